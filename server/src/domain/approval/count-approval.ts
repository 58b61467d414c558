import { keptFactors, type Factors } from '../factor/factors.ts'
import { hasPassed, secondsUntil, type Instant } from '../instant.ts'
import { Problem } from '../problem.ts'
import type { Verification } from '../verification/verification.ts'

/** TXN-20: this many may stand open at once, and this many may be asked in an hour. */
export const MOST_OPEN = 3
export const MOST_AN_HOUR = 5

const HOUR = 3_600_000

/**
 * Writes down that an approval is asked of this person, whoever asks: nobody is worn down by one question after another (TXN-20). It counts alike for a
 * person we do not know.
 * @param factors as they are on record, or `NO_FACTORS`
 * @throws Problem `rate_limited` with `retry_after`
 */
export function countApproval(
  factors: Factors,
  { id, expiresAt }: Pick<Verification, 'id' | 'expiresAt'>,
  now: Instant,
): Factors {
  const lastHour = factors.approvals.filter(({ at }) => at > now - HOUR)
  const open = lastHour.filter((asked) => !hasPassed(asked.expiresAt, now))
  const firstOpen = open.map((asked) => asked.expiresAt).toSorted((a, b) => a - b)
  const freeAt = Math.max(
    open.length < MOST_OPEN ? now : (firstOpen[open.length - MOST_OPEN] ?? now),
    lastHour.length < MOST_AN_HOUR ? now : (lastHour.at(-MOST_AN_HOUR)?.at ?? now) + HOUR,
  )
  if (freeAt > now)
    throw new Problem(
      'rate_limited',
      'This person was asked too often to approve something. Wait a while, or use another way.',
      { retry_after: secondsUntil(freeAt, now) },
    )
  const approvals = [...lastHour, { verification: id, at: now, expiresAt }]
  return keptFactors({ ...factors, approvals }, now)
}
