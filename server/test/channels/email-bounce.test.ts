import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBounce } from '../../src/channels/email-bounce.ts'

const BOUNCE = 'bounce@example.com'

type Parts = { to?: string; status?: string; about?: string; type?: string; encoding?: string }

/** A report as a mail server writes it (RFC 3464), but for what a test bends. */
function report({
  to = 'bounce+dlv_1@example.com',
  status = 'Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 <alice@b.example>:\n User unknown 482913',
  about = 'Reporting-MTA: dns; mx.b.example',
  type = 'message/delivery-status',
  encoding = '7bit',
}: Parts = {}): string {
  const body = `${about}\n\nFinal-Recipient: rfc822; alice@b.example\n${status}\n`
  const sent = encoding === 'base64' ? Buffer.from(body).toString('base64') : body
  return `Return-Path: <>
To: <${to}>
Subject: Undelivered
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="=_x"

--=_x
Content-Type: text/plain

I am sorry.
--=_x
Content-Type: ${type}
Content-Transfer-Encoding: ${encoding}

${sent}
--=_x
Content-Type: text/rfc822-headers

Subject: Your code
--=_x--
`
}

describe('a bounce', () => {
  it('tells which delivery failed and why, and never quotes the server', () => {
    expect(readBounce(report(), BOUNCE)).toEqual({
      deliveryId: 'dlv_1',
      action: 'failed',
      status: '5.1.1',
      diagnostic: '550 5.1.1 no such mailbox',
    })
  })

  it('is read with either line ending, encoded, and in the form for addresses in any script', () => {
    const same = readBounce(report(), BOUNCE)
    expect(readBounce(report().replaceAll('\n', '\r\n'), BOUNCE)).toEqual(same)
    expect(readBounce(report({ encoding: 'base64' }), BOUNCE)).toEqual(same)
    expect(readBounce(report({ encoding: 'quoted-printable' }), BOUNCE)).toEqual(same)
    expect(readBounce(report({ type: 'message/global-delivery-status' }), BOUNCE)).toEqual(same)
  })

  it('that came to the bare bounce address is found by the envelope id', () => {
    const about = 'Reporting-MTA: dns; mx.b.example\nOriginal-Envelope-Id: dlv_2'
    expect(readBounce(report({ to: BOUNCE, about }), BOUNCE)?.deliveryId).toBe('dlv_2')
  })

  it('of a mail that is only late says so', () => {
    const status = 'Action: delayed\nStatus: 4.4.1\nWill-Retry-Until: tomorrow'
    expect(readBounce(report({ status }), BOUNCE)).toEqual({
      deliveryId: 'dlv_1',
      action: 'delayed',
      status: '4.4.1',
      diagnostic: '4.4.1 the next mail server does not answer',
    })
  })

  it.each([
    [
      'an ordinary mail',
      'To: <bounce+dlv_1@example.com>\nContent-Type: text/plain\n\nI am away.\n',
    ],
    ['a report to another address', report({ to: 'other+dlv_1@example.com' })],
    ['a report to another domain', report({ to: 'bounce+dlv_1@example.net' })],
    ['a report without an action', report({ status: 'Status: 5.1.1' })],
    ['a report without a status', report({ status: 'Action: failed' })],
    ['a report about reading', report({ type: 'message/disposition-notification' })],
    ['an id that is none', report({ to: "bounce+dlv'1@example.com" })],
    ['something far too long', report() + ' '.repeat(512 * 1024)],
    ['nothing', ''],
  ])('is not seen in %s', (_what, source) => {
    expect(readBounce(source, BOUNCE)).toBeUndefined()
  })

  it('is read without a throw from whatever somebody sends', () => {
    const pieces = fc.constantFrom(
      'Content-Type: multipart/report; boundary=x\n',
      'To: bounce+dlv_1@example.com\n',
      '--x\n',
      '--x--',
      '\n\n',
      'Content-Type: message/delivery-status\n',
      'Content-Transfer-Encoding: base64\n',
      'Action: failed\n',
      'Status: 5.0.0\n',
      '=ZZ',
    )
    const source = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 30 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(source, (text) => {
        const bounce = readBounce(text, BOUNCE)
        if (bounce !== undefined) expect(bounce.diagnostic).toMatch(/^[245][ -~’]{3,80}$/)
      }),
      { numRuns: 500 },
    )
  })
})
