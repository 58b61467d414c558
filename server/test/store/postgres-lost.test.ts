import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Store } from '../../src/domain/store.ts'
import { sprayKey } from '../../src/domain/limit/spray.ts'
import { put } from '../../src/domain/store.ts'
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts'
import { openCutProxy, type CutProxy } from './cut-proxy.ts'
import { emptiedPostgres } from './emptied-postgres.ts'
import { counted, increment } from './increment-spray.ts'
import { aSpray, keep, PROJECT } from './sample-records.ts'

let database: Awaited<ReturnType<typeof emptiedPostgres>>
let proxy: CutProxy
let store: Store
beforeAll(async () => {
  database = await emptiedPostgres()
})
afterAll(() => database.end())
beforeEach(async () => {
  await database.empty()
  proxy = await openCutProxy(Number(new URL(database.url).port))
  store = await openPostgresStore({
    url: proxy.through(database.url),
    sandboxClock: false,
    migrate: false,
  })
  return async () => {
    await store.close()
    await proxy.close()
  }
})

const unavailable = { code: 'unavailable' }
const recovered = () => expect.poll(() => increment(store).catch(() => 0), { timeout: 5000 })

test('[OPS-20] [LIM-17] while the database is away, everybody is told so at once; it comes back without a hand on it', async () => {
  expect(await increment(store)).toBe(1)
  proxy.cut()
  const began = performance.now()
  await expect(increment(store)).rejects.toMatchObject(unavailable)
  await expect(store.find(sprayKey(PROJECT))).rejects.toMatchObject(unavailable)
  await expect(store.ping()).rejects.toMatchObject(unavailable)
  await expect(store.dueDeliveries('sms', 1)).rejects.toMatchObject(unavailable)
  expect(performance.now() - began).toBeLessThan(4000)
  const told = store.now()
  expect(store.now()).toBeGreaterThanOrEqual(told)
  proxy.mend()
  await recovered().toBe(2)
  expect(await counted(store)).toBe(2)
})

test('[OPS-20] a connection that the database ended is made anew, and the change is not lost', async () => {
  expect(await increment(store)).toBe(1)
  await database.ask(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'countersign' AND datname = current_database()`)
  await recovered().toBe(2)
})

test('[OPS-01] a commit whose answer was lost is not told as kept, and not tried again', async () => {
  expect(await increment(store)).toBe(1)
  const key = sprayKey(PROJECT)
  let judged = 0
  const change = store.change([key], (records) => {
    judged += 1
    // The records are read; from here on the database hears and is not heard.
    proxy.deafen()
    return keep([put(key, aSpray((records.find(key)?.checks ?? 0) + 1))], [], 'kept')
  })
  const isKept = async () => {
    const [row] = await database.ask(
      `SELECT convert_from(value, 'UTF8')::json ->> 'checks' AS n FROM countersign.records`,
    )
    return row?.['n']
  }
  await expect.poll(isKept, { timeout: 3000, interval: 5 }).toBe('2')
  proxy.cut()
  proxy.mend()
  await expect(change).rejects.toMatchObject(unavailable)
  await expect.poll(() => counted(store).catch(() => 0), { timeout: 5000 }).toBe(2)
  expect(judged).toBe(1)
})

test('[OPS-20] a database that does not answer holds nobody up for long', async () => {
  expect(await increment(store)).toBe(1)
  proxy.deafen()
  await expect(increment(store)).rejects.toMatchObject(unavailable)
  proxy.cut()
  proxy.mend()
  await recovered().toBeGreaterThan(1)
}, 20_000)

test('[OPS-20] a record of one project that somebody holds fails nobody of another project', async () => {
  expect(await increment(store)).toBe(1)
  const theirs = sprayKey('prj_theirs')
  const other = () =>
    store.change([theirs], (records) => {
      const checks = (records.find(theirs)?.checks ?? 0) + 1
      return keep([put(theirs, aSpray(checks))], [], checks)
    })
  expect(await other()).toBe(1)
  await database.ask('BEGIN')
  await database.ask(
    'SELECT FROM countersign.records WHERE project = (SELECT number FROM countersign.projects WHERE project = $1) FOR UPDATE'.replace(
      '$1',
      `'${PROJECT}'`,
    ),
  )
  const [mine, elses] = await Promise.allSettled([increment(store), other()])
  expect(mine).toMatchObject({ status: 'rejected', reason: unavailable })
  expect(elses).toMatchObject({ status: 'fulfilled', value: 2 })
  await database.ask('ROLLBACK')
  expect(await increment(store)).toBe(2)
}, 20_000)

test('a record that somebody holds for long holds nobody else up for longer than that', async () => {
  expect(await increment(store)).toBe(1)
  await database.ask('BEGIN')
  await database.ask('SELECT FROM countersign.records FOR UPDATE')
  await expect(increment(store)).rejects.toMatchObject(unavailable)
  await database.ask('ROLLBACK')
  expect(await increment(store)).toBe(2)
}, 20_000)
