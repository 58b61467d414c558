import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Store } from '../../src/domain/store.ts'
import { DatabaseClock } from '../../src/store/postgres/database-clock.ts'
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts'
import { emptiedPostgres } from './emptied-postgres.ts'
import { HOUR, keep } from './sample-records.ts'

let database: Awaited<ReturnType<typeof emptiedPostgres>>
beforeAll(async () => {
  database = await emptiedPostgres()
})
afterAll(() => database.end())
beforeEach(() => database.empty())

const open = (monotonic: () => number) =>
  openPostgresStore({ url: database.url, sandboxClock: false, migrate: false, monotonic })

async function databaseTime(): Promise<number> {
  const [row] = await database.ask(
    'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now',
  )
  return Number(row?.['now'])
}

test('[OPS-04] a replica whose own clocks are hours off judges by the database, as the others do', async () => {
  const stores = [
    await open(() => performance.now()),
    await open(() => performance.now() + HOUR),
    await open(() => performance.now() - 5 * HOUR),
  ]
  const times = async (store: Store) => [
    await store.change([], (_, now) => keep([], [], now)),
    store.now(),
  ]
  let last = 0
  for (let round = 0; round < 10; round += 1)
    for (const store of stores) {
      const before = await databaseTime()
      const [decided = 0, told = 0] = await times(store)
      const after = await databaseTime()
      expect(decided).toBeGreaterThanOrEqual(Math.floor(before))
      expect(told).toBeLessThanOrEqual(after)
      expect(decided).toBeGreaterThanOrEqual(last)
      last = decided
    }
  await Promise.all(stores.map((store) => store.close()))
})

test('[OPS-04] a clock of the database that jumps back is not followed, here or after a restart', async () => {
  const first = await open(() => performance.now())
  const ahead = first.now() + HOUR
  await first.close()
  await database.ask(`UPDATE countersign.state SET clock_seen = ${ahead}`)
  const second = await open(() => performance.now())
  const decided = await second.change([], (_, now) => keep([], [], now))
  expect(decided).toBeGreaterThanOrEqual(ahead)
  expect(second.now()).toBeLessThan(ahead + HOUR)
  await second.close()
})

test('between answers the time that passes is told, never ahead of the database and never back', () => {
  let here = 500
  const told = (clock: number) => ({ clock, seen: 0, moved: 0 })
  const clock = new DatabaseClock(() => here, told(10_000))
  here += 250
  expect(clock.now()).toBe(10_250)
  // The answer was slow: it was true when it left the database, somewhere between asking and hearing.
  here += 100
  clock.hear(told(10_300), here - 100)
  expect(clock.now()).toBe(10_350)
  // The database's clock was set on, and back again.
  clock.hear(told(60_000), here - 1)
  expect(clock.now()).toBe(60_000)
  clock.hear(told(10_400), here - 1)
  here += 10
  expect(clock.now()).toBe(60_010)
})
