import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { purposeTitle } from './asked.ts'
import { icon } from './icon.ts'
import { layout } from './layout.ts'
import type { Reported } from './model.ts'
import { timeOfDay } from './time.ts'

const KEPT = {
  kept: 'asked.kept_next',
  kept_approved: 'asked.kept_approved',
  kept_ended: 'asked.kept_ended',
} as const

/** What came of the answer on the report page, and what to do now. */
export function reportedPage(model: Reported): VNode {
  const { locale, asked, outcome } = model
  const project = html`<bdi>${asked.project}</bdi>`
  const time = timeOfDay(locale, asked.endedAt ?? asked.now, asked.now)
  const kept = outcome === 'kept' || outcome === 'kept_approved' || outcome === 'kept_ended'
  const title = phraseText(locale, kept ? 'asked.kept' : 'asked.reported', {})
  return layout(
    model,
    { title, asks: purposeTitle(locale, asked) },
    html`<div class="state" data-state=${outcome} role="status">
      ${icon(kept ? 'info' : 'stop')}
      <h1>${title}</h1>
      <p>
        ${
          kept
            ? phrase(locale, KEPT[outcome], { time })
            : phrase(locale, `asked.${outcome}_why`, { project, time })
        }
      </p>
    </div>`,
    !kept && html`<p class="next">${phrase(locale, 'asked.next', { project })}</p>`,
  )
}
