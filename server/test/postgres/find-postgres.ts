import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('../../../scripts/postgres.mjs', import.meta.url))

/** Where a PostgreSQL's programs are, which one it is, and how it came to be there. */
export type FoundPostgres = {
  readonly bin: string
  readonly version: string
  readonly origin: string
}

let found: FoundPostgres | undefined

/** The PostgreSQL that `scripts/postgres.mjs` chooses; it may install one. Raises a Defect when none can be had. */
export function findPostgres(): FoundPostgres {
  if (found !== undefined) return found
  const told = spawnSync(process.execPath, [SCRIPT], { encoding: 'utf8' })
  if (told.status !== 0) throw new Error(`No PostgreSQL for this test. ${told.stderr}`)
  const parsed: FoundPostgres = JSON.parse(told.stdout.trim().split('\n').at(-1) ?? '')
  found = parsed
  return parsed
}
