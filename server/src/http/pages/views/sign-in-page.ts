import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { isolateText } from '../../../domain/message/isolate-text.ts'
import { say } from '../../../domain/message/say.ts'
import { phrase } from '../phrase.ts'
import type { SignIn } from './device-model.ts'
import { layout } from './layout.ts'
import { noticeLine } from './notice-line.ts'

/** Asks for the address to which the code goes. The rest of the sign-in is the page of that verification. */
export function signInPage(model: SignIn): VNode {
  const { locale, form, notice, emailOnly } = model
  const title = say(locale, 'email.sign_in', { project: isolateText(model.project, locale) })
  const host = html`<b dir="ltr" translate="no">${model.host}</b>`
  return layout(
    model,
    { title, asks: html`<bdi>${model.project}</bdi>` },
    html`<h1>${title}</h1>`,
    notice !== undefined &&
      noticeLine(
        phrase(locale, `signin.${notice}`, {}),
        phrase(locale, `signin.${notice}_next`, {}),
        notice === 'out' ? 'good' : 'warning',
      ),
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
    </form>`,
    html`<p class="safety">${phrase(locale, 'signin.note', { host })}</p>`,
  )
}
