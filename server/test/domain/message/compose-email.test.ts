import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeMessage } from '../../../src/domain/message/compose-message.ts'
import { directionOf } from '../../../src/domain/message/locale.ts'
import type { MessageFacts } from '../../../src/domain/message/message-facts.ts'
import { writtenLocales as locales } from './every-language.ts'
import { hostileTexts } from './hostile-texts.ts'
import { asEmail, emailFacts } from './message-samples.ts'

const link = 'https://verify.shop.example/v/tok?a=1&b=2'
const emailOf = (changes: Partial<MessageFacts> = {}) =>
  asEmail(composeMessage(emailFacts(changes)))
const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...Array.from('<>&"\'/@#.:\r\n {}$ab')), maxLength: 80 }),
)

/** The tags of a page, without what stands between them. */
const tags = (html: string) => (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.split(/[\s>]/)[0])

describe('an e-mail with a code', () => {
  test('tells purpose, code, lifetime, reference, safety, the report page and who sent it, also as plain text', () => {
    expect(emailOf().text).toBe(
      [
        'Sign in to Example Books',
        'Your code:',
        '012345',
        'Expires in 10 minutes.',
        'Reference: K7-4M. The page where you enter the code shows the same.',
        'Never share this code and do not forward this message. Nobody at Example Books will ask you for it.',
        'You did not ask for this? Do not use the code, and tell us:',
        'I did not ask for this\nhttps://verify.shop.example/v/abc?report=1',
        'Sent by verify.shop.example for Example Books.\n',
      ].join('\n\n'),
    )
  })

  test.each(locales)(
    '[MSG-08] the code is not in the subject unless a policy asks for it (%s)',
    (locale) => {
      expect(emailOf({ locale }).subject).not.toContain('012345')
      expect(emailOf({ locale, link }).subject).not.toContain('012345')
      expect(emailOf({ locale, codeInSubject: true }).subject).toContain('012345')
      expect(emailOf({ locale }).subject).toContain('Example Books')
    },
  )

  test('[MSG-04] [T-A30] whatever a project is called, the subject is one line that cannot start a header', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (projectName, codeInSubject) => {
        const { subject } = emailOf({ projectName, codeInSubject })
        expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
        expect(subject.length).toBeLessThan(120)
      }),
    )
  })

  test('[MSG-06] [T-A30] whatever a project or payee is called, the page has the tags of an ordinary one and no other', () => {
    const transaction = { amount: '1.00', currency: 'EUR', payee: 'Kiosk' }
    const ordinary = tags(emailOf({ link, transaction }).html)
    fc.assert(
      fc.property(anyText, anyText, (projectName, payee) => {
        const { html } = emailOf({ link, projectName, transaction: { ...transaction, payee } })
        expect(tags(html)).toEqual(ordinary)
        expect(html.split('<').length).toBe(ordinary.length + 1)
      }),
    )
  })

  test.each(hostileTexts)(
    '[MSG-06] [T-A30] as a name in HTML, %j shows no markup, no link and no line of its own',
    (name) => {
      const { html, text, subject } = emailOf({
        projectName: name,
        transaction: { amount: '1', currency: 'EUR', payee: name },
      })
      for (const part of [html, text, subject])
        expect(part).not.toMatch(/https?:\/\/(?!verify\.shop\.example)|evil\.example/)
      expect(html).not.toMatch(/<script|<img|<svg|<a href|<!--|<\/title>(?=<s)/)
      expect(text).not.toMatch(/^@/m)
      expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
    },
  )

  test('[MSG-06] text of projects is escaped once, and shown as it is in the plain part', () => {
    const { html, text } = emailOf({ projectName: `<b>"Tom" & 'Jo'</b>` })
    expect(html).toContain(
      'Sign in to <bdi>&lt;b&gt;&quot;Tom&quot; &amp; &#39;Jo&#39;&lt;/b&gt;</bdi>',
    )
    expect(text).toContain(`Sign in to <b>"Tom" & 'Jo'</b>\n`)
  })

  test.each([
    '{{7*7}}',
    '${x}',
    '<%= %>',
    '{$code}',
    "{{constructor.constructor('return process')()}}",
  ])('[MSG-05] [T-A32] a project called %j is not executed but shown', (projectName) => {
    const shown = projectName.replaceAll('.', '(.)')
    const { subject, text } = emailOf({ projectName })
    expect(subject).toBe(`Your code from ${shown}`)
    expect(text).toContain(`Sign in to ${shown}\n`)
  })

  test('the code stands in one piece in both parts, so it can be copied whole', () => {
    const { html, text } = emailOf({ code: 'AB12CD34' })
    expect(html).toMatch(/<p class="code" dir="ltr" [^>]*letter-spacing[^>]*>AB12CD34<\/p>/)
    expect(text).toContain('\n\nAB12CD34\n\n')
  })

  test('with a link there is a button, the real host in words, and the code for another device', () => {
    const { html, text } = emailOf({ link })
    expect(html).toContain('href="https://verify.shop.example/v/tok?a=1&amp;b=2"')
    expect(html).toContain('This opens <bdi>verify.shop.example</bdi>.')
    expect(text).toContain(`Continue\n${link}\n`)
    expect(text).toContain('Or enter this code:\n\n012345\n')
  })

  test('[TXN-01] amount and payee of a transaction are in both parts', () => {
    const transaction = { amount: '129.99', currency: 'EUR', payee: 'Kiosk & Co' }
    const { html, text } = emailOf({ purpose: 'purchase', transaction })
    expect(text).toContain('Pay 129.99 EUR to Kiosk & Co\n')
    expect(html).toContain('Pay <bdi>129.99 EUR</bdi> to <bdi>Kiosk &amp; Co</bdi>')
  })

  test('nothing is loaded from anywhere: no images, no scripts, no style sheets, no addresses but its own', () => {
    const { html } = emailOf({ link })
    expect(html).not.toMatch(
      /<(img|script|link|iframe|object|table|form)\b|url\(|@import|\ssrc=|background=/i,
    )
    expect(html.match(/https?:\/\/[^"]*/g)).toEqual([
      'https://verify.shop.example/v/tok?a=1&amp;b=2',
      'https://verify.shop.example/v/abc?report=1',
    ])
  })

  test.each(locales)(
    'the page says its language and direction and is fit for light and dark screens (%s)',
    (locale) => {
      const { html } = emailOf({ locale })
      expect(html).toContain(`<html lang="${locale}" dir="${directionOf(locale)}">`)
      expect(html).toContain('<meta name="color-scheme" content="light dark">')
      expect(html).toContain('@media (prefers-color-scheme:dark)')
      expect(html).toContain('<meta name="viewport" content="width=device-width,initial-scale=1">')
    },
  )

  test('in Arabic plain text a name of the other direction keeps to itself', () => {
    expect(emailOf({ locale: 'ar', projectName: '7-Shop' }).text).toContain('\u20687-Shop\u2069')
  })

  test('the text for each purpose differs, and a purpose nobody knows has the general one', () => {
    expect(emailOf({ purpose: 'recovery' }).text).toContain(
      'Get back into your account at Example Books',
    )
    expect(emailOf({ purpose: '<b>' }).text).toContain('Confirm that it is you at Example Books')
  })

  test.each([
    'https://evil.example/v/tok',
    'https://verify.shop.example@evil.example/v/tok',
    'https://verify.shop.example.evil.example/',
    'javascript:alert(1)',
    '//verify.shop.example/v/tok',
    'https://verify.shop.example\\@evil.example/',
    'https://verify.shop.example/v/"onclick=',
    'https://verify.shop.example/v/\nBcc: x',
    '',
  ])('an e-mail never leads anywhere but to this service: %j is refused', (address) => {
    expect(() => composeMessage(emailFacts({ link: address }))).toThrow(RangeError)
    expect(() => composeMessage(emailFacts({ reportUrl: address }))).toThrow(RangeError)
  })
})
