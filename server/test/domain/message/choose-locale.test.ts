import { expect, test } from 'vitest'
import { chooseLocale, findLocale } from '../../../src/domain/message/choose-locale.ts'
import { locales } from '../../../src/domain/message/locale.ts'

test.each([
  ['de', undefined, 'de'],
  ['de-CH-1996', 'MX', 'de'],
  ['ES-419', undefined, 'es'],
  ['ar-EG-u-nu-arab', undefined, 'ar'],
  ['arb', undefined, 'ar'],
  ['de_AT', undefined, 'de'],
  [' en-GB ', 'DE', 'en'],
])(
  'the language that was asked for comes first: %s with a number of %s gives %s',
  (wanted, country, locale) => {
    expect(chooseLocale(wanted, country)).toBe(locale)
  },
)

test.each([
  [undefined, 'DE', 'de'],
  [undefined, 'at', 'de'],
  ['fil', 'CH', 'de'],
  ['', 'MX', 'es'],
  [undefined, 'AR', 'es'],
  [undefined, 'EG', 'ar'],
  ['not a tag!', 'SA', 'ar'],
  [undefined, 'BR', 'pt'],
  [undefined, 'ua', 'uk'],
])(
  'an unknown language leaves it to the country of the number: %s with %s gives %s',
  (wanted, country, locale) => {
    expect(chooseLocale(wanted, country)).toBe(locale)
  },
)

test.each([
  [undefined, undefined],
  ['fil', 'PH'],
  ['yue', 'HK'],
  [undefined, 'IN'],
  ['xx-YY', ''],
  ['__proto__', 'constructor'],
  ['a'.repeat(5000), 'US'],
])('English is what is left (case %#)', (wanted, country) => {
  expect(chooseLocale(wanted, country)).toBe('en')
})

test.each([
  ['PT-br', 'pt'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['iw', 'he'],
  ['in', 'id'],
  ['zh-Hant-TW', 'zh'],
  ['bs', 'hr'],
  ['fil', undefined],
])('%s asks for %s', (tag, locale) => {
  expect(findLocale(tag)).toBe(locale)
})

test.each(locales.filter((locale) => !['en', 'hi', 'ta'].includes(locale)))(
  '%s is the language of the numbers of its own country',
  (locale) => {
    const country = new Intl.Locale(locale).maximize().region
    expect(chooseLocale(undefined, country)).toBe(locale)
  },
)
