import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Store } from '../../src/domain/store.ts'
import { spentReceiptKey } from '../../src/domain/receipt/spent-receipt.ts'
import { put } from '../../src/domain/store.ts'
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts'
import { findPgbouncer, startPgbouncer } from '../postgres/start-pgbouncer.ts'
import { emptiedPostgres } from './emptied-postgres.ts'
import { increment } from './increment-spray.ts'
import { anEvent, HOUR, keep, PROJECT } from './sample-records.ts'
import { started } from './typical-start.ts'

const lacks = findPgbouncer() === undefined
const skipped = lacks ? ' (skipped: pgbouncer is not installed)' : ''

let database: Awaited<ReturnType<typeof emptiedPostgres>>
let pooler: Awaited<ReturnType<typeof startPgbouncer>> | undefined
let stores: readonly Store[] = []
beforeAll(async () => {
  database = await emptiedPostgres()
  if (!lacks) pooler = await startPgbouncer(Number(new URL(database.url).port), 3)
})
afterAll(async () => {
  await pooler?.stop()
  await database.end()
})
beforeEach(async () => {
  await database.empty()
  const url = pooler?.through(database.url)
  const open = () =>
    url === undefined ? [] : [openPostgresStore({ url, sandboxClock: true, migrate: false })]
  stores = await Promise.all([...open(), ...open(), ...open()])
  return async () => void (await Promise.all(stores.map((store) => store.close())))
})

test.skipIf(lacks)(
  `three replicas behind a pooler in transaction mode share three connections and agree${skipped}`,
  async () => {
    const key = spentReceiptKey(PROJECT, 'rcp')
    const runs = stores.flatMap((store) =>
      Array.from({ length: 40 }, async () => {
        await started(store)
        await increment(store)
        return store.change([key], (records, now) =>
          records.find(key) === undefined
            ? keep([put(key, { consumedAt: now, expiresAt: now + HOUR })], [anEvent()], true)
            : keep([], [], false),
        )
      }),
    )
    const won = await Promise.all(runs)
    expect(won.filter(Boolean)).toHaveLength(1)
    const [store] = stores
    expect(await store?.search({ project: PROJECT, limit: 1000 })).toHaveLength(120)
    expect(await store?.eventsAfter(PROJECT, 0, 1000)).toHaveLength(121)
    const [seen] = await database.ask(`SELECT count(*)::int AS n FROM pg_stat_activity
      WHERE application_name = 'countersign' AND datname = current_database()`)
    expect(seen?.['n']).toBeLessThanOrEqual(3)
  },
)

test.skipIf(lacks)(`what every round of work asks passes a pooler too${skipped}`, async () => {
  for (const store of stores) {
    await store.ping()
    expect(await store.dueDeliveries('sms', 10)).toEqual([])
    expect(await store.lapsed(10)).toEqual([])
    expect(await store.sweep(10)).toBe(0)
    await store.advance(HOUR)
  }
})
