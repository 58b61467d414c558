import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { purposeTitle } from './asked.ts'
import { layout } from './layout.ts'
import type { Carry } from './model.ts'
import { timeLeft } from './time.ts'
import { transactionTable } from './transaction-table.ts'

/**
 * The link was opened in another browser: a code to carry back (WEB-02). There is no form here, so whatever a mail scanner presses
 * changes nothing, and the code alone is worth nothing without the browser that began.
 */
export function carryPage(model: Carry): VNode {
  const { locale, asked, code } = model
  const project = html`<bdi>${asked.project}</bdi>`
  const title = phraseText(locale, 'carry.title', {})
  const grouped = code.replace(/(.{4})(?=.)/g, '$1 ')
  return layout(
    model,
    { title, asks: purposeTitle(locale, asked) },
    html`<h1>${title}</h1>`,
    transactionTable(model),
    html`<p>${phrase(locale, 'carry.why', { project })}</p>`,
    html`<p class="carried">
      <span>${phrase(locale, 'carry.code', {})}</span>
      <output id="carry" dir="ltr" translate="no">${grouped}</output>
      <button
        type="button"
        data-copy=${code}
        data-copied=${phraseText(locale, 'copied', {})}
        data-with-script
        hidden
      >
        ${phrase(locale, 'carry.copy', {})}
      </button>
    </p>`,
    html`<p class="expires">
      ${phrase(locale, 'wait.expires', { time: timeLeft(locale, asked.expiresAt, asked.now) })}
    </p>`,
    html`<p class="safety">${phrase(locale, 'carry.never', { project })}</p>`,
    html`<p class="report">
      <a href=${model.reportUrl}>${phrase(locale, 'report.button', {})}</a>
    </p>`,
  )
}
