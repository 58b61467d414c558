import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { Instant } from '../../../domain/instant.ts'
import type { Locale } from '../../../domain/message/locale.ts'

/**
 * A wait, such as `4:32`, or in words from two hours on. The script counts it down; without it the figure is the one of
 * the moment the page was made, which a reload renews.
 */
export function timeLeft(locale: Locale, until: Instant, now: Instant, does?: string): VNode {
  const seconds = Math.max(0, Math.ceil((until - now) / 1000))
  return html`<time class="left" dir="auto" data-left=${seconds} data-does=${does}
    >${secondsText(locale, seconds)}</time
  >`
}

/**
 * A time of day in UTC, the only one we can know; the script puts the reader's own in its place. With the day when it is not today's.
 */
export function timeOfDay(locale: Locale, at: Instant, now: Instant): VNode {
  const iso = new Date(at).toISOString()
  const today = iso.slice(0, 10) === new Date(now).toISOString().slice(0, 10)
  const text = new Intl.DateTimeFormat(latin(locale), {
    ...(today ? {} : { dateStyle: 'medium' as const }),
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(at)
  return html`<time dir="auto" datetime=${iso} data-day=${today ? undefined : ''}
    >${text} UTC</time
  >`
}

function secondsText(locale: Locale, seconds: number): string {
  if (seconds < 7200) return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return new Intl.NumberFormat(latin(locale), {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'long',
  }).format(Math.floor(seconds / 3600))
}

/** Latin digits in every language: the same ones as in the code. */
function latin(locale: Locale): string {
  return `${locale}-u-nu-latn`
}
