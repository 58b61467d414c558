import { describe, expect, test } from 'vitest'
import { sinchCarrier } from '../../src/channels/sinch.ts'
import type { CarrierRequest } from '../../src/domain/delivery/carrier.ts'
import { carrierKit, type CarrierKit, smsTo } from './carrier-kit.ts'
import { itIsACarrier } from './conformance.ts'
import { json, startHttpFarEnd, startRecorder, urlOf } from './http-far-end.ts'

const PLAN = 'jd63jf88477ll123ab4567cd89012ef3'
const CALLBACK = { user: 'sinch', password: 'of-theirs' }

function open(url: string, { hooks, timeoutSeconds }: CarrierKit, more: object = {}) {
  const settings = { servicePlanId: PLAN, apiToken: 'tkn', from: '447537454538', region: 'eu' }
  const all = { ...settings, callback: CALLBACK, api: url, timeoutSeconds, ...more }
  return sinchCarrier({ ...all, name: 'under_test' }, hooks)
}

function reported(kit: CarrierKit, report: object, seal?: string): CarrierRequest {
  const { hooks } = kit
  const path = seal ?? hooks.sealCall('report under_test dlv_of_no_matter', 10)
  const basic = Buffer.from(`${CALLBACK.user}:${CALLBACK.password}`).toString('base64')
  return {
    method: 'POST',
    url: `${hooks.callbackUrl('under_test')}/${path}`,
    path,
    headers: { 'content-type': 'application/json', authorization: `Basic ${basic}` },
    body: Buffer.from(JSON.stringify(report)),
  }
}

/** As their documentation shows it. */
const report = (reference: string, status = 'Delivered', code = 0) => ({
  type: 'recipient_delivery_report_sms',
  batch_id: reference,
  recipient: '4915112345000',
  code,
  status,
  at: '2026-11-21T08:15:20.267Z',
  operator_status_at: '2026-11-21T08:15:00Z',
})

itIsACarrier('sinch', {
  startFarEnd: () =>
    startHttpFarEnd({
      read({ method, path, body }) {
        if (method !== 'POST' || path !== `/xms/v1/${PLAN}/batches`) return undefined
        const { to, ...rest }: { to: string[] } = JSON.parse(body)
        return { to: to.join(), said: JSON.stringify(rest) }
      },
      taken: (n) => json(201, { id: `01FC6662${n}`, canceled: false }),
      refuse: (text) => json(403, { code: 'missing_callback_url', text }),
      refuseDestination: (text) =>
        json(400, { code: 'syntax_invalid_parameter_format', text: `Invalid recipient ${text}` }),
      busy: (text) => json(429, { code: 'too_many_requests', text }),
      asked: json(200, { count: 0, batches: [] }),
    }),
  open: (farEnd, kit) => open(urlOf(farEnd), kit),
  message: (n) => smsTo(n),
  // What they refuse with 403 is most often what the account may not do; another carrier may.
  ways: ['refuse_destination', 'busy', 'hang_up', 'babble', 'silent'],
  hostile: ['+4915112345000,+4915112345001', 'group-of-many'],
  callbacks: {
    genuine: (reference, kit) => reported(kit, report(reference)),
    forged(reference, kit) {
      const genuine = reported(kit, report(reference))
      const wrong = Buffer.from('sinch:guessed').toString('base64')
      return {
        unsigned: { ...genuine, headers: {} },
        'by another password': { ...genuine, headers: { authorization: `Basic ${wrong}` } },
        'too old': reported(kit, report(reference), kit.hooks.sealCall('report under_test x', -1)),
        'without a seal': reported(kit, report(reference), ''),
      }
    },
  },
})

describe('sinch', () => {
  test('a message goes out as their documentation asks for it, field by field', async () => {
    const recorder = await startRecorder(json(201, { id: '01FC' }))
    const kit = carrierKit()
    const message = smsTo(0, 'Hi ${name}, your code is 482913')
    await open(recorder.url, kit).send(message)
    await recorder.stop()
    const [ours] = recorder.heard
    expect([ours?.method, ours?.path]).toEqual(['POST', `/xms/v1/${PLAN}/batches`])
    expect(ours?.headers).toMatchObject({
      authorization: 'Bearer tkn',
      'content-type': 'application/json',
    })
    const told: unknown = JSON.parse(ours?.body ?? '')
    expect(told).toEqual({
      type: 'mt_text',
      from: '447537454538',
      to: ['4915112345000'],
      // A variable of theirs, which would have to be given, is none any more.
      body: 'Hi $ {name}, your code is 482913',
      delivery_report: 'per_recipient',
      callback_url: expect.stringMatching(/^https:\/\/verify\.example\/.*\/reports\/sealed-0$/),
      expire_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      client_reference: message.deliveryId,
    })
  })

  test('without a password of theirs no report is asked for, and none is believed [MSG-11]', async () => {
    const recorder = await startRecorder(json(201, { id: '01FC' }))
    const kit = carrierKit()
    const carrier = open(recorder.url, kit, { callback: undefined })
    await carrier.send(smsTo())
    await recorder.stop()
    expect(JSON.parse(recorder.heard[0]?.body ?? '')).toMatchObject({ delivery_report: 'none' })
    expect(carrier.reports).toBe(false)
    expect(await carrier.read?.(reported(kit, report('01FC')), Date.now())).toEqual({
      result: 'forged',
    })
  })

  test('what was not delivered is told with their number; what is on its way is not told', async () => {
    const kit = carrierKit()
    const carrier = open('http://127.0.0.1:1', kit)
    const read = async (status: string, code: number) =>
      carrier.read?.(reported(kit, report('01FC', status, code)), Date.now())
    expect(await read('Failed', 402)).toMatchObject({
      reports: [{ outcome: 'undelivered', reason: 'failed (402)' }],
    })
    for (const status of ['Queued', 'Dispatched', 'Unknown', 'shibboleth'])
      // oxlint-disable-next-line no-await-in-loop -- one after the other says which
      expect(await read(status, 400), status).toEqual({ result: 'read', reports: [] })
  })
})
