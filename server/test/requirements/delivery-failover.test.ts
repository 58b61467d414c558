import { afterEach, expect, test } from 'vitest'
import type { SendResult } from '../../src/domain/delivery/carrier.ts'
import { heldAnswer, openOffice, until, type Office } from './delivery-office.ts'

let office: Office
afterEach(() => office.close())

const accepted: SendResult = { result: 'accepted' }
const TWO = {
  carriers: [
    { name: 'main', channel: 'sms' },
    { name: 'backup', channel: 'sms' },
  ],
} as const

const NUMBER = '+4915120000001'

test('[MSG-09] [M34] when a carrier takes a message and times out, the next one of its route brings the same code at once', async () => {
  office = await openOffice(async (_message, carrier) => {
    if (carrier === 'main') throw new Error('timed out')
    return accepted
  }, TWO)
  const room = office.openRoom()
  await office.start(NUMBER, room, 'sms')
  await room.idle()
  expect(office.by).toEqual(['main', 'backup'])
  expect(new Set(office.taken.map(({ code }) => code)).size).toBe(1)
  expect(new Set(office.taken.map(({ deliveryId }) => deliveryId)).size).toBe(1)
  expect(await office.factsOf('message.failed_over')).toEqual([
    expect.objectContaining({ carrier: 'main', reason: 'the carrier failed', channel: 'sms' }),
  ])
  expect(await office.factsOf('message.sent')).toEqual([
    expect.objectContaining({ carrier: 'backup' }),
  ])
})

test('a carrier that refuses a message is followed by the next; one that says there is no such number is not', async () => {
  office = await openOffice(async ({ to }, carrier) => {
    if (carrier === 'backup') return accepted
    return to === NUMBER
      ? { result: 'refused', reason: 'not in this country' }
      : { result: 'refused', reason: 'no such number', whose: 'destination' }
  }, TWO)
  const room = office.openRoom()
  await office.start(NUMBER, room, 'sms')
  await room.idle()
  expect(office.by).toEqual(['main', 'backup'])
  await office.start('+4915120000002', room, 'sms')
  await room.idle()
  expect(office.by).toEqual(['main', 'backup', 'main'])
  expect(await office.factsOf('message.refused')).toEqual([
    expect.objectContaining({ carrier: 'main', reason: 'no such number' }),
  ])
})

test('a telephone that is busy is tried again later, by the same carrier and not by the next', async () => {
  let isBusy = true
  office = await openOffice(
    async () =>
      isBusy
        ? { result: 'retry', reason: '486 busy', whose: 'destination', afterSeconds: 10 }
        : accepted,
    TWO,
  )
  const room = office.openRoom()
  await office.start(NUMBER, room, 'sms')
  await room.idle()
  isBusy = false
  await office.live(room, 9)
  expect(office.by).toEqual(['main'])
  await office.live(room, 2)
  expect(office.by).toEqual(['main', 'main'])
})

test('[M32] when all carriers of a route failed, it begins anew with the first, after a wait', async () => {
  let isDown = true
  office = await openOffice(
    async () => (isDown ? { result: 'retry', reason: '503' } : accepted),
    TWO,
  )
  const room = office.openRoom()
  await office.start(NUMBER, room, 'sms')
  await room.idle()
  expect(office.by).toEqual(['main', 'backup'])
  expect(await office.told('message.delayed')).toBe(1)
  isDown = false
  await office.live(room, 5)
  expect(office.by).toEqual(['main', 'backup', 'main'])
  expect(await office.told('message.sent')).toBe(1)
})

test('when every carrier refuses a message it is refused, and stays to be looked at', async () => {
  office = await openOffice(async () => ({ result: 'refused', reason: 'unknown sender' }), TWO)
  const room = office.openRoom()
  await office.start(NUMBER, room, 'sms')
  await room.idle()
  expect(office.by).toEqual(['main', 'backup'])
  expect(await office.told('message.refused')).toBe(1)
  const letters = await office.store.list('dead_letter', office.project)
  expect(letters).toEqual([
    expect.objectContaining({
      kind: 'code',
      desk: 'sms',
      carrier: 'backup',
      reason: 'unknown sender',
    }),
  ])
  expect(JSON.stringify(letters)).not.toContain(office.taken[0]?.code)
})

