import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { PresentBound } from '../domain/device/present-bound.ts'
import type { PastEvent } from '../domain/event.ts'
import type { Store } from '../domain/store.ts'

/** One route's instruments, bound once so that counting a request looks nothing up. */
export type RouteMeter = {
  /** The pattern, never the path itself: a path can hold a token (M58). */
  readonly pattern: string
  readonly count: (status: number, seconds: number) => void
}

/** Numbers for the operator. No label ever holds an address, an id or a key. */
export type Meter = {
  readonly registry: Registry
  readonly route: (method: string, pattern: string) => RouteMeter
  /** For the store: how many changes one commit took. */
  readonly committed: (changes: number) => void
  /** For the store: another replica was quicker, and a commit was judged again. @param state the SQLSTATE that told it */
  readonly collided: (state: string) => void
  /** For `store.onEvents`: counts what happened by type: outcomes, sends, refusals. */
  readonly events: (events: readonly PastEvent[]) => void
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5]
const CHANGES = [1, 2, 5, 10, 20, 50, 100, 200, 500]

/** What is asked each time the numbers are read: the age of the oldest due delivery (M36b), and the first project's bound on user codes. */
export type MeterNeeds = Pick<Store, 'oldestDueSeconds'> & {
  readonly userCodes?: () => Promise<PresentBound>
}

/** Builds the instruments. */
export function buildMeter(store: MeterNeeds): Meter {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, prefix: 'countersign_' })
  const requests = new Counter({
    name: 'countersign_requests_total',
    help: 'Requests by method, route pattern and status',
    labelNames: ['method', 'route', 'status'],
    registers,
  })
  const durations = new Histogram({
    name: 'countersign_request_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  })
  const batches = new Histogram({
    name: 'countersign_commit_changes',
    help: 'Changes gathered into one commit',
    buckets: CHANGES,
    registers,
  })
  const collisions = new Counter({
    name: 'countersign_commit_collisions_total',
    help: 'Commits that were judged again because another replica was in between, by SQLSTATE',
    labelNames: ['state'],
    registers,
  })
  const happened = new Counter({
    name: 'countersign_events_total',
    help: 'What happened, by event type and, where it has them, purpose and channel',
    labelNames: ['type', 'purpose', 'channel'],
    registers,
  })
  const oldest: Gauge = new Gauge({
    name: 'countersign_oldest_pending_seconds',
    help: 'How long the longest-waiting message has been due; 0 when none is',
    registers,
    collect: async () => oldest.set(await store.oldestDueSeconds()),
  })
  if (store.userCodes !== undefined) meterUserCodes(store.userCodes, registers)
  const ofEvent = (e: PastEvent): Counter.Internal =>
    happened.labels(e.type, String(e.facts['purpose'] ?? ''), String(e.facts['channel'] ?? ''))
  const bound = new Map<string, Counter.Internal>()
  return {
    registry,
    route: (method, pattern) => routeMeter(method, pattern, requests, durations),
    committed: (changes) => batches.observe(changes),
    collided: (state) => collisions.inc({ state }),
    events(events) {
      for (const e of events) {
        const name = `${e.type} ${e.facts['purpose'] ?? ''} ${e.facts['channel'] ?? ''}`
        const counter = bound.get(name) ?? ofEvent(e)
        bound.set(name, counter)
        counter.inc()
      }
    },
  }
}

/**
 * How near guessing at user codes is to its bound, of the first project: a number for each would grow with them. That guessing was stopped, in whichever
 * project, is an event and counted with the others (`user_code.alarmed`).
 */
function meterUserCodes(read: () => Promise<PresentBound>, registers: Registry[]): void {
  const live: Gauge = new Gauge({
    name: 'countersign_user_codes_live',
    help: 'User codes that can be entered now, in the first project',
    registers,
    collect: async () => live.set((await read()).live),
  })
  const length: Gauge = new Gauge({
    name: 'countersign_user_code_length',
    help: 'Characters of a user code that would be made now, in the first project',
    registers,
    collect: async () => length.set((await read()).length),
  })
  const chance: Gauge<'part'> = new Gauge({
    name: 'countersign_user_code_chance',
    help: 'Chance to guess any live user code of the first project: spent in the last hour, left to spend, and the bound of both',
    labelNames: ['part'],
    registers,
    async collect() {
      const now = await read()
      chance.set({ part: 'spent' }, now.chanceSpent)
      chance.set({ part: 'left' }, now.chanceLeft)
      chance.set({ part: 'bound' }, now.bound)
    },
  })
}

function routeMeter(
  method: string,
  pattern: string,
  requests: Counter<'method' | 'route' | 'status'>,
  durations: Histogram<'route'>,
): RouteMeter {
  const duration = durations.labels(pattern)
  const byStatus = new Map<number, Counter.Internal>()
  return {
    pattern,
    count(status, seconds) {
      let counter = byStatus.get(status)
      if (counter === undefined) {
        counter = requests.labels(method, pattern, String(status))
        byStatus.set(status, counter)
      }
      counter.inc()
      duration.observe(seconds)
    },
  }
}
