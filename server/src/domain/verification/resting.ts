import { hasPassed, type Instant } from '../instant.ts'
import { lockedUntil } from '../limit/send-limits.ts'
import type { TargetBudget } from '../limit/target-budget.ts'
import type { Verification } from './verification.ts'

/** The purpose that confirms an address anew, and so switches it on again (COD-12). */
export const REBINDING = 'add_address'

/**
 * Whether what is charged was switched off after too many wrong guesses in a row (COD-12): the address, or a known device's use of it. A
 * device goes by its own guesses: a stranger with a few days' patience could otherwise shut the owner out for good (LIM-15).
 */
export function isDisabled(own: TargetBudget): boolean {
  return own.disabledAt !== undefined
}

/**
 * Whether the address rests. A verification that began before the rest did, and was not guessed at, still gets one try: the person whose
 * code is on its way is not locked out by a stranger's guesses elsewhere (LIM-15, M25).
 * @param own the budget that this verification is charged to: a known device's, or that of the address itself
 */
export function isResting(v: Verification, own: TargetBudget, now: Instant): boolean {
  if (isDisabled(own) && v.purpose !== REBINDING) return true
  if (hasPassed(lockedUntil(own, now), now)) return false
  const restsSince = own.failedAt.at(-1) ?? 0
  return !(v.createdAt < restsSince && v.guessesLeft === v.guessesAllowed)
}
