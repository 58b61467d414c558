import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from './fault.ts'
import { instant, runRounds } from './scene/run-rounds.ts'
import { startScene, type Scene } from './scene/start-scene.ts'

const SHORTEST_DOWN_MS = 200
const LONGEST_DOWN_MS = 1000

/** Two ways to die take turns: all of it at once, and one connection's process, upon which it restarts itself. */
export const killPostgres: Fault = {
  name: 'kill-postgres',
  about: 'SIGKILL of PostgreSQL under load: all of it, or one of its processes',
  rounds: 200,
  missing: () => undefined,
  async run(rounds, report) {
    const scene = await startScene()
    const harm = (round: number) => (round % 2 === 1 ? killAll(scene) : killOne(scene))
    try {
      await runRounds(scene, { rounds, report, harm })
    } finally {
      await scene.close()
    }
  },
}

async function killAll({ postgres }: Scene) {
  await postgres.kill9()
  const from = instant()
  await wait(randomInt(SHORTEST_DOWN_MS, LONGEST_DOWN_MS))
  const until = instant()
  await postgres.start()
  return [{ from, until }]
}

/** From outside nobody can tell when the server let go of its clients and took new ones: then it was not away for certain. */
async function killOne({ postgres }: Scene) {
  const busy = await postgres.ask(
    `select pid from pg_stat_activity where datname = 'countersign' and pid <> pg_backend_pid() order by random() limit 1`,
  )
  const pid = Number(busy[0]?.['pid'])
  if (pid > 0) process.kill(pid, 'SIGKILL')
  await wait(SHORTEST_DOWN_MS)
  return []
}
