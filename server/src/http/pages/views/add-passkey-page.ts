import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { meForm } from './me-form.ts'
import type { AddPasskey } from './me-model.ts'
import { backToMe, ownLayout } from './me-page.ts'

/** A new passkey: a script asks the browser to make one, and sends what it answers. Without a script the page says what is needed. */
export function addPasskeyPage(model: AddPasskey): VNode {
  const { locale, form, id, options, atOnce } = model
  return ownLayout(
    model,
    phraseText(locale, 'add_passkey.title', {}),
    html`<p>${phrase(locale, 'add_passkey.how', {})}</p>`,
    html`<div
      data-create-passkey=${JSON.stringify(options)}
      data-at-once=${atOnce ? '' : undefined}
    >
      ${meForm(
        form,
        { authenticator: id, credential: '' },
        html`<button class="main" name="action" value="confirm_passkey" data-with-passkey hidden>
          ${phrase(locale, 'add_passkey.button', {})}
        </button>`,
      )}
    </div>`,
    html`<p class="notice caution" data-without-passkey>
      ${phrase(locale, 'add_passkey.script', {})}
    </p>`,
    html`<p
      class="quiet"
      role="alert"
      data-create-failed=${phraseText(locale, 'add_passkey.failed', {})}
      data-create-known=${phraseText(locale, 'add_passkey.known', {})}
      data-create-unsupported=${phraseText(locale, 'add_passkey.unsupported', {})}
    ></p>`,
    backToMe(model),
  )
}
