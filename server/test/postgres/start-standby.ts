import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findPostgres } from './find-postgres.ts'
import { giveToPostgres, runPostgresProgram } from './postgres-programs.ts'
import { runPostgres, type Postgres, type PostgresOptions } from './start-postgres.ts'

/** Why there can be no standby here; undefined when there can. The npm package has no `pg_basebackup`. */
export function standbyMissing(): string | undefined {
  const { bin, origin } = findPostgres()
  if (existsSync(join(bin, 'pg_basebackup'))) return undefined
  return `no pg_basebackup beside this PostgreSQL (${origin})`
}

/** How far a primary waits for its standby: not at all, until it wrote, until it can be read there. */
export type Waiting = 'off' | 'on' | 'remote_apply'

/**
 * Copies a running primary and follows it. With `waiting`, the primary answers a commit only when this standby has it.
 * @param name as the primary knows it, in `synchronous_standby_names`
 * @param port where it reaches the primary; the primary's own unless there is a line in between
 */
export async function startStandby(
  primary: Postgres,
  name: string,
  waiting: Waiting,
  options: PostgresOptions = {},
  port = primary.port,
): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-standby-'))
  giveToPostgres(folder)
  const from = `host=127.0.0.1 port=${port} user=countersign application_name=${name}`
  const how = ['--write-recovery-conf', '--wal-method=stream', '--checkpoint=fast', '--no-sync']
  await runPostgresProgram('pg_basebackup', ['-d', from, '-D', join(folder, 'data'), ...how])
  const standby = await runPostgres(folder, options)
  if (waiting === 'off') return standby
  await primary.configure({ synchronous_standby_names: name, synchronous_commit: waiting })
  for (let waited = 0; waited < 500; waited += 1) {
    const seen = await primary.ask(
      `select 1 from pg_stat_replication where application_name = '${name}' and sync_state = 'sync'`,
    )
    if (seen.length > 0) return standby
    await wait(20)
  }
  throw new Error('The standby did not become synchronous.')
}
