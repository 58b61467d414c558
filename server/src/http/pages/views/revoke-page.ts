import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { deviceFacts } from './device-facts.ts'
import type { Revoke, Revoked } from './device-model.ts'
import { icon } from './icon.ts'
import { layout } from './layout.ts'

/**
 * "Did you let this device in?", from the link in a notice. The first button is the harmless one: a mail scanner that follows every link and
 * presses the first button must not be able to take anybody's device away.
 */
export function revokePage(model: Revoke): VNode {
  const { locale, device, form } = model
  const project = html`<bdi>${model.project}</bdi>`
  const title = phraseText(locale, 'revoke.title', {})
  return layout(
    model,
    { title, asks: project },
    html`<h1>${title}</h1>`,
    html`<p>${phrase(locale, 'revoke.why', { project })}</p>`,
    html`<section class="device">
      <h2>${icon('screen')}<bdi>${device.name}</bdi></h2>
      ${deviceFacts(locale, device, model.now)}
    </section>`,
    html`<p>${phrase(locale, 'revoke.what', {})}</p>`,
    html`<form method="post" action=${form.action}>
      <input type="hidden" name="csrf_token" value=${form.csrfToken} />
      <button name="action" value="keep">${phrase(locale, 'revoke.keep', {})}</button>
      <button class="main danger" name="action" value="revoke">
        ${phrase(locale, 'revoke.button', {})}
      </button>
    </form>`,
  )
}

/** What came of it, and what to do now. */
export function revokedPage(model: Revoked): VNode {
  const { locale, state } = model
  const title = phraseText(locale, `revoke.${state}`, {})
  const project = html`<bdi>${model.project}</bdi>`
  const unknown = state === 'unknown'
  return layout(
    model,
    unknown ? { title } : { title, asks: project },
    html`<div class=${state === 'done' ? 'state good' : 'state'} data-state=${state} role="status">
      ${icon(state === 'done' ? 'done' : 'info')}
      <h1>${title}</h1>
      <p>
        ${
          state === 'kept'
            ? phrase(locale, 'revoke.kept_next', {})
            : phrase(locale, `revoke.${state}_why`, {})
        }
      </p>
    </div>`,
    state === 'done' &&
      html`<p class="next">${phrase(locale, 'revoke.done_next', { project })}</p>`,
    unknown && html`<p class="next">${phrase(locale, 'revoke.unknown_next', {})}</p>`,
    html`<p class="ways"><a href=${model.mePath}>${phrase(locale, 'person.devices', {})}</a></p>`,
  )
}
