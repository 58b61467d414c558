/*
 * The store on PostgreSQL: any number of processes on one database. What holds them together is the database alone: its row
 * locks, its clock, its commits. There is no leader, nothing is kept in a session, nothing waits for a notice, so it works through
 * a pooler in transaction mode.
 *
 * `commit-batch.ts` is the way in: everything else serves it or reads. `functions-1.ts` and `tables-1.ts` are the database's side,
 * `line.ts` and `connect.ts` the way there, `epoch.ts` what happens after a promotion. `docs/guides/scale-out.md` tells operators.
 */
import type { Store } from '../../domain/store.ts'
import { connect, type Connected } from './connect.ts'
import { migrate, readVersion, type DatabaseVersion } from './migrate.ts'
import { VERSION } from './migrations.ts'
import { PostgresStore } from './postgres-store.ts'
import { readPostgresUrl, type PostgresPlace } from './postgres-url.ts'
import { LostConnection, unreachable } from './unavailable.ts'

export type OpenPostgresStore = {
  /** `postgres://user:password@host:5432/name`; several hosts stand with commas between, and the one that takes writes is used. */
  readonly url: string
  /** Whether `advance` is allowed. */
  readonly sandboxClock: boolean
  /** Whether a database that is older than this program is brought forward; else opening it throws. */
  readonly migrate: boolean
  /** How long a verification is kept after its expiry, with its events. 30 unless told otherwise. */
  readonly retentionDays?: number
  /** A number that the operator raises after restoring a backup: what was pending before is over then. 0 unless told otherwise. */
  readonly epoch?: number
  /** Time that only passes, in milliseconds; the machine's unless told otherwise. */
  readonly monotonic?: () => number
  /** Is told the SQLSTATE of each collision with another replica, after which a batch is run again. */
  readonly collided?: (state: string) => void
  /** Is told how many changes each commit took. */
  readonly committed?: (changes: number) => void
}

/**
 * Opens the store on a PostgreSQL database. Throws an Error that says so when it cannot be reached, is older than this program needs, or
 * so new that this program does not work with it. Later failures are told as Problem `unavailable`; the connection comes
 * back by itself, and no change that was answered with success is lost by them.
 */
export async function openPostgresStore(options: OpenPostgresStore): Promise<Store> {
  const place = readPostgresUrl(options.url)
  await prepare(place, options.migrate)
  const store = new PostgresStore({
    connect: () => meet(place, options.epoch ?? 0),
    monotonic: options.monotonic ?? (() => performance.now()),
    sandboxClock: options.sandboxClock,
    retentionDays: options.retentionDays ?? 30,
    collided: options.collided ?? (() => {}),
    committed: options.committed ?? (() => {}),
  })
  try {
    await store.begin()
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Brings a database forward, and answers which steps it took. */
export function migratePostgres(url: string): Promise<readonly number[]> {
  return once(readPostgresUrl(url), ({ client }) => migrate(client))
}

/** What `doctor` asks of a database: its version beside ours, and the settings that what we promise rests on. */
export async function examinePostgres(
  url: string,
): Promise<DatabaseVersion & { readonly needed: number; readonly lax: readonly string[] }> {
  return once(readPostgresUrl(url), async ({ client }) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT name FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') AND setting = 'off'`,
    )
    const lax = rows.map(({ name }) => name)
    return { ...(await readVersion(client)), needed: VERSION, lax }
  })
}

async function prepare(place: PostgresPlace, mayMigrate: boolean): Promise<void> {
  await once(place, async ({ client }) => {
    if (mayMigrate) await migrate(client)
    const { version, worksWith } = await readVersion(client)
    if (version < VERSION)
      throw new Error(
        `The database is of version ${version}, and this program needs ${VERSION}: run \`countersign migrate\`.`,
      )
    if (worksWith > VERSION)
      throw new Error(
        `The database works with programs of version ${worksWith} and later; this one is ${VERSION}.`,
      )
  })
}

/** Connects, and makes sure that what this server may have forgotten is over before anything is judged on it. */
async function meet(place: PostgresPlace, epoch: number): Promise<Connected> {
  const connected = await connect(place)
  try {
    await connected.client.query('SELECT countersign.meet($1, $2, $3)', [
      connected.server,
      connected.timeline,
      epoch,
    ])
    return connected
  } catch (error) {
    connected.hangUp()
    throw error
  }
}

async function once<T>(
  place: PostgresPlace,
  work: (connected: Connected) => Promise<T>,
): Promise<T> {
  const connected = await connect(place).catch((error: unknown) => {
    throw error instanceof LostConnection ? unreachable(error) : error
  })
  try {
    return await work(connected)
  } finally {
    await connected.client.end().catch(() => undefined)
  }
}
