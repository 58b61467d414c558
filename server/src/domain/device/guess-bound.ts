import { secondsUntil, type Instant } from '../instant.ts'
import type { UserCodePolicy } from '../project/policy.ts'
import { countedAsLive, countLive, countMiss, missesLately, ROUND } from './format-count.ts'
import type { LiveCodes } from './live-codes.ts'
import type { UserCodeFormat } from './user-code.ts'
import { codesOf, formatName, MOST_LONGER } from './user-code-format.ts'

/*
 * The bound on guessing. A guess that can be a code of a format hits one of the k live codes among the N of that format with the chance k/N. Over any
 * hour the chances of the guesses that are judged add up to `policy.bound` at the most (0.000001), so that no attacker, with however many accounts and
 * networks, hits any code with a greater chance. Wrong guesses are what is added up: one that is right is by somebody who knows the code, or it is the
 * hit itself, whose chance was still within the bound when it was let through.
 *
 * What this is not: the limits of one person and one network, which end most attacks much earlier.
 */

/** What of `LiveCodes` a question is about. */
type Format = Pick<UserCodeFormat, 'alphabet' | 'length'>
type Bound = Pick<UserCodePolicy, 'alphabet' | 'length' | 'bound'>

export type GuessJudgement =
  | { readonly result: 'allowed' }
  | { readonly result: 'refused'; readonly retryAfterSeconds: number }

const HOUR = 3_600_000
const MINUTE = 60_000

/** DEV-19: so many wrong guesses within five minutes close the shortest format for a while to those who made one, whatever chance they had. */
const ALARM_AT = 50

/** So many wrong guesses an hour must stay possible at the shortest codes, or no code of that length is made any more. */
const ROOM = 100

/** People mistype: where many codes live, one wrong guess for ten live codes is no attack, and room is kept for it. */
const SLIPS = 0.1

/**
 * How long a code that is made now must be: the shortest whose format has room for people's slips with one more live code, is not closed, and has spent
 * less than half of its share. So codes get longer as more of them live and while somebody guesses, and who has a new code is not held up by those who
 * guess at old ones. The longest when none fits.
 */
export function chooseLength(codes: LiveCodes, policy: Bound, now: Instant): number {
  for (let longer = 0; longer < MOST_LONGER; longer += 1) {
    const format = { alphabet: policy.alphabet, length: policy.length + longer }
    const count = codes.formats[formatName(format)]
    const live = countedAsLive(count, now)
    const share = shareOf(format, policy)
    const room = Math.max(ROOM * 2 ** longer, SLIPS * (live + 1))
    if (
      (room * (live + 1)) / codesOf(format) <= share &&
      missesLately(count, HOUR, now).chance < share / 2 &&
      !isClosed(codes, format, policy, now)
    )
      return format.length
  }
  return policy.length + MOST_LONGER
}

/** Counts a code that is made. */
export function withCode(
  codes: LiveCodes,
  format: Format,
  expiresAt: Instant,
  now: Instant,
): LiveCodes {
  return countLive(codes, formatName(format), expiresAt, 1, now)
}

/** Counts a code no more that was decided before it expired. What expires needs no telling. */
export function withoutCode(
  codes: LiveCodes,
  format: Format,
  expiresAt: Instant,
  now: Instant,
): LiveCodes {
  return countLive(codes, formatName(format), expiresAt, -1, now)
}

/**
 * Whether one more guess at codes of this format may be judged: whether right or wrong is not known yet. The bound holds for everybody. A closed
 * format is closed only to those who may have had a part in it, or a few accounts would keep everybody from the code on their screen.
 * @param hasMissed this person or network guessed wrong lately, or nobody says who it is
 */
export function judgeGuess(
  codes: LiveCodes,
  format: Format,
  policy: Bound,
  now: Instant,
  hasMissed: boolean,
): GuessJudgement {
  const allowed = (at: Instant): boolean =>
    fits(codes, format, policy, at) && !(hasMissed && isClosed(codes, format, policy, at))
  if (allowed(now)) return { result: 'allowed' }
  // It gets better only when a round of wrong guesses is old enough, or a minute's codes have expired.
  let then = (Math.floor(now / MINUTE) + 1) * MINUTE
  while (then < now + HOUR + ROUND && !allowed(then)) then += MINUTE
  return { result: 'refused', retryAfterSeconds: secondsUntil(then, now) }
}

