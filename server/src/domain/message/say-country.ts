import type { Locale } from './locale.ts'

const countryNames = new Map<Locale, Intl.DisplayNames>()

/** A country's name; its two letters when it has none here, undefined for what is no country's. */
export function sayCountry(locale: Locale, country: string | undefined): string | undefined {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return undefined
  let names = countryNames.get(locale)
  if (names === undefined) {
    names = new Intl.DisplayNames(locale, { type: 'region' })
    countryNames.set(locale, names)
  }
  return names.of(country) ?? country
}
