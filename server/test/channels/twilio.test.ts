import twilio from 'twilio'
import { describe, expect, test } from 'vitest'
import { twilioCarrier } from '../../src/channels/twilio.ts'
import type { CarrierRequest } from '../../src/domain/delivery/carrier.ts'
import { carrierKit, type CarrierKit, smsTo } from './carrier-kit.ts'
import { itIsACarrier } from './conformance.ts'
import { formOf, json, startHttpFarEnd, startRecorder, urlOf } from './http-far-end.ts'

const SID = `AC${'0'.repeat(32)}`
const TOKEN = 'authtoken0123456789abcdef01234567'
const PATH = `/2010-04-01/Accounts/${SID}/Messages.json`

const startFarEnd = () =>
  startHttpFarEnd({
    read({ method, path, body }) {
      if (method !== 'POST' || path !== PATH) return undefined
      const { To: to = '', ...rest } = formOf(body)
      return { to, said: JSON.stringify(rest) }
    },
    taken: (n) => json(201, { sid: `SM${String(n).padStart(32, '0')}`, status: 'queued' }),
    refuse: (text) =>
      json(400, { code: 21606, message: `The From number is not yours. ${text}`, status: 400 }),
    refuseDestination: (text) =>
      json(400, { code: 21211, message: `Invalid 'To' Phone Number: ${text}`, status: 400 }),
    busy: (text) => json(429, { code: 20429, message: `Too Many Requests ${text}`, status: 429 }),
    asked: json(200, { sid: SID, status: 'active' }),
  })

function open(farEnd: { readonly url: string }, { hooks, timeoutSeconds }: CarrierKit) {
  const settings = { accountSid: SID, authToken: TOKEN, from: '+15005550006' }
  return twilioCarrier({ ...settings, name: 'under_test', api: farEnd.url, timeoutSeconds }, hooks)
}

/** A call as Twilio makes it, signed by their own library. */
function signed(url: string, form: Record<string, string>, token = TOKEN): CarrierRequest {
  return {
    method: 'POST',
    url,
    path: new URL(url).pathname.split('/reports/')[1] ?? '',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': twilio.getExpectedTwilioSignature(token, url, form),
    },
    body: Buffer.from(new URLSearchParams(form).toString()),
  }
}

/** The address that a message asked them to call. */
function callbackOf({ hooks }: CarrierKit): string {
  const seal = hooks.sealCall('report under_test dlv_of_no_matter', 10)
  return `${hooks.callbackUrl('under_test')}/${seal}`
}

const report = (sid: string, status: string, more: Record<string, string> = {}) => ({
  AccountSid: SID,
  MessageSid: sid,
  MessageStatus: status,
  To: '+4915112345000',
  ...more,
})

itIsACarrier('twilio', {
  startFarEnd,
  open: (farEnd, kit) => open({ url: urlOf(farEnd) }, kit),
  message: (n) => smsTo(n),
  hostile: ['+4915112345000,+4915112345001', '+49151\r\n12345', '15112345000', '+4915112345000x'],
  callbacks: {
    genuine: (reference, kit) => signed(callbackOf(kit), report(reference, 'delivered')),
    forged(reference, kit) {
      const genuine = signed(callbackOf(kit), report(reference, 'delivered'))
      const stale = `${kit.hooks.callbackUrl('under_test')}/${kit.hooks.sealCall('report under_test x', -1)}`
      const others = `${kit.hooks.callbackUrl('under_test')}/${kit.hooks.sealCall('report another x', 10)}`
      return {
        unsigned: { ...genuine, headers: {} },
        'signed by another key': signed(callbackOf(kit), report(reference, 'delivered'), 'other'),
        changed: {
          ...genuine,
          body: Buffer.from(String(genuine.body).replace('delivered', 'failed')),
        },
        'at another address': { ...genuine, url: `${genuine.url}x` },
        'too old': signed(stale, report(reference, 'delivered')),
        'of another carrier': signed(others, report(reference, 'delivered')),
        'without a seal': signed(
          kit.hooks.callbackUrl('under_test'),
          report(reference, 'delivered'),
        ),
      }
    },
  },
})

