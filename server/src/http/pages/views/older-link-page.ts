import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { purposeTitle } from './asked.ts'
import { icon } from './icon.ts'
import { layout } from './layout.ts'
import type { About } from './model.ts'
import { timeOfDay } from './time.ts'

/** The link of an older message, opened in a browser that does not hold the verification. */
export function olderLinkPage(model: About): VNode {
  const { locale, asked } = model
  const title = phraseText(locale, 'notice.older-link', {})
  return layout(
    model,
    { title, asks: purposeTitle(locale, asked) },
    html`<div class="state" data-state="older-link">
      ${icon('info')}
      <h1>${title}</h1>
      <p>
        ${phrase(locale, 'notice.older-link_next', {
          reference: html`<b translate="no">${asked.reference}</b>`,
          time: timeOfDay(locale, asked.lastSentAt, asked.now),
        })}
      </p>
    </div>`,
  )
}
