import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { Place } from '../../../domain/device/place.ts'
import { directionOf, type Locale } from '../../../domain/message/locale.ts'
import { phraseText } from '../phrase.ts'
import type { Where } from './device-model.ts'

/** Whose comma looks the other way. */
const arabicComma: ReadonlySet<Locale> = new Set(['ar', 'fa', 'ur'])

/** A place in words, `Warsaw, Poland`; undefined when nothing is known. */
export function sayPlace(locale: Locale, place: Place | undefined): string | undefined {
  const parts = [place?.city, sayCountry(locale, place?.country)]
  const known = parts.filter((part) => part !== undefined && part !== '')
  return known.length === 0 ? undefined : known.join(arabicComma.has(locale) ? '، ' : ', ')
}

/** Place and network, each as far as known: `Warsaw, Poland` above `Orange, 203.0.113.…`. */
export function whereLines(locale: Locale, where: Where): VNode {
  const place = sayPlace(locale, where.place) ?? phraseText(locale, 'question.unknown_place', {})
  const { operator } = where.place ?? {}
  // A city in another script than the country must not turn the order of the two around.
  return html`<bdi dir=${directionOf(locale)}>${place}</bdi> ${
      operator !== undefined && html`<small><bdi>${operator}</bdi></small>`
    }
    ${where.shown !== '' && html`<small><bdi dir="ltr" translate="no">${where.shown}</bdi></small>`}`
}

/** A distance to two figures, as no data file knows it better: `1,200 km`. */
export function sayDistance(locale: Locale, kilometres: number): string {
  return new Intl.NumberFormat(`${locale}-u-nu-latn`, {
    style: 'unit',
    unit: 'kilometer',
    unitDisplay: 'short',
    maximumSignificantDigits: 2,
  }).format(kilometres)
}

/** A time in the largest unit of which there are two at least: `90 minutes`, `12 hours`, `30 days`. */
export function sayDuration(locale: Locale, seconds: number): string {
  const [unit, size] =
    seconds < 7200
      ? (['minute', 60] as const)
      : seconds < 172_800
        ? (['hour', 3600] as const)
        : (['day', 86_400] as const)
  return new Intl.NumberFormat(`${locale}-u-nu-latn`, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(Math.max(1, Math.round(seconds / size)))
}

function sayCountry(locale: Locale, code: string | undefined): string | undefined {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return undefined
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code)
}
