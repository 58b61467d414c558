import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { meForm } from './me-form.ts'
import type { Begin } from './me-model.ts'
import { backToMe, ownLayout } from './me-page.ts'
import { noticeLine } from './notice-line.ts'

/** What an app or a passkey is, and the button that begins one. Looking at it begins nothing. */
export function beginPage(model: Begin): VNode {
  const { locale, what, notice } = model
  return ownLayout(
    model,
    phraseText(locale, `add_${what}.title`, {}),
    notice !== undefined &&
      noticeLine(
        phrase(locale, 'add_passkey.refused', {}),
        phrase(locale, 'add_passkey.refused_next', {}),
      ),
    html`<p>${phrase(locale, `add_${what}.what`, {})}</p>`,
    meForm(
      model.form,
      {},
      html`<button class="main" name="action" value=${what === 'app' ? 'add_totp' : 'add_passkey'}>
        ${phrase(locale, 'own.continue', {})}
      </button>`,
    ),
    backToMe(model),
  )
}
