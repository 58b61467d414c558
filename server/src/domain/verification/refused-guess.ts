import type { Instant } from '../instant.ts'
import { chargeNetwork } from '../limit/count-network.ts'
import { put, type Key, type Records } from '../store.ts'
import { ended } from './ended.ts'
import type { Guess, GuessOutcome, Judged, Refusal } from './guess.ts'
import { factsOf, verificationEvent } from './verification-event.ts'
import type { Verification } from './verification.ts'
import { viewOf } from './view.ts'

/** A guess that is not judged leaves its line in the log (M67), costs the person nothing, and a browser's network one try. */
export function refuseGuess(
  v: Verification,
  guess: Guess,
  records: Records,
  reason: Refusal,
  now: Instant,
): Judged {
  return refused(v, guess, records, reason, { result: reason, verification: viewOf(v, now) }, now)
}

/** Who is not bound is told `wrong_code`, is not judged, and pays for it with their own network's budget. */
export function refuseStranger(
  v: Verification,
  guess: Guess,
  records: Records,
  now: Instant,
): Judged {
  const { guessesLeft } = v
  const outcome = { result: 'wrong_code' as const, guessesLeft, verification: viewOf(v, now) }
  return refused(v, guess, records, 'binding', outcome, now)
}

/** The first guess that comes too late ends the verification. */
export function refuseLapsed(
  v: Verification,
  key: Key<'verification'>,
  guess: Guess,
  records: Records,
  now: Instant,
): Judged {
  const next = ended(v, 'expired', now)
  return {
    writes: [put(key, next), ...chargeNetwork(guess.caller, records, now)],
    events: [verificationEvent(v, 'verification.expired', factsOf(v))],
    outcome: { result: 'expired', verification: viewOf(next, now) },
  }
}

/** The first guess at what a session began that has ended since cancels it. */
export function refuseLetGo(
  v: Verification,
  key: Key<'verification'>,
  guess: Guess,
  records: Records,
  now: Instant,
): Judged {
  const next = ended(v, 'canceled', now)
  return {
    writes: [put(key, next), ...chargeNetwork(guess.caller, records, now)],
    events: [verificationEvent(v, 'verification.canceled', factsOf(v))],
    outcome: { result: 'canceled', verification: viewOf(next, now) },
  }
}

function refused(
  v: Verification,
  guess: Guess,
  records: Records,
  reason: string,
  outcome: GuessOutcome,
  now: Instant,
): Judged {
  return {
    writes: chargeNetwork(guess.caller, records, now),
    events: [verificationEvent(v, 'verification.guess_refused', { ...factsOf(v), reason })],
    outcome,
  }
}
