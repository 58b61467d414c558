import { setTimeout as wait } from 'node:timers/promises'
import { processesUnder } from '../server/test/postgres/processes-under.ts'
import type { Fault } from './fault.ts'
import { breakFsync, straceMissing } from './scene/break-fsync.ts'
import { startWhenEnded } from './scene/start-when-ended.ts'
import { instant, runRounds } from './scene/run-rounds.ts'
import { startScene } from './scene/start-scene.ts'

const BROKEN_MS = 800

/** PostgreSQL trusts no disk that failed an fsync: it ends all its work, and ends itself when that does not help. */
export const failedFsyncPostgres: Fault = {
  name: 'failed-fsync-postgres',
  about:
    'every fsync of PostgreSQL fails for a while, upon which it ends itself and is started again',
  rounds: 50,
  missing: straceMissing,
  async run(rounds, report) {
    const scene = await startScene()
    const { postgres } = scene
    const harm = async () => {
      const first = postgres.pid()
      const disk = await breakFsync([first, ...processesUnder(first)])
      const from = instant()
      await wait(BROKEN_MS)
      const until = instant()
      await disk.mend()
      if (await startWhenEnded(postgres)) report.add('PostgreSQL ended itself', 1)
      return disk.holds ? [{ from, until }] : []
    }
    try {
      await runRounds(scene, { rounds, report, harm })
    } finally {
      await scene.close()
    }
  },
}