/**
 * Counts a wrong guess that was judged.
 * @returns `alarmed`: with this one, and not before it, the format is closed or its part of the bound is spent
 */
export function withMiss(
  codes: LiveCodes,
  format: Format,
  policy: Bound,
  now: Instant,
): { readonly next: LiveCodes; readonly alarmed: boolean } {
  const chance = chanceOf(codes, format, now)
  // Where no code lives a guess is worth nothing. To count it would only close a length before it is needed.
  if (chance === 0 && format.length > chooseLength(codes, policy, now))
    return { next: codes, alarmed: false }
  const next = countMiss(codes, formatName(format), chance, now)
  const isQuiet = (at: LiveCodes): boolean =>
    fits(at, format, policy, now) && !isClosed(at, format, policy, now)
  return { next, alarmed: isQuiet(codes) && !isQuiet(next) }
}

/** The chance of one guess at this format to hit any live code of the project. */
export function chanceOf(codes: LiveCodes, format: Format, now: Instant): number {
  return countedAsLive(codes.formats[formatName(format)], now) / codesOf(format)
}

/**
 * How many more wrong guesses at this format, of which codes live, would be judged now if each came from somebody else, and so what they could add to
 * the chance of the hour.
 */
export function guessesLeftAt(
  codes: LiveCodes,
  format: Format,
  policy: Bound,
  now: Instant,
): number {
  const count = codes.formats[formatName(format)]
  const left = Math.min(
    shareOf(format, policy) - missesLately(count, HOUR, now).chance,
    policy.bound - chanceSpent(codes, now),
  )
  const chance = chanceOf(codes, format, now)
  return chance === 0 ? 0 : Math.max(0, Math.floor(left / chance))
}

/** What the wrong guesses of the last hour had as a chance together, over all formats. */
export function chanceSpent(codes: LiveCodes, now: Instant): number {
  return Object.values(codes.formats).reduce(
    (sum, count) => sum + missesLately(count, HOUR, now).chance,
    0,
  )
}

/** Whether the chance of one more guess stays within the format's share, and within the bound. */
function fits(codes: LiveCodes, format: Format, policy: Bound, now: Instant): boolean {
  const count = codes.formats[formatName(format)]
  const chance = chanceOf(codes, format, now)
  return (
    missesLately(count, HOUR, now).chance + chance <= shareOf(format, policy) &&
    // The shares add up to the bound, but not with those of lengths and alphabets that the policy had a while ago.
    chanceSpent(codes, now) + chance <= policy.bound
  )
}

/** Whether so many guessed wrong lately that it is an attack. */
function isClosed(codes: LiveCodes, format: Format, policy: Bound, now: Instant): boolean {
  const { count } = missesLately(codes.formats[formatName(format)], ROUND, now)
  return count >= alarmAt(codes, format, policy, now)
}

/**
 * A format's part of the bound, so that who spends one leaves the others: half for the shortest, a quarter for the next, the rest in equal parts for
 * those that are made under attack or where very many codes live.
 */
function shareOf(format: Format, policy: Bound): number {
  const longer = longerBy(format, policy)
  if (longer === 0) return policy.bound / 2
  return longer === 1 ? policy.bound / 4 : policy.bound / (4 * (MOST_LONGER - 1))
}

/**
 * Twice as many with each character more: the chance of each guess falls tenfold at least, and who wants to close all lengths needs
 * thousands of accounts.
 */
function alarmAt(codes: LiveCodes, format: Format, policy: Bound, now: Instant): number {
  const live = countedAsLive(codes.formats[formatName(format)], now)
  return Math.max(ALARM_AT * 2 ** longerBy(format, policy), Math.floor(SLIPS * live))
}

/** How much longer a format is than the policy's. One that the policy does not make any more counts as the longest. */
function longerBy(format: Format, policy: Bound): number {
  const longer = format.length - policy.length
  const made = format.alphabet === policy.alphabet && longer >= 0 && longer <= MOST_LONGER
  return made ? longer : MOST_LONGER
}
