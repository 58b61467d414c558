import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { whatsappCarrier } from '../../src/channels/whatsapp.ts'
import type { CarrierRequest, OutgoingMessage } from '../../src/domain/delivery/carrier.ts'
import { type HttpFarEnd, startHttpFarEnd } from './http-far-end.ts'
import { carrierKit, type CarrierKit, CODE, outgoing } from './carrier-kit.ts'
import { itIsACarrier } from './conformance.ts'

const SECRETS = { accessToken: 'EAA-token', appSecret: 'of-the-app', verifyToken: 'our-word' }
const NUMBER = '106540352242922'

/** An error as the Cloud API writes it. */
const failure = (status: number, code: number, quoting = '') => ({
  status,
  body: JSON.stringify({
    error: {
      message: `(#${code}) ${quoting}`,
      type: 'OAuthException',
      code,
      error_data: { messaging_product: 'whatsapp', details: quoting },
      fbtrace_id: 'Az8or2yhqkZfEZ-_4Qn_Bam',
    },
  }),
})

const startFarEnd = () =>
  startHttpFarEnd({
    read({ method, body }) {
      if (method !== 'POST') return undefined
      const said = JSON.parse(body) as { to: string }
      return { to: said.to, said: body }
    },
    taken: (n) => ({
      status: 200,
      body: JSON.stringify({
        messaging_product: 'whatsapp',
        contacts: [{ input: '4915112345678', wa_id: '4915112345678' }],
        messages: [
          { id: `wamid.HBgNNDkxNTExMjM0NTY3OBUCABEYEjQ4${n}`, message_status: 'accepted' },
        ],
      }),
    }),
    asked: { status: 200, body: JSON.stringify({ id: NUMBER }) },
    refuse: (quoting) => failure(400, 132_000, quoting),
    refuseDestination: (quoting) => failure(400, 131_026, quoting),
    busy: (quoting) => failure(400, 130_429, quoting),
  })

function open(farEnd: HttpFarEnd, { hooks, timeoutSeconds }: CarrierKit) {
  return whatsappCarrier(
    {
      name: 'under_test',
      phoneNumberId: NUMBER,
      template: 'sign_in_code',
      api: `${farEnd.url}/v23.0`,
      timeoutSeconds,
      ...SECRETS,
    },
    hooks,
  )
}

function message(n = 0): OutgoingMessage {
  return {
    ...outgoing(n),
    channel: 'whatsapp',
    to: `+49151123450${String(n).padStart(2, '0')}`,
    message: { kind: 'text', text: `${CODE} is your code.` },
  }
}

/** What the Cloud API tells of one message. */
function told(reference: string, more: object = {}, phoneNumberId = NUMBER): string {
  const status = {
    id: reference,
    status: 'delivered',
    timestamp: String(Math.trunc(Date.now() / 1000)),
    recipient_id: '4915112345678',
    ...more,
  }
  const metadata = { display_phone_number: '15550783881', phone_number_id: phoneNumberId }
  const value = { messaging_product: 'whatsapp', metadata, statuses: [status] }
  const entry = [{ id: '102290129340398', changes: [{ value, field: 'messages' }] }]
  return JSON.stringify({ object: 'whatsapp_business_account', entry })
}

function request(body: string, signedWith: string | undefined): CarrierRequest {
  const signature =
    signedWith === undefined
      ? {}
      : {
          'x-hub-signature-256': `sha256=${createHmac('sha256', signedWith).update(body).digest('hex')}`,
        }
  return {
    method: 'POST',
    url: 'https://verify.example/v1/carriers/under_test/reports',
    path: '',
    headers: { 'content-type': 'application/json', ...signature },
    body: Buffer.from(body),
  }
}

itIsACarrier('WhatsApp', {
  startFarEnd,
  open,
  message,
  hostile: [
    '+4915112345678,+4915112345679',
    '+4915112345678\n',
    '4915112345678',
    '../+4915112345678',
  ],
  callbacks: {
    genuine: (reference) => request(told(reference), SECRETS.appSecret),
    forged: (reference) => {
      const genuine = request(told(reference), SECRETS.appSecret)
      const body = Buffer.from(told(reference, { status: 'failed' }))
      return {
        unsigned: request(told(reference), undefined),
        'signed by another key': request(told(reference), 'guessed'),
        'signed by the word of our door': request(told(reference), SECRETS.verifyToken),
        'changed afterwards': { ...genuine, body },
        'an empty signature': { ...genuine, headers: { 'x-hub-signature-256': '' } },
      }
    },
  },
})

