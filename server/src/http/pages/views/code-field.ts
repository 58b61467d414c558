import { html } from 'htm/preact'
import type { VNode } from 'preact'

/** The field that a code is typed into, whatever gave it: one field, pasted into at will (WEB-12). The page has a `#hint` below it, and a `#notice` when it says one. */
export function codeField(state: {
  readonly digitsOnly: boolean
  /** Whether a phone or a password manager may fill it in: not for codes from paper. */
  readonly oneTime: boolean
  readonly wrong: boolean
  /** Whether it is not the first thing on its page: a phone would scroll past what stands above it. */
  readonly below?: true
}): VNode {
  return html`<input
    id="code"
    name="code"
    type="text"
    autocomplete=${state.oneTime ? 'one-time-code' : 'off'}
    inputmode=${state.digitsOnly ? 'numeric' : 'text'}
    autocapitalize=${state.digitsOnly ? undefined : 'characters'}
    autocorrect="off"
    spellcheck="false"
    dir="ltr"
    maxlength="64"
    autofocus=${state.below !== true}
    aria-describedby=${state.wrong ? 'notice hint' : 'hint'}
    aria-invalid=${state.wrong ? 'true' : undefined}
  />`
}
