import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { meForm } from './me-form.ts'
import type { AddAddress } from './me-model.ts'
import { backToMe, ownLayout } from './me-page.ts'
import { noticeLine } from './notice-line.ts'
import { timeLeft } from './time.ts'

/** Asks for an address; it is the person's once the code that is sent there was typed. */
export function addAddressPage(model: AddAddress): VNode {
  const { locale, form, emailOnly, typed, notice } = model
  return ownLayout(
    model,
    phraseText(locale, 'add_address.title', {}),
    said(model),
    html`<p>${phrase(locale, 'add_address.what', {})}</p>`,
    meForm(
      form,
      {},
      html`<label for="to"
          >${phrase(locale, emailOnly ? 'signin.label_email' : 'signin.label', {})}</label
        >
        <input
          id="to"
          name="to"
          type="text"
          value=${typed}
          inputmode=${emailOnly ? 'email' : undefined}
          autocomplete="off"
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
        <button class="main" name="action" value="start_address">
          ${phrase(locale, 'own.continue', {})}
        </button>`,
    ),
    backToMe(model),
  )
}

function said({ locale, notice, waitSeconds }: AddAddress): ComponentChildren {
  if (notice === undefined) return undefined
  if (notice !== 'recent')
    return noticeLine(
      phrase(locale, `signin.${notice}`, {}),
      phrase(locale, `signin.${notice}_next`, {}),
    )
  const time = timeLeft(locale, waitSeconds * 1000, 0)
  return noticeLine(phrase(locale, 'stepup.wait', {}), phrase(locale, 'stepup.wait_next', { time }))
}
