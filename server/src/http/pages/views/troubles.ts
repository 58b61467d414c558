import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase } from '../phrase.ts'
import { tellsReference } from './asked.ts'
import type { Waiting } from './model.ts'

/** What to do when it does not work: not received, refused, over, used, page not working (P17). Opens without a script. */
export function troubles({ locale, host, asked }: Waiting): VNode {
  const project = html`<bdi>${asked.project}</bdi>`
  const reference = html`<b translate="no">${asked.reference}</b>`
  return html`<details class="troubles">
    <summary>${phrase(locale, 'trouble.title', {})}</summary>
    <dl>
      <dt>${phrase(locale, 'trouble.none', {})}</dt>
      <dd>${phrase(locale, `trouble.none_${asked.channel}`, {})}</dd>
      ${
        tellsReference(asked) &&
        html`<dt>${phrase(locale, 'trouble.wrong', {})}</dt>
          <dd>${phrase(locale, 'trouble.wrong_next', { reference })}</dd>`
      }
      <dt>${phrase(locale, 'trouble.expired', {})}</dt>
      <dd>${phrase(locale, 'trouble.expired_next', { project })}</dd>
      <dt>${phrase(locale, 'trouble.used', {})}</dt>
      <dd>${phrase(locale, 'trouble.used_next', { project })}</dd>
      <dt>${phrase(locale, 'trouble.page', {})}</dt>
      <dd>${phrase(locale, 'trouble.page_next', { host: html`<b dir="ltr">${host}</b>` })}</dd>
    </dl>
  </details>`
}
