import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { DeviceView } from '../../../domain/device/devices.ts'
import type { Instant } from '../../../domain/instant.ts'
import type { Locale } from '../../../domain/message/locale.ts'
import { phrase } from '../phrase.ts'
import { whereLines } from './say-where.ts'
import { timeOfDay } from './time.ts'

/** What is known of a device that is in: its application, since when, when it was last heard of, from where. */
export function deviceFacts(locale: Locale, device: DeviceView, now: Instant): VNode {
  return html`<dl class="facts rows">
    <div>
      <dt>${phrase(locale, 'me.application', {})}</dt>
      <dd><bdi>${device.client.name}</bdi></dd>
    </div>
    <div>
      <dt>${phrase(locale, 'me.since', {})}</dt>
      <dd>${timeOfDay(locale, device.createdAt, now)}</dd>
    </div>
    <div>
      <dt>${phrase(locale, 'me.seen', {})}</dt>
      <dd>${timeOfDay(locale, device.seenAt, now)}</dd>
    </div>
    <div>
      <dt>${phrase(locale, 'me.where', {})}</dt>
      <dd>${whereLines(locale, device.where)}</dd>
    </div>
  </dl>`
}
