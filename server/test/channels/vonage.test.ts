import { createHash, createHmac } from 'node:crypto'
import { AlgorithmTypes, Auth } from '@vonage/auth'
import { SMS, TypeEnum } from '@vonage/sms'
import { SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { vonageCarrier } from '../../src/channels/vonage.ts'
import type { CarrierRequest } from '../../src/domain/delivery/carrier.ts'
import { carrierKit, type CarrierKit, smsTo } from './carrier-kit.ts'
import { itIsACarrier } from './conformance.ts'
import { json, startHttpFarEnd, startRecorder, urlOf } from './http-far-end.ts'

const SECRET = 'signature-secret-of-the-account'
const KEY = { apiKey: 'abcd1234', apiSecret: 'secret', from: 'ACME' }

const answered = (status: string, more: object = {}) =>
  json(200, { 'message-count': '1', messages: [{ status, ...more }] })

const startFarEnd = () =>
  startHttpFarEnd({
    read({ method, path, body }) {
      if (method !== 'POST' || path !== '/sms/json') return undefined
      const { to, ...rest }: { to: string } = JSON.parse(body)
      return { to, said: JSON.stringify(rest) }
    },
    taken: (n) => answered('0', { 'message-id': `0A${n}`, to: '49' }),
    refuse: (text) => answered('15', { 'error-text': `Invalid sender address ${text}` }),
    refuseDestination: (text) => answered('7', { 'error-text': `Number barred ${text}` }),
    busy: (text) => answered('1', { 'error-text': `Throttled ${text}` }),
    asked: json(200, { value: 10.28 }),
  })

function open(url: string, { hooks, timeoutSeconds }: CarrierKit, more: object = {}) {
  const settings = { ...KEY, signatureSecret: SECRET, api: url, timeoutSeconds, ...more }
  return vonageCarrier({ ...settings, name: 'under_test' }, hooks)
}

/** A report by a form, as their account makes it with HMAC-SHA-256. */
function signedForm(kit: CarrierKit, fields: Record<string, string>, more: object = {}) {
  const { secret = SECRET, at = Date.now() }: { secret?: string; at?: number } = more
  const all = { ...fields, timestamp: String(Math.floor(at / 1000)), nonce: 'a1b2' }
  const data = Object.entries(all)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `&${name}=${value.replace(/[&=]/g, '_')}`)
    .join('')
  const sig = createHmac('sha256', secret).update(data).digest('hex')
  return formRequest(kit, { ...all, sig })
}

function formRequest({ hooks }: CarrierKit, fields: Record<string, string>): CarrierRequest {
  return {
    method: 'POST',
    url: hooks.callbackUrl('under_test'),
    path: '',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: Buffer.from(new URLSearchParams(fields).toString()),
  }
}

