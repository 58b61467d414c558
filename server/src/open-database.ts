import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Settings } from './config/settings.ts'
import { Problem } from './domain/problem.ts'
import type { Store } from './domain/store.ts'
import type { Meter } from './http/meter.ts'
import { messageOf, settingsFault } from './settings-fault.ts'
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts'

type DatabaseNeeds = {
  readonly meter: Pick<Meter, 'committed' | 'collided'>
  /** The time of day; the machine's unless told otherwise. A SQLite file's only: PostgreSQL has its own. */
  readonly clock: (() => number) | undefined
}

/**
 * Opens the database. What is wrong with it is told as a fault of the settings; one that cannot be reached, as Problem `unavailable`. A
 * PostgreSQL database that is older than this program is brought forward in the sandbox only: in production several processes run, and
 * an operator says when.
 */
export async function openDatabase(settings: Settings, needs: DatabaseNeeds): Promise<Store> {
  const { database, retentionDays, epoch } = settings
  const sandbox = settings.mode === 'sandbox'
  if (database.engine === 'sqlite') return openFile(database.file, settings, needs)
  try {
    const { openPostgresStore } = await postgres()
    return await openPostgresStore({
      url: database.url.reveal(),
      sandboxClock: sandbox,
      migrate: sandbox,
      retentionDays,
      epoch,
      committed: needs.meter.committed,
      collided: needs.meter.collided,
    })
  } catch (error) {
    if (error instanceof Problem) throw error
    throw settingsFault(`COUNTERSIGN_DATABASE cannot be used: ${messageOf(error)}`, error)
  }
}

/** Opens a SQLite file, in a folder that is made when it is missing. */
function openFile(file: string, settings: Settings, needs?: DatabaseNeeds): Store {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    return openSqliteStore({
      file,
      sandboxClock: settings.mode === 'sandbox',
      retentionDays: settings.retentionDays,
      epoch: settings.epoch,
      ...(needs?.clock !== undefined && { clock: needs.clock }),
      ...(needs && { committed: needs.meter.committed }),
    })
  } catch (error) {
    throw settingsFault(
      `COUNTERSIGN_DATABASE names ${file}, which cannot be opened: ${messageOf(error)}`,
      error,
    )
  }
}

/** Brings the database forward to this program's version, and answers which steps it took. A SQLite file is, whenever it is opened. */
export async function migrateDatabase(settings: Settings): Promise<readonly number[]> {
  const { database } = settings
  if (database.engine === 'postgres') {
    const { migratePostgres } = await postgres()
    return migratePostgres(database.url.reveal())
  }
  await openFile(database.file, settings).close()
  return []
}

/** What PostgreSQL says of itself; undefined for SQLite. */
export async function examineDatabase({ database }: Settings) {
  if (database.engine !== 'postgres') return undefined
  const { examinePostgres } = await postgres()
  return examinePostgres(database.url.reveal())
}

/** Loaded only where it is used: a service on a file need not hold a driver in memory. */
function postgres() {
  return import('./store/postgres/open-postgres-store.ts')
}
