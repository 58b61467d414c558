import { Webhook as Verifier } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { listEventStates } from '../../../src/domain/webhook/event-states.ts'
import { redeliverEvent, redeliverSince } from '../../../src/domain/webhook/redeliver.ts'
import { webhookKey } from '../../../src/domain/webhook/webhook.ts'
import { changeWebhook, removeWebhook, rotateSecret } from '../../../src/domain/webhook/webhooks.ts'
import { startReceiver, type Received } from '../../egress/start-receiver.ts'
import { PROJECT } from '../../store/sample-records.ts'
import { openEventDesk, OWNER } from './open-event-desk.ts'

const HOUR = 3600

/** What the package that others write receivers with makes of a message. @throws when it does not believe it */
// oxlint-disable-next-line typescript/no-explicit-any -- tests say what they expect of it
function believed(secret: string, { body, headers }: Received): any {
  const named = Object.entries(headers).map(([name, value]) => [name, String(value)])
  return new Verifier(secret).verify(body, Object.fromEntries(named))
}

const sequenceOf = ({ body }: Received): number => Number(JSON.parse(body).data.sequence)
const idOf = ({ headers }: Received): string => String(headers['webhook-id'])

test('[OPS-09] every message is signed, and a receiver that uses the standard package believes it', async () => {
  const desk = openEventDesk()
  const receiver = await startReceiver()
  const { view, secret } = await desk.create({ url: `http://127.0.0.1:${receiver.port}/in` })
  const id = await desk.happen()
  await desk.settle()
  const told = receiver.received.map((one) => believed(secret, one))
  expect(told.map(({ type }) => type)).toEqual(['webhook.created', 'verification.started'])
  expect(told[1].data).toMatchObject({ verification: id, project: PROJECT, purpose: 'login' })
  expect(told[1].timestamp).toBe(new Date(desk.store.now()).toISOString())
  expect(receiver.received[0]?.headers['content-type']).toBe('application/json')
  expect(view).not.toHaveProperty('secrets')
})

test('[OPS-09] a changed byte, another secret and a message older than five minutes are not believed', async () => {
  const desk = openEventDesk()
  const receiver = await startReceiver()
  const { secret } = await desk.create({ url: `http://127.0.0.1:${receiver.port}/` })
  await desk.settle()
  const [one] = receiver.received
  if (one === undefined) throw new Error('nothing came')
  expect(() => believed(secret, one)).not.toThrow()
  expect(() => believed(secret, { ...one, body: one.body.replace('w', 'W') })).toThrow()
  expect(() => believed(desk.webhookSigner.newSecret(), one)).toThrow()
  const swapped = { ...one, headers: { ...one.headers, 'webhook-id': 'msg_other' } }
  expect(() => believed(secret, swapped)).toThrow()
  const at = desk.wallClock() - 301_000
  const { body } = one
  const old = desk.webhookSigner.sign([secret], { id: idOf(one), at, body })
  expect(() => believed(secret, { ...one, headers: old })).toThrow(/too old/)
})

test('[LEA-13] a message holds no code and of the address its keyed hash only, unless the webhook asked for addresses', async () => {
  const desk = openEventDesk()
  const [plain, open] = [await startReceiver(), await startReceiver()]
  await desk.create({ url: `http://127.0.0.1:${plain.port}/` })
  await desk.create({ url: `http://127.0.0.1:${open.port}/`, addresses: true })
  await desk.happen()
  await desk.settle()
  const started = (receiver: typeof plain) =>
    receiver.received.filter(({ body }) => body.includes('verification.started'))
  const [hidden] = started(plain)
  expect(JSON.parse(hidden?.body ?? '').data).toMatchObject({
    target_hash: 'kQ8mPz3vX0aB1cD2eF3gH4',
  })
  expect(plain.received.map(({ body }) => body).join()).not.toMatch(
    /5112345678|12\*\*|sealed|code"/,
  )
  expect(JSON.parse(started(open)[0]?.body ?? '').data).toMatchObject({ to: '+4915112345678' })
})

