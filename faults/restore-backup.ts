import { execFile } from 'node:child_process'
import { renameSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Fault } from './fault.ts'
import { instant, runRounds } from './scene/run-rounds.ts'
import { startScene } from './scene/start-scene.ts'

/** What happens between the backup and its return. */
const LATER_MS = 1000

/**
 * A copy of the database's files is put back: to the server it is the same server on the same timeline, so that only the number which the
 * operator raises tells it from the past.
 */
export const restoreBackup: Fault = {
  name: 'restore-backup',
  about: 'a backup of PostgreSQL is restored, and the epoch raised: used codes stay used',
  rounds: 30,
  missing: () => undefined,
  async run(rounds, report) {
    const scene = await startScene()
    const { postgres, replicas } = scene
    const copy = `${postgres.dataFolder}-copy`
    const harm = async (round: number) => {
      await postgres.stop('SIGINT')
      await promisify(execFile)('cp', ['-a', postgres.dataFolder, copy])
      await postgres.start()
      await wait(LATER_MS)
      await postgres.stop('SIGQUIT')
      const from = instant()
      await Promise.all(replicas.map((replica) => replica.kill()))
      rmSync(postgres.dataFolder, { recursive: true })
      renameSync(copy, postgres.dataFolder)
      const until = instant()
      await postgres.start()
      const env = { COUNTERSIGN_EPOCH: String(round) }
      await Promise.all(replicas.map((replica) => replica.start(env)))
      return [{ from, until }]
    }
    try {
      await runRounds(scene, { rounds, report, harm, succession: 'stale' })
    } finally {
      await scene.close()
    }
  },
}
