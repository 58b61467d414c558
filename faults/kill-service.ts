import type { Fault } from './fault.ts'
import { runRounds } from './scene/run-rounds.ts'
import { startSingle } from './scene/start-single.ts'

/** A kill leaves the system's own buffers, so that this shows nothing about losing power. */
export const killService: Fault = {
  name: 'kill-service',
  about: 'SIGKILL of a whole service on SQLite under load, and a start on the same file',
  rounds: 200,
  missing: () => undefined,
  async run(rounds, report) {
    const single = await startSingle()
    const harm = async () => {
      await single.service.kill()
      await single.service.start()
      return []
    }
    try {
      await runRounds(single, { rounds, report, harm })
    } finally {
      await single.close()
    }
  },
}
