import { authenticate } from 'mailauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emailCarrier } from '../../src/channels/email.ts'
import { readBounce } from '../../src/channels/email-bounce.ts'
import type { EmailSettings } from '../../src/channels/email-settings.ts'
import { type MailLab, startMailLab } from '../lab/mail/mail-lab.ts'
import { mailLabMissing } from '../lab/mail/mail-lab-missing.ts'
import { CODE, outgoingMail } from '../lab/mail/outgoing-mail.ts'

const missing = mailLabMissing()
const BOUNCE = 'bounce@verify.example.net'

describe.skipIf(missing !== undefined)(`e-mail with Postfix and Dovecot ${missing ?? ''}`, () => {
  let lab: MailLab
  const open: { close(): Promise<void> }[] = []

  beforeAll(async () => {
    lab = await startMailLab()
  })
  afterAll(async () => {
    await Promise.all(open.map((one) => one.close()))
    lab.stop()
  })

  function carrier(settings: Partial<EmailSettings> = {}): ReturnType<typeof emailCarrier> {
    const made = emailCarrier({
      url: lab.submissionUrl,
      from: 'Example Störe <no-reply@verify.example.net>',
      envelopeFrom: BOUNCE,
      dkim: lab.dkim,
      requireTls: true,
      caFile: lab.caFile,
      ...settings,
    })
    open.push(made)
    return made
  }

  it('[MSG-08] a mail arrives signed, as text and HTML, and its subject does not tell the code', async () => {
    const id = 'dlv_00000000000000000arr'
    const sent = await carrier().send(outgoingMail('alice@example.test', id))
    expect(sent).toEqual({
      result: 'accepted',
      carrierReference: expect.stringMatching(/^\w{4,}$/),
    })
    const [mail] = await lab.waitForMail('alice@example.test')
    const parsed = mail?.parsed
    const header = (name: string): string | undefined =>
      parsed?.headers.find(({ key }) => key === name)?.value
    expect(parsed?.subject).toBe('Your sign-in code for Äpfel & Co')
    expect(parsed?.subject).not.toContain(CODE)
    expect(parsed?.text).toContain(`Your code is ${CODE}.`)
    expect(parsed?.text).toContain('anybody – nobody')
    expect(parsed?.html).toContain(`<b>${CODE}</b>`)
    expect(parsed?.from).toEqual({ name: 'Example Störe', address: 'no-reply@verify.example.net' })
    expect(parsed?.to).toEqual([{ name: '', address: 'alice@example.test' }])
    expect(parsed?.messageId).toBe(`<${id}@verify.example.net>`)
    expect(Date.parse(parsed?.date ?? '')).not.toBeNaN()
    expect(header('auto-submitted')).toBe('auto-generated')
    expect(header('x-auto-response-suppress')).toBe('All')
    expect(header('return-path')).toBe(`<bounce+${id}@verify.example.net>`)
    expect(parsed?.headers.map(({ key }) => key)).not.toContain('list-unsubscribe')
    expect(header('received')).toContain('LMTP')
    expect(mail?.source).toMatch(/by mx\.example\.test \(Postfix\) with ESMTPSA/) // S: TLS, A: login
  })

  it('[MSG-15] DKIM, SPF and DMARC pass for whoever looks the records up', async () => {
    await carrier().send(outgoingMail('records@example.test'))
    const [mail] = await lab.waitForMail('records@example.test')
    const found = await authenticate(Buffer.from(mail?.source ?? '', 'latin1'), {
      ip: '127.0.0.1',
      helo: 'localhost',
      sender: BOUNCE,
      mta: 'mx.example.test',
      resolver: (name, type) => lab.resolve(name, type),
    })
    expect(found.dkim.results.map(({ status }) => status.result)).toEqual(['pass'])
    expect(found.spf && found.spf.status.result).toBe('pass')
    expect(found.dmarc && found.dmarc.status.result).toBe('pass')
  })

  it('a mail that was put off with 450 goes out on the next try, under the same Message-ID', async () => {
    const mail = outgoingMail('grey@example.test', 'dlv_0000000000000000grey')
    const [first, second, third] = [
      await carrier().send(mail),
      await carrier().send(mail),
      await carrier().send(mail),
    ]
    expect(first).toEqual({ result: 'retry', reason: '450 4.7.1 against the server’s policy' })
    expect([second.result, third.result]).toEqual(['accepted', 'accepted'])
    const ids = (await lab.waitForMail('grey@example.test', 2)).map((got) => got.parsed.messageId)
    expect(new Set(ids)).toEqual(new Set(['<dlv_0000000000000000grey@verify.example.net>']))
  })

  it.each([
    ['nobody7@example.test', 'refused', '550 5.1.1 no such mailbox'],
    ['gone@example.test', 'refused', '550 5.1.1 no such mailbox'],
    ['filtered@example.test', 'refused', '554 5.7.1 against the server’s policy'],
    ['full@example.test', 'retry', '452 4.2.2 mailbox full'],
  ])(
    'a server’s no to %s is %s, told by numbers and our words only',
    async (to, result, reason) => {
      const whose = /^... [45]\.[12]/.test(reason) ? { whose: 'destination' } : {}
      expect(await carrier().send(outgoingMail(to))).toEqual({ result, reason, ...whose })
    },
  )

  it('a refusal does not harm the mails around it', async () => {
    const shared = carrier({ poolSize: 1 })
    const names = ['gone', 'between', 'nobody', 'between', 'full', 'between']
    const results = await Promise.all(
      names.map((name) => shared.send(outgoingMail(`${name}@example.test`))),
    )
    expect(results.map(({ result }) => result)).toEqual([
      'refused',
      'accepted',
      'refused',
      'accepted',
      'retry',
      'accepted',
    ])
  })

  it('a mail accepted first and bounced later is found again by its delivery, and the bounce does not carry the code back', async () => {
    const id = 'dlv_0000000000000000late'
    const sent = await carrier().send(outgoingMail('later@example.test', id))
    expect(sent.result).toBe('accepted')
    const [bounce] = await lab.waitForMail(BOUNCE)
    expect(readBounce(bounce?.source ?? '', BOUNCE)).toEqual({
      deliveryId: id,
      action: 'failed',
      status: '5.2.2',
      diagnostic: '552 5.2.2 mailbox full',
    })
    expect(bounce?.source).not.toContain(CODE)
  })

  it('a domain in any script is written in ASCII', async () => {
    const sent = await carrier().send(outgoingMail('bob@bücher.example'))
    expect(sent.result).toBe('accepted')
    const [mail] = await lab.waitForMail('bob@xn--bcher-kva.example')
    expect(mail?.parsed.to).toEqual([{ name: '', address: 'bob@xn--bcher-kva.example' }])
  })

  it('TLS from the start works as well', async () => {
    const sent = await carrier({ url: lab.smtpsUrl }).send(outgoingMail('smtps@example.test'))
    expect(sent.result).toBe('accepted')
  })

  it('a server without STARTTLS is not used when TLS is required', async () => {
    const login = lab.clearUrl.replace('smtp://', 'smtp://mailer:never-sent-in-clear@')
    const wary = carrier({ url: login })
    const refused = { result: 'retry', reason: 'no TLS with the mail server' }
    expect(await wary.send(outgoingMail('tls@example.test'))).toEqual(refused)
    expect(await wary.check()).toEqual({ ok: false, detail: 'no TLS with the mail server' })
    expect(await lab.readMailbox('tls@example.test')).toEqual([])
  })

  it('a server on loopback is used without TLS unless it is required', async () => {
    const trusting = emailCarrier({ url: lab.clearUrl, from: 'no-reply@verify.example.net' })
    open.push(trusting)
    expect(await trusting.check()).toEqual({ ok: true, detail: 'the mail server answers' })
    expect((await trusting.send(outgoingMail('loopback@example.test'))).result).toBe('accepted')
    const [mail] = await lab.waitForMail('loopback@example.test')
    expect(mail?.source).toContain('Return-Path: <no-reply@verify.example.net>')
  })

  it('a server whose certificate nobody we trust has signed is not used', async () => {
    const stranger = emailCarrier({
      url: lab.submissionUrl,
      from: 'no-reply@verify.example.net',
      requireTls: true,
    })
    open.push(stranger)
    const sent = await stranger.send(outgoingMail('stranger@example.test'))
    const reason = 'no TLS with the mail server (UNABLE_TO_VERIFY_LEAF_SIGNATURE)'
    expect(sent).toEqual({ result: 'retry', reason })
  })

  it('a wrong password is told as such, is tried again after a pause and is never repeated', async () => {
    const url = lab.submissionUrl.replace(/:[^:@]+@/, ':wrong-secret@')
    const locked = carrier({ url })
    const reason = 'the mail server did not accept our login (535 5.7.8)'
    const sent = await locked.send(outgoingMail('login@example.test'))
    expect(sent).toEqual({ result: 'retry', reason, afterSeconds: 60 })
    expect(await locked.check()).toEqual({ ok: false, detail: reason })
  })

  it('five hundred mails go through the pool, each once', async () => {
    const pool = carrier()
    const ids = Array.from({ length: 500 }, (_, i) => `dlv_many${String(i).padStart(16, '0')}`)
    const sent = await Promise.all(
      ids.map((id) => pool.send(outgoingMail('many@example.test', id))),
    )
    expect(sent.filter(({ result }) => result !== 'accepted')).toEqual([])
    const mails = await lab.waitForMail('many@example.test', 500)
    const arrived = mails.map(({ parsed }) => parsed.messageId)
    expect(arrived).toHaveLength(500)
    expect(new Set(arrived)).toEqual(new Set(ids.map((id) => `<${id}@verify.example.net>`)))
  }, 60_000)
})
