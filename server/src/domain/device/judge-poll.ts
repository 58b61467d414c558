import { hasPassed, type Instant } from '../instant.ts'
import { put, type Decision, type Key, type Records } from '../store.ts'
import type { Verification } from '../verification/verification.ts'
import { newPoll, type Poll } from './poll.ts'

/** RFC 8628, 3.5: how much longer the wait becomes with each poll that came too early. */
const STEP_SECONDS = 5
/** Nobody is made to wait longer, so that a device that slowed down still learns of its approval soon. */
const LONGEST_SECONDS = 60
/** Timers and networks are not exact: a poll this much too early is not hasty (M54). */
const TOLERANCE = 500
/** A device that does not listen so often is broken or hostile: its code ends. */
export const MOST_HASTY = 20
/**
 * Every change that ends a question says so here too, so it need never be looked at again. All the same it is, now and then: whatever was lost or
 * forgotten, a device hears of its end so much later at the most.
 */
const LOOK_AGAIN_AFTER = 30_000

export type Judged =
  | {
      /** `hopeless`: it was told to slow down too often. */
      readonly result: 'authorization_pending' | 'slow_down' | 'hopeless'
      readonly intervalSeconds: number
      /** The question waits, and need not be looked at to say so. */
      readonly isSure: boolean
    }
  /** Nothing is known of the question: it must be looked at first. */
  | { readonly result: 'look' }

/**
 * Judges when a device asks, and remembers it. The first poll may come at once.
 * @param seen the verification, when it was looked at a moment ago and was pending
 */
export function judgePoll(
  key: Key<'poll'>,
  seen: Verification | undefined,
  records: Records,
  now: Instant,
): Decision<Judged> {
  const poll = records.find(key) ?? (seen && newPoll(seen, now))
  if (poll === undefined || poll.question === 'over' || hasPassed(poll.expiresAt, now))
    return { writes: [], events: [], outcome: { result: 'look' } }
  const isHasty = now < poll.polledAt + poll.intervalSeconds * 1000 - TOLERANCE
  const isSure =
    seen !== undefined || (poll.question === 'waits' && now < poll.lookedAt + LOOK_AGAIN_AFTER)
  const next: Poll = {
    polledAt: now,
    intervalSeconds: isHasty
      ? Math.min(poll.intervalSeconds + STEP_SECONDS, LONGEST_SECONDS)
      : poll.intervalSeconds,
    hasty: isHasty ? poll.hasty + 1 : poll.hasty,
    question: poll.question,
    lookedAt: isSure ? poll.lookedAt : now,
    expiresAt: poll.expiresAt,
  }
  const result = !isHasty
    ? 'authorization_pending'
    : next.hasty >= MOST_HASTY
      ? 'hopeless'
      : 'slow_down'
  const { intervalSeconds } = next
  return { writes: [put(key, next)], events: [], outcome: { result, intervalSeconds, isSure } }
}
