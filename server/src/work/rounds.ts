import type { Store } from '../domain/store.ts'
import { expireLapsed } from '../domain/verification/expire.ts'
import { AT_ONCE } from './hands.ts'
import type { PostRoom } from './post-room.ts'
import type { Tallies } from './tallies.ts'
import type { WebhookRounds } from './webhook-rounds.ts'

export type RoundNeeds = {
  readonly store: Pick<Store, 'change' | 'lapsed' | 'sweep'>
  readonly postRoom: PostRoom
  /** Looks for events that webhooks have not been told of; left out: nobody is told. */
  readonly webhooks?: Pick<WebhookRounds, 'round'>
  /** How carriers do, written down from time to time; left out: not at all. */
  readonly tallies?: Pick<Tallies, 'flush'>
  readonly failed: (error: unknown) => void
}

export type Rounds = {
  /** Does everything that is due now, until nothing is left. For the sandbox clock and for tests. */
  readonly runNow: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** `full`: finding so many says that there is more. */
type Round = {
  readonly everyMs: number
  readonly full: number
  readonly work: () => Promise<number>
}

/** Rows for each step: small enough that a request behind it waits a millisecond or two. */
const A_STEP = 300
/** Sweeping takes its rows from wherever they lie, and their events with them: fewer, or who asks meanwhile waits for it. */
const A_SWEEP = 60

/** Starts the rounds: messages that are due, verifications that lapsed, sweeping. */
export function startRounds(needs: RoundNeeds): Rounds {
  const { store, postRoom, webhooks, tallies } = needs
  const rounds: readonly Round[] = [
    { everyMs: 500, full: AT_ONCE, work: () => postRoom.round() },
    // What is full goes on by itself: each webhook is told of so many events at once.
    ...(webhooks === undefined
      ? []
      : [{ everyMs: 500, full: Number.POSITIVE_INFINITY, work: () => webhooks.round() }]),
    { everyMs: 1000, full: A_STEP, work: () => expireLapsed(needs, A_STEP) },
    ...(tallies === undefined
      ? []
      : [
          {
            everyMs: 5000,
            full: Number.POSITIVE_INFINITY,
            work: () => tallies.flush().then(() => 0),
          },
        ]),
    { everyMs: 5000, full: A_SWEEP, work: () => store.sweep(A_SWEEP) },
  ]
  let stopped = false
  const timers = new Set<NodeJS.Timeout>()
  const running = new Set<Promise<void>>()

  const later = (round: Round, ms: number): void => {
    if (stopped) return
    const timer = setTimeout(() => {
      timers.delete(timer)
      const run = once(round).finally(() => running.delete(run))
      running.add(run)
    }, ms)
    timers.add(timer)
  }

  const once = async (round: Round): Promise<void> => {
    let found = 0
    try {
      found = await round.work()
    } catch (error) {
      needs.failed(error)
    }
    // A full step says that there is more: go on soon, but let requests in between.
    later(round, found >= round.full ? Math.min(20, round.everyMs) : round.everyMs)
  }

  for (const round of rounds) later(round, round.everyMs)
  return {
    async runNow() {
      await postRoom.idle()
      for (const round of rounds) while ((await round.work()) > 0) await postRoom.idle()
    },
    async stop() {
      stopped = true
      for (const timer of timers) clearTimeout(timer)
      await Promise.all(running)
    },
  }
}
