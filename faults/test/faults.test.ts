import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { FAULTS } from '../all-faults.ts'

const SCRIPT = fileURLToPath(new URL('../main.ts', import.meta.url))

const shown: string[] = []

/** Runs a script in a short form; outside of tests it runs for longer: `npm run faults`. */
function show(title: string, name: string, rounds: number): void {
  shown.push(name)
  const lacks = FAULTS.find((fault) => fault.name === name)?.missing()
  const reason = lacks === undefined ? '' : ` (skipped: ${lacks})`
  test.skipIf(lacks !== undefined)(
    `${title}${reason}`,
    () => {
      const args = [SCRIPT, name, '--rounds', String(rounds)]
      const run = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 180_000 })
      expect(run.stderr).toBe('')
      expect(run.stdout).toMatch(/promises broken +0\n/)
      expect(run.stdout).toMatch(new RegExp(`\nrounds +${rounds}\n`))
      expect(run.status).toBe(0)
    },
    180_000,
  )
}

show(
  '[COD-06] [COD-07] two replicas on one database approve no code twice and judge no guess too many',
  'two-replicas',
  2,
)
show(
  '[OPS-01] of two replicas one is killed: the other goes on, and nothing that was answered is forgotten',
  'kill-replica',
  2,
)
show(
  '[OPS-01] [OPS-20] PostgreSQL is killed: without it the answer is 503, and with it again everything is there',
  'kill-postgres',
  2,
)
show(
  '[OPS-02] a synchronous standby takes the place of its killed primary, and no used code comes back to life',
  'promote-standby',
  1,
)
show(
  '[OPS-02] a standby that missed the last commits is promoted: the codes that were used meanwhile stay used',
  'lagging-standby',
  1,
)
show(
  '[OPS-03] a backup is restored and the epoch raised: the codes that were used since stay used',
  'restore-backup',
  1,
)
show(
  '[OPS-20] the network between a replica and its database is cut and stalls: the replica answers 503, never success',
  'cut-connection',
  2,
)
show(
  '[OPS-04] the clock of one replica is off by an hour: every code lives as long as it should',
  'wrong-clock',
  2,
)
show(
  '[OPS-20] the disk of PostgreSQL fails: nothing is answered as done that is not kept',
  'failed-fsync-postgres',
  1,
)
show(
  '[OPS-20] the disk of PostgreSQL is full: the answer is 503, and later not',
  'full-disk-postgres',
  1,
)
show(
  '[OPS-20] the disk of a service on SQLite fails: nothing is answered as done that is not kept',
  'failed-fsync',
  1,
)
show(
  '[OPS-20] the disk of a service on SQLite is full: the answer is 503, and later not',
  'full-disk',
  2,
)

test('every script has a short form here, but the one that is run elsewhere and the one that takes a minute a round', () => {
  const others = FAULTS.filter(({ name }) => !shown.includes(name)).map(({ name }) => name)
  expect(others).toEqual(['kill-service', 'patroni'])
})
