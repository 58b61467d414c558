import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACCOUNT_NEWS } from '../../../src/domain/delivery/account-notice.ts'
import {
  composeAccountNotice,
  type AccountNoticeFacts,
} from '../../../src/domain/message/compose-account-notice.ts'
import { longestHostInSms } from '../../../src/domain/message/fit-sms.ts'
import { gsmLocales, writtenLocales as locales } from './every-language.ts'
import { hostileTexts } from './hostile-texts.ts'
import { asEmail, asSms } from './message-samples.ts'

const token = `${'0'.repeat(40)}.${'1'.repeat(20)}.${'A'.repeat(43)}`
const facts: AccountNoticeFacts = {
  news: 'authenticator_added',
  name: 'Pixel 9',
  at: Date.UTC(2026, 10, 21, 12, 5),
  channel: 'sms',
  locale: 'en',
  projectName: 'Example Books',
  reportUrl: `https://verify.shop.example/report/${token}`,
  host: 'verify.shop.example',
}
const { reportUrl = '', ...unlinked } = facts

describe('what the owner of an account is told', () => {
  test('[REC-09] an SMS tells what was changed, which one, when, and where to say that it was somebody else', () => {
    expect(asSms(composeAccountNotice(facts))).toEqual({
      kind: 'sms',
      text:
        'Example Books: a way to sign in was added to your account. Pixel 9, Nov 21, 2026, 12:05 UTC. ' +
        `If it was you, all is well. Not you? Tell us here:\n${reportUrl}`,
      encoding: 'gsm7',
      segments: 2,
    })
  })

  test('[REC-09] an e-mail tells the same in more words', () => {
    const { subject, text, html } = asEmail(composeAccountNotice({ ...facts, channel: 'email' }))
    expect(subject).toBe('A way to sign in was added to your account at Example Books')
    expect(text).toBe(
      [
        'A way to sign in was added to your account at Example Books',
        'Which: Pixel 9',
        'When: Nov 21, 2026, 12:05 UTC',
        'Whoever has it can prove with it to be you, as with the ways you had before.',
        'If this was you, there is nothing more to do.',
        'If this was not you, tell us:',
        `This was not me\n${reportUrl}`,
        'Sent by verify.shop.example for Example Books.\n',
      ].join('\n\n'),
    )
    expect(html).toContain(`href="${reportUrl}"`)
  })

  test('[REC-11] of a recovery it says how to stop it', () => {
    const { name: _name, ...told } = { ...facts, news: 'recovered' as const }
    expect(asEmail(composeAccountNotice({ ...told, channel: 'email' })).text).toContain(
      `If this was not you, stop it here. It works for three days, and signs everybody out:\n\nStop this recovery\n${reportUrl}`,
    )
    expect(asSms(composeAccountNotice(told)).text).toBe(
      'Example Books: your account was recovered. Nov 21, 2026, 12:05 UTC. If it was you, all is well. ' +
        `Not you? Stop it here:\n${reportUrl}`,
    )
  })

  test('without a link it says where to look and whom to ask', () => {
    const mail = asEmail(composeAccountNotice({ ...unlinked, channel: 'email' }))
    expect(mail.text).toContain(
      'If this was not you, sign in and look at your account: take away what is not yours. ' +
        'If you cannot sign in any more, ask Example Books for help at once.',
    )
    expect(mail.html).not.toContain('href')
    expect(asSms(composeAccountNotice(unlinked)).text).toMatch(
      /Not you\? Sign in and look at your account, or ask for help\.$/,
    )
  })

  test.each([
    ['a•••@s•••.example', 'a***@s***.example'],
    ['+49 ••• ••• ••01', '+49 *** *** **01'],
  ])('[LEA-05] an address is shown covered, as on our pages: %s', (name, inSms) => {
    const told = { ...facts, news: 'address_removed' as const, name }
    expect(asEmail(composeAccountNotice({ ...told, channel: 'email' })).text).toContain(
      `Which: ${name}\n`,
    )
    expect(asSms(composeAccountNotice(told))).toMatchObject({ encoding: 'gsm7' })
    expect(asSms(composeAccountNotice(told)).text).toContain(` ${inSms}, `)
  })

  test('what is no covered address is cleaned like any name', () => {
    const told = { ...facts, news: 'address_added' as const, name: 'a@evil.example' }
    expect(asSms(composeAccountNotice(told)).text).toContain(' a(at)evil(.)example, ')
  })

  const everyNews = ACCOUNT_NEWS.flatMap((news) => locales.map((locale) => [news, locale] as const))

  test.each(everyNews.filter(([, locale]) => gsmLocales.includes(locale)))(
    '[MSG-16] an SMS of %s with ordinary names keeps to the GSM alphabet and two segments (%s)',
    (news, locale) => {
      const name = news.startsWith('address') ? 'a•••@s•••.example' : 'Pixel 9'
      const sms = asSms(composeAccountNotice({ ...facts, news, name, locale }))
      expect(sms).toMatchObject({ encoding: 'gsm7', segments: 2 })
      expect(sms.text).toContain('2026')
      const short = asSms(composeAccountNotice({ ...unlinked, news, name, locale }))
      expect(short.segments).toBeLessThanOrEqual(2)
    },
  )

  test.each(everyNews)(
    'no link but ours, and no code, is in a notice of %s (%s)',
    (news, locale) => {
      for (const channel of ['sms', 'email'] as const) {
        const { text } = composeAccountNotice({ ...unlinked, news, locale, channel })
        expect(text).not.toMatch(/:\/\/|[#{}]|\d{6}/)
        expect(text).not.toMatch(/undefined/)
      }
    },
  )

  const anyText = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }))

  test.each(locales)(
    '[REC-09] whatever names say, the one link is ours, whole and last, and there are at most four segments (%s)',
    (locale) => {
      const host = `${'h'.repeat(longestHostInSms - 8)}.example`
      const link = `https://${host}/report/${token}`
      const anyNews = fc.constantFrom(...ACCOUNT_NEWS)
      fc.assert(
        fc.property(anyNews, anyText, anyText, (news, projectName, name) => {
          const given = { ...facts, news, locale, projectName, name, host, reportUrl: link }
          const sms = asSms(composeAccountNotice(given))
          expect(sms.segments).toBeLessThanOrEqual(4)
          expect(sms.text.endsWith(`\n${link}`)).toBe(true)
          const told = sms.text.slice(0, -link.length - 1)
          expect(told).not.toMatch(/@|[\n\r\u2028]|\/\/|\p{L}\.\p{L}{2}/u)
          const mail = asEmail(composeAccountNotice({ ...given, channel: 'email' }))
          expect(mail.text.match(/:\/\//g)).toHaveLength(1)
          expect([...mail.html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([link])
          expect(mail.subject).not.toMatch(/[\n\r]/)
        }),
      )
    },
  )

  test('it never leads anywhere but to this service', () => {
    for (const channel of ['sms', 'email'] as const)
      expect(() =>
        composeAccountNotice({ ...facts, channel, reportUrl: 'https://evil.example/report/x' }),
      ).toThrow(RangeError)
  })
})
