import { directionOf, type Locale } from './locale.ts'

/** The blocks Unicode keeps for scripts written from right to left: Hebrew, Arabic and their kin. */
const rtl =
  '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}'

const needs = {
  ltr: {
    foreign: new RegExp(`[${rtl}]`, 'u'),
    whole: new RegExp(`^[${rtl}](?:\\P{L}|[${rtl}])*[${rtl}]$`, 'u'),
  },
  rtl: {
    foreign: new RegExp(`[^\\P{L}${rtl}]`, 'u'),
    whole: new RegExp(`^\\p{L}[^${rtl}]*\\p{L}$`, 'u'),
  },
} as const

/**
 * Wraps a value in FSI…PDI when it could move the words and numbers around it: a payee must not
 * change how the amount reads. That is a value with letters of the other writing direction, unless
 * it is all of that direction from its first letter to its last: then it stays together by itself,
 * between words of the message. In an SMS the two characters cost room.
 */
export function isolateText(value: string, locale: Locale): string {
  const { foreign, whole } = needs[directionOf(locale)]
  return foreign.test(value) && !whole.test(value) ? `\u2068${value}\u2069` : value
}
