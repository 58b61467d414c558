import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { cores } from '../measure/cores.ts'
import { KEY, settings } from '../measure/countersign.ts'
import { cpuOf } from '../measure/proc.ts'
import type { Target } from '../measure/rounds.ts'
import { note } from '../measure/say.ts'
import { startServer, type ServerWish } from '../measure/server.ts'
import {
  migratePostgres,
  openPostgresStore,
} from '../../server/src/store/postgres/open-postgres-store.ts'
import { seed, seedStore } from '../seed.ts'
import type { Row } from './row.ts'

const FLOW = 'start + check of an e-mail code'

async function verifying(
  script: string,
  folder: string,
  database: string,
  wish: ServerWish = {},
): Promise<Target> {
  const env = { ...settings(folder, database), ...wish.env }
  const server = await startServer(script, { ...wish, env })
  return { server, script: 'verify.lua', env: () => ({ BENCH_KEY: KEY }) }
}

/** Countersign on SQLite, by a code that is mailed. */
export const onSqlite = (id: string, title: string, script: string, pending = 0): Row => ({
  id,
  title,
  flow: FLOW,
  ...(id === 'sqlite' && { atHalf: true }),
  async open({ folder }) {
    const file = join(folder, `${id}.db`)
    if (pending > 0) {
      note(`keeping ${pending.toLocaleString('en')} pending verifications for ${id} …`)
      await seed(file, pending, () => undefined)
    }
    const target = await verifying(script, folder, `sqlite:${file}`)
    if (!existsSync(file)) return target
    const disk = async () => ({ kept: statSync(file).size, written: target.server.written() })
    return { ...target, disk }
  },
})

const onPostgres = (
  id: string,
  title: string,
  script: string,
  on = cores().server,
  pending = 0,
): Row => ({
  id,
  title,
  flow: FLOW,
  ...(pending === 0 && { atHalf: true }),
  async open(place) {
    const postgres = await place.postgres()
    await migratePostgres(postgres.url)
    if (pending > 0) {
      note(`keeping ${pending.toLocaleString('en')} pending verifications for ${id} …`)
      const store = await openPostgresStore({
        url: postgres.url,
        sandboxClock: true,
        migrate: false,
      })
      await seedStore(store, pending, () => undefined)
      await store.close()
      await postgres.ask('CHECKPOINT')
    }
    const target = await verifying(script, place.folder, postgres.url, { on })
    const disk = async () => {
      const [row] = await postgres.ask(
        `SELECT pg_database_size('countersign') AS kept, pg_current_wal_lsn() - '0/0' AS written`,
      )
      return { kept: Number(row?.['kept']), written: Number(row?.['written']) }
    }
    return { ...target, disk, databaseCpu: () => cpuOf(postgres.pid()) }
  },
})

/** Countersign on each store, and with one thing taken away at a time. */
export const OURS: readonly Row[] = [
  onSqlite('sqlite', '**Countersign, SQLite**', 'service.ts'),
  onSqlite('sqlite-100k', 'Countersign, SQLite, 100,000 pending', 'service.ts', 100_000),
  onSqlite('no-store', 'Countersign, its store removed', 'service-in-memory.ts'),
  onSqlite(
    'one-commit-each',
    'Countersign, SQLite, one commit for each change',
    'service-one-commit-each.ts',
  ),
  onPostgres('postgres', '**Countersign, PostgreSQL**', 'service.ts'),
  onPostgres(
    'postgres-pair',
    'Countersign, PostgreSQL, two processes',
    'service-pair.ts',
    cores().pair,
  ),
  onPostgres(
    'postgres-100k',
    'Countersign, PostgreSQL, 100,000 pending',
    'service.ts',
    cores().server,
    100_000,
  ),
]
