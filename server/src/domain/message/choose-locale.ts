import { locales, type Locale } from './locale.ts'

/**
 * The countries where most people read one of our languages (ISO 3166-1 alpha-2). Not here, and so English: where no language is read by
 * most (India, Sri Lanka, much of Africa), and where the one that is has another writing (Chinese in Taiwan, Hong Kong and Macao).
 */
const countries: Readonly<Partial<Record<Locale, string>>> = {
  ar: 'SA EG AE DZ BH IQ JO KW LB LY MA MR OM PS QA SD SY TN YE',
  bg: 'BG',
  bn: 'BD',
  cs: 'CZ',
  da: 'DK FO',
  de: 'DE AT CH LI',
  el: 'GR CY',
  es: 'ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR GQ',
  et: 'EE',
  fa: 'IR AF',
  fi: 'FI',
  fr: 'FR MC LU BJ BF CD CF CG CI CM DJ GA GN HT ML NE SN TD TG GF GP MQ NC PF PM RE WF YT BL MF',
  he: 'IL',
  hr: 'HR BA',
  hu: 'HU',
  id: 'ID',
  it: 'IT SM VA',
  ja: 'JP',
  ko: 'KR KP',
  lt: 'LT',
  lv: 'LV',
  nb: 'NO SJ',
  nl: 'NL BE SR',
  pl: 'PL',
  pt: 'PT BR AO MZ CV GW ST TL',
  ro: 'RO MD',
  ru: 'RU BY KZ KG',
  sk: 'SK',
  sl: 'SI',
  sr: 'RS ME',
  sv: 'SE AX',
  th: 'TH',
  tr: 'TR',
  uk: 'UA',
  ur: 'PK',
  vi: 'VN',
  zh: 'CN',
}

const localeOfCountry: ReadonlyMap<string, Locale> = new Map(
  locales.flatMap(
    (locale) =>
      countries[locale]?.split(' ').map((country): [string, Locale] => [country, locale]) ?? [],
  ),
)

/** Languages whose readers read one of ours: both of Norway's, and what Bosnia and Montenegro call theirs. */
const kin: ReadonlyMap<string, Locale> = new Map<string, Locale>([
  ['no', 'nb'],
  ['nn', 'nb'],
  ['bs', 'hr'],
  ['cnr', 'sr'],
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
  return (
    (wanted === undefined ? undefined : findLocale(wanted)) ??
    localeOfCountry.get(phoneCountry?.toUpperCase() ?? '') ??
    'en'
  )
}

/** The language of ours that a tag asks for: `arb` and `AR-eg` are both `ar`. Some systems write `de_AT`. Undefined for one we do not speak. */
export function findLocale(tag: string): Locale | undefined {
  const language = languageOf(tag)
  return locales.find((locale) => locale === language) ?? kin.get(language ?? '')
}

/** The canonical language of a tag. */
function languageOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0]?.split('-')[0]
  } catch {
    return undefined
  }
}
