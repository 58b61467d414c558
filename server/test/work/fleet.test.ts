import { expect, test } from 'vitest'
import type { Carrier, SendResult } from '../../src/domain/delivery/carrier.ts'
import type { Channel } from '../../src/domain/delivery/channel.ts'
import type { Destination, Route } from '../../src/domain/delivery/fleet.ts'
import { openFleet } from '../../src/work/fleet.ts'

const GERMAN: Destination = { channel: 'sms', to: '+4917612345678', country: 'DE' }
const FRENCH: Destination = { channel: 'sms', to: '+33612345678', country: 'FR' }

function carrier(name: string, channel: Channel = 'sms', of: Partial<Carrier> = {}): Carrier {
  return {
    name,
    type: 'double',
    channel,
    send: async (): Promise<SendResult> => ({ result: 'accepted' }),
    close: async () => {},
    ...of,
  }
}

/** A fleet whose clock and chance the test moves. */
function open(carriers: readonly Carrier[], routes: readonly Route[] = []) {
  const clock = { now: 1_000_000_000_000, drawn: 0 }
  const random = { below: (limit: number) => clock.drawn % limit }
  const fleet = openFleet({ carriers, routes, now: () => clock.now, random })
  let count = 10_000_000
  const named = (name: string): Carrier => {
    const found = carriers.find((one) => one.name === name)
    if (found === undefined) throw new Error('no such carrier')
    return found
  }
  return {
    fleet,
    clock,
    choose(destination = GERMAN, tried: readonly string[] = []) {
      const chosen = fleet.choose(destination, tried)
      return chosen.result === 'carrier' ? chosen.carrier.name : chosen
    },
    /** One whole attempt with a carrier, to an address of its own unless one is given, that ends so. */
    attempt(name: string, how: 'accepted' | 'failed' | 'refused', to = `+49176${(count += 1)}`) {
      if (fleet.enter(named(name)) !== 'now') throw new Error('it has no room')
      fleet.tell(named(name), { ...GERMAN, to }, how)
      fleet.leave(named(name))
    },
  }
}

const both = (): readonly Carrier[] => [carrier('main'), carrier('backup')]

test('without routes a channel’s carriers are tried in their order, and those of other channels never', () => {
  const { choose } = open([carrier('post', 'email'), ...both()])
  expect(choose()).toBe('main')
  expect(choose(GERMAN, ['main'])).toBe('backup')
  expect(choose(GERMAN, ['main', 'backup'])).toEqual({ result: 'none' })
  expect(choose({ ...GERMAN, channel: 'voice' })).toEqual({ result: 'none' })
})

test('the first route that fits the country or the first digits decides', () => {
  const { choose } = open(both(), [
    { channel: 'sms', prefixes: ['+49176'], steps: [[{ carrier: 'backup', weight: 1 }]] },
    { channel: 'sms', countries: ['DE', 'AT'], steps: [[{ carrier: 'main', weight: 1 }]] },
  ])
  expect(choose()).toBe('backup')
  expect(choose({ ...GERMAN, to: '+4915112345678' })).toBe('main')
  expect(choose(FRENCH)).toEqual({ result: 'none' })
})

test('carriers of one step share it by their weights, and stand in for each other', () => {
  const step = [
    { carrier: 'main', weight: 80 },
    { carrier: 'backup', weight: 20 },
  ]
  const { choose, clock } = open(both(), [{ channel: 'sms', steps: [step] }])
  const counts = { main: 0, backup: 0 }
  for (clock.drawn = 0; clock.drawn < 100; clock.drawn += 1)
    counts[choose() === 'main' ? 'main' : 'backup'] += 1
  expect(counts).toEqual({ main: 80, backup: 20 })
  expect(choose(GERMAN, ['main'])).toBe('backup')
})

test('a carrier that fails five times in a row rests for half a minute, and then gets one message to show that it works', () => {
  const { attempt, choose, clock, fleet } = open(both())
  for (let i = 0; i < 4; i += 1) attempt('main', 'failed')
  expect([choose(), fleet.stateOf('main')]).toEqual(['main', 'ok'])
  attempt('main', 'failed')
  expect([choose(), fleet.stateOf('main')]).toEqual(['backup', 'resting'])
  clock.now += 29_000
  expect(choose()).toBe('backup')
  clock.now += 1000
  const main = fleet.carriers[0]
  expect(choose()).toBe('main')
  if (main === undefined || fleet.enter(main) !== 'now') throw new Error('it has no room')
  // While that one is on its way, no other follows it.
  expect(choose()).toBe('backup')
  fleet.tell(main, GERMAN, 'failed')
  fleet.leave(main)
  expect([choose(), fleet.stateOf('main')]).toEqual(['backup', 'unreachable'])
  clock.now += 30_000
  attempt('main', 'accepted')
  expect([choose(), fleet.stateOf('main')]).toEqual(['main', 'ok'])
})

