import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { claimDelivery } from '../../src/domain/delivery/lease.ts'
import { deliveryKey } from '../../src/domain/delivery/delivery.ts'
import type { PastEvent } from '../../src/domain/event.ts'
import { targetKey } from '../../src/domain/limit/target-budget.ts'
import { apiKeyKey } from '../../src/domain/project/api-key.ts'
import { spentReceiptKey } from '../../src/domain/receipt/spent-receipt.ts'
import { drop, put, type Store } from '../../src/domain/store.ts'
import { verificationKey } from '../../src/domain/verification/verification.ts'
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts'
import { emptiedPostgres } from './emptied-postgres.ts'
import { counted, increment } from './increment-spray.ts'
import {
  aDelivery,
  anEvent,
  aTarget,
  aVerification,
  DAY,
  HOUR,
  keep,
  OTHER_PROJECT,
  PROJECT,
  verificationId,
} from './sample-records.ts'

let database: Awaited<ReturnType<typeof emptiedPostgres>>
let replicas: readonly [Store, Store]
let collisions: string[]
const open = () =>
  openPostgresStore({
    url: database.url,
    sandboxClock: true,
    migrate: false,
    collided: (state) => collisions.push(state),
  })
beforeAll(async () => {
  database = await emptiedPostgres()
})
afterAll(() => database.end())
beforeEach(async () => {
  await database.empty()
  collisions = []
  replicas = [await open(), await open()]
  // Connections are made and functions planned before anything races: else the first to be ready has won.
  for (const store of replicas)
    for (const project of [PROJECT, OTHER_PROJECT])
      await store.change([targetKey(project, 'warm')], (_, now) =>
        keep([put(targetKey(project, 'warm'), aTarget(now + 99 * DAY))], [], 0),
      )
  return async () => void (await Promise.all(replicas.map((store) => store.close())))
})

/** How many ask each replica at once. Few, so that many small batches meet and not one large one of each. */
const CLIENTS = 5

/** Runs something so many times, shared by clients of both replicas who each ask again as soon as they are answered. */
async function onBoth<T>(
  count: number,
  run: (store: Store, i: number) => Promise<T>,
): Promise<T[]> {
  const results: T[] = []
  let next = 0
  const client = async (store: Store) => {
    while (next < count) {
      next += 1
      results.push(await run(store, next - 1))
    }
  }
  await Promise.all(
    replicas.flatMap((store) => Array.from({ length: CLIENTS }, () => client(store))),
  )
  return results
}

test('[COD-07] [LIM-01] of 60 guesses over both, exactly the five that are allowed are judged, ten times', async () => {
  for (let round = 0; round < 10; round += 1) {
    const id = verificationId(replicas[0].now() + HOUR, round)
    const key = verificationKey(PROJECT, id)
    const v = aVerification(replicas[0].now(), { id })
    await replicas[0].change([], () => keep([put(key, v)], [], 0))
    const judged = await onBoth(60, (store) =>
      store.change([key], (records) => {
        const now = records.find(key)
        if (now === undefined || now.guessesLeft === 0) return keep([], [], false)
        return keep([put(key, { ...now, guessesLeft: now.guessesLeft - 1 })], [], true)
      }),
    )
    expect(judged.filter(Boolean)).toHaveLength(5)
    expect((await replicas[1].find(key))?.guessesLeft).toBe(0)
  }
})

test('[COD-06] of 40 that consume one receipt over both, one wins, though there is nothing to lock', async () => {
  for (let round = 0; round < 10; round += 1) {
    const key = spentReceiptKey(PROJECT, `rcp_${round}`)
    const won = await onBoth(40, (store) =>
      store.change([key], (records, now) =>
        records.find(key) === undefined
          ? keep([put(key, { consumedAt: now, expiresAt: now + HOUR })], [], true)
          : keep([], [], false),
      ),
    )
    expect(won.filter(Boolean)).toHaveLength(1)
  }
  expect(collisions.length).toBeGreaterThan(0)
})

test('[LIM-01] failures of one address are counted over both, none twice and none lost', async () => {
  const key = targetKey(PROJECT, 'h')
  const seen = await onBoth(100, (store) =>
    store.change([key], (records, now) => {
      const failures = (records.find(key)?.failures ?? 0) + 1
      return keep([put(key, aTarget(now + HOUR, { failures }))], [], failures)
    }),
  )
  expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
})

