import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeNotice, type NoticeFacts } from '../../../src/domain/message/compose-notice.ts'
import { say } from '../../../src/domain/message/say.ts'
import { gsmLocales, writtenLocales as locales } from './every-language.ts'
import { hostileTexts } from './hostile-texts.ts'
import { asEmail, asSms } from './message-samples.ts'

const facts: NoticeFacts = {
  notice: 'many_wrong_guesses',
  channel: 'sms',
  locale: 'en',
  projectName: 'Example Books',
  reportUrl: 'https://verify.shop.example/v/abc?report=1',
  host: 'verify.shop.example',
}

describe('a notice', () => {
  test('[LIM-16] an SMS tells that many wrong codes were tried and what happens if that goes on', () => {
    expect(asSms(composeNotice(facts))).toEqual({
      kind: 'sms',
      text:
        'Example Books: many wrong codes were entered for this phone number. If this goes on, we will ' +
        'switch codes to it off. Not you? Tell them. We never ask you for a code.',
      encoding: 'gsm7',
      segments: 2,
    })
  })

  test('[LIM-16] an e-mail tells the same and leads to the page for telling us', () => {
    const { subject, text, html } = asEmail(composeNotice({ ...facts, channel: 'email' }))
    expect(subject).toBe('Many wrong codes for your address at Example Books')
    expect(text).toContain('If this goes on, we will switch codes to it off')
    expect(text).toContain(`This was not me\n${facts.reportUrl}`)
    expect(html).toContain(`href="${facts.reportUrl}"`)
  })

  test('a notice of an approval tells that a code was used, and leads to the page for telling us', () => {
    const approved = { ...facts, notice: 'approved' } as const
    expect(asSms(composeNotice(approved))).toMatchObject({
      text: 'Example Books: a code that we sent to this phone number was used. Not you? Tell them. We never ask you for a code.',
      encoding: 'gsm7',
      segments: 1,
    })
    const { subject, text } = asEmail(composeNotice({ ...approved, channel: 'email' }))
    expect(subject).toBe('Your code was used at Example Books')
    expect(text).toContain(`This was not me\n${facts.reportUrl}`)
  })

  test.each(gsmLocales)('[MSG-16] an SMS notice keeps to the GSM alphabet (%s)', (locale) => {
    for (const notice of ['many_wrong_guesses', 'approved'] as const)
      expect(asSms(composeNotice({ ...facts, notice, locale })).encoding).toBe('gsm7')
  })

  test.each(locales)(
    '[LIM-16] it holds no code and no origin-bound line, and fits two segments (%s)',
    (locale) => {
      fc.assert(
        fc.property(
          fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' })),
          fc.constantFrom('many_wrong_guesses' as const, 'approved' as const),
          (projectName, notice) => {
            const sms = asSms(composeNotice({ ...facts, notice, locale, projectName }))
            expect(sms.segments).toBeLessThanOrEqual(2)
            expect(sms.text).not.toMatch(/@|[\n\r\u2028]|:\/\//)
          },
        ),
      )
    },
  )

  // In other letters two segments hold less than half, and what happened comes first.
  test.each(gsmLocales)('an ordinary notice keeps its advice (%s)', (locale) => {
    const sms = asSms(composeNotice({ ...facts, locale }))
    expect(sms.text).toContain(say(locale, 'notice.sms_advice', {}))
  })

  test('an e-mail notice never leads anywhere but to this service', () => {
    const other = { ...facts, channel: 'email', reportUrl: 'https://evil.example/' } as const
    expect(() => composeNotice(other)).toThrow(RangeError)
  })
})
