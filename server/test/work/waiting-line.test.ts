import { expect, test } from 'vitest'
import type { Delivery } from '../../src/domain/delivery/delivery.ts'
import { eventDelivery } from '../../src/domain/webhook/event-delivery.ts'
import { openSharedLine } from '../../src/work/waiting-line.ts'
import { openOffice } from '../requirements/delivery-office.ts'

const webhook = (name: string) => `whk_${name.padEnd(40, '0')}`

/** An event for a project's webhook; its project is the first letter of its name. */
function event(name: string, sequence: number, now = 0): Delivery {
  const owner = { id: webhook(name), project: `prj_${name.slice(0, 1)}` }
  return eventDelivery(owner, { sequence }, now, now + 75_000)
}

const noCarrier = () => Promise.reject(new Error('no message was started'))

function openRoomOf(office: Awaited<ReturnType<typeof openOffice>>) {
  const begun: string[] = []
  const ends: (() => void)[] = []
  const room = office.openRoom({
    bringEvent: (delivery) => {
      begun.push(delivery.event?.endpoint ?? '')
      return new Promise<void>((end) => void ends.push(end))
    },
  })
  return { room, begun, letGo: () => ends.splice(0).forEach((end) => end()) }
}

test('receivers are served in turn, however much waits for the first', () => {
  const line = openSharedLine({ receiver: 8, project: 16 })
  for (const [name, count] of Object.entries({ a1: 3, a2: 2, b1: 1 }))
    for (let i = 1; i <= count; i += 1) line.add({ delivery: event(name, i), inHand: undefined })
  const order = Array.from({ length: 7 }, () => line.take()?.delivery.event)
  const told = order.map((one) => one && `${one.endpoint.slice(4, 6)}/${one.sequence}`)
  expect(told).toEqual(['a1/1', 'a2/1', 'b1/1', 'a1/2', 'a2/2', 'a1/3', undefined])
  expect(line.length()).toBe(0)
})

test('nineteen slow receivers of one project hold a quarter of the hands, and another project’s events leave at once', async () => {
  const office = await openOffice(noCarrier)
  const { room, begun, letGo } = openRoomOf(office)
  for (let i = 1; i <= 8; i += 1)
    for (let hook = 1; hook <= 19; hook += 1) room.dispatch(event(`a${hook}x`, i), undefined)
  expect(begun.length).toBe(16)
  room.dispatch(event('b', 1), undefined)
  expect(begun.slice(16)).toEqual([webhook('b')])
  letGo()
  // What waited begins as soon as others are through, and all of it in the end.
  await new Promise(setImmediate)
  expect(begun.length).toBe(33)
  while (begun.length < 153) {
    letGo()
    // oxlint-disable-next-line no-await-in-loop
    await new Promise(setImmediate)
  }
  letGo()
  await office.close()
})

test('one receiver holds eight hands at most, and its project’s others go on', async () => {
  const office = await openOffice(noCarrier)
  const { room, begun, letGo } = openRoomOf(office)
  for (let i = 1; i <= 9; i += 1) room.dispatch(event('a1', i), undefined)
  expect(begun.length).toBe(8)
  room.dispatch(event('a2', 1), undefined)
  expect(begun.at(-1)).toBe(webhook('a2'))
  letGo()
  await new Promise(setImmediate)
  letGo()
  await office.close()
})

test('what one project has waiting, in the room and in the outbox, hides no other’s events that are due', async () => {
  const office = await openOffice(noCarrier)
  const { room, begun, letGo } = openRoomOf(office)
  const { store } = office
  for (let i = 1; i <= 100; i += 1) room.dispatch(event(`a${i}x`, i), undefined)
  expect(begun.length).toBe(16)
  const due = [...Array.from({ length: 80 }, (_, i) => event('a1', i)), event('b', 1)]
  for (const one of due) {
    const key = { kind: 'delivery', project: one.project, id: one.id } as const
    // oxlint-disable-next-line no-await-in-loop -- in this order, so that the other project's is the last
    await store.change([key], (_records, now) => ({
      writes: [{ key, value: { ...one, dueAt: now } }],
      events: [],
      outcome: undefined,
    }))
  }
  expect(await room.round()).toBe(64)
  expect(await room.round()).toBe(17)
  expect(begun.slice(16)).toEqual([webhook('b')])
  expect(await room.round()).toBe(0)
  const stopped = room.stop()
  letGo()
  await stopped
  await office.close()
})
