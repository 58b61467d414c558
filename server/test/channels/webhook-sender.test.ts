import { afterEach, describe, expect, it } from 'vitest'
import { Webhook } from 'standardwebhooks'
import { webhookSender } from '../../src/channels/webhook-sender.ts'
import type { CarrierRequest, OutgoingMessage } from '../../src/domain/delivery/carrier.ts'
import { openEgress } from '../../src/egress/open-egress.ts'
import { type Heard, type HttpFarEnd, startHttpFarEnd } from './http-far-end.ts'
import { carrierKit, type CarrierKit, CODE, outgoing } from './carrier-kit.ts'
import { itIsACarrier } from './conformance.ts'

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const OTHER = `whsec_${Buffer.alloc(32, 8).toString('base64')}`

const startFarEnd = () =>
  startHttpFarEnd({
    read({ body }) {
      const { data } = JSON.parse(body) as { data: { to: string } }
      return { to: data.to, said: body }
    },
    taken: (n) => ({ status: 202, body: JSON.stringify({ reference: `mine-${n}` }) }),
    refuse: (body) => ({ status: 400, body }),
    refuseDestination: (body) => ({ status: 422, body }),
    busy: (body) => ({ status: 503, body }),
    asked: { status: 204, body: '' },
  })

function open(farEnd: Pick<HttpFarEnd, 'url'>, { hooks, timeoutSeconds }: CarrierKit) {
  return webhookSender(
    {
      name: 'under_test',
      channel: 'webhook',
      url: `${farEnd.url}/send`,
      secret: SECRET,
      timeoutSeconds,
    },
    hooks,
    openEgress({ networks: [], loopback: true }),
  )
}

function message(n = 0): OutgoingMessage {
  return {
    ...outgoing(n),
    channel: 'webhook',
    to: `@anna-${n}`,
    message: { kind: 'text', text: `${CODE} is your code.` },
  }
}

function report(type: string, reference: string, secret = SECRET, at = new Date()): CarrierRequest {
  const body = JSON.stringify({ type, data: { reference } })
  const signature = new Webhook(secret).sign('msg_1', at, body)
  return {
    method: 'POST',
    url: 'https://verify.example/v1/carriers/under_test/reports',
    path: '',
    headers: {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.trunc(at.getTime() / 1000)),
      'webhook-signature': signature,
    },
    body: Buffer.from(body),
  }
}

itIsACarrier('the project’s own sender', {
  startFarEnd,
  open,
  message,
  // Whatever it says, a 2xx has taken the message.
  ways: ['refuse', 'refuse_destination', 'busy', 'hang_up', 'silent'],
  callbacks: {
    genuine: (reference) => report('message.delivered', reference),
    forged: (reference) => {
      const genuine = report('message.delivered', reference)
      const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)
      return {
        unsigned: { ...genuine, headers: {} },
        'signed by another key': report('message.delivered', reference, OTHER),
        'changed afterwards': { ...genuine, body: Buffer.from(`${String(genuine.body)} `) },
        'under another id': { ...genuine, headers: { ...genuine.headers, 'webhook-id': 'msg_2' } },
        'heard a while ago': report('message.delivered', reference, SECRET, minutesAgo(6)),
        'from the future': report('message.delivered', reference, SECRET, minutesAgo(-6)),
      }
    },
  },
})

/** The headers that Standard Webhooks looks at. */
function signedOf(heard: Heard | undefined): Record<string, string> {
  const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature']
  return Object.fromEntries(names.map((name) => [name, String(heard?.headers[name])]))
}

describe('a sender of the project’s own', () => {
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

  it('it is told everything it needs, signed by Standard Webhooks', async () => {
    const { carrier, farEnd } = await opened()
    const sent = message()
    expect(await carrier.send(sent)).toEqual({
      result: 'accepted',
      carrierReference: 'mine-1',
    })
    const [asked] = farEnd.heard
    const read = new Webhook(SECRET).verify(asked?.body ?? '', signedOf(asked))
    expect(read).toEqual({
      type: 'message.send',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: {
        delivery: sent.deliveryId,
        verification: sent.verification,
        project: sent.project,
        channel: 'webhook',
        to: '@anna-0',
        locale: 'en',
        reference: 'K7QM',
        code: CODE,
        deadline: new Date(sent.deadline).toISOString(),
        message: sent.message,
      },
    })
    expect(() => new Webhook(OTHER).verify(asked?.body ?? '', signedOf(asked))).toThrow()
  })

  it('[MSG-10] every attempt carries the id of its delivery, so that a sender can tell one from the other', async () => {
    const { carrier, farEnd } = await opened()
    farEnd.behave('busy')
    await carrier.send(message(3))
    farEnd.behave('well')
    await carrier.send(message(3))
    expect(farEnd.heard.map(({ headers }) => headers['webhook-id'])).toEqual([
      message(3).deliveryId,
      message(3).deliveryId,
    ])
  })

  it('a sender that names no reference is asked about by the delivery’s', async () => {
    const farEnd = await startHttpFarEnd({
      read: ({ body }) => ({ to: '', said: body }),
      taken: () => ({ status: 204, body: '' }),
      refuse: (body) => ({ status: 400, body }),
      refuseDestination: (body) => ({ status: 422, body }),
      busy: (body) => ({ status: 503, body }),
      asked: { status: 204, body: '' },
    })
    closing.push(() => farEnd.stop())
    expect(await open(farEnd, carrierKit()).send(message())).toEqual({
      result: 'accepted',
      carrierReference: message().deliveryId,
    })
  })

  it.each(['message.delivered', 'message.undelivered', 'message.heard'])(
    '`%s` is told as what it says, and anything else as nothing',
    async (type) => {
      const { carrier, kit } = await opened()
      const outcome = type.replace('message.', '')
      expect(await carrier.read?.(report(type, 'mine-1'), kit.hooks.now())).toEqual({
        result: 'read',
        reports: [{ carrier: 'under_test', carrierReference: 'mine-1', outcome }],
      })
      for (const other of [report('message.opened', 'mine-1'), report(type, 'two words')])
        // oxlint-disable-next-line no-await-in-loop -- one after the other says which
        expect(await carrier.read?.(other, kit.hooks.now())).toEqual({
          result: 'read',
          reports: [],
        })
    },
  )

  it('[OPS-08] an address inside the operator’s own networks is not sent to', async () => {
    const kit = carrierKit()
    const closed = webhookSender(
      { name: 'x', channel: 'webhook', url: 'https://169.254.169.254/', secret: SECRET },
      kit.hooks,
      openEgress({ networks: [], loopback: false }),
    )
    expect(await closed.send(message())).toMatchObject({ result: 'refused' })
    expect(await closed.check?.()).toMatchObject({ ok: false })
  })
})
