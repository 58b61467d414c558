import { MessageFormat, parseMessage, validate } from 'messageformat'
import { describe, expect, test } from 'vitest'
import {
  variablesOf,
  type Catalogue,
  type PhraseKey,
} from '../../../src/domain/message/catalogue.ts'
import { ar } from '../../../src/domain/message/catalogues/ar.ts'
import { de } from '../../../src/domain/message/catalogues/de.ts'
import { en } from '../../../src/domain/message/catalogues/en.ts'
import { es } from '../../../src/domain/message/catalogues/es.ts'
import { compilePattern } from '../../../src/domain/message/compile-pattern.ts'
import { locales, type Locale } from '../../../src/domain/message/locale.ts'
import { measureSms } from '../../../src/domain/message/measure-sms.ts'
import { say } from '../../../src/domain/message/say.ts'

const catalogues: Readonly<Record<Locale, Catalogue>> = { en, de, es, ar }
const isPhraseKey = (key: string): key is PhraseKey => key in variablesOf
const phrases = locales.flatMap((locale) =>
  Object.entries(catalogues[locale])
    .map(([key, source]) => ({ locale, key, source }))
    .filter((phrase): phrase is typeof phrase & { key: PhraseKey } => isPhraseKey(phrase.key)),
)

/** Any value for any variable: which ones a phrase takes is only known when this runs. */
const everyValue = {
  code: '<code>',
  project: '<project>',
  amount: '<amount>',
  payee: '<payee>',
  reference: '<reference>',
  host: '<host>',
  device: '<device>',
  time: '<time>',
  place: '<place>',
  name: '<name>',
  count: '<count>',
  payees: '<payees>',
  action: '<action>',
  label: '<label>',
  value: '<value>',
}

describe('the catalogues', () => {
  test.each(Object.entries(catalogues))(
    '%s has every phrase and no other',
    (_locale, catalogue) => {
      expect(Object.keys(catalogue).toSorted()).toEqual(Object.keys(variablesOf).toSorted())
    },
  )

  test.each(phrases)(
    '$locale $key is a valid pattern with exactly the variables of its phrase',
    ({ key, source }) => {
      const { variables } = validate(parseMessage(source))
      expect([...variables].toSorted()).toEqual([...variablesOf[key]].toSorted())
    },
  )

  test.each(phrases)(
    '$locale $key reads as the MessageFormat package itself would write it',
    ({ locale, key, source }) => {
      const tag = locale === 'ar' ? 'ar-u-nu-latn' : locale
      const reference = new MessageFormat(tag, source, { bidiIsolation: 'none' })
      const counts = /minutes|hours/.test(key) ? [...Array(131).keys(), 1440, 2000] : [0]
      for (const count of counts) {
        const values = { ...everyValue, minutes: count, hours: count }
        expect(say(locale, key, values)).toBe(
          reference.format(values, (error) => {
            throw error
          }),
        )
      }
    },
  )

  test.each(
    phrases.filter(
      ({ locale, key }) =>
        locale !== 'ar' && /^(sms|expires|device_approved\.sms|account\..*sms)/.test(key),
    ),
  )(
    '[MSG-16] $locale $key keeps to the GSM alphabet, so that a message does not cost twice',
    ({ source }) => {
      expect(measureSms(source.replaceAll(/[{}]/g, '')).encoding).toBe('gsm7')
    },
  )

  test.each(
    phrases.filter(
      ({ key }) => /^(sms|device_approved|account)\./.test(key) && key !== 'sms.reference',
    ),
  )('[MSG-03] $locale $key holds no address', ({ source }) => {
    expect(source).not.toMatch(/[@#]|:\/\/|\w\.\w/)
  })

  test('Arabic has six plural forms and the digits of the code', () => {
    const told = [1, 2, 3, 11, 100].map((minutes) => say('ar', 'expires_minutes', { minutes }))
    expect(told).toEqual([
      'صالح دقيقة واحدة.',
      'صالح دقيقتين.',
      'صالح 3 دقائق.',
      'صالح 11 دقيقة.',
      'صالح 100 دقيقة.',
    ])
  })

  test.each([
    'Hello {$name',
    '{$name :string}',
    '{|literal|}',
    '{#b}x{/b}',
    '.local $x = {$y :number} {{{$x}}}',
    '.input {$x :number minimumFractionDigits=2} {{{$x}}}',
    '.input {$x :string} .match $x a {{a}} * {{b}}',
    '.input {$x :number} .match $x one {{a}}',
    '.input {$x :number} .input {$y :number} .match $x $y one one {{a}} * * {{b}}',
  ])(
    'a pattern that is not valid, or says more than text and variables, is refused: %s',
    (source) => {
      expect(() => compilePattern(source, new Intl.PluralRules('en'))).toThrow()
    },
  )

  test('a whole number as key comes before its plural form', () => {
    const source = '.input {$x :number} .match $x one {{one}} 1 {{exactly}} * {{many}}'
    const pattern = compilePattern(source, new Intl.PluralRules('en'))
    expect([1, 2].map((x) => pattern(() => x))).toEqual([[{ text: 'exactly' }], [{ text: 'many' }]])
  })
})
