import type { Channel } from '../delivery/channel.ts'
import type { Instant } from '../instant.ts'
import type { TargetBudget } from './target-budget.ts'

const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** LIM-03: messages to one address on one channel. */
const AN_HOUR = 5
const A_DAY = 10
/** LIM-04: messages for one subject, whatever the address or channel. */
const A_DAY_PER_SUBJECT = 15
/** COD-11: wrong guesses on one address in 24 hours before it rests. */
export const SOFT_LOCK = 10
/** LIM-13: the wait after the third wrong guess in a row; it doubles with each one more, up to an hour. */
const FIRST_DELAY = 30_000
const DELAYED_FROM = 3

/**
 * When the next message may be sent to this address on this channel: `now` when it may be now.
 * @param afterSeconds the policy's waits between sends; the last one repeats
 */
export function nextSendAt(
  budget: TargetBudget,
  channel: Channel,
  afterSeconds: readonly number[],
  now: Instant,
): Instant {
  const sent = budget.sends.filter((s) => s.channel === channel && s.at > now - DAY)
  const lastHour = sent.filter((s) => s.at > now - HOUR)
  const newest = lastHour.at(-1)
  const wait = afterSeconds[Math.min(lastHour.length, afterSeconds.length) - 1] ?? 0
  return Math.max(
    now,
    newest === undefined ? 0 : newest.at + wait * 1000,
    windowOpensAt(lastHour, AN_HOUR, HOUR),
    windowOpensAt(sent, A_DAY, DAY),
    delayedUntil(budget),
    lockedUntil(budget, now),
  )
}

/** When the next message may be sent for this subject (LIM-04). */
export function nextSubjectSendAt(sends: readonly Instant[], now: Instant): Instant {
  const today = sends.filter((at) => at > now - DAY)
  const first = today[today.length - A_DAY_PER_SUBJECT]
  return first === undefined ? now : first + DAY
}

/** Until when the address rests after too many wrong guesses (COD-11); 0 when it does not. */
export function lockedUntil(budget: TargetBudget, now: Instant): Instant {
  const recent = budget.failedAt.filter((at) => at > now - DAY)
  const first = recent[recent.length - SOFT_LOCK]
  return first === undefined ? 0 : first + DAY
}

function delayedUntil(budget: TargetBudget): Instant {
  const last = budget.failedAt.at(-1)
  if (last === undefined || budget.failures < DELAYED_FROM) return 0
  return last + Math.min(FIRST_DELAY * 2 ** (budget.failures - DELAYED_FROM), HOUR)
}

function windowOpensAt(
  sends: readonly { readonly at: Instant }[],
  most: number,
  window: number,
): Instant {
  const first = sends[sends.length - most]
  return first === undefined ? 0 : first.at + window
}
