import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  composeDeviceNotice,
  type DeviceNoticeFacts,
} from '../../../src/domain/message/compose-device-notice.ts'
import { longestHostInSms } from '../../../src/domain/message/fit-sms.ts'
import { gsmLocales, writtenLocales as locales } from './every-language.ts'
import { hostileTexts } from './hostile-texts.ts'
import { asEmail, asSms } from './message-samples.ts'

const token = `${'0'.repeat(40)}.${'1'.repeat(20)}.${'A'.repeat(43)}`
const facts: DeviceNoticeFacts = {
  channel: 'sms',
  locale: 'en',
  projectName: 'Example Books',
  deviceName: 'Living room TV',
  at: Date.UTC(2026, 10, 21, 12, 5),
  country: 'DE',
  city: 'Berlin',
  network: '203.0.113.…',
  revokeUrl: `https://verify.shop.example/revoke/${token}`,
  host: 'verify.shop.example',
}

describe('the notice that a device was let in', () => {
  test('[DEV-30] an SMS tells which device, for whom, when and where, and how to end it', () => {
    expect(asSms(composeDeviceNotice(facts))).toEqual({
      kind: 'sms',
      text:
        'Example Books: Living room TV was connected to your account. Nov 21, 2026, 12:05 UTC, Berlin, DE ' +
        `(203.0.113.*). If it was you, all is well. Not you? End it here:\n${facts.revokeUrl}`,
      encoding: 'gsm7',
      segments: 2,
    })
  })

  test('[DEV-30] an e-mail tells the same in more words', () => {
    const { subject, text, html } = asEmail(composeDeviceNotice({ ...facts, channel: 'email' }))
    expect(subject).toBe('A device was connected to your account at Example Books')
    expect(text).toBe(
      [
        'Living room TV was connected to your account at Example Books',
        'When: Nov 21, 2026, 12:05 UTC',
        'Where: Berlin, Germany (203.0.113.…)',
        'If this was you, there is nothing more to do.',
        'If this was not you, end it here:',
        `End the access of this device\n${facts.revokeUrl}`,
        'Sent by verify.shop.example for Example Books.\n',
      ].join('\n\n'),
    )
    expect(html).toContain(`href="${facts.revokeUrl}"`)
  })

  test('a place that is not known is left out, and an address that is none is not shown', () => {
    const { country: _country, city: _city, ...elsewhere } = facts
    const where = (network: string) =>
      asEmail(composeDeviceNotice({ ...elsewhere, network, channel: 'email' })).text
    expect(where('')).not.toContain('Where')
    expect(where('2001:db8:…')).toContain('Where: 2001:db8:…')
    expect(where('www.evil.example')).not.toContain('evil')
    expect(asSms(composeDeviceNotice({ ...elsewhere, network: '' })).text).toContain('UTC. If')
  })

  test.each(gsmLocales)(
    '[MSG-16] an SMS with ordinary names keeps to the GSM alphabet and two segments (%s)',
    (locale) => {
      const sms = asSms(composeDeviceNotice({ ...facts, locale }))
      expect(sms).toMatchObject({ encoding: 'gsm7', segments: 2 })
      for (const told of ['Example Books', 'Living room TV', '2026', 'Berlin', facts.revokeUrl])
        expect(sms.text).toContain(told)
    },
  )

  test.each(Array.from({ length: 12 }, (_, month) => month))(
    '[MSG-16] in every month an SMS keeps to the GSM alphabet (%i)',
    (month) => {
      for (const locale of gsmLocales)
        expect(
          asSms(composeDeviceNotice({ ...facts, locale, at: Date.UTC(2026, month, 3) })).encoding,
        ).toBe('gsm7')
    },
  )

  const anyText = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }))

  test.each(locales)(
    '[DEV-30] whatever names say, the one link is ours, whole and last, and there are at most four segments (%s)',
    (locale) => {
      const host = `${'h'.repeat(longestHostInSms - 8)}.example`
      const revokeUrl = `https://${host}/revoke/${token}`
      fc.assert(
        fc.property(anyText, anyText, anyText, (projectName, deviceName, city) => {
          const given = { ...facts, locale, projectName, deviceName, city, host, revokeUrl }
          const sms = asSms(composeDeviceNotice(given))
          expect(sms.segments).toBeLessThanOrEqual(4)
          expect(sms.text.endsWith(`\n${revokeUrl}`)).toBe(true)
          const told = sms.text.slice(0, -revokeUrl.length - 1)
          expect(told).not.toMatch(/@|[\n\r\u2028]|\/\/|\p{L}\.\p{L}{2}/u)
          const mail = asEmail(composeDeviceNotice({ ...given, channel: 'email' }))
          expect(mail.text.match(/:\/\//g)).toHaveLength(1)
          expect([...mail.html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
            revokeUrl,
          ])
          expect(mail.subject).not.toMatch(/[\n\r]/)
        }),
      )
    },
  )

  test('[DEV-30] it holds no code and asks for none', () => {
    for (const locale of locales)
      for (const channel of ['sms', 'email'] as const) {
        const message = composeDeviceNotice({ ...facts, locale, channel })
        expect(message.text).not.toMatch(/\b(code|Code|clave|código)\b|رمز/)
      }
  })

  test('it never leads anywhere but to this service', () => {
    for (const channel of ['sms', 'email'] as const)
      expect(() =>
        composeDeviceNotice({ ...facts, channel, revokeUrl: 'https://evil.example/revoke/x' }),
      ).toThrow(RangeError)
  })
})
