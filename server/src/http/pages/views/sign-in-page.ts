import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'
import { isolateText } from '../../../domain/message/isolate-text.ts'
import { say } from '../../../domain/message/say.ts'
import { phrase } from '../phrase.ts'
import type { SignIn } from './device-model.ts'
import { layout } from './layout.ts'
import { noticeLine } from './notice-line.ts'
import { timeLeft } from './time.ts'

/**
 * Asks for the address to which the code goes, or for a passkey, which says itself whose it is. The rest of the sign-in is the page of that verification.
 * The first button is `continue`, so that Enter continues.
 */
export function signInPage(model: SignIn): VNode {
  const { locale, form, notice, emailOnly } = model
  const title = say(locale, 'email.sign_in', { project: isolateText(model.project, locale) })
  const host = html`<b dir="ltr" translate="no">${model.host}</b>`
  return layout(
    model,
    { title, asks: html`<bdi>${model.project}</bdi>` },
    html`<h1>${title}</h1>`,
    said(model),
    notice !== 'out' && html`<p>${phrase(locale, `signin.why_${model.why}`, {})}</p>`,
    html`<form method="post" action=${form.action}>
      <input type="hidden" name="csrf_token" value=${form.csrfToken} />
      <label for="identifier"
        >${phrase(locale, emailOnly ? 'signin.label_email' : 'signin.label', {})}</label
      >
      <input
        id="identifier"
        name="identifier"
        type="text"
        value=${model.typed}
        inputmode=${emailOnly ? 'email' : undefined}
        autocomplete="username"
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
        dir="ltr"
        maxlength="320"
        required
        autofocus
        aria-describedby=${notice === 'invalid' ? 'notice hint' : 'hint'}
        aria-invalid=${notice === 'invalid' ? 'true' : undefined}
      />
      <p id="hint" class="hint">
        ${phrase(locale, emailOnly ? 'signin.hint_email' : 'signin.hint', {})}
      </p>
      <button class="main" name="action" value="continue">
        ${phrase(locale, 'signin.continue', {})}
      </button>
      ${
        model.passkeys &&
        html`<div data-with-passkey hidden>
          <p class="or">${phrase(locale, 'signin.or', {})}</p>
          <button name="action" value="passkey" formnovalidate>
            ${phrase(locale, 'signin.passkey', {})}
          </button>
        </div>`
      }
    </form>`,
    html`<p class="safety">${phrase(locale, 'signin.note', { host })}</p>`,
  )
}

function said({ locale, notice, waitSeconds, pendingUrl }: SignIn): ComponentChildren {
  if (notice === undefined) return undefined
  if (notice !== 'recent')
    return noticeLine(
      phrase(locale, `signin.${notice}`, {}),
      phrase(locale, `signin.${notice}_next`, {}),
      notice === 'out' ? 'good' : 'warning',
    )
  const time = timeLeft(locale, waitSeconds * 1000, 0)
  return [
    noticeLine(phrase(locale, 'signin.recent', {}), phrase(locale, 'signin.recent_next', { time })),
    pendingUrl !== undefined &&
      html`<p><a class="main" href=${pendingUrl}>${phrase(locale, 'signin.pending', {})}</a></p>`,
  ]
}
