import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { purposeTitle, transactionTable } from './asked.ts'
import { icon, type IconName } from './icon.ts'
import { layout } from './layout.ts'
import type { Ended, Ending } from './model.ts'
import { timeOfDay } from './time.ts'

const ICON: Readonly<Record<Ending, IconName>> = {
  approved: 'done',
  used: 'done',
  expired: 'clock',
  locked: 'lock',
  superseded: 'info',
  denied: 'stop',
  canceled: 'info',
}

/** A verification that is over: what happened, why, and what to do next. */
export function endedPage(model: Ended): VNode {
  const { locale, asked, ending, returnUrl } = model
  const good = ending === 'approved' || ending === 'used'
  const project = html`<bdi>${asked.project}</bdi>`
  const at = ending === 'expired' ? asked.expiresAt : (asked.endedAt ?? asked.now)
  const time = timeOfDay(locale, at, asked.now)
  const title = phraseText(locale, `ended.${ending}`, {})
  return layout(
    model,
    { title, asks: purposeTitle(locale, asked) },
    html`<div class=${good ? 'state good' : 'state'} data-state=${ending} role="status">
      ${icon(ICON[ending])}
      <h1>${title}</h1>
      <p>${phrase(locale, `ended.${ending}_why`, { project, time })}</p>
    </div>`,
    transactionTable(model),
    good && returnUrl !== undefined
      ? continueLink(locale, returnUrl)
      : html`<p class="next">${phrase(locale, `ended.${ending}_next`, { project })}</p>`,
  )
}

function continueLink(locale: Ended['locale'], returnUrl: string): VNode {
  const host = html`<b dir="ltr" translate="no">${new URL(returnUrl).host}</b>`
  return html`<p class="next">
    <a class="main" href=${returnUrl} rel="noreferrer"
      >${phrase(locale, 'ended.continue', { host })}</a
    >
  </p>`
}
