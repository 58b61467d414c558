import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeMessage } from '../../../src/domain/message/compose-message.ts'
import { isolateText } from '../../../src/domain/message/isolate-text.ts'
import { longestHostInSms } from '../../../src/domain/message/fit-sms.ts'
import { measureSms } from '../../../src/domain/message/measure-sms.ts'
import type { MessageFacts } from '../../../src/domain/message/message-facts.ts'
import { sayLifetime, sayLifetimeShortly } from '../../../src/domain/message/say-lifetime.ts'
import { say } from '../../../src/domain/message/say.ts'
import { writtenLocales as locales } from './every-language.ts'
import { hostileTexts } from './hostile-texts.ts'
import { asSms, smsFacts } from './message-samples.ts'
import { readOriginBoundCode } from './origin-bound-code.ts'

const purposes =
  'sign_in sign_up recovery add_address device approval purchase account_change plant_trees'.split(
    ' ',
  )

const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('@# \r\n\u2028\u202E.:/{€م\u{1F600}a1')),
    maxLength: 100,
  }),
)

const anyFacts: fc.Arbitrary<MessageFacts> = fc
  .record({
    locale: fc.constantFrom(...locales),
    purpose: fc.oneof(fc.constantFrom(...purposes), anyText),
    projectName: anyText,
    code: fc.stringMatching(/^[0-9A-Z]{4,8}$/),
    lifetimeSeconds: fc.integer({ min: 1, max: 86_400 }),
    payee: fc.option(anyText, { nil: undefined }),
    amount: fc.stringMatching(/^[1-9][0-9]{0,8}\.[0-9]{2}$/),
  })
  .map(({ payee, amount, ...facts }) =>
    smsFacts({
      ...facts,
      ...(payee === undefined ? {} : { transaction: { amount, currency: 'EUR', payee } }),
    }),
  )

const textOf = (changes: Partial<MessageFacts> = {}) =>
  asSms(composeMessage(smsFacts(changes))).text
const explanation = (text: string) => text.split('\n').slice(0, -1).join('\n')

