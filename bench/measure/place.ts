import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { startPostgres, type Postgres } from '../../server/test/postgres/start-postgres.ts'
import { cores } from './cores.ts'

/** Where a run's databases are. */
export type Place = {
  readonly folder: string
  /** A PostgreSQL of one's own: what it does in the background is nobody else's. */
  readonly postgres: () => Promise<Postgres>
  readonly close: () => Promise<void>
}

/** Durable, and as it comes, but for room: nothing is read from disk twice, and checkpoints go by time and not by size. */
const SETTINGS = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
} as const

/** What the page says of it. */
export const POSTGRES_SETTINGS = Object.entries(SETTINGS)
  .map(([name, value]) => `${name}=${value}`)
  .join(', ')

export function openPlace(folder: string): Place {
  const started: Postgres[] = []
  // They end by themselves when we are gone; their folders do not.
  const remove = () => {
    for (const { dataFolder } of started)
      rmSync(dirname(dataFolder), { recursive: true, force: true })
  }
  process.once('exit', remove)
  return {
    folder,
    async postgres() {
      const one = await start()
      started.push(one)
      return one
    },
    async close() {
      for (const one of started) await one.remove()
      process.off('exit', remove)
    },
  }
}

async function start(): Promise<Postgres> {
  try {
    return await startPostgres({ settings: SETTINGS, under: ['taskset', '-c', cores().database] })
  } catch (error) {
    throw new Error(
      `A PostgreSQL could not be started here (Debian: apt-get install postgresql). ${String(error)}`,
      { cause: error },
    )
  }
}
