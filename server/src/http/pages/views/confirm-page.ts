import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase } from '../phrase.ts'
import { purposeTitle, safetyNote, whoAsks } from './asked.ts'
import { layout } from './layout.ts'
import type { Confirm } from './model.ts'
import { timeLeft } from './time.ts'
import { transactionTable } from './transaction-table.ts'

/** The link was opened in the browser that began: one button. Nothing has happened yet. */
export function confirmPage(model: Confirm): VNode {
  const { locale, asked, form } = model
  const title = purposeTitle(locale, asked)
  return layout(
    model,
    { title, asks: whoAsks(model) },
    html`<h1>${title}</h1>`,
    transactionTable(model),
    html`<p>
      ${phrase(locale, 'link.why', { reference: html`<b translate="no">${asked.reference}</b>` })}
    </p>`,
    html`<form method="post" action=${form.action}>
      <input type="hidden" name="csrf_token" value=${form.csrfToken} />
      <button class="main" name="action" value="confirm">
        ${phrase(locale, 'link.confirm', {})}
      </button>
    </form>`,
    html`<p class="expires">
      ${phrase(locale, 'wait.expires', { time: timeLeft(locale, asked.expiresAt, asked.now) })}
    </p>`,
    safetyNote(model),
    html`<p class="report">
      <a href=${model.reportUrl}>${phrase(locale, 'report.button', {})}</a>
    </p>`,
  )
}
