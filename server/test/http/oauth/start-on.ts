import { afterAll } from 'vitest'
import { freshDatabase } from '../../postgres/shared-postgres.ts'
import { startTestService, type TestService } from '../../start-test-service.ts'

/** What devices rely on must hold on both. */
export const STORES = ['SQLite', 'PostgreSQL'] as const

/** A service on one of them; each on PostgreSQL has a database of its own. */
export async function startOn(
  store: (typeof STORES)[number],
  env: Readonly<Record<string, string>> = {},
): Promise<TestService> {
  if (store === 'SQLite') return startTestService({ env })
  const { url } = await freshDatabase()
  return startTestService({ env: { COUNTERSIGN_DATABASE: url, ...env } })
}

/** One for all tests of a group, stopped behind the last of them: `const service = await useServiceOn(store)` at its top. */
export async function useServiceOn(...on: Parameters<typeof startOn>): Promise<TestService> {
  const service = await startOn(...on)
  afterAll(() => service.stop())
  return service
}

/** Two services on one database. */
export async function startReplicas(
  env: Readonly<Record<string, string>> = {},
): Promise<readonly [TestService, TestService]> {
  const { url } = await freshDatabase()
  const open = () => startTestService({ env: { COUNTERSIGN_DATABASE: url, ...env } })
  return [await open(), await open()]
}
