import type { Fault } from './fault.ts'
import { runRounds } from './scene/run-rounds.ts'
import { startScene } from './scene/start-scene.ts'

/** No harm at all: whatever two replicas get wrong together, they get wrong here too. */
export const twoReplicas: Fault = {
  name: 'two-replicas',
  about: 'two replicas on one PostgreSQL behind a load balancer without memory',
  rounds: 50,
  missing: () => undefined,
  async run(rounds, report) {
    const scene = await startScene()
    try {
      await runRounds(scene, { rounds, report, harm: () => Promise.resolve([]), afterMs: 1000 })
    } finally {
      await scene.close()
    }
    // A lease that ran out under load is no harm to a message that was sent once more; without harm there is none.
    if (report.sum('messages sent more than once') > 0)
      report.breaks('sends', 'Without any harm, messages were sent more than once')
  },
}