test('a batch that collided is judged again by what is there now, and events are told once', async () => {
  const key = spentReceiptKey(PROJECT, 'rcp')
  const seen: string[] = []
  const consume = (store: Store, who: string) =>
    store.change([key], (records, now) => {
      seen.push(who)
      return records.find(key) === undefined
        ? keep([put(key, { consumedAt: now, expiresAt: now + HOUR })], [anEvent()], 'consumed')
        : keep([], [], 'spent')
    })
  let outcomes: string[] = []
  for (let round = 0; collisions.length === 0 && round < 50; round += 1) {
    await replicas[0].change([key], () => keep([drop(key)], [], 0))
    seen.length = 0
    outcomes = await Promise.all([consume(replicas[0], 'a'), consume(replicas[1], 'b')])
  }
  expect(seen).toHaveLength(3)
  expect(outcomes.toSorted()).toEqual(['consumed', 'spent'])
})

test('changes over crossing keys of both do not wait for one another for ever', async () => {
  const keys = ['a', 'b', 'c', 'd'].map((id) => targetKey(PROJECT, id))
  const [first = targetKey(PROJECT, 'a')] = keys
  await onBoth(80, (store, i) =>
    store.change(i % 4 < 2 ? keys : keys.toReversed(), (records, now) => {
      const failures = (records.find(first)?.failures ?? 0) + 1
      const writes = keys.map((key) => put(key, aTarget(now + HOUR, { failures })))
      return keep(i % 4 < 2 ? writes : writes.toReversed(), [], 0)
    }),
  )
  for (const key of keys) expect((await replicas[1].find(key))?.failures).toBe(80)
  expect(collisions).not.toContain('40P01')
})

test('who reads the feed on behind a number misses nothing, whoever commits first', async () => {
  const told = onBoth(300, (store, n) =>
    store.change([], () =>
      keep(
        [],
        [
          anEvent({ facts: { n }, verification: verificationId(HOUR, 1) }),
          anEvent({ facts: { n }, project: OTHER_PROJECT }),
        ],
        0,
      ),
    ),
  )
  const read: PastEvent[] = []
  const timeline: PastEvent[] = []
  let over = false
  void told.then(() => (over = true))
  for (let last = false; !last;) {
    last = over
    const more = await replicas[0].eventsAfter(PROJECT, read.at(-1)?.sequence ?? 0, 1000)
    read.push(...more)
    timeline.push(
      ...(await replicas[1].timeline(
        PROJECT,
        verificationId(HOUR, 1),
        timeline.at(-1)?.sequence ?? 0,
      )),
    )
  }
  expect(read).toHaveLength(300)
  expect(timeline).toEqual(read)
  expect(read).toEqual(await replicas[1].eventsAfter(PROJECT, 0, 1000))
})

test('an event with a higher number waits for one that was numbered before it and is not yet kept', async () => {
  const [{ number } = {}] = await database.ask(
    `SELECT number FROM countersign.projects WHERE project = '${PROJECT}'`,
  )
  await database.ask('BEGIN')
  await database.ask(`SELECT countersign.tell_events(
      '{${String(number)}}', '{${String(number)}}', '{null}', '{0}', '{null}', '{key.created}', 1, '{null}')`)
  const change = replicas[0].change([], () => keep([], [anEvent()], 0))
  const waiting = () =>
    database.ask(`SELECT 1 AS one FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`)
  try {
    await expect.poll(waiting).toEqual([{ one: 1 }])
  } finally {
    await database.ask('COMMIT')
  }
  await change
  const types = (await replicas[1].eventsAfter(PROJECT, 0, 10)).map((event) => event.type)
  expect(types).toEqual(['key.created', 'verification.started'])
})

