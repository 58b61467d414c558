import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'
import type { Form } from './model.ts'

/** A form of a person's own page: all of them go to one place, with what they are about. */
export function meForm(
  { action, csrfToken }: Form,
  about: Readonly<Record<string, string>>,
  ...children: ComponentChildren[]
): VNode {
  return html`<form method="post" action=${action}>
    <input type="hidden" name="csrf_token" value=${csrfToken} />
    ${Object.entries(about).map(
      ([name, value]) => html`<input type="hidden" name=${name} value=${value} />`,
    )}
    ${children}
  </form>`
}

/** A press that takes something away asks once: the first tap opens the question, the second is the answer. Works without a script. */
export function asksOnce(
  summary: ComponentChildren,
  question: ComponentChildren,
  button: { readonly action: string; readonly text: ComponentChildren },
): VNode {
  return html`<details class="once">
    <summary>${summary}</summary>
    <p>${question}</p>
    <button class="remove" name="action" value=${button.action}>${button.text}</button>
  </details>`
}

/** A field for a name, with its button. */
export function renameRow(of: {
  readonly id: string
  readonly name: string
  readonly label: ComponentChildren
  readonly button: ComponentChildren
  readonly action: string
}): VNode {
  const field = `name-${of.id}`
  return html`<label for=${field}>${of.label}</label>
    <div class="rename">
      <input
        id=${field}
        name="name"
        type="text"
        value=${of.name}
        autocomplete="off"
        maxlength="60"
      />
      <button name="action" value=${of.action}>${of.button}</button>
    </div>`
}
