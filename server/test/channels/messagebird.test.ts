import { createHash, createSecretKey } from 'node:crypto'
import http, { type RequestOptions } from 'node:http'
import https from 'node:https'
import { createRequire } from 'node:module'
import { SignJWT } from 'jose'
import messagebird from 'messagebird'
import { describe, expect, test } from 'vitest'
import { messageBirdCarrier } from '../../src/channels/messagebird.ts'
import type { CarrierRequest } from '../../src/domain/delivery/carrier.ts'
import { carrierKit, type CarrierKit, smsTo } from './carrier-kit.ts'
import { itIsACarrier } from './conformance.ts'
import { json, startHttpFarEnd, startRecorder, urlOf } from './http-far-end.ts'

const KEY = 'signing-key-of-the-account'
const { verify } = createRequire(import.meta.url)('messagebird/lib/webhook-signature-jwt')

function open(url: string, { hooks, timeoutSeconds }: CarrierKit, more: object = {}) {
  const settings = { accessKey: 'live_key', signingKey: KEY, originator: 'ACME', ...more }
  return messageBirdCarrier({ ...settings, name: 'under_test', api: url, timeoutSeconds }, hooks)
}

/** A call as they make it: everything in the address, and a token over it. */
function reported(
  { hooks }: CarrierKit,
  fields: Record<string, string>,
  { key = KEY, at = Date.now(), signedUrl = '', claims = {} } = {},
): CarrierRequest {
  const url = `${hooks.callbackUrl('under_test')}?${new URLSearchParams(fields).toString()}`
  const seconds = Math.floor(at / 1000)
  const payload = {
    iss: 'MessageBird',
    jti: 'j1',
    nbf: seconds,
    iat: seconds,
    exp: seconds + 60,
    url_hash: hashOf(signedUrl === '' ? url : signedUrl),
    ...claims,
  }
  return {
    method: 'GET',
    url,
    path: '',
    headers: { 'messagebird-signature-jwt': sign(payload, key) },
    body: new Uint8Array(),
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function sign(payload: object, key: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const head = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}`
  const signatures = carrierKit().hooks.signatures
  const signature = signatures.hmac({ hash: 'sha256', key, data: head, as: 'base64' })
  return `${head}.${Buffer.from(signature, 'base64').toString('base64url')}`
}

const report = (id: string, status = 'delivered', more: Record<string, string> = {}) => ({
  id,
  reference: 'dlv_of_no_matter',
  recipient: '4915112345000',
  status,
  statusDatetime: '2026-11-21T08:15:20+00:00',
  ...more,
})

itIsACarrier('messagebird', {
  startFarEnd: () =>
    startHttpFarEnd({
      read({ method, path, body }) {
        if (method !== 'POST' || path !== '/messages') return undefined
        const { recipients, ...rest }: { recipients: string } = JSON.parse(body)
        return { to: recipients, said: JSON.stringify(rest) }
      },
      taken: (n) => json(201, { id: `e8077d80${n}`, direction: 'mt' }),
      refuse: (text) =>
        json(422, { errors: [{ code: 10, description: text, parameter: 'originator' }] }),
      refuseDestination: (text) =>
        json(422, { errors: [{ code: 10, description: text, parameter: 'recipients' }] }),
      busy: (text) => json(429, { errors: [{ code: 98, description: text, parameter: null }] }),
      asked: json(200, { payment: 'prepaid', type: 'euros', amount: 9.2 }),
    }),
  open: (farEnd, kit) => open(urlOf(farEnd), kit),
  message: (n) => smsTo(n),
  hostile: ['+4915112345000,+4915112345001', '4915112345000'],
  callbacks: {
    genuine: (reference, kit) => reported(kit, report(reference)),
    forged(reference, kit) {
      const genuine = reported(kit, report(reference))
      const other = reported(kit, report('another')).url
      return {
        unsigned: { ...genuine, headers: {} },
        'signed by another key': reported(kit, report(reference), { key: 'other' }),
        'about another address': reported(kit, report(reference), { signedUrl: other }),
        'an hour old': reported(kit, report(reference), { at: Date.now() - 3_600_000 }),
        'of tomorrow': reported(kit, report(reference), { at: Date.now() + 86_400_000 }),
        'without an end': reported(kit, report(reference), { claims: { exp: undefined } }),
        'of somebody else': reported(kit, report(reference), { claims: { iss: 'Other' } }),
        'with a body that nothing signs': { ...genuine, body: Buffer.from('x') },
      }
    },
  },
})

describe('messagebird, as its maker’s own library speaks it', () => {
  test('a message goes to the same place, with the same headers, field by field', async () => {
    const recorder = await startRecorder(json(201, { id: 'e8' }))
    await open(recorder.url, carrierKit()).send(smsTo(0, 'Ihr Code für ACME: 482913'))
    const ours = recorder.heard[0]
    const told: Record<string, unknown> = JSON.parse(ours?.body ?? '')

    // Their library knows one host only: what it asks for is asked of the recorder.
    const real = https.request
    const { port } = new URL(recorder.url)
    const bend = (options: RequestOptions) =>
      http.request({ ...options, hostname: '127.0.0.1', port })
    Reflect.set(https, 'request', bend)
    try {
      await new Promise((done) => {
        messagebird.initClient('live_key').messages.create(
          {
            originator: 'ACME',
            recipients: ['4915112345000'],
            body: 'Ihr Code für ACME: 482913',
            datacoding: 'auto',
            validity: Number(told['validity']),
            reference: String(told['reference']),
            reportUrl: String(told['reportUrl']),
          },
          done,
        )
      })
    } finally {
      Reflect.set(https, 'request', real)
    }
    const theirs = recorder.heard[1]
    await recorder.stop()
    expect([ours?.method, ours?.path]).toEqual([theirs?.method, theirs?.path])
    for (const header of ['authorization', 'content-type'])
      expect(ours?.headers[header], header).toBe(theirs?.headers[header])
    expect(told).toEqual(JSON.parse(theirs?.body ?? ''))
    expect(told).toMatchObject({ originator: 'ACME', recipients: '4915112345000' })
  })

  test('[MSG-11] their own library believes the signature that we believe', async () => {
    const { url, headers } = reported(carrierKit(), report('e8'))
    const token = headers['messagebird-signature-jwt']
    await expect(verify(url, null, token, createSecretKey(Buffer.from(KEY)))).resolves.toBe(true)
    // And the same token made by somebody who knows how: not ours alone.
    const jose = await new SignJWT({ url_hash: hashOf(url), jti: 'j' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('MessageBird')
      .setExpirationTime('1 minute')
      .sign(Buffer.from(KEY))
    const carrier = open('http://127.0.0.1:1', carrierKit())
    const request = { method: 'GET', url, path: '', body: new Uint8Array() }
    const signed = { ...request, headers: { 'messagebird-signature-jwt': jose } }
    expect(await carrier.read?.(signed, Date.now())).toMatchObject({ result: 'read' })
  })
})

describe('messagebird', () => {
  test('what was not delivered is told with their number; what is on its way is not told', async () => {
    const kit = carrierKit()
    const carrier = open('http://127.0.0.1:1', kit)
    const read = async (status: string, more: Record<string, string> = {}) =>
      carrier.read?.(reported(kit, report('e8', status, more)), Date.now())
    expect(await read('delivery_failed', { statusErrorCode: '104' })).toMatchObject({
      reports: [{ outcome: 'undelivered', reason: 'not delivered (104)' }],
    })
    expect(await read('expired')).toMatchObject({ reports: [{ reason: 'expired' }] })
    for (const status of ['scheduled', 'sent', 'buffered'])
      // oxlint-disable-next-line no-await-in-loop -- one after the other says which
      expect(await read(status), status).toEqual({ result: 'read', reports: [] })
  })

  test('an empty account is no reason to ask again', async () => {
    const recorder = await startRecorder(json(402, { errors: [{ code: 25, description: 'x' }] }))
    const sent = await open(recorder.url, carrierKit()).send(smsTo())
    await recorder.stop()
    expect(sent).toEqual({ result: 'refused', reason: 'the account is empty (402, 25)' })
  })

  test('[MSG-11] without a signing key no report is asked for, and none is believed', async () => {
    const recorder = await startRecorder(json(201, { id: 'e8' }))
    const kit = carrierKit()
    const carrier = open(recorder.url, kit, { signingKey: undefined })
    await carrier.send(smsTo())
    await recorder.stop()
    expect(JSON.parse(recorder.heard[0]?.body ?? '')).not.toHaveProperty('reportUrl')
    expect(await carrier.read?.(reported(kit, report('e8')), Date.now())).toEqual({
      result: 'forged',
    })
  })
})
