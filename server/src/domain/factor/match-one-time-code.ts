import type { Instant } from '../instant.ts'
import type { OneTimeCodes } from '../needs.ts'
import {
  seedSeal,
  type Authenticator,
  type HotpAuthenticator,
  type TotpAuthenticator,
} from './authenticator.ts'
import type { Factors } from './factors.ts'

export type OneTimeMatch =
  /** `factors` remember the step or counter, so that the code is good once. */
  | {
      readonly result: 'matched'
      readonly factors: Factors
      readonly authenticator: string
      readonly drift: number
    }
  /** Right, but used before, or older than one that was used (TOT-03, TOT-04). */
  | { readonly result: 'replayed'; readonly authenticator: string }
  | { readonly result: 'none' }

/** An authenticator whose codes are digits. */
export type CodeAuthenticator = TotpAuthenticator | HotpAuthenticator

/**
 * What one authenticator makes of a typed code. `moved`: it, as it stands after the code was taken.
 */
export type CodeJudgement =
  | { readonly result: 'matched'; readonly moved: CodeAuthenticator; readonly drift: number }
  | { readonly result: 'replayed' }
  | { readonly result: 'none' }

/** One step of network and typing either way, and no more (RFC 6238, 5.2; TOT-05). A clock that is further off is shown, not followed (TOT-06). */
const WINDOW = [0, -1, 1] as const
/** How many presses of a counter token may go unseen (RFC 4226, 7.4: as few as can be); one that ran on further is found again by two codes. */
const LOOK_AHEAD = 5

/**
 * Looks for an active authenticator app of which `typed` is a code now: one step of 30 or 60 seconds either way (RFC 6238, 5.2), later than any before.
 * Every step of every authenticator is compared, so that time tells nothing. Where the same seed was brought twice, its code is used up in both.
 * @param typed digits, as `normalizeCode` leaves them
 */
export function matchOneTimeCode(
  codes: OneTimeCodes,
  project: string,
  factors: Factors,
  typed: string,
  now: Instant,
): OneTimeMatch {
  let matched: { readonly authenticator: string; readonly drift: number } | undefined
  let replayed: string | undefined
  const authenticators = factors.authenticators.map((each): Authenticator => {
    if (!isCodeAuthenticator(each) || each.status !== 'active') return each
    const judged = judgeOneTimeCode(codes, project, each, typed, now)
    if (judged.result === 'replayed') replayed ??= each.id
    if (judged.result !== 'matched') return each
    matched ??= { authenticator: each.id, drift: judged.drift }
    return judged.moved
  })
  if (replayed !== undefined) return { result: 'replayed', authenticator: replayed }
  if (matched === undefined) return { result: 'none' }
  return { result: 'matched', factors: { ...factors, authenticators }, ...matched }
}

/** Compares a typed code with all that one authenticator may show now. */
export function judgeOneTimeCode(
  codes: OneTimeCodes,
  project: string,
  one: CodeAuthenticator,
  typed: string,
  now: Instant,
): CodeJudgement {
  if (one.type === 'totp') {
    const step = Math.floor(now / (one.periodSeconds * 1000))
    const shown = countersOf(
      codes,
      project,
      one,
      WINDOW.map((drift) => step + drift),
      typed,
    )
    const hits = WINDOW.filter((drift) => shown.includes(step + drift))
    const drift = hits.find((each) => step + each > one.lastStep)
    if (drift === undefined) return { result: hits.length > 0 ? 'replayed' : 'none' }
    const moved = { ...one, lastStep: step + drift, drift, usedAt: now }
    return { result: 'matched', moved, drift }
  }
  const places = Array.from({ length: LOOK_AHEAD + 2 }, (_, at) => one.counter - 1 + at)
  const shown = countersOf(codes, project, one, places, typed)
  const hit = shown.find((counter) => counter >= one.counter)
  if (hit === undefined) return { result: shown.length > 0 ? 'replayed' : 'none' }
  return { result: 'matched', moved: { ...one, counter: hit + 1, usedAt: now }, drift: 0 }
}

/** Of these counters or steps, those whose code `typed` is; each is compared. */
export function countersOf(
  codes: OneTimeCodes,
  project: string,
  one: CodeAuthenticator,
  counters: readonly number[],
  typed: string,
): readonly number[] {
  // Before the first counter, and before 1970, there is none; asking for one is a defect further down.
  const asked = counters.filter((counter) => counter >= 0)
  const found = codes.codesAt(one.sealedSeed, seedSeal(project, one.id), asked, one)
  return asked.filter((_, at) => sameText(found[at] ?? '', typed))
}

export function isCodeAuthenticator(one: Authenticator): one is CodeAuthenticator {
  return one.type === 'totp' || one.type === 'hotp'
}

/** Compares without stopping at the first difference. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let i = 0; i < a.length; i += 1) difference |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return difference === 0
}
