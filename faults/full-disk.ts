import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from './fault.ts'
import { runRounds } from './scene/run-rounds.ts'
import { makeSmallDisk, smallDiskMissing } from './scene/small-disk.ts'
import { startSingle } from './scene/start-single.ts'

/** What the rounds write, with room to spare. */
const MEGABYTES = 64
const FULL_MS = 1000

/**
 * What still fits into pages that are there already may go on, so that the store is not away for certain; but whatever is answered is
 * kept, and what cannot be is answered with 503.
 */
export const fullDisk: Fault = {
  name: 'full-disk',
  about: 'the disk of a service on SQLite is full for a while, and then has room again',
  rounds: 50,
  missing: smallDiskMissing,
  async run(rounds, report) {
    const disk = makeSmallDisk(MEGABYTES)
    const single = await startSingle(disk.folder)
    const harm = async (round: number) => {
      disk.fill()
      await wait(FULL_MS)
      // Half of the rounds end with a kill on the full disk.
      if (round % 2 === 0) await single.service.kill()
      disk.empty()
      if (round % 2 === 0) await single.service.start()
      return []
    }
    try {
      await runRounds(single, { rounds, report, harm })
      if (report.sum('requests answered with 503') === 0)
        throw new Error('The disk was never full: no request was answered with 503.')
    } finally {
      await single.close()
      disk.remove()
    }
  },
}
