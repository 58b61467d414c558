import * as fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { smppCarrier } from '../../src/channels/smpp.ts'
import type { SmppSettings } from '../../src/channels/smpp-settings.ts'
import { measureSms } from '../../src/domain/message/measure-sms.ts'
import { makeCertificates } from '../lab/mail/certificates.ts'
import { type Smsc, startSmsc } from '../lab/sms/smsc.ts'
import { carrierKit, CODE, smsTo } from './carrier-kit.ts'
import { until } from './until.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

async function centre(options: Parameters<typeof startSmsc>[0] = {}): Promise<Smsc> {
  const smsc = await startSmsc(options)
  closing.push(() => smsc.stop())
  return smsc
}

function carrier(port: number, more: Partial<SmppSettings> = {}) {
  const kit = carrierKit()
  const made = smppCarrier(
    {
      name: 'main',
      host: '127.0.0.1',
      port,
      systemId: 'shop',
      password: 'secret',
      from: 'Example',
      timeoutSeconds: 1,
      ...more,
    },
    kit.hooks,
  )
  closing.push(() => made.close())
  return { ...kit, carrier: made }
}

describe('SMS over SMPP', () => {
  it('it binds as version 3.4, once, and stays', async () => {
    const smsc = await centre()
    const { carrier: sms } = carrier(smsc.port, { systemType: 'VMA' })
    await sms.send(smsTo(0))
    await sms.send(smsTo(1))
    expect(smsc.binds).toHaveLength(1)
    expect(smsc.binds[0]).toMatchObject({
      command: 'bind_transceiver',
      interface_version: 0x34,
      system_id: 'shop',
      system_type: 'VMA',
    })
  })

  it.each([
    ['Example', 5],
    ['+4915112345678', 1],
    ['12345', 6],
  ])('the sender %s is told as what it is', async (from, ton) => {
    const smsc = await centre()
    await carrier(smsc.port, { from }).carrier.send(smsTo())
    expect(smsc.arrived[0]?.from).toBe(from.replace('+', ''))
    expect(smsc.heard).toContain('submit_sm')
    expect(smsc.tons).toEqual([[ton, 1]])
  })

  it.each(['TwelveLetter', '', ' Shop', 'Shöp', '12', '+0123'])(
    'a sender that no telephone would show (“%s”) is a fault of the settings',
    (from) => expect(() => carrier(1, { from })).toThrow(TypeError),
  )

  it('a message is not tried any longer than its code lives', async () => {
    const smsc = await centre()
    const { carrier: sms } = carrier(smsc.port)
    await sms.send({ ...smsTo(), deadline: Date.now() + 300_000 })
    const validity = smsc.arrived[0]?.validity
    expect(validity).toBeInstanceOf(Date)
    const seconds = (Number(validity) - Date.now()) / 1000
    expect(seconds).toBeGreaterThan(280)
    expect(seconds).toBeLessThanOrEqual(301)
  })

  it.each([
    ['Ihr Code für Bücher & Größe: 482913 €', 0, 1],
    ['Ваш код 482913', 8, 1],
    ['رمزك 482913 💶', 8, 1],
    [`${'x'.repeat(152)}€ 482913`, 0, 2],
    [`${'x'.repeat(303)} 482913`, 0, 3],
    [`${'я'.repeat(128)} 482913`, 8, 3],
    [`${'я'.repeat(66)}💶 482913`, 8, 2],
  ])('[MSG-16] “%s” arrives letter by letter', async (text, dataCoding, parts) => {
    const smsc = await centre()
    const { carrier: sms } = carrier(smsc.port)
    expect(await sms.send(smsTo(0, text))).toMatchObject({ result: 'accepted' })
    expect(smsc.arrived[0]).toMatchObject({ said: text, dataCoding, parts })
    expect(parts).toBe(measureSms(text).segments)
  })

  it('[MSG-16] whatever is said arrives as it was said, in as many parts as were counted', async () => {
    const smsc = await centre()
    const { carrier: sms } = carrier(smsc.port)
    const unit = fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...Array.from('abc @£Δ€[]~^|\\{}üß\n¡')) },
      { weight: 1, arbitrary: fc.constantFrom('я', '💶', 'ç', '’') },
    )
    let n = 0
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, minLength: 1, maxLength: 400 }), async (text) => {
        n += 1
        await sms.send({ ...smsTo(0, text), deliveryId: `dlv_${n}` })
        const arrived = smsc.arrived.at(-1)
        expect(smsc.arrived).toHaveLength(n)
        expect(arrived?.said).toBe(text)
        expect(arrived?.parts).toBe(measureSms(text).segments)
      }),
      { numRuns: 60 },
    )
  })

  it('[M34] the parts of a long message carry the same number at every attempt, so that a telephone puts them together once', async () => {
    const smsc = await centre()
    const { carrier: sms } = carrier(smsc.port)
    const message = smsTo(0, 'x'.repeat(200))
    await sms.send(message)
    await sms.send(message)
    expect(smsc.marks).toHaveLength(4)
    expect(new Set(smsc.marks).size).toBe(1)
  })

  it('no more messages are under way than the window holds, and all of it is used', async () => {
    const smsc = await centre({ answerMs: 20 })
    const { carrier: sms } = carrier(smsc.port, { window: 4 })
    expect(sms.atOnce).toBe(4)
    const sent = await Promise.all(Array.from({ length: 20 }, (_, n) => sms.send(smsTo(n))))
    expect(new Set(sent.map(({ result }) => result))).toEqual(new Set(['accepted']))
    expect(smsc.most()).toBe(4)
  })

  it('a carrier that is throttling us is given a pause', async () => {
    const smsc = await centre()
    const { carrier: sms } = carrier(smsc.port)
    smsc.behave('busy')
    expect(await sms.send(smsTo())).toEqual({
      result: 'retry',
      reason: '0x00000058 too many messages a second',
      afterSeconds: 2,
    })
  })

  it('a wrong password is said, and not tried again and again', async () => {
    const smsc = await centre()
    const { carrier: sms } = carrier(smsc.port, { password: 'wrong' })
    const reason = '0x0000000e the carrier did not accept our password'
    expect(await sms.send(smsTo())).toEqual({ result: 'retry', reason })
    expect(await sms.check?.()).toEqual({ ok: false, detail: reason })
    expect(smsc.binds).toHaveLength(1)
  })

  it('with TLS the certificate must verify for the host, and nothing is said without it', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'sms-lab-'))
    closing.push(() => rmSync(directory, { recursive: true }))
    const tls = await makeCertificates(directory)
    const [safe, plain] = [await centre({ tls }), await centre()]
    const by = (port: number, more: Partial<SmppSettings>) =>
      carrier(port, { host: 'localhost', tls: true, ...more }).carrier.send(smsTo())
    expect(await by(safe.port, { caFile: tls.caFile })).toMatchObject({ result: 'accepted' })
    expect(safe.arrived).toHaveLength(1)
    expect(await by(safe.port, {})).toMatchObject({
      result: 'retry',
      reason: expect.stringMatching(/^no TLS with the carrier \([A-Z_]+\)$/),
    })
    expect(await by(plain.port, { caFile: tls.caFile })).toMatchObject({ result: 'retry' })
    expect(safe.binds).toHaveLength(1)
    expect(plain.binds).toEqual([])
  })
})

