import type { Instant } from '../instant.ts'
import { chargeNetwork } from '../limit/count-network.ts'
import { withFailure, type Line } from '../limit/count-target.ts'
import { CALM, countGuess, sprayKey } from '../limit/spray.ts'
import { budgetHash, targetKey, type TargetBudget } from '../limit/target-budget.ts'
import { put, type Key, type Records, type Write } from '../store.ts'
import { ended } from './ended.ts'
import type { Guess, Judged } from './guess.ts'
import { noticeOf } from './notice.ts'
import { factsOf, verificationEvent } from './verification-event.ts'
import type { Verification } from './verification.ts'
import { viewOf } from './view.ts'

const EVENTS = {
  lock: 'target.locked',
  notice: 'target.noticed',
  disable: 'target.disabled',
} as const

/**
 * Counts a wrong guess everywhere it counts: for the verification, for the address or the known device, for the project, and for the network it
 * came from.
 * @param own the budget it is charged to
 */
export function countMiss(
  v: Verification,
  key: Key<'verification'>,
  guess: Guess,
  records: Records,
  own: TargetBudget,
  now: Instant,
): Judged {
  const guessesLeft = v.guessesLeft - 1
  // In strict mode (one try a code) the verification waits for a new code instead of ending.
  const locked = guessesLeft <= 0 && v.guessesAllowed > 1
  const counted = { ...v, guessesLeft, ...(guessesLeft <= 0 && { liveCodes: 0 }) }
  const next = locked ? ended(counted, 'locked', now) : counted
  const target = withFailure(own, now)
  const spray = countGuess(records.find(sprayKey(v.project)) ?? CALM, false, now)
  const writes: Write[] = [
    put(key, next),
    put(targetKey(v.project, budgetHash(v.targetHash, guess.device)), target.next),
    put(sprayKey(v.project), spray.next),
    ...chargeNetwork(guess.caller, records, now),
  ]
  if (target.crossed.includes('notice'))
    // LIM-16: before the address is switched off.
    writes.push(noticeOf(v, guess.deliveryId, v.sends, now))
  const verification = viewOf(next, now)
  return {
    writes,
    events: [
      verificationEvent(v, 'verification.guess_failed', {
        ...factsOf(v),
        guesses_left: guessesLeft,
      }),
      ...(locked ? [verificationEvent(v, 'verification.locked', factsOf(v))] : []),
      ...target.crossed.map((line: Line) => verificationEvent(v, EVENTS[line], {})),
      ...(spray.alarmed
        ? [
            verificationEvent(v, 'spray.detected', {
              wrong: spray.next.wrong,
              checks: spray.next.checks,
            }),
          ]
        : []),
    ],
    outcome: locked
      ? { result: 'locked', verification }
      : { result: 'wrong_code', guessesLeft, verification },
  }
}