describe('an SMS with a code', () => {
  test('tells code, project, purpose, lifetime, reference and what to do, and ends in the origin-bound line', () => {
    expect(textOf()).toBe(
      '012345 is your Example Books code to sign in. Expires in 10 minutes. Ref. K7-4M. ' +
        'Never share it. We never ask for it. Did not ask for it? Ignore this message.\n' +
        '@verify.shop.example #012345',
    )
  })

  test('[MSG-01] [MSG-02] [T-A30] read as the WICG draft says, it gives the configured host and the code, whatever a project or payee is called', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { text } = asSms(composeMessage(facts))
        expect(readOriginBoundCode(text)).toEqual({ host: facts.host, code: facts.code })
      }),
      { numRuns: 500 },
    )
  })

  test('[MSG-02] [T-A30] it has two lines, and only the last starts with an at sign', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const lines = asSms(composeMessage(facts)).text.split(/[\n\r\u0085\u2028\u2029\v\f]/)
        expect(lines.map((line) => line.startsWith('@'))).toEqual([false, true])
        expect(lines[1]).toBe(`@${facts.host} #${facts.code}`)
        expect(lines[0]).not.toContain('@')
      }),
      { numRuns: 500 },
    )
  })

  test('[MSG-16] it never takes more than two segments, and says how many it takes', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const sms = asSms(composeMessage(facts))
        const { encoding, segments } = measureSms(sms.text)
        expect(sms).toMatchObject({ encoding, segments })
        expect(segments).toBeLessThanOrEqual(2)
      }),
      { numRuns: 500 },
    )
  })

  test('[MSG-16] it never leaves out the code, that nobody may have it, or how long it lives', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const told = explanation(asSms(composeMessage(facts)).text)
        expect(told.startsWith(`${facts.code} `)).toBe(true)
        expect(told).toContain(say(facts.locale, 'sms.never_share', {}))
        const { lifetimeSeconds, locale } = facts
        const lifetimes = [
          sayLifetime(facts, lifetimeSeconds),
          sayLifetimeShortly(locale, lifetimeSeconds),
        ]
        expect(lifetimes.some((lifetime) => told.includes(lifetime))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test.each(
    locales.flatMap((locale) =>
      ['x', 'م', '\u{1F600}', '€', 'אx'].map((letter) => [locale, letter] as const),
    ),
  )(
    '[MSG-16] [TXN-01] with a payee and a project name of 300 letters it still shows amount and payee in two segments (%s, %s)',
    (locale, letter) => {
      const payee = `Jo${letter.repeat(300)}`
      const sms = asSms(
        composeMessage(
          smsFacts({
            locale,
            code: '01234567',
            projectName: letter.repeat(300),
            host: 'h'.repeat(longestHostInSms),
            lifetimeSeconds: 7140,
            transaction: { amount: '123456789.99', currency: 'EUR', payee },
          }),
        ),
      )
      expect(sms.segments).toBeLessThanOrEqual(2)
      expect(sms.text).toContain('123456789.99 EUR')
      expect(sms.text).toContain('Jo')
      expect(readOriginBoundCode(sms.text)).toEqual({
        host: 'h'.repeat(longestHostInSms),
        code: '01234567',
      })
    },
  )

  test.each(locales)(
    '[MSG-16] a host name of 30 characters leaves room for every purpose in any script (%s)',
    (locale) => {
      for (const projectName of ['אx'.repeat(150), '\u{1F600}ا'.repeat(150), '{€'.repeat(150)])
        for (const purpose of purposes)
          for (const lifetimeSeconds of [60, 7140, 86_400]) {
            const facts = { locale, projectName, purpose, lifetimeSeconds, code: '01234567' }
            expect(textOf({ ...facts, host: 'h'.repeat(longestHostInSms) })).toContain('01234567')
          }
    },
  )

  test('[MSG-16] as room runs out, "we never ask" goes first, then "did not ask for it", then the reference, then the long form', () => {
    const parts = ['لن نطلبه منك', 'لم تطلبه', 'المرجع', 'رمزك من']
    const kept = Array.from({ length: 72 }, (_, more) => {
      const text = textOf({ locale: 'ar', projectName: 'Shop', host: 'h'.repeat(more + 1) })
      return parts.map((part) => (text.includes(part) ? 'kept' : 'gone')).join(' ')
    })
    expect([...new Set(kept)]).toEqual([
      'kept kept kept kept',
      'gone kept kept kept',
      'gone gone kept kept',
      'gone gone gone kept',
      'gone gone gone gone',
    ])
  })

  test('[MSG-16] names are cut before a sentence is left out', () => {
    const text = textOf({ projectName: '{'.repeat(60), host: 'h'.repeat(60) })
    expect(text).toContain(`your ${'{'.repeat(37)}... code`)
    expect(text).toContain('We never ask for it.')
  })

  test.each(locales)(
    '[MSG-16] [MSG-03] a usual message has room for its purpose in a whole sentence, how long it lives, and its reference (%s)',
    (locale) => {
      const told = textOf({ locale, host: 'login.example.com', projectName: 'Example' })
      const asked = { code: '012345', project: isolateText('Example', locale) }
      expect(told).toContain(say(locale, 'sms.sign_in', asked))
      expect(told).toContain(say(locale, 'sms.reference', { reference: 'K7-4M' }))
      expect(told).toContain(sayLifetime({ locale }, 600))
    },
  )

  test.each(locales)(
    'the code stands within the first 40 characters, also on a locked phone (%s)',
    (locale) => {
      for (const purpose of purposes) expect(textOf({ locale, purpose }).indexOf('012345')).toBe(0)
    },
  )

  test.each(locales)(
    '[MSG-03] it holds no web address, not even when a link was given (%s)',
    (locale) => {
      const address = /:\/\/|www\.|[\p{L}\p{N}]\.\p{L}{2}/iu
      for (const projectName of ['Example', 'https://evil.example/login', 'www.evil.example']) {
        const text = textOf({ locale, projectName, link: 'https://verify.shop.example/v/secret' })
        expect(explanation(text)).not.toMatch(address)
        expect(text).not.toContain('secret')
        expect(text).not.toContain('report')
      }
    },
  )

  test.each([
    ['en', 'to sign in', 'Never share it.', 'Expires in 10 minutes.'],
    ['de', 'zum Anmelden', 'Nie weitergeben.', '10 Minuten gültig.'],
    ['es', 'para entrar en su cuenta', 'No la comparta.', 'Vence en 10 minutos.'],
    ['ar', 'لتسجيل الدخول', 'لا تشاركه.', 'صالح 10 دقائق.'],
  ] as const)(
    '[MSG-03] it says what for, from whom, that nobody may have it and how long it lives (%s)',
    (locale, ...parts) => {
      for (const part of [...parts, 'Example Books']) expect(textOf({ locale })).toContain(part)
    },
  )

  test('every purpose has a text of its own, and a purpose nobody knows has the general one', () => {
    for (const locale of locales)
      expect(new Set(purposes.map((purpose) => textOf({ locale, purpose }))).size).toBe(
        purposes.length,
      )
    expect(textOf({ purpose: 'toString' })).toBe(textOf({ purpose: 'plant_trees' }))
    expect(textOf({ purpose: '@evil.example #999999' })).toBe(textOf({ purpose: 'plant_trees' }))
  })

  test.each([
    ['{{7*7}}'],
    ['${7*7}'],
    ['<%= 7*7 %>'],
    ['#{7*7}'],
    ['{$code} {$payee}'],
    ['.input {$code :number} {{x}}'],
    ['%s%n%x'],
    ["{{constructor.constructor('x')()}}", "{{constructor(.)constructor('x')()}}"],
  ])(
    '[MSG-05] [T-A32] a project called %j is not executed but shown',
    (projectName, shown: string = projectName) => {
      expect(textOf({ projectName })).toContain(`your ${shown} code`)
    },
  )

  test('[TXN-13] amounts are shown exactly as given, with the currency', () => {
    for (const amount of ['1000.00', '0.5', '1.234.567.890,00', '-3'])
      expect(textOf({ transaction: { amount, currency: 'JPY', payee: 'Kiosk' } })).toContain(
        `pay ${amount} JPY to Kiosk.`,
      )
  })

  test('[TXN-14] a payee in the other writing direction cannot move the amount', () => {
    const transaction = { amount: '12.00', currency: 'EUR', payee: '99 אבג 5' }
    expect(textOf({ transaction })).toContain('pay 12.00 EUR to \u206899 אבג 5\u2069.')
    expect(textOf({ locale: 'ar', transaction: { ...transaction, payee: '5 Ltd' } })).toContain(
      '\u206812.00 EUR\u2069',
    )
  })

  test('typographic quotes in a name do not make the message cost more', () => {
    const sms = asSms(composeMessage(smsFacts({ projectName: 'Joe\u2019s \u2013 Caf\u00E9' })))
    expect(sms.encoding).toBe('gsm7')
    expect(sms.text).toContain("Joe's - Caf\u00E9")
  })

  test.each([
    [1, 'Expires in 1 minute.'],
    [119, 'Expires in 1 minute.'],
    [120, 'Expires in 2 minutes.'],
    [7199, 'Expires in 119 minutes.'],
    [7200, 'Expires in 2 hours.'],
    [86_400, 'Expires in 24 hours.'],
  ])(
    'a life of %i seconds is told as "%s", never longer than it is beyond a minute',
    (lifetimeSeconds, told) => {
      expect(textOf({ lifetimeSeconds })).toContain(told)
    },
  )

  test('[MSG-01] a port is left out of the last line', () => {
    expect(readOriginBoundCode(textOf({ host: '127.0.0.1:4000' }))).toEqual({
      host: '127.0.0.1',
      code: '012345',
    })
  })

  test.each([
    { code: '123 456' },
    { code: '123456\n' },
    { code: '' },
    { host: 'evil.example #1' },
    { host: '' },
    { host: 'h'.repeat(253), projectName: 'Б'.repeat(60) },
    { transaction: { amount: '9'.repeat(25), currency: 'EUR', payee: 'x' } },
  ])('what the service itself got wrong is refused and not sent (case %#)', (changes) => {
    expect(() => composeMessage(smsFacts(changes))).toThrow(RangeError)
  })
})
