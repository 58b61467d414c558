import { setTimeout as wait } from 'node:timers/promises'
import { startPostgres, type Postgres } from '../server/test/postgres/start-postgres.ts'
import { standbyMissing, startStandby } from '../server/test/postgres/start-standby.ts'
import type { Fault } from './fault.ts'
import { startTcpProxy } from './network/tcp-proxy.ts'
import { instant, runRounds } from './scene/run-rounds.ts'
import { startSceneOn } from './scene/start-scene.ts'

/** The standby hears nothing for so long while the primary goes on answering. */
const LAG_MS = 1000

/**
 * A standby that the primary does not wait for falls behind, and is promoted all the same. It has forgotten that codes were used;
 * nobody but the epoch stands in the way of their second use (A38). What else was answered may be lost: that is the price of not waiting.
 */
export const laggingStandby: Fault = {
  name: 'lagging-standby',
  about: 'promotion of a standby that missed the last second: used codes stay used',
  rounds: 50,
  missing: standbyMissing,
  async run(rounds, report) {
    let primary = await startPostgres()
    const replication = await startTcpProxy(primary.port)
    let standby = await startStandby(primary, 'second', 'off', {}, replication.port)
    const held = new Set<Postgres>([primary, standby])
    const scene = await startSceneOn(primary, { lines: true })
    const harm = async () => {
      replication.set('stall')
      await wait(LAG_MS)
      const dead = primary
      await dead.kill9()
      replication.reset()
      replication.set('pass')
      const from = instant()
      await wait(100)
      const until = instant()
      await standby.promote()
      for (const line of scene.lines) line.leadTo(standby.port)
      primary = standby
      await dead.remove()
      held.delete(dead)
      replication.leadTo(primary.port)
      standby = await startStandby(primary, 'second', 'off', {}, replication.port)
      held.add(standby)
      return [{ from, until }]
    }
    try {
      await runRounds(scene, { rounds, report, harm, succession: 'stale' })
    } finally {
      await scene.close()
      await replication.close()
      for (const one of held) await one.remove()
    }
  },
}
