import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emailCarrier } from '../../src/channels/email.ts'
import { readEmailAddress, readSender } from '../../src/channels/email-address.ts'
import { writeMail } from '../../src/channels/email-mail.ts'
import { catchMail } from '../lab/mail/catch-mail.ts'
import { outgoingMail } from '../lab/mail/outgoing-mail.ts'

const NOT_ONE_ADDRESS = [
  'a@b.example, c@d.example',
  'a@b.example c@d.example',
  'a@b.example;c@d.example',
  'a@b.example>\nRCPT TO:<c@d.example',
  'a@b.example\r\nBcc: c@d.example',
  'a@b.example\u0000',
  'a@b.example\u0085Bcc: c@d.example',
  'a@b.example\u2028Bcc: c@d.example',
  'a\t@b.example',
  ' a@b.example',
  'a@b.example\n',
  'A <a@b.example>',
  '<a@b.example>',
  'a@b.example (comment)',
  '"a b"@c.example',
  '"a@b.example, c"@d.example',
  'a@b@c.example',
  'a..b@c.example',
  '.a@c.example',
  'a@[127.0.0.1]',
  'a@127.0.0.1',
  'a@ex%61mple.com',
  'a@b:25',
  'a@-b.example',
  'a@b..example',
  'a@b.example.',
  'ä@b.example',
  'a@',
  '@b.example',
  'a',
  '',
  `${'a'.repeat(65)}@b.example`,
  `a@${'b'.repeat(64)}.example`,
]

describe('e-mail addresses', () => {
  it.each(NOT_ONE_ADDRESS)('[MSG-04] %j is not one address', (text) => {
    expect(readEmailAddress(text)).toBeUndefined()
  })

  it('[MSG-04] a mail to what is not one address, or with a control character in its subject, is refused before anything is sent', async () => {
    const server = await catchMail()
    const carrier = emailCarrier({ url: server.url, from: 'no-reply@example.com' })
    const mails = [
      ...NOT_ONE_ADDRESS.map((to) => outgoingMail(to)),
      ...['\r\nBcc: c@d.example', '\n\nbody', '\u0000', '\u0085', '\u2028'].map((end) =>
        outgoingMail('a@b.example', undefined, { subject: `Your code${end}` }),
      ),
    ]
    const answers = await Promise.all(mails.map((mail) => carrier.send(mail)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([
        '{"result":"refused","reason":"not one plain e-mail address"}',
        '{"result":"refused","reason":"control characters in the subject"}',
      ]),
    )
    await carrier.close()
    await server.stop()
    expect(server.mails).toEqual([])
  })

  it('[MSG-04] what is read holds nothing that could end a header or a command', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(fc.string(), fc.string()).map(([local, domain]) => `${local}@${domain}`),
      fc.emailAddress(),
    )
    fc.assert(
      fc.property(text, (typed) => {
        const read = readEmailAddress(typed)
        if (read !== undefined) expect(read.address).toMatch(/^[!-;=?-~]+@[a-z0-9.-]+$/)
      }),
      { numRuns: 1000 },
    )
  })

  it('a plain address is read as it is, its domain in small ASCII letters', () => {
    expect(readEmailAddress('Alice.O+x@Example.COM')?.address).toBe('Alice.O+x@example.com')
    expect(readEmailAddress('bob@bücher.example')?.address).toBe('bob@xn--bcher-kva.example')
    expect(readEmailAddress('a@مثال.إختبار')?.address).toBe('a@xn--mgbh0fb.xn--kgbechtv')
    expect(readEmailAddress('root@localhost')?.address).toBe('root@localhost')
  })

  it('a sender is a name and an address, and nothing that could hide another', () => {
    expect(readSender('Example <no-reply@example.com>')).toMatchObject({
      name: 'Example',
      address: 'no-reply@example.com',
    })
    expect(readSender('"Example, Inc." <no-reply@example.com>')?.name).toBe('Example, Inc.')
    expect(readSender('no-reply@example.com')?.name).toBe('')
    for (const bad of [
      'Example\r\nBcc: c@d.example <a@b.example>',
      'Boss <boss@d.example> <a@b.example>',
      'boss@d.example <a@b.example>',
      'A <a@b.example>, B <b@b.example>',
      '"A" B <a@b.example>',
    ])
      expect(readSender(bad)).toBeUndefined()
  })

  it('the envelope sender is the bounce address with the delivery in it, and From stays as it is', () => {
    const from = readSender('Example <no-reply@example.com>')
    const bounce = readEmailAddress('bounce@mail.example.com')
    if (from === undefined || bounce === undefined) throw new Error('not read')
    const written = writeMail({ from, bounce }, outgoingMail('a@b.example', 'dlv_1'))
    expect(written).toMatchObject({
      mail: {
        from: { address: 'no-reply@example.com' },
        envelope: { from: 'bounce+dlv_1@mail.example.com', to: ['a@b.example'] },
        messageId: '<dlv_1@example.com>',
      },
    })
  })

  it('a delivery id that could bend a header is a defect', () => {
    const from = readSender('no-reply@example.com')
    if (from === undefined) throw new Error('not read')
    for (const id of ['', 'a b', 'a>\r\nBcc: x', 'x'.repeat(25)])
      expect(() => writeMail({ from }, outgoingMail('a@b.example', id))).toThrow(TypeError)
  })
})

describe('e-mail settings', () => {
  const good = { url: 'smtp://u:p@mail.example.com', from: 'no-reply@example.com' }
  it.each([
    ['another scheme', { url: 'https://user:pass-word@mail.example.com' }],
    ['no host', { url: 'smtp://' }],
    ['not a URL', { url: 'pass-word' }],
    ['parameters that would be ignored', { url: 'smtp://u:pass-word@h?tls.rejectUnauthorized=0' }],
    ['a password that is not percent-encoded', { url: 'smtp://u:pass-word%zz@h' }],
    ['a sender with a second header', { from: 'A\nBcc: b@c.example <a@b.example>' }],
    ['a bounce address that is a list', { envelopeFrom: 'a@b.example,c@d.example' }],
    [
      'a bounce address with no room for the delivery',
      { envelopeFrom: `${'b'.repeat(40)}@c.example` },
    ],
    [
      'a DKIM key that cannot sign',
      { dkim: { domain: 'b.example', selector: 's', privateKey: 'pass-word' } },
    ],
    [
      'a DKIM selector with a tag in it',
      { dkim: { domain: 'b.example', selector: 's; x=y', privateKey: '' } },
    ],
  ])('%s are told at once, without a secret', (_what, wrong) => {
    let told: unknown
    try {
      emailCarrier({ ...good, ...wrong })
    } catch (error) {
      told = error
    }
    expect(told).toBeInstanceOf(TypeError)
    expect(String(told)).not.toContain('pass-word')
  })
})
