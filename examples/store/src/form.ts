import { html, type Html } from './html.ts'
import type { Visit } from './visit.ts'

type Field = {
  readonly name: string
  readonly label: string
  readonly type: 'email' | 'password' | 'tel' | 'text'
  readonly autocomplete: string
  readonly hint?: string
  readonly value?: string
  readonly inputmode?: 'numeric'
}

/** A form that posts to `action`, with this browser's anti-forgery token. Works without script. */
export function form(visit: Visit, action: string, inside: Html): Html {
  return html`<form method="post" action="${action}">
    <input type="hidden" name="csrf_token" value="${visit.session.csrfToken}" />
    ${inside}
  </form>`
}

/** A labelled field. */
export function field(one: Field): Html {
  const { name, label, type, autocomplete, hint, value, inputmode } = one
  return html`<p class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      autocomplete="${autocomplete}"
      ${inputmode !== undefined && html`inputmode="${inputmode}"`}
      ${hint !== undefined && html`aria-describedby="${name}-hint"`}
      ${value !== undefined && html`value="${value}"`}
      required
    />
    ${hint !== undefined && html`<span class="hint" id="${name}-hint">${hint}</span>`}
  </p>`
}

/** Something that may be chosen. */
export function checkbox(name: string, label: string): Html {
  return html`<p>
    <label class="check"><input type="checkbox" name="${name}" value="yes" /> ${label}</label>
  </p>`
}

/** A way out of a page that does nothing else. */
export function link(to: string, label: string): Html {
  return html`<p class="or"><a href="${to}">${label}</a></p>`
}

/** The one thing that a form does. */
export function button(label: string): Html {
  return html`<button type="submit">${label}</button>`
}

/** Something the person must read before going on. */
export function alert(words: string | undefined): Html | undefined {
  return words === undefined ? undefined : html`<p class="alert" role="alert">${words}</p>`
}