describe('the standing connection of SMPP', () => {
  it('it asks whether the other side is there when nothing was said for a while, and answers when it is asked', async () => {
    const smsc = await centre()
    carrier(smsc.port, { enquireLinkSeconds: 0.1 })
    const session = await until(() => smsc.bound.get('shop'))
    session.enquire_link()
    await until(() => smsc.heard.includes('enquire_link'))
    await until(() => smsc.heard.includes('enquire_link_resp'))
  })

  it('a connection whose other side fell silent is given up, and made anew', async () => {
    const smsc = await centre()
    const { carrier: sms } = carrier(smsc.port, { enquireLinkSeconds: 0.1, timeoutSeconds: 0.2 })
    await until(() => smsc.binds.length === 1)
    smsc.behave('silent')
    await until(() => smsc.binds.length > 1)
    smsc.behave('well')
    expect(await sms.send(smsTo())).toMatchObject({ result: 'accepted' })
  })

  it('[M32] after the carrier was restarted it comes back by itself, and receipts are heard again', async () => {
    const smsc = await centre({ receipts: 'DELIVRD' })
    const { carrier: sms, reports } = carrier(smsc.port)
    await sms.send(smsTo(0))
    smsc.dropAll()
    await until(() => smsc.binds.length === 2)
    await sms.send(smsTo(1))
    await until(() => reports.length === 2)
  })

  it('a message whose connection falls is told so at once, not when its answer is overdue', async () => {
    const smsc = await centre()
    const { carrier: sms } = carrier(smsc.port, { timeoutSeconds: 50 })
    smsc.behave('silent')
    const sending = sms.send(smsTo())
    await until(() => smsc.heard.includes('submit_sm'))
    smsc.dropAll()
    expect(await sending).toEqual({
      result: 'retry',
      reason: 'connection to the carrier lost',
      mayHaveCost: true,
    })
  })

  it('a carrier that takes leave is answered, and found again', async () => {
    const smsc = await centre()
    const { carrier: sms } = carrier(smsc.port)
    const session = await until(() => smsc.bound.get('shop'))
    session.unbind()
    await until(() => smsc.heard.includes('unbind_resp'))
    await until(() => smsc.binds.length === 2)
    expect(await sms.send(smsTo())).toMatchObject({ result: 'accepted' })
  })

  it('[M37] closing takes leave, and nothing connects afterwards', async () => {
    const smsc = await centre()
    const { carrier: sms } = carrier(smsc.port)
    await sms.send(smsTo())
    await sms.close()
    expect(smsc.heard.at(-1)).toBe('unbind')
    // Longer than the first pause after a connection ended.
    await new Promise((done) => setTimeout(done, 500))
    expect(await sms.send(smsTo())).toEqual({ result: 'retry', reason: 'closed' })
    expect(smsc.binds).toHaveLength(1)
  })
})

