import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { purposeTitle } from './asked.ts'
import { icon } from './icon.ts'
import { layout } from './layout.ts'
import type { Answering } from './model.ts'
import { noticeBox } from './notice-box.ts'
import { wayButtons } from './other-ways.ts'
import { timeLeft } from './time.ts'
import { transactionTable } from './transaction-table.ts'

/** Between the two steps of a recovery (REC-07): the first way was right, and the person chooses the second. */
export function stepPage(model: Answering): VNode {
  const { locale, asked, form, others } = model
  const title = phraseText(locale, 'step.title', {})
  return layout(
    model,
    { title, asks: purposeTitle(locale, asked) },
    html`<div class="state good" data-state="more_evidence_required" role="status">
      ${icon('lock')}
      <h1>${title}</h1>
      <p>${phrase(locale, 'step.why', {})}</p>
    </div>`,
    noticeBox(model),
    transactionTable(model),
    html`<form method="post" action=${form.action}>
      <input type="hidden" name="csrf_token" value=${form.csrfToken} />
      ${
        others.length === 0
          ? html`<p class="next">
              ${phrase(locale, 'step.none', { project: html`<bdi>${asked.project}</bdi>` })}
            </p>`
          : html`<p>${phrase(locale, 'step.choose', {})}</p>
              <div class="choices">${wayButtons(model, 'main')}</div>`
      }
      <p class="expires">
        ${phrase(locale, 'wait.expires', {
          time: timeLeft(locale, asked.expiresAt, asked.now, 'expire'),
        })}
      </p>
      <button class="report" name="action" value="report" formnovalidate>
        ${phrase(locale, 'report.button', {})}
      </button>
    </form>`,
  )
}