test('a try that was not made after all leaves the next one free', () => {
  const { attempt, choose, clock, fleet } = open([carrier('main')])
  for (let i = 0; i < 5; i += 1) attempt('main', 'failed')
  clock.now += 30_000
  const main = fleet.carriers[0]
  if (main === undefined || fleet.enter(main) !== 'now') throw new Error('it has no room')
  fleet.abandon(main)
  fleet.leave(main)
  expect(choose()).toBe('main')
})

test('a carrier that fails more than half of twenty within a minute rests, though it works in between', () => {
  const { attempt, clock, fleet } = open(both())
  const fail = (times: number) => {
    for (let i = 0; i < times; i += 1) attempt('main', i % 3 === 2 ? 'accepted' : 'failed')
  }
  fail(10)
  // What is longer ago counts no more.
  clock.now += 61_000
  fail(19)
  expect(fleet.stateOf('main')).toBe('ok')
  attempt('main', 'failed')
  expect(fleet.stateOf('main')).toBe('resting')
})

test('a carrier that refuses messages works: numbers that do not exist do not take it away from others', () => {
  const { attempt, choose } = open(both())
  for (let i = 0; i < 100; i += 1) attempt('main', 'refused')
  expect(choose()).toBe('main')
})

test('one address that fails again and again takes a carrier away from nobody', () => {
  const { attempt, choose } = open(both())
  for (let i = 0; i < 100; i += 1) attempt('main', 'failed', '+4917600000001')
  expect(choose()).toBe('main')
})

test('when all that are left rest, a message waits for the first of them', () => {
  const { attempt, choose, clock, fleet } = open(both())
  for (let i = 0; i < 5; i += 1) attempt('main', 'failed')
  clock.now += 10_000
  for (let i = 0; i < 5; i += 1) attempt('backup', 'failed')
  expect(choose()).toEqual({ result: 'wait', afterSeconds: 20 })
  expect([fleet.rests('sms'), fleet.room('sms')]).toEqual([true, 0])
  clock.now += 20_000
  expect([fleet.rests('sms'), fleet.room('sms')]).toEqual([false, 1])
})

test('a carrier that is full gives way to the next of its route', async () => {
  const { choose, fleet } = open([carrier('main', 'sms', { atOnce: 1 }), carrier('backup')])
  const main = fleet.carriers[0]
  if (main === undefined) throw new Error('there is none')
  expect(fleet.enter(main)).toBe('now')
  // One more may wait for it.
  const waits = fleet.enter(main)
  expect(choose()).toBe('backup')
  fleet.leave(main)
  expect(await waits).toBe('late')
})

test('who waits for a carrier is told when it takes too long, and when the process stops', async () => {
  const { clock, fleet } = open([carrier('main', 'sms', { atOnce: 2 })])
  const main = fleet.carriers[0]
  if (main === undefined) throw new Error('there is none')
  expect([fleet.enter(main), fleet.enter(main)]).toEqual(['now', 'now'])
  const first = fleet.enter(main)
  clock.now += 5000
  fleet.look()
  expect(await first).toBe('full')
  const second = fleet.enter(main)
  fleet.turnAway()
  expect([await second, await fleet.enter(main)]).toEqual(['stopped', 'stopped'])
})

test('what a carrier throws is told as a failure, and says nothing of what it threw', async () => {
  const broken = carrier('main', 'sms', {
    send: async () => {
      throw new Error('+4917612345678: your code is 123456')
    },
  })
  const { fleet } = open([broken])
  const message = {
    deliveryId: 'dlv_1',
    verification: 'ver_1',
    project: 'prj_1',
    channel: 'sms',
    to: GERMAN.to,
    locale: 'en',
    message: { kind: 'sms', text: '…', segments: 1 },
    reference: 'ABCD',
    code: '123456',
    url: undefined,
    deadline: Number.MAX_SAFE_INTEGER,
  } as const
  expect(await fleet.send(broken, message)).toEqual({
    result: 'retry',
    reason: 'the carrier failed',
  })
})

test('a few numbers behind an exchange that refuses take no carrier away that serves others meanwhile; ten do', () => {
  const { attempt, clock, fleet } = open(both())
  attempt('main', 'accepted')
  for (let i = 0; i < 9; i += 1) attempt('main', 'failed')
  expect(fleet.stateOf('main')).toBe('ok')
  attempt('main', 'failed')
  expect(fleet.stateOf('main')).toBe('resting')
  // What it did for others more than a minute ago says nothing any more.
  attempt('backup', 'accepted')
  clock.now += 61_000
  for (let i = 0; i < 5; i += 1) attempt('backup', 'failed')
  expect(fleet.stateOf('backup')).toBe('resting')
})

test('an own number that answers in between does not stand for others', () => {
  const { attempt, fleet } = open(both())
  attempt('main', 'accepted', '+4917600000001')
  for (let i = 1; i <= 5; i += 1) attempt('main', 'failed', `+491760000000${i}`)
  expect(fleet.stateOf('main')).toBe('resting')
})
