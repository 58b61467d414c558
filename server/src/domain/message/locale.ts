/** The languages Countersign's messages are written in, each with its catalogue. */
export const locales = ['en', 'de', 'es', 'ar'] as const

export type Locale = (typeof locales)[number]

/** The direction a language is written in; also the value of HTML's `dir`. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr'
}
