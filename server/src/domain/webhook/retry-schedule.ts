import type { Random } from '../ids.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Waits after each failed attempt; the last one again and again. Sixteen attempts or so in a day. */
const WAITS = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
] as const

/** Nobody may make us wait longer than we would by ourselves. */
export const LONGEST_WAIT: number = WAITS[6]

/**
 * Milliseconds until an event is tried again, a quarter more or less by chance so that many do not come back at once.
 * @param attempts how many failed before this one
 */
export function retryWait(random: Pick<Random, 'below'>, attempts: number): number {
  const wait = WAITS[attempts] ?? LONGEST_WAIT
  return Math.round(wait * 0.75) + random.below(Math.round(wait / 2))
}
