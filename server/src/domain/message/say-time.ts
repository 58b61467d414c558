import type { Instant } from '../instant.ts'
import { latinDigits, type Locale } from './locale.ts'

const timeFormats = new Map<Locale, Intl.DateTimeFormat>()

/** `21 Nov 2026, 12:00 UTC`, as the language writes it. Nobody tells us where the reader's clock is, so it is the one that all can reckon from. */
export function sayTime(locale: Locale, at: Instant): string {
  let format = timeFormats.get(locale)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(latinDigits(locale), {
      day: 'numeric',
      // `août` is not in the GSM alphabet, and would make an SMS of August cost twice.
      month: locale === 'fr' ? '2-digit' : 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: 'UTC',
    })
    timeFormats.set(locale, format)
  }
  return `${format.format(at)} UTC`
}
