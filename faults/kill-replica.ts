import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from './fault.ts'
import { runRounds } from './scene/run-rounds.ts'
import { startScene } from './scene/start-scene.ts'

/** Before whatever watches over a process has it started again. */
const LONGEST_DOWN_MS = 300

/** One replica dies amid everything, the other goes on; which one it is takes turns. */
export const killReplica: Fault = {
  name: 'kill-replica',
  about: 'SIGKILL of one of two replicas under load; the other goes on and takes over its messages',
  rounds: 200,
  missing: () => undefined,
  async run(rounds, report) {
    const scene = await startScene()
    const harm = async (round: number) => {
      const victim = scene.replicas[round % scene.replicas.length]
      await victim?.kill()
      await wait(randomInt(LONGEST_DOWN_MS))
      await victim?.start()
      return []
    }
    try {
      await runRounds(scene, { rounds, report, harm })
    } finally {
      await scene.close()
    }
  },
}
