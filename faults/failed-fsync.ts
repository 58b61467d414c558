import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from './fault.ts'
import { breakFsync, straceMissing } from './scene/break-fsync.ts'
import { instant, runRounds } from './scene/run-rounds.ts'
import { startSingle } from './scene/start-single.ts'

const BROKEN_MS = 800

/** The disk takes everything and keeps nothing for certain: then nothing may be answered as done. Afterwards the service is killed, too. */
export const failedFsync: Fault = {
  name: 'failed-fsync',
  about: 'every fsync of a service on SQLite fails for a while, and afterwards it is killed',
  rounds: 50,
  missing: straceMissing,
  async run(rounds, report) {
    const single = await startSingle()
    const harm = async () => {
      const disk = await breakFsync([single.service.pid()])
      const from = instant()
      await wait(BROKEN_MS)
      const until = instant()
      await disk.mend()
      if (single.service.hasEnded()) report.add('the service ended itself', 1)
      await single.service.kill()
      await single.service.start()
      return disk.holds ? [{ from, until }] : []
    }
    try {
      await runRounds(single, { rounds, report, harm })
    } finally {
      await single.close()
    }
  },
}
