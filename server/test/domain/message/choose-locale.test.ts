import { expect, test } from 'vitest'
import { chooseLocale } from '../../../src/domain/message/choose-locale.ts'

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
  ['fr', 'CH', 'de'],
  ['', 'MX', 'es'],
  [undefined, 'AR', 'es'],
  [undefined, 'EG', 'ar'],
  ['not a tag!', 'SA', 'ar'],
])(
  'an unknown language leaves it to the country of the number: %s with %s gives %s',
  (wanted, country, locale) => {
    expect(chooseLocale(wanted, country)).toBe(locale)
  },
)

test.each([
  [undefined, undefined],
  ['fr', 'FR'],
  ['xx-YY', ''],
  ['__proto__', 'constructor'],
  ['a'.repeat(5000), 'US'],
])('English is what is left (case %#)', (wanted, country) => {
  expect(chooseLocale(wanted, country)).toBe('en')
})
