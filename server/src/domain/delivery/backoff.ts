import type { Random } from '../ids.ts'

const FIRST_WAIT = 1000
const LONGEST_WAIT = 60_000

/**
 * Milliseconds to wait after so many attempts: one second, doubling up to a minute, each somewhere between half and the whole of it, so that many do not
 * come back at once.
 */
export function backoff(random: Pick<Random, 'below'>, attempts: number): number {
  const whole = Math.min(FIRST_WAIT * 2 ** attempts, LONGEST_WAIT)
  return Math.round(whole / 2 + random.below(whole / 2))
}
