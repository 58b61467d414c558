import { hasPassed, type Instant } from '../instant.ts'
import { refuseBusyNetwork } from '../limit/count-network.ts'
import { budgetHash, targetKey, UNTOUCHED } from '../limit/target-budget.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Key, Records } from '../store.ts'
import { approve } from './approval.ts'
import { isBound } from './binding.ts'
import { matchCode } from './code-match.ts'
import type { Guess, Judged, Refusal } from './guess.ts'
import { countMiss } from './miss.ts'
import { refuseGuess, refuseLapsed, refuseStranger } from './refused-guess.ts'
import { isResting } from './resting.ts'
import { newerOf } from './superseding.ts'
import type { Verification } from './verification.ts'

/**
 * Judges one guess: who asks, whether there is anything left to guess at, and only then the code. What a guess costs is written in the same
 * step as its judgement, so of many at once only as many as allowed are judged (COD-07). A store may run this twice when two guesses
 * collide, so it stays pure.
 * @throws Problem `verification_not_found`, `rate_limited` for a network without a secret key that guessed too much
 */
export function judgeGuess(
  vault: Vault,
  guess: Guess,
  records: Records,
  key: Key<'verification'>,
  now: Instant,
): Judged {
  const v = records.find(key)
  if (v === undefined)
    throw new Problem('verification_not_found', 'No verification of this project has this id.')
  const { caller } = guess
  refuseBusyNetwork(caller, records, now)
  // Who did not ask is not judged and costs the person nothing (COD-08, COD-30).
  if (!isBound(v, guess)) return refuseStranger(v, guess, records, now)

  const shared = records.find(targetKey(v.project, v.targetHash)) ?? UNTOUCHED
  const own =
    records.find(targetKey(v.project, budgetHash(v.targetHash, guess.device))) ?? UNTOUCHED
  const superseded = newerOf(v, shared) !== undefined
  const over = refusalOf(v, superseded)
  if (over !== undefined) return refuseGuess(v, guess, records, over, now)
  if (hasPassed(v.expiresAt, now)) return refuseLapsed(v, key, guess, records, now)
  if (isResting(v, own, now) || v.guessesLeft <= 0)
    return refuseGuess(v, guess, records, 'locked', now)

  switch (matchCode(v, guess)) {
    case 'live':
      return approve(vault, v, key, guess, records, now)
    case 'superseded':
      return refuseGuess(v, guess, records, 'superseded', now)
    case 'none':
      return countMiss(v, key, guess, records, own, now)
  }
}

/** Why a verification takes no guess any more; undefined while it waits for one. */
function refusalOf(v: Verification, superseded: boolean): Refusal | undefined {
  switch (v.status) {
    case 'pending':
      return superseded ? 'superseded' : undefined
    case 'approved':
      return 'already_used'
    case 'canceled':
      return superseded ? 'superseded' : 'canceled'
    case 'denied':
    case 'locked':
    case 'expired':
      return v.status
  }
}
