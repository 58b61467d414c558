import { MessageFormat, parseMessage, validate, type Model } from 'messageformat'
import { describe, expect, test } from 'vitest'
import { variablesOf, type PhraseKey } from '../../../src/domain/message/catalogue.ts'
import { compilePattern } from '../../../src/domain/message/compile-pattern.ts'
import { latinDigits, locales, type Locale } from '../../../src/domain/message/locale.ts'
import { measureSms } from '../../../src/domain/message/measure-sms.ts'
import { say } from '../../../src/domain/message/say.ts'
import { catalogues, gsmLocales, writtenLocales } from './every-language.ts'
import { scriptOf } from './script-of.ts'

const isPhraseKey = (key: string): key is PhraseKey => key in variablesOf
const phrasesOf = (locale: Locale) =>
  Object.entries(catalogues.get(locale) ?? {}).filter((phrase): phrase is [PhraseKey, string] =>
    isPhraseKey(phrase[0]),
  )
/** The phrases, of those whose key is such, of which something is true: the list of what is wrong. */
const faults = (
  locale: Locale,
  keys: RegExp,
  isWrong: (source: string, key: PhraseKey) => boolean,
) => phrasesOf(locale).filter(([key, source]) => keys.test(key) && isWrong(source, key))

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

/** What goes into an SMS. */
const inSms = /^(sms|short|expires_)|[._]sms/
/** What is the same word in English, or no word at all. */
const sameInMany = new Set([
  'email.part',
  'email.fact',
  'short.declared',
  'sms.reference',
  'push.title',
])

test('every language has words of its own', () => {
  expect(locales.filter((locale) => !writtenLocales.includes(locale))).toEqual([])
})

describe.each(writtenLocales)('the catalogue of %s', (locale) => {
  test(`[${locale}] has every phrase and no other`, () => {
    const keys = Object.keys(catalogues.get(locale) ?? {})
    expect(keys.toSorted()).toEqual(Object.keys(variablesOf).toSorted())
  })

  test(`[${locale}] has valid patterns, each with exactly the variables of its phrase`, () => {
    const named = phrasesOf(locale).map(([key, source]) => {
      return [key, [...validate(parseMessage(source)).variables].toSorted()]
    })
    const wanted = phrasesOf(locale).map(([key]) => [key, [...variablesOf[key]].toSorted()])
    expect(named).toEqual(wanted)
  })

  test(`[${locale}] reads as the MessageFormat package itself would write it`, () => {
    for (const [key, source] of phrasesOf(locale)) {
      const reference = new MessageFormat(latinDigits(locale), source, { bidiIsolation: 'none' })
      const counts = /minutes|hours/.test(key) ? [...Array(131).keys(), 1440, 2000] : [0]
      for (const count of counts) {
        const values = { ...everyValue, minutes: count, hours: count }
        const formatted = reference.format(values, (error) => {
          throw error
        })
        expect(say(locale, key, values)).toBe(formatted)
      }
    }
  })

  test(`[${locale}] says a number with the plural form that the language has for it`, () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
    for (const key of ['expires_minutes', 'expires_hours'] as const) {
      const source = catalogues.get(locale)?.[key] ?? ''
      const forms = formsOf(parseMessage(source))
      // What is left of the categories is what `*` says.
      const unsaid = pluralCategories.filter((form) => form !== 'other' && !forms.includes(form))
      const whole = unsaid.filter((form) => wholeNumbersOf(locale, form).length > 0)
      expect([key, whole]).toEqual([key, []])
      expect(source).toContain('*')
    }
  })

  test(`[${locale}] is written in the language's own letters, with the digits of the codes`, () => {
    const foreign = scriptOf(locale)
    expect(faults(locale, /./, (source) => foreign.test(wordsOf(source)))).toEqual([])
    expect(faults(locale, /./, (source) => /[^\P{Nd}0-9]/u.test(source))).toEqual([])
  })

  test(`[${locale}] has no stray spaces, and no character that prints as nothing`, () => {
    const stray = (source: string) => {
      const words = wordsOf(source)
      return (
        words !== words.trim() ||
        / {2}/.test(words) ||
        /[\u00AD\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/.test(words)
      )
    }
    expect(faults(locale, /./, stray)).toEqual([])
  })

  test(`[MSG-03] [${locale}] no phrase holds an address`, () => {
    const address = /[@#]|:\/\/|[\p{L}\p{N}]\.[\p{L}\p{N}]/u
    expect(faults(locale, /./, (source) => address.test(wordsOf(source)))).toEqual([])
  })

  test(`[${locale}] a code comes first in its message, and so does the one who sends it`, () => {
    const late = (source: string) => !/^\P{L}{0,2}\{\$code\}/u.test(source)
    expect(faults(locale, /^(sms|short)\.(?!reference|never|not_you)/, late)).toEqual([])
  })

  test.runIf(gsmLocales.includes(locale))(
    `[MSG-16] [${locale}] what goes into an SMS keeps to the GSM alphabet, so that a message does not cost twice`,
    () => {
      const dear = (source: string) =>
        measureSms(source.replaceAll(/[{}]/g, '')).encoding !== 'gsm7'
      expect(faults(locale, inSms, dear)).toEqual([])
    },
  )

  test.runIf(locale !== 'en')(`[${locale}] says everything in its own words`, () => {
    const english = catalogues.get('en')
    const same = faults(
      locale,
      /./,
      (source, key) => !sameInMany.has(key) && source === english?.[key],
    )
    expect(same).toEqual([])
  })
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

/** What a pattern says itself: without the names of its variables, and of all variants where it has several. */
function wordsOf(source: string): string {
  const message = parseMessage(source)
  const parts =
    message.type === 'message' ? [message.pattern] : message.variants.map(({ value }) => value)
  return parts
    .map((pattern) => pattern.map((part) => (typeof part === 'string' ? part : '\uFFFC')).join(''))
    .join('\n')
}

function formsOf(message: Model.Message): readonly string[] {
  if (message.type === 'message') return []
  return message.variants.flatMap(({ keys }) =>
    keys.map((key) => (key.type === 'literal' ? key.value : '*')),
  )
}

/** Which numbers that we may have to say take this form: some forms are for fractions only. */
function wholeNumbersOf(locale: Locale, form: string): readonly number[] {
  const rules = new Intl.PluralRules(locale)
  return [...Array(121).keys()].slice(1).filter((number) => rules.select(number) === form)
}
