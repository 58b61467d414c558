import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { purposeTitle } from './asked.ts'
import { icon, type IconName } from './icon.ts'
import { layout } from './layout.ts'
import type { Ended, Ending, Form } from './model.ts'
import { timeOfDay } from './time.ts'
import { transactionTable } from './transaction-table.ts'

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
  const { locale, asked, ending } = model
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
    good &&
      asked.purpose === 'recovery' &&
      html`<p>${phrase(locale, 'ended.recovered', { project })}</p>`,
    goOn(model, good),
  )
}

function goOn(model: Ended, good: boolean): VNode {
  const { locale, returnUrl, finish } = model
  if (good && finish !== undefined) return finishForm(locale, finish)
  if (good && returnUrl !== undefined) return continueLink(locale, returnUrl)
  const project = html`<bdi>${model.asked.project}</bdi>`
  return html`<p class="next">${phrase(locale, `ended.${model.ending}_next`, { project })}</p>`
}

/** It was approved on another device: one press here, which a script makes by itself, goes on. */
function finishForm(locale: Ended['locale'], { action, csrfToken }: Form): VNode {
  return html`<form method="post" action=${action} data-goes-on>
    <input type="hidden" name="csrf_token" value=${csrfToken} />
    <p>${phrase(locale, 'ended.finish_next', {})}</p>
    <button class="main" name="action" value="finish">${phrase(locale, 'ended.finish', {})}</button>
  </form>`
}

function continueLink(locale: Ended['locale'], returnUrl: string): VNode {
  const host = html`<b dir="ltr" translate="no">${new URL(returnUrl).host}</b>`
  return html`<p class="next">
    <a class="main" href=${returnUrl} rel="noreferrer"
      >${phrase(locale, 'ended.continue', { host })}</a
    >
  </p>`
}
