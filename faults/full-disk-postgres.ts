import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startPostgres } from '../server/test/postgres/start-postgres.ts'
import type { Fault } from './fault.ts'
import { runRounds } from './scene/run-rounds.ts'
import { startWhenEnded } from './scene/start-when-ended.ts'
import { makeSmallDisk, smallDiskMissing } from './scene/small-disk.ts'
import { startSceneOn } from './scene/start-scene.ts'

/** An empty PostgreSQL and what the rounds write, with room to spare. */
const MEGABYTES = 256
const FULL_MS = 1000

/** Without room for its log PostgreSQL ends itself; without room for a table it refuses what needs it. */
export const fullDiskPostgres: Fault = {
  name: 'full-disk-postgres',
  about: 'the disk of PostgreSQL is full for a while, and then has room again',
  rounds: 30,
  missing: smallDiskMissing,
  async run(rounds, report) {
    const disk = makeSmallDisk(MEGABYTES)
    const folder = join(disk.folder, 'postgres')
    mkdirSync(folder)
    // A small log that is not kept for later: it meets the end of the disk soon.
    const settings = { max_wal_size: '48MB', min_wal_size: '32MB', wal_recycle: 'off' }
    const postgres = await startPostgres({ folder, settings })
    const scene = await startSceneOn(postgres)
    const harm = async () => {
      // The log goes on in a new file, which wants room of its own.
      await postgres.ask('select pg_switch_wal()')
      disk.fill()
      await wait(FULL_MS)
      disk.empty()
      if (await startWhenEnded(postgres)) report.add('PostgreSQL ended itself', 1)
      return []
    }
    try {
      await runRounds(scene, { rounds, report, harm })
      if (report.sum('requests answered with 503') === 0)
        throw new Error('The disk was never full: no request was answered with 503.')
    } finally {
      await scene.close()
      disk.remove()
    }
  },
}
