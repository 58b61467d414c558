import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { covered, purposeTitle, whoAsks } from './asked.ts'
import { layout } from './layout.ts'
import type { Report } from './model.ts'
import { timeOfDay } from './time.ts'
import { transactionTable } from './transaction-table.ts'

/** What a report still does. */
const WHAT = {
  open: 'ask.what',
  over: 'ask.what_over',
  recovery: 'ask.what_recovery',
} as const

/**
 * "I did not ask for this." The first button is the harmless one: a mail scanner that follows every link and
 * presses the first button must not be able to stop anybody's verification.
 */
export function reportPage(model: Report): VNode {
  const { locale, asked, form } = model
  const project = html`<bdi>${asked.project}</bdi>`
  const title = phraseText(locale, 'ask.title', {})
  return layout(
    model,
    { title, asks: whoAsks(model) },
    html`<h1>${title}</h1>`,
    html`<p>
      ${phrase(locale, 'ask.why', { project, time: timeOfDay(locale, asked.createdAt, asked.now) })}
    </p>`,
    html`<dl class="facts">
      <dt>${phrase(locale, 'ask.for', {})}</dt>
      <dd>${purposeTitle(locale, asked)}</dd>
      ${
        asked.to !== '' &&
        html`<dt>${phrase(locale, 'ask.to', {})}</dt>
          <dd>${covered(asked.to)}</dd>`
      }
      <dt>${phrase(locale, 'reference.label', {})}</dt>
      <dd translate="no">${asked.reference}</dd>
    </dl>`,
    transactionTable(model),
    html`<p>${phrase(locale, WHAT[model.state], { project })}</p>`,
    html`<form method="post" action=${form.action}>
      <input type="hidden" name="csrf_token" value=${form.csrfToken} />
      <button name="action" value="keep">${phrase(locale, 'ask.keep', {})}</button>
      <button class="main danger" name="action" value="report">
        ${phrase(locale, 'ask.report', {})}
      </button>
    </form>`,
  )
}
