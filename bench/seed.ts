import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { domainToASCII } from 'node:url'
import { deliveryKey } from '../server/src/domain/delivery/delivery.ts'
import { ensureFirstProject } from '../server/src/domain/project/first-project.ts'
import { putPolicy } from '../server/src/domain/project/policies.ts'
import { drop, type Store } from '../server/src/domain/store.ts'
import { startVerification } from '../server/src/domain/verification/start.ts'
import { readMasterKeys } from '../server/src/secrets/master-key.ts'
import { systemRandom } from '../server/src/secrets/random.ts'
import { openVault } from '../server/src/secrets/vault.ts'
import { openSqliteStore } from '../server/src/store/sqlite/open-sqlite-store.ts'
import { benchGuard } from './measure/bench-guard.ts'
import { MASTER_KEY } from './measure/countersign.ts'

/** Fills a SQLite file. Answers the bytes that each takes on the disk without its events. */
export async function seed(
  file: string,
  count: number,
  note: (text: string) => void,
): Promise<{ readonly bytesEach: number }> {
  const store = openSqliteStore({ file, sandboxClock: true })
  await seedStore(store, count, note)
  await store.close()
  return { bytesEach: bytesWithoutEvents(file) / count }
}

/** Fills a store with pending verifications, through the use case that starts them; their messages count as sent. */
export async function seedStore(
  store: Store,
  count: number,
  note: (text: string) => void,
): Promise<void> {
  const random = systemRandom()
  const vault = openVault(readMasterKeys(MASTER_KEY), random)
  const { project } = await ensureFirstProject(
    { store, vault, random },
    { name: 'Bench', returnUrls: undefined, secretKey: undefined },
  )
  let sending: Promise<unknown> = Promise.resolve()
  const needs = {
    store,
    vault,
    random,
    asciiDomain: domainToASCII,
    channels: new Set(['email'] as const),
    sandbox: true,
    guard: benchGuard(),
    readReceipt: async () => undefined,
    dispatch: (delivery: { readonly project: string; readonly id: string }) => {
      const key = deliveryKey(delivery.project, delivery.id)
      // Changes are answered in order: when the last one is, all are.
      sending = store.change([key], () => ({ writes: [drop(key)], events: [], outcome: undefined }))
    },
  }
  const caller = { kind: 'secret', project: project.id, keyId: 'key_bench', scopes: [] } as const
  // A day, so that they are still pending when the load runs.
  await putPolicy({ store }, caller, 'sign_up', { channels: ['email'], lifetimeSeconds: 86_400 })
  let started = 0
  await Promise.all(
    Array.from({ length: 256 }, async () => {
      while (started < count) {
        started += 1
        const to = `seed${started}@bench.test`
        await startVerification(needs, caller, { purpose: 'sign_up', channel: 'email', to })
        if (started % 100_000 === 0) note(`  ${started.toLocaleString('en')}`)
      }
    }),
  )
  await sending
}

function bytesWithoutEvents(file: string): number {
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    const row = db
      .prepare("select sum(pgsize) as bytes from dbstat where name like '%event%'")
      .get()
    return statSync(file).size - Number(row?.['bytes'] ?? 0)
  } catch {
    // A build of SQLite without dbstat cannot tell tables apart: the whole file is told, events included.
    return statSync(file).size
  } finally {
    db.close()
  }
}
