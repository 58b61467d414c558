import { afterAll, beforeAll, vi } from 'vitest'
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts'
import { conformance } from './conformance.ts'
import { emptiedPostgres } from './emptied-postgres.ts'

// Each history begins with new connections, whose functions are planned anew.
vi.setConfig({ testTimeout: 120_000 })

let database: Awaited<ReturnType<typeof emptiedPostgres>>
beforeAll(async () => {
  database = await emptiedPostgres()
})
afterAll(() => database.end())

conformance('PostgreSQL', async () => {
  await database.empty()
  return openPostgresStore({ url: database.url, sandboxClock: true, migrate: false })
})
