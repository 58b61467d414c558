import { setTimeout as wait } from 'node:timers/promises'
import { startPostgres, type Postgres } from '../server/test/postgres/start-postgres.ts'
import { standbyMissing, startStandby } from '../server/test/postgres/start-standby.ts'
import type { Fault } from './fault.ts'
import { instant, runRounds } from './scene/run-rounds.ts'
import { startSceneOn } from './scene/start-scene.ts'

/** The address leads to the standby for so long before it is made a primary: whoever writes there is refused by it. */
const READ_ONLY_MS = 200

/**
 * The primary dies, its synchronous standby takes its place under the same address, and gets a standby of its own before the next
 * round.
 */
export const promoteStandby: Fault = {
  name: 'promote-standby',
  about: 'SIGKILL of the primary under load, and promotion of its synchronous standby',
  rounds: 100,
  missing: standbyMissing,
  async run(rounds, report) {
    let primary = await startPostgres()
    let standby = await startStandby(primary, 'second', 'on')
    const held = new Set<Postgres>([primary, standby])
    const scene = await startSceneOn(primary, { lines: true })
    const harm = async () => {
      const dead = primary
      await dead.kill9()
      const from = instant()
      for (const line of scene.lines) line.leadTo(standby.port)
      await wait(READ_ONLY_MS)
      const until = instant()
      await standby.promote()
      primary = standby
      await dead.remove()
      held.delete(dead)
      standby = await startStandby(primary, 'second', 'on')
      held.add(standby)
      return [{ from, until }]
    }
    try {
      await runRounds(scene, { rounds, report, harm, succession: 'complete' })
    } finally {
      await scene.close()
      for (const one of held) await one.remove()
    }
  },
}
