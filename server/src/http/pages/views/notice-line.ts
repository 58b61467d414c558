import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'

/** What came of the last button, in a box above the form. Screen readers say it at once. */
export function noticeLine(
  title: ComponentChildren,
  next: ComponentChildren,
  kind: 'warning' | 'good' = 'warning',
): VNode {
  return html`<div id="notice" class=${kind === 'good' ? 'notice good' : 'notice'} role="alert">
    <strong>${title}</strong>
    ${next !== undefined && html`<p>${next}</p>`}
  </div>`
}

/** What to be careful about, in a box like it, as a part of the page. */
export function cautionLine(title: ComponentChildren, next: ComponentChildren): VNode {
  return html`<div class="notice caution">
    <strong>${title}</strong>
    <p>${next}</p>
  </div>`
}
