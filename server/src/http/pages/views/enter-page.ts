import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import type { Enter } from './device-model.ts'
import { layout } from './layout.ts'
import { noticeLine } from './notice-line.ts'
import { signedInAs } from './signed-in-as.ts'
import { userCodeField } from './user-code-field.ts'

/** Asks for the code of a screen. One that a link brought along stands in the field already, to be compared; only the button sends it. */
export function enterPage(model: Enter): VNode {
  const { locale, form, brought, notice } = model
  const title = phraseText(locale, brought === undefined ? 'enter.title' : 'enter.compare', {})
  return layout(
    model,
    { title, asks: html`<bdi>${model.project}</bdi>` },
    html`<h1>${title}</h1>`,
    notice !== undefined &&
      noticeLine(phrase(locale, `enter.${notice}`, {}), phrase(locale, `enter.${notice}_next`, {})),
    html`<p>${phrase(locale, brought === undefined ? 'enter.why' : 'enter.brought', {})}</p>`,
    html`<form method="post" action=${form.action}>
      <input type="hidden" name="csrf_token" value=${form.csrfToken} />
      ${brought !== undefined && html`<input type="hidden" name="brought" value=${brought} />`}
      <label for="user_code">${phrase(locale, 'enter.label', {})}</label>
      ${userCodeField({
        value: brought,
        autofocus: brought === undefined,
        noticed: notice !== undefined,
        invalid: notice === 'wrong' || notice === 'mistyped',
      })}
      <p id="hint" class="hint">${phrase(locale, 'enter.hint', {})}</p>
      <button class="main" name="action" value="continue">
        ${phrase(locale, brought === undefined ? 'enter.continue' : 'enter.same', {})}
      </button>
    </form>`,
    html`<p class="safety">${phrase(locale, 'enter.safety', {})}</p>`,
    signedInAs(model),
  )
}
