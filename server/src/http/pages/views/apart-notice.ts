import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { DeviceQuestion } from '../../../domain/device/device-question.ts'
import { directionOf, type Locale } from '../../../domain/message/locale.ts'
import { phrase } from '../phrase.ts'
import { cautionLine } from './notice-line.ts'
import { sayDistance, sayPlace } from './say-where.ts'

/** Nearer than this, what data files say of places is not sure enough to frighten anybody. */
const FAR_KILOMETRES = 100

/** How far apart the device and the person are, as far as that is known; the strongest of what speaks for caution. */
export function apartNotice(
  locale: Locale,
  { apart, asker }: Pick<DeviceQuestion, 'apart' | 'asker'>,
): VNode {
  const { kilometres = 0 } = apart
  if (apart.sameCountry === false)
    return cautionLine(
      phrase(locale, 'apart.country', {}),
      phrase(locale, 'apart.country_next', {
        place: askedFrom(locale, asker),
      }),
    )
  if (kilometres >= FAR_KILOMETRES)
    return cautionLine(
      phrase(locale, 'apart.far', {
        distance: html`<bdi>${sayDistance(locale, kilometres)}</bdi>`,
      }),
      phrase(locale, 'apart.far_next', {}),
    )
  if (!apart.sameNetwork)
    return cautionLine(
      phrase(locale, 'apart.network', {}),
      phrase(locale, 'apart.network_next', {}),
    )
  return html`<p class="hint near">${phrase(locale, 'apart.same', {})}</p>`
}

function askedFrom(locale: Locale, { place, shown }: DeviceQuestion['asker']): VNode {
  const said = sayPlace(locale, place)
  return said === undefined
    ? html`<bdi dir="ltr" translate="no">${shown}</bdi>`
    : html`<bdi dir=${directionOf(locale)}>${said}</bdi>`
}