test('[M30] a worker that dies between two carriers is followed by one that goes on with the second', async () => {
  const hangs = heldAnswer()
  office = await openOffice(async (_message, carrier) => {
    if (carrier === 'main') return { result: 'retry', reason: '503' }
    return office.by.length < 3 ? hangs.answer : accepted
  }, TWO)
  await office.start(NUMBER, office.openRoom(), 'sms')
  await until(() => office.by.length === 2)
  await office.outwaitLease()
  const next = office.openRoom()
  await next.round()
  await next.idle()
  expect(office.by).toEqual(['main', 'backup', 'backup'])
  expect(new Set(office.taken.map(({ code }) => code)).size).toBe(1)
  hangs.give(accepted)
})

test('[M33] a carrier that hangs holds up no other of the same channel', async () => {
  const hangs = heldAnswer()
  office = await openOffice(
    async (_message, carrier) => (carrier === 'german' ? hangs.answer : accepted),
    {
      carriers: [
        { name: 'german', channel: 'sms' },
        { name: 'american', channel: 'sms' },
      ],
      routes: [
        { channel: 'sms', countries: ['DE'], steps: [[{ carrier: 'german', weight: 1 }]] },
        { channel: 'sms', steps: [[{ carrier: 'american', weight: 1 }]] },
      ],
    },
  )
  const room = office.openRoom()
  for (let i = 0; i < 300; i += 1)
    await office.start(`+49151200${String(i).padStart(5, '0')}`, room, 'sms')
  await until(() => office.by.length >= 64)
  await office.start('+14155550100', room, 'sms')
  await until(() => office.by.includes('american'))
  // Its own hands and as many that wait; what is beyond them is back in the outbox.
  expect(office.by.filter((name) => name === 'german')).toHaveLength(64)
  hangs.give(accepted)
  await room.idle()
  await office.live(room, 10)
  expect(new Set(office.taken.map(({ to }) => to)).size).toBe(301)
  expect(office.taken).toHaveLength(301)
}, 60_000)

test('[MSG-10] a code that was answered while it waited for its carrier is not sent', async () => {
  const hangs = heldAnswer()
  office = await openOffice(async () => hangs.answer, {
    carriers: [{ name: 'slow', channel: 'sms', atOnce: 1 }],
  })
  const room = office.openRoom()
  await office.start(NUMBER, room, 'sms')
  await until(() => office.by.length === 1)
  const second = await office.start('+4915120000002', room, 'sms')
  for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate)
  await office.end(second.id)
  hangs.give(accepted)
  await room.idle()
  expect(office.taken.map(({ to }) => to)).toEqual([NUMBER])
  expect(await office.factsOf('message.skipped')).toEqual([
    expect.objectContaining({ reason: 'canceled' }),
  ])
})

test('a carrier is given no more messages a second than it takes; the others wait for their turn or go by the next', async () => {
  office = await openOffice(async () => accepted, {
    carriers: [{ name: 'narrow', channel: 'sms', perSecond: 2 }],
  })
  const room = office.openRoom()
  for (let i = 1; i <= 6; i += 1) await office.start(`+491512000000${i}`, room, 'sms')
  await until(() => office.by.length === 2)
  for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate)
  expect(office.by).toHaveLength(2)
  await office.store.advance(1000)
  await room.round()
  await until(() => office.by.length === 4)
  await office.store.advance(1000)
  await room.round()
  await room.idle()
  expect(office.taken).toHaveLength(6)
})

test('what was set aside for a message becomes what it cost, and nothing when it never left', async () => {
  office = await openOffice(
    async ({ to }) => (to === NUMBER ? accepted : { result: 'refused', reason: 'no' }),
    {
      carriers: [{ name: 'priced', channel: 'sms' }],
      guard: {
        tariff: {
          currency: 'EUR',
          most: () => 200_000,
          cost: (_carrier, { country }, parts) => (country === 'DE' ? 35_000 * parts : 100_000),
          capAnHour: undefined,
          capADay: undefined,
        },
      },
    },
  )
  const room = office.openRoom()
  await office.start(NUMBER, undefined, 'sms')
  await office.start('+4915120000002', undefined, 'sms')
  expect(await office.spent()).toBe(400_000)
  await office.outwaitLease()
  await room.round()
  await room.idle()
  const message = office.taken.find(({ to }) => to === NUMBER)?.message
  const segments = message?.kind === 'sms' ? message.segments : 0
  expect(segments).toBe(2)
  expect(await office.spent()).toBe(70_000)
})
