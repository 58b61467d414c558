import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from './fault.ts'
import type { Away } from './history/history.ts'
import type { TcpProxy } from './network/tcp-proxy.ts'
import { instant, runRounds } from './scene/run-rounds.ts'
import { startScene } from './scene/start-scene.ts'

/** Longer than every timeout of the service, one after the other. */
const LONG_MS = 9000
const SHORT_MS = 1500

type Plan = {
  readonly name: string
  /** Which lines are harmed: that of the first replica, or all. */
  readonly lines: 'one' | 'all'
  /** Breaks a line; what is left undone is undone by `mend`. */
  readonly harm: (line: TcpProxy) => void
  readonly ms: number
  /** Nothing gets through meanwhile: an answer then cannot have come from the store. */
  readonly isCut: boolean
}

const stall = (line: TcpProxy) => line.set('stall')
const drop = (line: TcpProxy) => line.set('drop')
const refuse = (line: TcpProxy) => line.set('refuse')

/** They take turns; the first two are the short form. */
const PLANS: readonly Plan[] = [
  { name: 'refused for all', lines: 'all', harm: refuse, ms: SHORT_MS, isCut: true },
  { name: 'stalled for one, long', lines: 'one', harm: stall, ms: LONG_MS, isCut: true },
  { name: 'reset for all', lines: 'all', harm: (line) => line.reset(), ms: 100, isCut: false },
  { name: 'lost for one', lines: 'one', harm: drop, ms: SHORT_MS, isCut: true },
  {
    name: 'half closed for all',
    lines: 'all',
    harm: (line) => line.halfClose(),
    ms: 100,
    isCut: false,
  },
  { name: 'stalled for all', lines: 'all', harm: stall, ms: SHORT_MS, isCut: true },
  {
    name: 'slow for one',
    lines: 'one',
    harm: (line) => line.delay(80),
    ms: SHORT_MS,
    isCut: false,
  },
  { name: 'refused for one', lines: 'one', harm: refuse, ms: SHORT_MS, isCut: true },
  { name: 'lost for all, long', lines: 'all', harm: drop, ms: LONG_MS, isCut: true },
]

/** The network between replicas and their database goes bad in every way that the proxy knows. */
export const cutConnection: Fault = {
  name: 'cut-connection',
  about: 'the network between replicas and PostgreSQL stalls, drops, resets, refuses, is slow',
  rounds: 54,
  missing: () => undefined,
  async run(rounds, report) {
    const scene = await startScene({ lines: true })
    const harm = async (round: number): Promise<readonly Away[]> => {
      const plan = PLANS[(round - 1) % PLANS.length]
      if (plan === undefined) return []
      report.add(`rounds: ${plan.name}`, 1)
      const lines = plan.lines === 'one' ? scene.lines.slice(0, 1) : scene.lines
      for (const line of lines) plan.harm(line)
      const from = instant()
      await wait(plan.ms)
      const until = instant()
      for (const line of lines) {
        line.delay(0)
        line.set('pass')
      }
      if (!plan.isCut) return []
      return plan.lines === 'one' ? [{ from, until, replica: 0 }] : [{ from, until }]
    }
    try {
      await runRounds(scene, { rounds, report, harm })
    } finally {
      await scene.close()
    }
  },
}
