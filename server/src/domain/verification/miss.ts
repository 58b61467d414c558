import type { EventFacts } from '../event.ts'
import type { Instant } from '../instant.ts'
import { chargeNetwork } from '../limit/count-network.ts'
import { withFailure, type Line, type Lines } from '../limit/count-target.ts'
import { CALM, countGuess, sprayKey } from '../limit/spray.ts'
import { budgetHash, targetKey, type TargetBudget } from '../limit/target-budget.ts'
import { put, type Key, type Records, type Write } from '../store.ts'
import { ended } from './ended.ts'
import type { Guess, Judged } from './guess.ts'
import { noticeOf } from './notice.ts'
import { factsOf, verificationEvent } from './verification-event.ts'
import type { Verification } from './verification.ts'
import { viewOf } from './view.ts'

/** What a wrong guess at a factor is counted by, and what follows from it. */
export type MissedFactor = {
  readonly lines: Lines
  /** The hash of the budget that is charged; undefined where it is nobody's. */
  readonly charged: string | undefined
  /** What the passkey must sign at the next try (PKY-03). */
  readonly challenge: string | undefined
  readonly facts: EventFacts
  readonly notices: () => readonly Write[]
}

const EVENTS = {
  lock: 'target.locked',
  notice: 'target.noticed',
  disable: 'target.disabled',
} as const

/**
 * Counts a wrong guess everywhere it counts: for the verification, for the address or the known device, for the project, and for the network it
 * came from.
 * @param own the budget it is charged to
 * @param factor where a factor was guessed at: what else follows
 */
export function countMiss(
  v: Verification,
  key: Key<'verification'>,
  guess: Guess,
  records: Records,
  own: TargetBudget,
  now: Instant,
  factor?: MissedFactor,
): Judged {
  const guessesLeft = v.guessesLeft - 1
  // In strict mode (one try a code) the verification waits for a new code instead of ending.
  const locked = guessesLeft <= 0 && (v.guessesAllowed > 1 || factor !== undefined)
  const missed = factor?.challenge === undefined ? v : withChallenge(v, factor.challenge)
  const counted = { ...missed, guessesLeft, ...(guessesLeft <= 0 && { liveCodes: 0 }) }
  const next = locked ? ended(counted, 'locked', now) : counted
  const target = withFailure(own, now, factor?.lines)
  const charged = factor === undefined ? budgetHash(v.targetHash, guess.device) : factor.charged
  const spray = countGuess(records.find(sprayKey(v.project)) ?? CALM, false, now)
  const writes: Write[] = [
    put(key, next),
    ...(charged === undefined ? [] : [put(targetKey(v.project, charged), target.next)]),
    put(sprayKey(v.project), spray.next),
    ...chargeNetwork(guess.caller, records, now),
  ]
  const crossed = charged === undefined ? [] : target.crossed
  if (crossed.includes('notice'))
    // LIM-16: before the address is switched off.
    writes.push(...(factor?.notices() ?? [noticeOf(v, guess.deliveryId, v.sends, now)]))
  const verification = viewOf(next, now)
  return {
    writes,
    events: [
      verificationEvent(v, 'verification.guess_failed', {
        ...factsOf(v),
        guesses_left: guessesLeft,
        ...factor?.facts,
      }),
      ...(locked ? [verificationEvent(v, 'verification.locked', factsOf(v))] : []),
      ...crossed.map((line: Line) => verificationEvent(v, EVENTS[line], {})),
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

function withChallenge(v: Verification, challenge: string): Verification {
  return { ...v, details: { ...v.details, challenge } }
}