test('who listens on one hears of the events of the other, each once, and meters only their own', async () => {
  const heard: PastEvent[] = []
  let own = 0
  replicas[0].onEvents((events) => (own += events.length), 'own')
  replicas[0].onEvents((events) => heard.push(...events))
  await onBoth(20, (store, n) => store.change([], () => keep([], [anEvent({ facts: { n } })], 0)))
  const all = await replicas[0].eventsAfter(PROJECT, 0, 100)
  await expect.poll(() => heard.length, { timeout: 5000 }).toBe(20)
  expect(heard.toSorted((a, b) => a.sequence - b.sequence)).toEqual(all)
  expect(own).toBeGreaterThan(0)
  expect(own).toBeLessThan(20)
})

test('a delivery that is due is taken by one of them, and by the other when its lease is over', async () => {
  const v = aVerification(replicas[0].now())
  const ids = Array.from({ length: 30 }, (_, i) => `dlv_${i}`)
  const writes = ids.map((id) =>
    put(deliveryKey(PROJECT, id), aDelivery(v, { id, dueAt: v.createdAt - 10 })),
  )
  await replicas[0].change([], () => keep(writes, [], 0))
  const take = async (store: Store) => {
    const due = await store.dueDeliveries('sms', 100)
    const taken = await Promise.all(due.map((one) => claimDelivery({ store }, one)))
    return taken.flatMap((one) => one?.id ?? [])
  }
  const taken = (await Promise.all(replicas.map(take))).flat()
  expect(taken.toSorted()).toEqual(ids.toSorted())
  expect(await replicas[1].dueDeliveries('sms', 100)).toEqual([])
  await replicas[1].advance(HOUR)
  expect(await take(replicas[1])).toHaveLength(30)
})

test('both sweep at once, and nothing is counted twice or left', async () => {
  const [a, b] = replicas
  const now = a.now()
  const verifications = Array.from({ length: 400 }, (_, i) => {
    const id = verificationId(now + 1000, i)
    return put(verificationKey(PROJECT, id), aVerification(now, { id, expiresAt: now + 1000 }))
  })
  const targets = Array.from({ length: 1000 }, (_, i) =>
    put(targetKey(PROJECT, `h${i}`), aTarget(now + HOUR)),
  )
  await a.change([], () => keep([...verifications, ...targets], [], 0))
  await a.advance(40 * DAY)
  await b.change([], () => keep([], [], 0))
  let swept = 0
  for (let idle = 0; idle < 3;) {
    const counts = await Promise.all([a.sweep(100), b.sweep(100)])
    swept += counts[0] + counts[1]
    idle = counts[0] + counts[1] === 0 ? idle + 1 : 0
  }
  expect(swept).toBe(1400)
  expect(await a.search({ project: PROJECT, limit: 10 })).toEqual([])
})

test('[OPS-04] the sandbox clock that one moves on is moved for the other', async () => {
  const before = replicas[1].now()
  await replicas[0].advance(HOUR)
  const decided = await replicas[1].change([], (_, now) => keep([], [], now))
  expect(decided).toBeGreaterThanOrEqual(before + HOUR)
  expect(replicas[1].now()).toBeGreaterThanOrEqual(decided)
})

test('[TOK-09] a key that was revoked on one is refused by the other within a second', async () => {
  const key = apiKeyKey('hash_1')
  const live = {
    id: 'key_1',
    project: PROJECT,
    type: 'secret' as const,
    name: 'shop',
    scopes: [],
    origins: [],
    purposes: [],
    createdAt: 1,
    expiresAt: undefined,
    revokedAt: undefined,
    hash: 'hash_1',
  }
  await replicas[0].change([], () => keep([put(key, live)], [], 0))
  expect((await replicas[1].find(key))?.revokedAt).toBeUndefined()
  await replicas[0].change([key], () => keep([put(key, { ...live, revokedAt: 5 })], [], 0))
  expect((await replicas[0].find(key))?.revokedAt).toBe(5)
  const seen = async () => (await replicas[1].find(key))?.revokedAt
  await expect.poll(seen, { timeout: 1000, interval: 50 }).toBe(5)
})

test('[OPS-01] what one answered is there for the other at once, and after the first is gone', async () => {
  for (let i = 1; i <= 20; i += 1) {
    const store = replicas[i % 2 === 0 ? 0 : 1]
    expect(await increment(store)).toBe(i)
  }
  await replicas[0].close()
  expect(await counted(replicas[1])).toBe(20)
})