describe('receipts over SMPP', () => {
  it.each([
    ['DELIVRD', { outcome: 'delivered' }],
    ['UNDELIV', { outcome: 'undelivered', reason: 'not delivered (011)' }],
  ] as const)('a receipt that says %s is told', async (receipts, told) => {
    const smsc = await centre({ receipts })
    const { carrier: sms, reports } = carrier(smsc.port)
    const sent = await sms.send(smsTo(0, 'x'.repeat(200)))
    await until(() => reports.length > 0)
    expect(sent).toEqual({ result: 'accepted', carrierReference: 'm2' })
    expect(reports).toEqual([{ carrier: 'main', carrierReference: 'm2', ...told }])
    await until(() => smsc.heard.includes('deliver_sm_resp'))
  })

  it('a carrier that names its messages in hexadecimal and its receipts in decimal is understood', async () => {
    const ids = () => ({ answer: '0000BEEF', receipt: '48879' })
    const smsc = await centre({ receipts: 'DELIVRD', ids })
    const { carrier: sms, reports } = carrier(smsc.port, { messageIds: 'hex' })
    const sent = await sms.send(smsTo())
    await until(() => reports.length > 0)
    expect(sent).toEqual({ result: 'accepted', carrierReference: '48879' })
    expect(reports[0]?.carrierReference).toBe('48879')
  })

  it('what a person sends us is taken and told to nobody', async () => {
    const smsc = await centre()
    const { reports } = carrier(smsc.port)
    const session = await until(() => smsc.bound.get('shop'))
    const short_message = `STOP ${CODE} id:m1 stat:DELIVRD`
    session.deliver_sm({ source_addr: '4915112345678', destination_addr: 'Example', short_message })
    await until(() => smsc.heard.includes('deliver_sm_resp'))
    expect(reports).toEqual([])
  })

  it('a connection that only sends asks for no receipts', async () => {
    const smsc = await centre({ receipts: 'DELIVRD' })
    const { carrier: sms } = carrier(smsc.port, { bind: 'transmitter' })
    expect(await sms.send(smsTo())).toEqual({ result: 'accepted' })
    expect(sms.reports).toBe(false)
    expect(smsc.binds[0]?.command).toBe('bind_transmitter')
    expect(smsc.arrived[0]?.wantsReceipt).toBe(false)
  })
})
