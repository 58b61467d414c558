import { afterEach, expect, test } from 'vitest'
import type { SendResult } from '../../src/domain/delivery/carrier.ts'
import { heldAnswer, openOffice, until, type Office } from './delivery-office.ts'

let office: Office
afterEach(() => office.close())

const accepted: SendResult = { result: 'accepted' }
const busy: SendResult = { result: 'retry', reason: '451 4.3.0 busy' }

const twice = (all: readonly { readonly deliveryId: string }[]): number =>
  all.length - new Set(all.map(({ deliveryId }) => deliveryId)).size

test('[M29] of ten thousand messages and four post rooms every one leaves exactly once', async () => {
  office = await openOffice(async () => accepted)
  for (let i = 0; i < 10_000; i += 500)
    await Promise.all(
      Array.from({ length: 500 }, (_, j) => office.start(`person${i + j}@shop.example`)),
    )
  await office.outwaitLease()
  const rooms = [1, 2, 3, 4].map(() => office.openRoom())
  for (let found = 1; found > 0;) {
    found = Math.max(...(await Promise.all(rooms.map((room) => room.round()))))
    await Promise.all(rooms.map((room) => room.idle()))
  }
  expect(office.taken).toHaveLength(10_000)
  expect(twice(office.taken)).toBe(0)
  expect(await office.told('message.sent')).toBe(10_000)
  expect(office.failures).toEqual([])
}, 180_000)

test('[M29] a post room takes no more than it can begin, and leaves the rest to the others', async () => {
  const hangs = heldAnswer()
  office = await openOffice(async () => hangs.answer)
  for (let i = 0; i < 300; i += 1) await office.start(`person${i}@shop.example`)
  await office.outwaitLease()
  const [one, other] = [office.openRoom(), office.openRoom()]
  const counts = [await one.round(), await one.round(), await other.round()]
  expect(counts).toEqual([64, 0, 64])
  await until(() => office.taken.length === 128)
  hangs.give(accepted)
  await Promise.all([one.idle(), other.idle()])
  expect(twice(office.taken)).toBe(0)
})

test('[M29] a message that its own process took too long to begin is left to whoever has taken it since', async () => {
  const first = heldAnswer()
  let isFirst = true
  office = await openOffice(async () => {
    if (!isFirst) return accepted
    isFirst = false
    return first.answer
  })
  const slow = office.openRoom()
  // Fills the slow room: its sixty-four hands are all at a carrier that hangs, and one more waits.
  await Promise.all(
    Array.from({ length: 65 }, (_, i) => office.start(`person${i}@shop.example`, slow)),
  )
  await until(() => office.taken.length >= 64)
  await office.outwaitLease()
  first.give(accepted)
  const quick = office.openRoom()
  await quick.round()
  await Promise.all([slow.idle(), quick.idle()])
  expect(twice(office.taken)).toBe(0)
})

test('[M30] what a worker held when it died is taken over once its lease has run out, and not before', async () => {
  office = await openOffice(async () => accepted)
  for (let i = 0; i < 50; i += 1) await office.start(`person${i}@shop.example`)
  const room = office.openRoom()
  expect(await room.round()).toBe(0)
  await office.outwaitLease()
  expect(await room.round()).toBe(50)
  await room.idle()
  expect([office.taken.length, twice(office.taken)]).toEqual([50, 0])
})

test('[M30] a worker that dies in the middle of sending leaves a message that is sent by the next', async () => {
  const hangs = heldAnswer()
  let isDead = false
  office = await openOffice(async () => (isDead ? accepted : hangs.answer))
  await office.start('person@shop.example', office.openRoom())
  await until(() => office.taken.length === 1)
  isDead = true
  await office.outwaitLease()
  const next = office.openRoom()
  expect(await next.round()).toBe(1)
  await next.idle()
  expect(office.taken.map(({ code }) => code)).toEqual([
    office.taken[0]?.code,
    office.taken[0]?.code,
  ])
  // The dead one's carrier answers after all: it has nothing left to tell.
  hangs.give(busy)
  await new Promise(setImmediate)
  expect(await office.told('message.sent')).toBe(1)
  expect(await office.store.dueDeliveries('email', 10)).toEqual([])
})

