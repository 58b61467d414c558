import { afterEach, expect, test } from 'vitest'
import { sipCarrier } from '../../src/channels/sip.ts'
import type { SendResult } from '../../src/domain/delivery/carrier.ts'
import { deliver } from '../../src/domain/delivery/deliver.ts'
import { finish } from '../../src/domain/delivery/finish-delivery.ts'
import { claimDelivery } from '../../src/domain/delivery/lease.ts'
import { projectKey } from '../../src/domain/project/project.ts'
import { drop } from '../../src/domain/store.ts'
import type { CallFailure } from '../../src/domain/delivery/telephone.ts'
import { carrierKit } from '../channels/carrier-kit.ts'
import { openOffice, type Office } from './delivery-office.ts'

let office: Office
afterEach(() => office.close())

const NUMBER = '+4915120000001'
const EUR = 1_000_000

/** Prices of one euro a message, and a cap of so many. */
function priced(most: number) {
  const cap = most * EUR
  const tariff = {
    currency: 'EUR',
    most: () => EUR,
    cost: () => EUR,
    capAnHour: cap,
    capADay: cap,
  }
  return { tariff }
}

/** A trunk whose calls all end in one way, and how many it made. */
async function callers(why: CallFailure, most: number) {
  let calls = 0
  const trunk = sipCarrier(
    { name: 'trunk', host: 'sip.example', from: '+4930123456' },
    { ...carrierKit().hooks, now: () => office.store.now() },
    () => ({
      async call() {
        calls += 1
        return { result: 'untold', why, detail: 'it rang' }
      },
      check: async () => ({ ok: true, detail: '' }),
      close: async () => {},
    }),
  )
  office = await openOffice(async () => ({ result: 'accepted' }), {
    carriers: [{ ...trunk, name: 'trunk', channel: 'voice' }],
    guard: priced(most),
  })
  await office.setPolicy({ channels: ['voice'], lifetimeSeconds: 600 })
  const room = office.openRoom()
  await office.start(NUMBER, room, 'voice')
  await room.idle()
  await office.live(room, 650)
  return { calls }
}

/** A carrier of SMS that answers so, and the service for ten minutes. */
async function texts(result: SendResult, most: number) {
  office = await openOffice(async () => result, {
    carriers: [{ name: 'texts', channel: 'sms' }],
    guard: priced(most),
  })
  const room = office.openRoom()
  await office.start(NUMBER, room, 'sms')
  await room.idle()
  await office.live(room, 650)
}

test.each(['no_key', 'hung_up'] as const)(
  '[LIM-11] a call that ended with %s is paid for, and a delivery makes two such calls at most',
  async (why) => {
    const { calls } = await callers(why, 100)
    expect(calls).toBe(2)
    expect(await office.spent()).toBe(2 * EUR)
    expect(await office.told('message.given_up')).toBe(1)
  },
)

test('a telephone that is busy costs nothing, and is called until the code is dead', async () => {
  const { calls } = await callers('busy', 1)
  expect(calls).toBeGreaterThan(2)
  expect(await office.spent()).toBe(0)
})

test('[LIM-11] no further call is made when the cap has no room for it', async () => {
  const { calls } = await callers('no_key', 1)
  expect(calls).toBe(1)
  expect(await office.spent()).toBe(EUR)
  expect(await office.factsOf('message.given_up')).toMatchObject([{ reason: 'budget exhausted' }])
})

test('[LIM-11] messages whose answer was lost count as spent, and stop at the cap', async () => {
  await texts({ result: 'retry', reason: 'timed out', mayHaveCost: true }, 3)
  expect(office.taken).toHaveLength(3)
  expect(await office.spent()).toBe(3 * EUR)
  expect(await office.factsOf('message.given_up')).toMatchObject([{ reason: 'budget exhausted' }])
  expect(await office.told('spend.near_cap')).toBe(1)
})

test('messages that no carrier took cost nothing', async () => {
  await texts({ result: 'retry', reason: 'too busy' }, 1)
  expect(office.taken.length).toBeGreaterThan(1)
  expect(await office.spent()).toBe(0)
})