describe('twilio, as its maker’s own library speaks it', () => {
  test('a message goes to the same place, with the same headers, field by field', async () => {
    const recorder = await startRecorder(json(201, { sid: 'SM1', status: 'queued' }))
    const kit = carrierKit()
    const message = smsTo(0, 'Ihr Code für Größe & Co: 482913\n@verify.example #482913')
    await open(recorder, kit).send(message)
    const [ours] = recorder.heard
    const told = formOf(ours?.body ?? '')

    const client = twilio(SID, TOKEN)
    client.api.baseUrl = recorder.url
    await client.messages.create({
      to: message.to,
      from: '+15005550006',
      body: message.message.kind === 'sms' ? message.message.text : '',
      statusCallback: told['StatusCallback'] ?? '',
      validityPeriod: Number(told['ValidityPeriod']),
    })
    const theirs = recorder.heard[1]
    await recorder.stop()
    expect(ours?.method).toBe(theirs?.method)
    expect(ours?.path).toBe(theirs?.path)
    for (const header of ['authorization', 'content-type', 'accept'])
      expect(ours?.headers[header], header).toBe(theirs?.headers[header])
    expect(told).toEqual(formOf(theirs?.body ?? ''))
    expect(Number(told['ValidityPeriod'])).toBeGreaterThan(50)
  })

  test('senders of a messaging service are named as their library names them', async () => {
    const recorder = await startRecorder(json(201, { sid: 'SM1' }))
    const { hooks } = carrierKit()
    const settings = { accountSid: SID, authToken: TOKEN, messagingServiceSid: 'MG1' }
    const carrier = twilioCarrier({ ...settings, name: 'under_test', api: recorder.url }, hooks)
    await carrier.send(smsTo())
    await recorder.stop()
    expect(formOf(recorder.heard[0]?.body ?? '')).toMatchObject({ MessagingServiceSid: 'MG1' })
    expect(formOf(recorder.heard[0]?.body ?? '')).not.toHaveProperty('From')
  })
})

describe('twilio', () => {
  test('[MSG-11] a report signed for the address with its port, or without it, is believed', async () => {
    const kit = carrierKit()
    const carrier = open({ url: 'http://127.0.0.1:1' }, kit)
    const url = callbackOf(kit)
    for (const other of [url, url.replace('verify.example', 'verify.example:443')]) {
      const request = { ...signed(other, report('SM1', 'delivered')), url }
      // oxlint-disable-next-line no-await-in-loop -- one after the other says which
      expect(await carrier.read?.(request, kit.hooks.now()), other).toMatchObject({
        result: 'read',
      })
    }
  })

  test('what was not delivered is told with their number and in our words', async () => {
    const kit = carrierKit()
    const carrier = open({ url: 'http://127.0.0.1:1' }, kit)
    const read = async (status: string, more: Record<string, string> = {}) =>
      carrier.read?.(signed(callbackOf(kit), report('SM1', status, more)), kit.hooks.now())
    expect(await read('undelivered', { ErrorCode: '30003' })).toMatchObject({
      reports: [{ outcome: 'undelivered', reason: 'the handset cannot be reached (30003)' }],
    })
    expect(await read('failed', { ErrorCode: 'shibboleth' })).toMatchObject({
      reports: [{ outcome: 'undelivered', reason: 'not delivered' }],
    })
    for (const status of ['queued', 'sending', 'sent'])
      // oxlint-disable-next-line no-await-in-loop -- one after the other says which
      expect(await read(status), status).toEqual({ result: 'read', reports: [] })
  })

  test.each([
    [401, 20003, 'retry'],
    [403, 21408, 'refused'],
    [403, 20003, 'retry'],
    [503, 20503, 'retry'],
    [301, undefined, 'retry'],
  ])('an answer of %s with code %s means %s', async (status, code, result) => {
    const recorder = await startRecorder(json(status, { code, message: 'shibboleth' }))
    const sent = await open(recorder, carrierKit()).send(smsTo())
    await recorder.stop()
    expect(sent.result).toBe(result)
    expect(JSON.stringify(sent)).not.toContain('shibboleth')
  })

  test('a wrong password is told to the operator, and tried again after a minute only', async () => {
    const recorder = await startRecorder(json(401, { code: 20003 }))
    const carrier = open(recorder, carrierKit())
    expect(await carrier.send(smsTo())).toMatchObject({ result: 'retry', afterSeconds: 60 })
    expect(await carrier.check?.()).toEqual({
      ok: false,
      detail: 'the carrier did not accept our credentials (401)',
    })
    await recorder.stop()
  })
})
