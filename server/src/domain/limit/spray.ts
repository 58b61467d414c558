import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'

/**
 * The third counter: wrong guesses over a whole project, to see one guess tried on each of many verifications
 * (LIM-02). A round of five minutes is counted, and the average round is remembered as what is usual.
 */
export type Spray = {
  readonly roundStartedAt: Instant
  readonly checks: number
  readonly wrong: number
  /** Wrong guesses of a usual round: a moving average. */
  readonly usual: number
  /** Until when new codes are longer. */
  readonly alarmUntil: Instant
}

export function sprayKey(project: ProjectId): Key<'spray'> {
  return { kind: 'spray', project, id: 'all' }
}

const ROUND_SECONDS = 300
/** LIM-02: this many wrong guesses in a round, or five times what is usual, whichever is more. */
const WRONG_A_ROUND = 100
/** COD-29: and more than a fifth of all guesses of the round. */
const WRONG_SHARE = 0.2
/** How long codes stay longer after the last alarm. */
const ALARM_SECONDS = 900
/** COD-29: characters added to each code while the alarm lasts. */
export const EXTRA_LENGTH = 2

export const CALM: Spray = { roundStartedAt: 0, checks: 0, wrong: 0, usual: 0, alarmUntil: 0 }

/** Counts one judged guess. `alarmed` is true for the guess that set the alarm off. */
export function countGuess(
  spray: Spray,
  right: boolean,
  now: Instant,
): { readonly next: Spray; readonly alarmed: boolean } {
  const round = roundAt(spray, now)
  const checks = round.checks + 1
  const wrong = round.wrong + (right ? 0 : 1)
  const tooMany =
    !right && wrong >= Math.max(WRONG_A_ROUND, 5 * round.usual) && wrong > WRONG_SHARE * checks
  const alarmUntil = tooMany ? now + ALARM_SECONDS * 1000 : round.alarmUntil
  return {
    next: { ...round, checks, wrong, alarmUntil },
    alarmed: tooMany && round.alarmUntil <= now,
  }
}

/** Whether new codes are to be longer now. */
export function isAlarmed(spray: Spray, now: Instant): boolean {
  return now < spray.alarmUntil
}

function roundAt(spray: Spray, now: Instant): Spray {
  if (now - spray.roundStartedAt < ROUND_SECONDS * 1000) return spray
  // The moving average over about a day (288 rounds) leaves out rounds under attack, or an attack would become usual.
  const calm = spray.alarmUntil < spray.roundStartedAt
  const usual =
    calm && spray.roundStartedAt > 0 ? spray.usual + (spray.wrong - spray.usual) / 288 : spray.usual
  return { roundStartedAt: now, checks: 0, wrong: 0, usual, alarmUntil: spray.alarmUntil }
}
