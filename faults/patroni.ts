import { setTimeout as wait } from 'node:timers/promises'
import { askPostgres } from '../server/test/postgres/ask-postgres.ts'
import type { Fault } from './fault.ts'
import { instant, runRounds } from './scene/run-rounds.ts'
import { patroniMissing, startPatroni } from './scene/start-patroni.ts'
import { startSceneOn } from './scene/start-scene.ts'

/** How often the address asks who leads. */
const WATCH_MS = 250

/** The whole of a failover as it is run in earnest; it takes as long as the lease of a dead leader. */
export const patroniFailover: Fault = {
  name: 'patroni',
  about:
    'two PostgreSQL under Patroni with etcd: SIGKILL of the leader and its watchman under load',
  rounds: 3,
  isOptIn: true,
  missing: patroniMissing,
  async run(rounds, report) {
    const patroni = await startPatroni()
    let leader = await patroni.untilLeads()
    await askPostgres(urlOf(leader.port, 'postgres'), 'create database countersign')
    const postgres = {
      url: urlOf(leader.port, 'countersign'),
      port: leader.port,
      remove: () => patroni.close(),
    }
    const scene = await startSceneOn(postgres, { lines: true })
    const harm = async () => {
      await patroni.kill9(leader)
      const dead = leader
      const from = instant()
      let next = await patroni.leader()
      for (; next === undefined || next === dead; next = await patroni.leader())
        await wait(WATCH_MS)
      const until = instant()
      for (const line of scene.lines) line.leadTo(next.port)
      report.add('seconds without a leader', Math.round((until - from) / 1000))
      leader = next
      patroni.start(dead)
      await patroni.untilSynchronous()
      return [{ from, until }]
    }
    try {
      await runRounds(scene, { rounds, report, harm, succession: 'complete' })
    } finally {
      await scene.close()
    }
  },
}

const urlOf = (port: number, database: string) =>
  `postgres://countersign@127.0.0.1:${port}/${database}`
