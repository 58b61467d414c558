import { hasPassed, type Instant } from '../instant.ts'
import { refuseBusyNetwork } from '../limit/count-network.ts'
import { budgetHash, targetKey, UNTOUCHED, type TargetBudget } from '../limit/target-budget.ts'
import type { Vault } from '../needs.ts'
import { subjectKey } from '../limit/subject.ts'
import { Problem } from '../problem.ts'
import { sessionListKey } from '../session/session-list.ts'
import type { Key, Records } from '../store.ts'
import { approve } from './approval.ts'
import { isBound } from './binding.ts'
import { matchCode } from './code-match.ts'
import type { Guess, Judged, Refusal } from './guess.ts'
import { countMiss } from './miss.ts'
import { askForMore } from './prove-step.ts'
import { refuseGuess, refuseLapsed, refuseLetGo, refuseStranger } from './refused-guess.ts'
import { isResting, REBINDING } from './resting.ts'
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
  const v = guessedAt(guess, records, key, now)
  const own =
    records.find(targetKey(v.project, budgetHash(v.targetHash, guess.device))) ?? UNTOUCHED
  const shared = records.find(targetKey(v.project, v.targetHash)) ?? UNTOUCHED
  const refused = refuseUnjudged(v, key, guess, shared, records, now, () => isResting(v, own, now))
  if (refused !== undefined) return refused
  const account = guess.lockable && records.find(subjectKey(v.project, guess.lockable))
  if (account && account.lockedAt !== undefined)
    return refuseGuess(v, guess, records, 'locked', now)
  if (isLetGo(v, guess, records, now)) return refuseLetGo(v, key, guess, records, now)
  // REC-10: what went to an address that was taken off since is nobody's answer.
  switch (isOffFile(v, guess, records) ? 'none' : matchCode(v, guess)) {
    case 'live':
      return approve(vault, v, key, guess, records, now)
    case 'superseded':
      return refuseGuess(v, guess, records, 'superseded', now)
    case 'none':
      return countMiss(v, key, guess, records, own, now)
  }
}

/** The verification that is guessed at. @throws Problem `verification_not_found`, `rate_limited` */
export function guessedAt(
  { caller }: Guess,
  records: Records,
  key: Key<'verification'>,
  now: Instant,
): Verification {
  const v = records.find(key)
  if (v === undefined)
    throw new Problem('verification_not_found', 'No verification of this project has this id.')
  refuseBusyNetwork(caller, records, now)
  return v
}

/**
 * All that is asked before what was typed or shown is looked at: who guesses, and whether there is anything left to guess at.
 * @param shared the budget of the address or factor itself, which knows what took this one's place
 */
export function refuseUnjudged(
  v: Verification,
  key: Key<'verification'>,
  guess: Guess,
  shared: Pick<TargetBudget, 'newest'>,
  records: Records,
  now: Instant,
  rests: () => boolean,
): Judged | undefined {
  // Who did not ask is not judged and costs the person nothing (COD-08, COD-30).
  if (!isBound(v, guess)) return refuseStranger(v, guess, records, now)
  const superseded = newerOf(v, shared) !== undefined
  const over = refusalOf(v, superseded)
  if (over !== undefined) return refuseGuess(v, guess, records, over, now)
  if (hasPassed(v.expiresAt, now)) return refuseLapsed(v, key, guess, records, now)
  // The person has just gone on in another way: this one is good for nothing any more.
  if (v.targetHash !== guess.target) return refuseGuess(v, guess, records, 'superseded', now)
  if (rests() || v.guessesLeft <= 0) return refuseGuess(v, guess, records, 'locked', now)
  if (v.details.proven?.some(({ way }) => way === v.channel) === true)
    return askForMore(v, guess, records, now)
  return undefined
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

/**
 * REC-13: whether the session that began it has ended since, by its person, the application or a recovery. Whoever ends a thief's session ends what it began, too. A
 * session that was raised has another token and the same id.
 */
function isLetGo(v: Verification, { subjectHash }: Guess, records: Records, now: Instant): boolean {
  const { heldBy } = v.details
  if (heldBy === undefined || subjectHash === undefined) return false
  const { sessions = [] } = records.find(sessionListKey(v.project, subjectHash)) ?? {}
  return !sessions.some(({ id, endsAt }) => id === heldBy && !hasPassed(endsAt, now))
}

function isOffFile(v: Verification, { account }: Guess, records: Records): boolean {
  const isForOneOnFile = v.purpose === 'recovery' || (v.purpose === REBINDING && v.masked === '')
  if (!isForOneOnFile || account === undefined) return false
  const { addresses = [] } = records.find(subjectKey(v.project, account.hash)) ?? {}
  return !addresses.some(({ hash }) => hash === v.targetHash)
}
