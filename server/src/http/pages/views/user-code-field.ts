import { html } from 'htm/preact'
import type { VNode } from 'preact'

/**
 * The field that a code from a screen is typed into, in any form: nothing corrects it, and no browser offers an old one. The page has a
 * `#hint` below it, and a `#notice` when it says one.
 */
export function userCodeField(state: {
  /** What stands in it already, to be compared. */
  readonly value?: string | undefined
  readonly autofocus: boolean
  readonly noticed: boolean
  readonly invalid: boolean
}): VNode {
  return html`<input
    id="user_code"
    class="code"
    name="user_code"
    type="text"
    value=${state.value}
    autocomplete="off"
    autocapitalize="characters"
    autocorrect="off"
    spellcheck="false"
    dir="ltr"
    maxlength="64"
    autofocus=${state.autofocus}
    aria-describedby=${state.noticed ? 'notice hint' : 'hint'}
    aria-invalid=${state.invalid ? 'true' : undefined}
  />`
}