test('[M31] of ten messages the third fails: the other nine leave once, and the third later', async () => {
  let failed = false
  office = await openOffice(async ({ to }) => {
    if (!to.startsWith('person3@') || failed) return accepted
    failed = true
    throw new Error('the carrier broke')
  })
  for (let i = 1; i <= 10; i += 1) await office.start(`person${i}@shop.example`)
  await office.outwaitLease()
  const room = office.openRoom()
  await room.round()
  await room.idle()
  expect([await office.told('message.sent'), await office.told('message.delayed')]).toEqual([9, 1])
  await office.live(room, 5)
  expect(await office.told('message.sent')).toBe(10)
  expect(office.taken.filter(({ to }) => !to.startsWith('person3@'))).toHaveLength(9)
  expect(office.taken.filter(({ to }) => to.startsWith('person3@'))).toHaveLength(2)
})

test('[M32] with the carrier down for ninety seconds, codes that are still good arrive, and expired ones are not sent', async () => {
  let isDown = true
  office = await openOffice(async () => (isDown ? busy : accepted))
  const room = office.openRoom()
  // This one is four and a half minutes old when the carrier goes down for its ninety seconds.
  await office.start('early@shop.example')
  await office.store.advance(270_000)
  for (let i = 0; i < 20; i += 1) await office.start(`person${i}@shop.example`, room)
  await room.idle()
  await office.live(room, 90)
  isDown = false
  const before = office.taken.length
  await office.live(room, 70)
  const after = office.taken.slice(before)
  expect(new Set(after.map(({ to }) => to)).size).toBe(20)
  expect(after.filter(({ to }) => to.startsWith('early'))).toEqual([])
  expect(await office.told('message.sent')).toBe(20)
  // Given up or skipped, but told.
  expect((await office.told('message.given_up')) + (await office.told('message.skipped'))).toBe(1)
})

test('[M33] a carrier that hangs holds up neither other requests nor another channel’s messages', async () => {
  const hangs = heldAnswer()
  office = await openOffice(async ({ channel }) => (channel === 'email' ? hangs.answer : accepted))
  const room = office.openRoom()
  for (let i = 0; i < 100; i += 1) await office.start(`person${i}@shop.example`, room)
  await until(() => office.taken.length > 0)
  const v = await office.start('+14155550100', room, 'sms')
  await until(() => office.taken.some(({ channel }) => channel === 'sms'))
  expect(v.status).toBe('pending')
  hangs.give(accepted)
  await room.idle()
  expect([office.taken.length, twice(office.taken)]).toEqual([101, 0])
})

test('[M34] [MSG-09] every try of one message carries the same code', async () => {
  let tries = 0
  office = await openOffice(async () => {
    tries += 1
    // The first carrier took it and never said so; the next tries meet a busy one.
    if (tries === 1) throw new Error('timed out')
    return tries < 4 ? busy : accepted
  })
  const room = office.openRoom()
  await office.start('person@shop.example', room)
  await room.idle()
  await office.live(room, 30)
  expect(office.taken).toHaveLength(4)
  expect(new Set(office.taken.map(({ code, reference }) => `${code} ${reference}`)).size).toBe(1)
})

test('[MSG-10] when a post room stops, what it has not begun is free at once for the next', async () => {
  const hangs = heldAnswer()
  office = await openOffice(async () => hangs.answer)
  const room = office.openRoom()
  for (let i = 0; i < 80; i += 1) await office.start(`person${i}@shop.example`, room)
  await until(() => office.taken.length > 0)
  const stopped = room.stop()
  hangs.give(accepted)
  await stopped
  const begun = office.taken.length
  // A request that was still under way commits after that.
  await office.start('late@shop.example', room)
  const next = office.openRoom()
  await until(() => true)
  for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate)
  while ((await next.round()) > 0) await next.idle()
  expect([begun < 80, office.taken.length, twice(office.taken)]).toEqual([true, 81, 0])
})

test('[M33] however many wait for a carrier that hangs, another channel’s retry is found', async () => {
  const hangs = heldAnswer()
  office = await openOffice(async ({ channel }) => (channel === 'email' ? hangs.answer : accepted))
  for (let i = 0; i < 300; i += 1) await office.start(`person${i}@shop.example`)
  await office.store.advance(1000)
  await office.start('+14155550100', undefined, 'sms')
  await office.outwaitLease()
  const room = office.openRoom()
  // The text message is due after three hundred mails.
  expect(await room.round()).toBe(65)
  await until(() => office.taken.some(({ channel }) => channel === 'sms'))
  expect(await room.round()).toBe(0)
  hangs.give(accepted)
  await room.idle()
})