describe('codes by WhatsApp', () => {
  const closing: (() => unknown)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0).toReversed()) await close()
  })
  async function opened() {
    const farEnd = await startFarEnd()
    const kit = carrierKit()
    closing.push(() => farEnd.stop())
    return { farEnd, kit, carrier: open(farEnd, kit) }
  }

  it('a code goes as the template that was approved for it, in the person’s language', async () => {
    const { carrier, farEnd } = await opened()
    await carrier.send({ ...message(), locale: 'de' })
    const [asked] = farEnd.heard
    expect(asked).toMatchObject({ method: 'POST', path: `/v23.0/${NUMBER}/messages` })
    expect(asked?.headers).toMatchObject({
      authorization: 'Bearer EAA-token',
      'content-type': 'application/json',
    })
    const parameters = [{ type: 'text', text: CODE }]
    expect(JSON.parse(asked?.body ?? '')).toEqual({
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '4915112345000',
      type: 'template',
      template: {
        name: 'sign_in_code',
        language: { code: 'de' },
        components: [
          { type: 'body', parameters },
          { type: 'button', sub_type: 'url', index: '0', parameters },
        ],
      },
    })
  })

  it('a language that the template lacks is left for English, and not asked for again', async () => {
    const has = new Set(['en_US'])
    const farEnd = await startHttpFarEnd({
      read({ body }) {
        const { to, template } = JSON.parse(body) as Read
        return has.has(template.language.code) ? { to, said: body } : undefined
      },
      taken: () => ({ status: 200, body: '{"messages":[{"id":"wamid.x"}]}' }),
      asked: failure(404, 132_001),
      refuse: () => failure(400, 1),
      refuseDestination: () => failure(400, 1),
      busy: () => failure(400, 4),
    })
    closing.push(() => farEnd.stop())
    const carrier = open(farEnd, carrierKit())
    const asked = () =>
      farEnd.heard.map(({ body }) => (JSON.parse(body) as Read).template.language.code)
    expect(await carrier.send({ ...message(), locale: 'pt' })).toMatchObject({ result: 'accepted' })
    expect(asked()).toEqual(['pt_PT', 'pt_BR', 'en', 'en_US'])
    await carrier.send({ ...message(), locale: 'pt' })
    expect(asked().slice(4)).toEqual(['en_US'])
    has.clear()
    expect(await carrier.send(message())).toEqual({
      result: 'refused',
      reason: 'no template of this name in en, en_US, en_GB',
    })
  })

  it('what holds no code does not go, for the template says nothing else', async () => {
    const { carrier, farEnd } = await opened()
    expect(await carrier.send({ ...message(), code: undefined })).toEqual({
      result: 'refused',
      reason: 'only codes go by this template',
    })
    expect(farEnd.heard).toEqual([])
  })

  it.each([
    [401, 190, { result: 'retry', reason: /credentials \(401, 190\)/ }],
    [400, 131_056, { result: 'retry', reason: /\(400, 131056\)/ }],
    [500, 131_000, { result: 'retry', reason: /\(500, 131000\)/ }],
    [400, 131_026, { result: 'refused', reason: /\(400, 131026\)/, whose: 'destination' }],
    [400, 132_015, { result: 'refused', reason: /\(400, 132015\)/ }],
  ])('its error %i, %i is %o', async (status, code, expected) => {
    const farEnd = await startHttpFarEnd({
      read: () => undefined,
      taken: () => failure(500, 1),
      asked: failure(status, code),
      refuse: () => failure(400, 1),
      refuseDestination: () => failure(400, 1),
      busy: () => failure(400, 4),
    })
    closing.push(() => farEnd.stop())
    const sent = await open(farEnd, carrierKit()).send(message())
    expect(sent).toMatchObject({ ...expected, reason: expect.stringMatching(expected.reason) })
  })

  it('its first call, with our own word in it, is answered with what it asked to hear', async () => {
    const { carrier, kit } = await opened()
    const greeting = (token: string, challenge = '1158201444') => ({
      ...request('', undefined),
      method: 'GET',
      url: `https://verify.example/v1/carriers/under_test/reports?hub.mode=subscribe&hub.challenge=${challenge}&hub.verify_token=${token}`,
    })
    expect(await carrier.read?.(greeting('our-word'), kit.hooks.now())).toEqual({
      result: 'read',
      reports: [],
      answer: { contentType: 'text/plain', body: '1158201444' },
    })
    for (const forged of [greeting('guessed'), greeting('our-word', '%3Cscript%3E')])
      expect(await carrier.read?.(forged, kit.hooks.now())).toEqual({ result: 'forged' })
  })

  it.each([
    ['sent', {}, []],
    ['read', {}, [{ outcome: 'delivered' }]],
    [
      'failed',
      { errors: [{ code: 131_026, title: 'who knows' }] },
      [{ reason: 'failed (131026)' }],
    ],
  ])('the status `%s` is told as what it says', async (status, more, reports) => {
    const { carrier, kit } = await opened()
    const body = told('wamid.x', { status, ...more })
    const answer = await carrier.read?.(request(body, SECRETS.appSecret), kit.hooks.now())
    expect(answer).toMatchObject({ result: 'read', reports })
    expect(answer?.result === 'read' && answer.reports.length).toBe(reports.length)
  })

  it('[MSG-11] what is old, or of another number, or of nothing, tells nothing', async () => {
    const { carrier, kit } = await opened()
    const old = String(Math.trunc(Date.now() / 1000) - 4 * 86_400)
    const bodies = [
      told('wamid.x', { timestamp: old }),
      told('wamid.x', { timestamp: 'soon' }),
      told('wamid.x', {}, '999'),
      told('with a space'),
      told('wamid.x', { id: undefined }),
      '{}',
      '{"entry":[{"changes":[{"value":{"messages":[{"text":{"body":"STOP"}}]}}]}]}',
    ]
    for (const body of bodies)
      // oxlint-disable-next-line no-await-in-loop -- one after the other says which
      expect(await carrier.read?.(request(body, SECRETS.appSecret), kit.hooks.now())).toEqual({
        result: 'read',
        reports: [],
      })
  })
})

type Read = { to: string; template: { language: { code: string } } }