test('[LIM-11] a message that may have cost is booked before the next carrier has it too', async () => {
  office = await openOffice(
    async (_message, carrier) =>
      carrier === 'first'
        ? { result: 'retry', reason: 'timed out', mayHaveCost: true }
        : { result: 'refused', reason: 'not there' },
    {
      carriers: [
        { name: 'first', channel: 'sms' },
        { name: 'second', channel: 'sms' },
      ],
      guard: priced(1),
    },
  )
  const room = office.openRoom()
  await office.start(NUMBER, room, 'sms')
  await room.idle()
  expect(office.by).toEqual(['first'])
  expect(await office.factsOf('message.given_up')).toMatchObject([{ reason: 'budget exhausted' }])
})

test('what was set aside is free again when a delivery is dropped because its project is gone', async () => {
  office = await openOffice(async () => ({ result: 'accepted' }), { guard: priced(1) })
  await office.start(NUMBER, undefined, 'sms')
  await office.outwaitLease()
  const key = projectKey(office.project)
  await office.store.change([key], () => ({ writes: [drop(key)], events: [], outcome: undefined }))
  expect(await office.spent()).toBe(EUR)
  const room = office.openRoom()
  await office.live(room, 600)
  expect(await office.told('message.skipped')).toBe(1)
  expect(await office.spent()).toBe(0)
})

test('[M29] a worker that lost its lease does not give up what another has in hand', async () => {
  office = await openOffice(async () => ({ result: 'accepted' }))
  await office.start(NUMBER, undefined, 'sms')
  await office.outwaitLease()
  const [due] = await office.store.dueDeliveries('sms', 10)
  if (due === undefined) throw new Error('nothing is due')
  const slow = await claimDelivery(office, due)
  await office.outwaitLease()
  const quick = await claimDelivery(office, due)
  if (slow === undefined || quick === undefined) throw new Error('it was not taken')
  const of = { v: undefined, about: {} }
  const end = (delivery: typeof slow) =>
    finish(office, { ...of, delivery }, 'refused', { reason: 'x' })
  expect(await end(slow)).toBe('taken')
  expect(await end(quick)).toBe('refused')
})

test('a rested carrier is tried again also when the store failed in the middle of its first try', async () => {
  let answer: SendResult = { result: 'retry', reason: 'down' }
  office = await openOffice(async () => answer, {
    carriers: [{ name: 'texts', channel: 'sms', atOnce: 1 }],
  })
  const room = office.openRoom()
  const { store, vault, random } = office.sendNeeds
  for (let nth = 1; nth <= 5; nth += 1) {
    // oxlint-disable-next-line no-await-in-loop -- failures in a row
    await office.start(`+491512000000${nth}`, room, 'sms')
    // oxlint-disable-next-line no-await-in-loop -- the same
    await room.idle()
  }
  const fleet = office.fleets[0]
  const carrier = fleet?.carriers[0]
  if (fleet === undefined || carrier === undefined) throw new Error('there is no carrier')
  expect(fleet.stateOf('texts')).toBe('resting')
  answer = { result: 'accepted' }
  // A message of before holds the only hand.
  void fleet.enter(carrier)
  fleet.abandon(carrier)
  await office.outwaitLease()
  const [again] = await store.dueDeliveries('sms', 20)
  const leased = again && (await claimDelivery({ store }, again))
  if (leased === undefined) throw new Error('nothing is due')
  let looks = 0
  const failing: Pick<typeof store, 'change' | 'find' | 'now'> = {
    change: (keys, decide) => store.change(keys, decide),
    now: () => store.now(),
    async find(key) {
      looks += key.kind === 'verification' ? 1 : 0
      if (looks > 1) throw new Error('the store is away')
      return store.find(key)
    },
  }
  const publicUrl = 'https://verify.shop.example'
  const run = deliver({ store: failing, vault, random, fleet, publicUrl }, leased)
  const fails = expect(run).rejects.toThrow('the store is away')
  for (let turn = 0; turn < 100; turn += 1)
    // oxlint-disable-next-line no-await-in-loop -- lets it reach the wait for the hand
    await new Promise(setImmediate)
  fleet.leave(carrier)
  await fails
  expect(fleet.room('sms')).toBe(1)
})