test('a receiver that is down for an hour loses nothing, and is told each event with the number it has in the log', async () => {
  const desk = openEventDesk()
  const up = await startReceiver()
  const { port } = up
  const { view, secret } = await desk.create({
    url: `http://127.0.0.1:${port}/`,
    events: ['verification.*'],
  })
  const ids: string[] = []
  const happen = async (count: number) => {
    for (let i = 0; i < count; i += 1) ids.push(await desk.happen())
  }
  await happen(5)
  await desk.settle()
  await up.stop()
  await happen(30)
  await desk.advance(HOUR / 2)
  await happen(30)
  await desk.advance(HOUR / 2)
  // What waits is the log itself, and few deliveries.
  const { states } = await listEventStates(desk, OWNER, view.id, { after: 0, limit: 10_000 })
  expect(states.filter(({ state }) => state === 'under_way').length).toBeLessThan(25)
  expect(states.filter(({ state }) => state === 'waiting').length).toBeGreaterThan(35)
  const back = await startReceiver(undefined, { port })
  await happen(5)
  await desk.advance(600)
  const received = [...up.received, ...back.received]
  const told = received.map((one) => believed(secret, one))
  expect(new Set(told.map(({ data }) => data.verification))).toEqual(new Set(ids))
  const log = new Map((await desk.events()).map((e) => [e.verification, e.sequence]))
  for (const { data } of told) expect(data.sequence).toBe(log.get(data.verification))
  // Each came once: nobody was there to take it twice.
  expect(new Set(received.map(idOf)).size).toBe(received.length)
  expect(received.length).toBe(70)
})

test('events of one verification that arrive in another order are put right by their sequence numbers', async () => {
  const desk = openEventDesk()
  let refusals = 1
  const receiver = await startReceiver((_request, reply, body) => {
    const isFirst = body.includes('verification.started') && refusals > 0
    if (isFirst) refusals -= 1
    reply.writeHead(isFirst ? 500 : 204).end()
  })
  await desk.create({ url: `http://127.0.0.1:${receiver.port}/`, events: ['verification.*'] })
  const verification = await desk.happen('verification.started')
  for (const type of ['verification.guess_failed', 'verification.approved'] as const)
    await desk.tell([{ project: PROJECT, type, verification, facts: {} }])
  await desk.settle()
  await desk.advance(60)
  const taken = receiver.received.slice(1)
  const types = taken.map(({ body }) => JSON.parse(body).type)
  expect(types.at(-1)).toBe('verification.started')
  const sorted = taken.toSorted((a, b) => sequenceOf(a) - sequenceOf(b))
  expect(sorted.map(({ body }) => JSON.parse(body).type)).toEqual([
    'verification.started',
    'verification.guess_failed',
    'verification.approved',
  ])
})

test('an event is tried for a day, later and later, and then kept as a dead letter that can be sent again under the same id', async () => {
  const desk = openEventDesk()
  let status = 500
  const times: number[] = []
  const receiver = await startReceiver((_request, reply) => {
    times.push(desk.store.now())
    reply.writeHead(status).end()
  })
  const { view } = await desk.create({ url: `http://127.0.0.1:${receiver.port}/` })
  await desk.advance(25 * HOUR)
  const [first] = receiver.received
  if (first === undefined) throw new Error('nothing came')
  const own = receiver.received.filter((one) => idOf(one) === idOf(first))
  expect(own.length).toBeGreaterThan(12)
  expect(own.length).toBeLessThan(25)
  const { states } = await listEventStates(desk, OWNER, view.id, { after: 0, limit: 100 })
  expect(states[0]).toMatchObject({ state: 'dead', reason: 'it was not taken for a day' })
  const types = (await desk.events()).map((e) => e.type)
  expect(types).toContain('message.given_up')
  expect(types.filter((type) => type === 'webhook.failing').length).toBe(1)
  status = 204
  const sent = await redeliverEvent(desk, OWNER, view.id, sequenceOf(first))
  await desk.settle()
  expect(sent.message).toBe(idOf(first))
  expect(receiver.received.filter((one) => idOf(one) === idOf(first)).length).toBe(own.length + 1)
  const after = await listEventStates(desk, OWNER, view.id, { after: 0, limit: 1 })
  expect(after.states[0]).toMatchObject({ state: 'delivered' })
})

test('what became of sending events is never sent itself, so that two receivers that are down do not tell each other for ever', async () => {
  const desk = openEventDesk()
  const receivers = [await startReceiver((_r, reply) => reply.writeHead(503).end())]
  receivers.push(await startReceiver((_r, reply) => reply.writeHead(503).end()))
  for (const { port } of receivers) await desk.create({ url: `http://127.0.0.1:${port}/` })
  await desk.advance(2 * HOUR)
  const types = receivers.flatMap(({ received }) => received.map((r) => JSON.parse(r.body).type))
  expect(types.filter((type) => type.startsWith('message.'))).toEqual([])
  expect((await desk.events()).some((e) => e.type === 'message.webhook_failed')).toBe(true)
})

