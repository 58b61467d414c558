import { locales, type Locale } from './locale.ts'

const spanish = 'ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR GQ'
const arabic = 'SA EG AE DZ BH IQ JO KW LB LY MA MR OM PS QA SD SY TN YE'
const german = 'DE AT CH LI'

const localeOfCountry: ReadonlyMap<string, Locale> = new Map<string, Locale>([
  ...german.split(' ').map((country): [string, Locale] => [country, 'de']),
  ...spanish.split(' ').map((country): [string, Locale] => [country, 'es']),
  ...arabic.split(' ').map((country): [string, Locale] => [country, 'ar']),
])

/**
 * The language a message is written in.
 *
 * First what was asked for, looked up as RFC 4647 section 3.4 says: all catalogues are for a whole
 * language, so `de-CH-1996` ends at `de`. Then the language most people read in the phone number's
 * country. Then English.
 *
 * @param wanted a BCP 47 tag; one that is unknown or not well formed counts as not given
 * @param phoneCountry ISO 3166-1 alpha-2 country of the phone number, in any case
 */
export function chooseLocale(wanted: string | undefined, phoneCountry: string | undefined): Locale {
  const asked = wanted === undefined ? undefined : languageOf(wanted)
  return (
    locales.find((locale) => locale === asked) ??
    localeOfCountry.get(phoneCountry?.toUpperCase() ?? '') ??
    'en'
  )
}

/** The canonical language of a tag: `arb` and `AR-eg` are both `ar`. Some systems write `de_AT`. */
function languageOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0]?.split('-')[0]
  } catch {
    return undefined
  }
}