/** The same by JSON, signed by a token over the body. */
async function signedToken(
  { hooks }: CarrierKit,
  fields: object,
  { secret = SECRET, at = Date.now(), hashed = JSON.stringify(fields) } = {},
): Promise<CarrierRequest> {
  const token = await new SignJWT({
    payload_hash: createHash('sha256').update(hashed).digest('hex'),
    api_key: KEY.apiKey,
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer('Vonage')
    .setIssuedAt(Math.floor(at / 1000))
    .sign(Buffer.from(secret))
  return {
    method: 'POST',
    url: hooks.callbackUrl('under_test'),
    path: '',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: Buffer.from(JSON.stringify(fields)),
  }
}

const report = (messageId: string, status = 'delivered') => ({
  msisdn: '4915112345000',
  to: 'ACME',
  'network-code': '26201',
  messageId,
  price: '0.03=330&000',
  status,
  scts: '2111231039',
  'err-code': '0',
})

itIsACarrier('vonage', {
  startFarEnd,
  open: (farEnd, kit) => open(urlOf(farEnd), kit),
  message: (n) => smsTo(n),
  hostile: ['+4915112345000,+4915112345001', '4915112345000', '+49 151 12345000'],
  callbacks: {
    genuine: (reference, kit) => signedForm(kit, report(reference)),
    forged(reference, kit) {
      const genuine = signedForm(kit, report(reference))
      return {
        unsigned: formRequest(kit, report(reference)),
        'signed by another key': signedForm(kit, report(reference), { secret: 'other' }),
        changed: {
          ...genuine,
          body: Buffer.from(String(genuine.body).replace('delivered', 'failed')),
        },
        'an hour old': signedForm(kit, report(reference), { at: Date.now() - 3_600_000 }),
        'of tomorrow': signedForm(kit, report(reference), { at: Date.now() + 86_400_000 }),
      }
    },
  },
})

describe('vonage, as its maker’s own library speaks it', () => {
  test('a message goes to the same place, with the same headers, field by field', async () => {
    const recorder = await startRecorder(answered('0', { 'message-id': '0A' }))
    const kit = carrierKit()
    const message = smsTo(0, 'Ваш код: 482913')
    await open(recorder.url, kit).send(message)
    const ours = recorder.heard[0]
    const told: Record<string, string | number> = JSON.parse(ours?.body ?? '{}')

    const sms = new SMS(new Auth(KEY), { restHost: recorder.url })
    await sms.send({
      to: '4915112345000',
      from: 'ACME',
      text: 'Ваш код: 482913',
      type: TypeEnum.UNICODE,
      ttl: Number(told['ttl']),
      statusReportReq: true,
      callback: kit.hooks.callbackUrl('under_test'),
      clientRef: message.deliveryId,
    })
    const theirs = recorder.heard[1]
    await recorder.stop()
    expect([ours?.method, ours?.path]).toEqual([theirs?.method, theirs?.path])
    for (const header of ['authorization', 'content-type'])
      expect(ours?.headers[header], header).toBe(theirs?.headers[header])
    expect(told).toEqual(JSON.parse(theirs?.body ?? '{}'))
  })

  test('[MSG-11] their own library makes of a report’s fields the signature that we believe', async () => {
    const kit = carrierKit()
    const { body } = signedForm(kit, report('0A'))
    const fields = Object.fromEntries(new URLSearchParams(String(body)))
    const sms = new SMS(new Auth(KEY))
    const { sig = '' } = fields
    expect(sms.verifySignature(sig, fields, SECRET, AlgorithmTypes.sha256hmac)).toBe(true)
  })
})

describe('vonage', () => {
  test('[MSG-11] a report by JSON with a signed token is read, and only if the token is about it and fresh', async () => {
    const kit = carrierKit()
    const carrier = open('http://127.0.0.1:1', kit)
    const read = async (request: CarrierRequest) => carrier.read?.(request, kit.hooks.now())
    expect(await read(await signedToken(kit, report('0A')))).toMatchObject({
      result: 'read',
      reports: [{ carrierReference: '0A', outcome: 'delivered' }],
    })
    const forged = {
      'by another key': await signedToken(kit, report('0A'), { secret: 'other' }),
      old: await signedToken(kit, report('0A'), { at: Date.now() - 3_600_000 }),
      'about another body': await signedToken(kit, report('0A'), { hashed: '{}' }),
      'a question without a body': {
        ...(await signedToken(kit, report('0A'), { hashed: '' })),
        method: 'GET',
        body: new Uint8Array(),
      },
    }
    for (const [how, request] of Object.entries(forged))
      // oxlint-disable-next-line no-await-in-loop -- one after the other says which
      expect(await read(request), how).toEqual({ result: 'forged' })
  })

  test('a report by GET is read from the address', async () => {
    const kit = carrierKit()
    const request = signedForm(kit, report('0A', 'expired'))
    const url = `${request.url}?${String(request.body)}`
    const asked = { ...request, method: 'GET', url, headers: {}, body: new Uint8Array() }
    expect(await open('http://127.0.0.1:1', kit).read?.(asked, kit.hooks.now())).toMatchObject({
      reports: [{ outcome: 'undelivered', reason: 'expired (0)' }],
    })
  })

  test('[MSG-11] without a signature secret no report is asked for, and none is believed', async () => {
    const recorder = await startRecorder(answered('0', { 'message-id': '0A' }))
    const kit = carrierKit()
    const { hooks } = kit
    const carrier = vonageCarrier({ ...KEY, name: 'under_test', api: recorder.url }, hooks)
    await carrier.send(smsTo())
    await recorder.stop()
    expect(JSON.parse(recorder.heard[0]?.body ?? '{}')).not.toHaveProperty('callback')
    expect(carrier.reports).toBe(false)
    expect(await carrier.read?.(signedForm(kit, report('0A')), hooks.now())).toEqual({
      result: 'forged',
    })
  })

  test.each([
    ['4', 'retry'],
    ['9', 'retry'],
    ['5', 'retry'],
    ['6', 'refused'],
    ['33', 'refused'],
    ['shibboleth', 'refused'],
  ])('status %s means %s', async (status, result) => {
    const recorder = await startRecorder(answered(status))
    const sent = await open(recorder.url, carrierKit()).send(smsTo())
    await recorder.stop()
    expect(sent.result).toBe(result)
    expect(JSON.stringify(sent)).not.toContain('shibboleth')
  })

  test('a long message of which one part was not taken is not taken', async () => {
    const recorder = await startRecorder(
      json(200, { messages: [{ status: '0', 'message-id': '0A' }, { status: '5' }] }),
    )
    const sent = await open(recorder.url, carrierKit()).send(smsTo())
    await recorder.stop()
    expect(sent).toEqual({ result: 'retry', reason: 'the carrier is busy (status 5)' })
  })
})
