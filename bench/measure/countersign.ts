import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

/** The key that the load asks with. */
export const KEY = 'sk_bench_0123456789abcdef'
/** One master key for a whole run, so that what was seeded can be read. */
export const MASTER_KEY = randomBytes(32).toString('base64')

/** The settings of the service under measurement: as served, with a key that may ask as often as it likes. */
export function settings(folder: string, database: string): Readonly<Record<string, string>> {
  return {
    COUNTERSIGN_DATABASE: database,
    COUNTERSIGN_MASTER_KEY: MASTER_KEY,
    COUNTERSIGN_SECRET_KEY: KEY,
    COUNTERSIGN_KEY_RATE: '100000',
    COUNTERSIGN_LOG_LEVEL: 'warn',
    // As `npm start` has it: what was compiled once is kept.
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
  }
}
