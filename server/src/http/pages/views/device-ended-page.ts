import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import type { DeviceEnded, DeviceEnding } from './device-model.ts'
import { icon, type IconName } from './icon.ts'
import { layout } from './layout.ts'
import { timeLeft } from './time.ts'

const ICON: Readonly<Record<DeviceEnding, IconName>> = {
  approved: 'done',
  used: 'done',
  denied: 'cross',
  reported: 'stop',
  expired: 'clock',
  other_person: 'stop',
  locked: 'lock',
  other_subject: 'info',
  too_many: 'clock',
  limit: 'clock',
}

/** Where another code may be what helps. */
const AGAIN: ReadonlySet<DeviceEnding> = new Set([
  'used',
  'denied',
  'expired',
  'other_person',
  'other_subject',
])

/** A device's question that is over, or that cannot go on: what happened, why, and what to do next. */
export function deviceEndedPage(model: DeviceEnded): VNode {
  const { locale, ending, retryAfterSeconds = 0 } = model
  const good = ending === 'approved' || ending === 'used'
  const title = phraseText(locale, `device.${ending}`, {})
  const values = {
    project: html`<bdi>${model.project}</bdi>`,
    client: html`<bdi>${model.client}</bdi>`,
    time: timeLeft(locale, retryAfterSeconds * 1000, 0),
  }
  return layout(
    model,
    { title, asks: html`<bdi>${model.project}</bdi>` },
    html`<div class=${good ? 'state good' : 'state'} data-state=${ending} role="status">
      ${icon(ICON[ending])}
      <h1>${title}</h1>
      <p>${phrase(locale, `device.${ending}_why`, values)}</p>
    </div>`,
    html`<p class="next">${phrase(locale, `device.${ending}_next`, values)}</p>`,
    html`<p class="ways">
      <a href=${model.mePath}>${phrase(locale, 'person.devices', {})}</a>
      ${AGAIN.has(ending) && html`<a href=${model.codePath}>${phrase(locale, 'device.another', {})}</a>`}
    </p>`,
  )
}
