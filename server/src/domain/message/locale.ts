/**
 * The languages Countersign speaks, each named by the shortest code that BCP 47 has for it. English is the first, and the one that
 * stands in where a language lacks something. How a language is added stands in `catalogue.ts`.
 */
export const locales = [
  'en',
  'de',
  'es',
  'ar',
  'fr',
  'it',
  'pt',
  'nl',
  'pl',
  'cs',
  'sk',
  'hu',
  'ro',
  'bg',
  'el',
  'tr',
  'ru',
  'uk',
  'sr',
  'hr',
  'sl',
  'lt',
  'lv',
  'et',
  'fi',
  'sv',
  'da',
  'nb',
  'he',
  'fa',
  'ur',
  'hi',
  'bn',
  'ta',
  'th',
  'vi',
  'id',
  'zh',
  'ja',
  'ko',
] as const

export type Locale = (typeof locales)[number]

const rightToLeft: ReadonlySet<Locale> = new Set(['ar', 'fa', 'he', 'ur'])

/** The direction a language is written in; also the value of HTML's `dir`. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return rightToLeft.has(locale) ? 'rtl' : 'ltr'
}

/** The tag that `Intl` is asked with: Latin digits in every language, the same ones as in the code, so that nobody has to read two sets in one message. */
export function latinDigits(locale: Locale): string {
  return `${locale}-u-nu-latn`
}
