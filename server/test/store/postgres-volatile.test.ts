import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pollKey } from '../../src/domain/device/poll.ts'
import type { Store } from '../../src/domain/store.ts'
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts'
import { startPostgres, type Postgres } from '../postgres/start-postgres.ts'
import { hurry } from './hurry.ts'
import { counted, increment } from './increment-spray.ts'
import { PROJECT } from './sample-records.ts'

/** A server that flushes what it must, and little besides for as long as a test lasts. */
const SETTINGS = { autovacuum: 'off', wal_writer_delay: '10s' }
const CHANGES = 100
const poll = pollKey(PROJECT, 'ver_1')

let postgres: Postgres
let store: Store
let watching: Client
beforeAll(async () => {
  postgres = await startPostgres({ settings: SETTINGS })
  store = await openPostgresStore({ url: postgres.url, sandboxClock: false, migrate: true })
  watching = new Client({ connectionString: postgres.url })
  // It goes with the server that is killed.
  watching.on('error', () => undefined)
  await watching.connect()
})
afterAll(async () => {
  await store.close()
  await postgres.remove()
})

test('[DEV-09] of 50 polls of one device over two processes, each is judged after the one before it, ten times', async () => {
  const other = await openPostgresStore({ url: postgres.url, sandboxClock: false, migrate: false })
  try {
    for (let round = 0; round < 10; round += 1) {
      const key = pollKey(PROJECT, `ver_of_round_${round}`)
      const seen: number[] = []
      // Few at once, so that many small batches meet and not one large one of each.
      const device = async (one: Store) => {
        for (let i = 0; i < 5; i += 1) seen.push(await hurry(one, key))
      }
      await Promise.all(
        [store, other].flatMap((one) => Array.from({ length: 5 }, () => device(one))),
      )
      expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1))
      for (const one of [store, other]) expect(await one.find(key)).toMatchObject({ hasty: 50 })
    }
  } finally {
    await other.close()
  }
})

/** In how many of a hundred changes, one after another, the WAL was flushed before the answer, and by how many bytes each made it grow. */
async function walOf(change: () => Promise<unknown>) {
  await change()
  let flushes = 0
  const first = await wal()
  let last = first
  for (let i = 0; i < CHANGES; i += 1) {
    await change()
    const now = await wal()
    if (now.flushed > last.flushed) flushes += 1
    last = now
  }
  return { flushes, bytes: (last.written - first.written) / CHANGES }
}

async function wal() {
  const { rows } = await watching.query<{ written: number; flushed: number }>(`SELECT
    (pg_current_wal_insert_lsn() - '0/0')::float8 AS written, (pg_current_wal_flush_lsn() - '0/0')::float8 AS flushed`)
  return rows[0] ?? { written: NaN, flushed: NaN }
}

test('a change of polls alone waits for no flush of the WAL, and leaves nothing in it but that it was committed', async () => {
  const polls = await walOf(() => hurry(store, poll))
  const lasting = await walOf(() => increment(store))
  // The server flushes now and then by itself: when a page of the WAL is full, and when the store writes its clock down.
  expect(polls.flushes).toBeLessThan(CHANGES / 4)
  expect(polls.bytes).toBeLessThan(80)
  expect(lasting.flushes).toBe(CHANGES)
  expect(lasting.bytes).toBeGreaterThan(polls.bytes)
})

test('after a crash of the server polls may be gone, and go on; what lasts is there', async () => {
  const polls = await hurry(store, poll)
  expect(polls).toBeGreaterThan(100)
  const before = await counted(store)
  await postgres.kill9()
  await postgres.start()
  const again = () => hurry(store, poll).catch(() => 'away')
  await expect.poll(again, { timeout: 10_000 }).toBe(1)
  await expect.poll(() => counted(store).catch(() => 'away')).toBe(before)
})
