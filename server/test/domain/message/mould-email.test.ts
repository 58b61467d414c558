import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeEmail } from '../../../src/domain/message/compose-email.ts'
import { mouldEmail } from '../../../src/domain/message/mould-email.ts'
import { writtenLocales as locales } from './every-language.ts'
import { hostileTexts } from './hostile-texts.ts'
import { emailFacts } from './message-samples.ts'

const host = fc.constantFrom('verify.shop.example', 'localhost:4000', '[::1]:4000')
const letters = fc.string({ unit: fc.constantFrom(...Array.from('BCDF0123456789-')), minLength: 1 })
const path = fc.webPath().map((text) => text.replace(/[\s"'<>\\]/g, ''))
const facts = host.chain((name) =>
  fc.record({
    host: fc.constant(name),
    locale: fc.constantFrom(...locales),
    purpose: fc.constantFrom('sign_in', 'sign_up', 'recovery', 'its_own'),
    projectName: fc.oneof(
      fc.constantFrom(
        ...hostileTexts,
        'Shop',
        'Shop \uE000\uE001\uE002\uE003',
        'https://[::1]:4000/',
      ),
      fc.string({ unit: 'binary', maxLength: 1 }),
    ),
    code: letters,
    reference: letters,
    lifetimeSeconds: fc.constantFrom(59, 600, 660),
    reportUrl: path.map((rest) => `https://${name}/report/${rest}`),
    link: fc.option(
      path.map((rest) => `http://${name}/v/${rest}?a=1&b=2`),
      { nil: undefined },
    ),
    codeInSubject: fc.boolean(),
  }),
)

test('a mail from a mould is letter for letter the one that is written anew', () => {
  fc.assert(
    fc.property(facts, facts, ({ link, ...given }, other) => {
      const one = { ...emailFacts(given), ...(link !== undefined && { link }) }
      // The mould may have been made for another code and other addresses.
      const { code, reference, reportUrl } = {
        ...other,
        reportUrl: `https://${given.host}/r/other`,
      }
      mouldEmail({ ...one, code, reference, reportUrl })
      expect(mouldEmail(one)).toEqual(composeEmail(one))
    }),
    { numRuns: 500 },
  )
})

test('an address of another host is refused, whether the mould is there or not', () => {
  const good = emailFacts({})
  mouldEmail(good)
  expect(() => mouldEmail({ ...good, reportUrl: 'https://elsewhere.example/r' })).toThrow(
    RangeError,
  )
  expect(() => mouldEmail({ ...good, link: 'https://elsewhere.example/v' })).toThrow(RangeError)
})

test('a project’s own words are in its mails, also when a mould of the built-in ones is there', () => {
  const usual = emailFacts({})
  mouldEmail(usual)
  const own = { ...usual, overrides: { 'email.sign_in': 'Welcome to {$project}' } }
  expect(mouldEmail(own).text).toMatch(/^Welcome to Example Books\n/)
  expect(mouldEmail({ ...usual, overrides: {} })).toEqual(composeEmail(usual))
})