test('[OPS-09] while a secret is being changed both sign, for a day', async () => {
  const desk = openEventDesk()
  const receiver = await startReceiver()
  const { view, secret } = await desk.create({ url: `http://127.0.0.1:${receiver.port}/` })
  const next = await rotateSecret(desk, OWNER, view.id)
  expect(next.secret).not.toBe(secret)
  await desk.happen()
  await desk.settle()
  const during = receiver.received.at(-1)
  if (during === undefined) throw new Error('nothing came')
  expect(() => believed(secret, during)).not.toThrow()
  expect(() => believed(next.secret, during)).not.toThrow()
  await desk.advance(24 * HOUR)
  await desk.happen()
  await desk.settle()
  const later = receiver.received.at(-1)
  if (later === undefined) throw new Error('nothing came')
  expect(() => believed(secret, later)).toThrow()
  expect(() => believed(next.secret, later)).not.toThrow()
})

test('everything since a moment is told again in its order, under the same ids', async () => {
  const desk = openEventDesk()
  const receiver = await startReceiver()
  const ask = { url: `http://127.0.0.1:${receiver.port}/`, events: ['verification.*'] }
  const { view } = await desk.create(ask)
  await desk.happen()
  await desk.advance(HOUR)
  const since = desk.store.now()
  for (let i = 0; i < 12; i += 1) await desk.happen()
  await desk.settle()
  expect(receiver.received.length).toBe(13)
  const before = receiver.received.slice(1).map(idOf)
  await redeliverSince(desk, OWNER, view.id, since)
  await desk.settle()
  expect(receiver.received.length).toBe(25)
  expect(new Set(receiver.received.slice(13).map(idOf))).toEqual(new Set(before))
})

test('a receiver that says it is gone, or that fails for five days, is told nothing more until somebody switches it on; then it goes on where it stopped', async () => {
  const desk = openEventDesk()
  let status = 410
  const gone = await startReceiver((_request, reply) => reply.writeHead(status).end())
  const made = await desk.create({
    url: `http://127.0.0.1:${gone.port}/`,
    events: ['verification.*'],
  })
  await desk.happen()
  await desk.settle()
  expect(await desk.store.find(webhookKey(PROJECT, made.view.id))).toMatchObject({
    disabledAt: desk.store.now(),
  })
  await desk.happen()
  await desk.advance(HOUR)
  expect(gone.received.length).toBe(1)
  status = 204
  await changeWebhook(desk, OWNER, made.view.id, { disabled: false })
  await desk.advance(3 * HOUR)
  expect(new Set(gone.received.map(idOf)).size).toBe(2)

  status = 500
  for (let day = 0; day < 6; day += 1) {
    await desk.happen()
    for (let i = 0; i < 24; i += 1) {
      await desk.store.advance(HOUR * 1000)
      await desk.settle()
    }
  }
  const disabled = (await desk.events()).filter((e) => e.type === 'webhook.disabled')
  expect(disabled.map((e) => e.facts['reason'])).toEqual(['gone', 'failing for five days'])
})

test('a webhook hears what it asks for, from the moment it was made, and nothing once it is removed', async () => {
  const desk = openEventDesk()
  for (let i = 0; i < 40; i += 1) await desk.happen()
  const receiver = await startReceiver()
  const ask = {
    url: `http://127.0.0.1:${receiver.port}/`,
    events: ['verification.approved', 'webhook.*'],
  }
  const { view } = await desk.create(ask)
  for (let i = 0; i < 10; i += 1)
    await desk.happen(i % 2 === 0 ? 'verification.started' : 'verification.approved')
  await desk.settle()
  const types = receiver.received.map(({ body }) => JSON.parse(body).type)
  expect(types.toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    ...Array.from({ length: 5 }, () => 'verification.approved'),
    'webhook.created',
  ])
  await desk.happen('verification.approved')
  await removeWebhook(desk, OWNER, view.id)
  await desk.settle()
  expect(receiver.received.length).toBe(6)
})

test('a receiver that is slow gets no more than eight events at once, and the others wait for nothing', async () => {
  const desk = openEventDesk()
  const held: (() => void)[] = []
  const slow = await startReceiver((_request, reply) => void held.push(() => reply.end()))
  const quick = await startReceiver()
  for (const { port } of [slow, quick])
    await desk.create({ url: `http://127.0.0.1:${port}/`, events: ['verification.*'] })
  for (let i = 0; i < 30; i += 1) await desk.happen()
  for (let i = 0; i < 40 && quick.received.length < 30; i += 1) {
    await desk.rounds.round()
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  expect(quick.received.length).toBe(30)
  expect(slow.received.length).toBe(8)
  while (slow.received.length < 30 || held.length > 0) {
    for (const answer of held.splice(0)) answer()
    await desk.rounds.round()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await desk.idle()
  expect(slow.received.length).toBe(30)
})
