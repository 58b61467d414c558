import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase } from '../phrase.ts'
import type { Waiting } from './model.ts'
import { timeLeft, timeOfDay } from './time.ts'

/** What came of the last button, above the form. Nothing when the page was just opened. */
export function noticeBox(model: Waiting): VNode | undefined {
  const { locale, notice, asked } = model
  if (notice === undefined) return undefined
  const values = {
    reference: html`<b translate="no">${asked.reference}</b>`,
    time:
      notice === 'wait'
        ? timeLeft(locale, model.resendAt, asked.now)
        : timeOfDay(locale, asked.lastSentAt, asked.now),
  }
  return html`<div id="notice" class=${notice === 'sent' ? 'notice good' : 'notice'} role="alert">
    <strong>${phrase(locale, `notice.${notice}`, {})}</strong>
    <p>${phrase(locale, `notice.${notice}_next`, values)}</p>
  </div>`
}
