import type { Instant } from '../instant.ts'
import type { UserCodePolicy } from '../project/policy.ts'
import { countedAsLive } from './format-count.ts'
import { chanceOf, chanceSpent, chooseLength, guessesLeftAt } from './guess-bound.ts'
import type { LiveCodes } from './live-codes.ts'
import { formatName, MOST_LONGER } from './user-code-format.ts'

/** How a project stands towards the bound on guessing user codes: what the operator is shown. */
export type PresentBound = {
  readonly alphabet: UserCodePolicy['alphabet']
  /** Codes that can be entered now, of all lengths. */
  readonly live: number
  /** Of a code that would be made now. */
  readonly length: number
  /** The chance that the wrong guesses of the last hour had together to hit any live code. */
  readonly chanceSpent: number
  /** What all guesses that would still be judged now could add to it. Both together never pass the bound. */
  readonly chanceLeft: number
  readonly bound: number
  /** Wrong guesses that would still be judged now if each came from somebody else, at all lengths of which codes live. */
  readonly guessesLeft: number
}

/** Reckons from the record alone, so that anybody may ask at any time. */
export function presentBound(
  codes: LiveCodes,
  policy: Pick<UserCodePolicy, 'alphabet' | 'length' | 'bound'>,
  now: Instant,
): PresentBound {
  let live = 0
  let left = 0
  let chance = 0
  for (let longer = 0; longer <= MOST_LONGER; longer += 1) {
    const format = { alphabet: policy.alphabet, length: policy.length + longer }
    const codesLive = countedAsLive(codes.formats[formatName(format)], now)
    if (codesLive === 0) continue
    const guesses = guessesLeftAt(codes, format, policy, now)
    live += codesLive
    left += guesses
    chance += guesses * chanceOf(codes, format, now)
  }
  const spent = chanceSpent(codes, now)
  return {
    alphabet: policy.alphabet,
    live,
    length: chooseLength(codes, policy, now),
    chanceSpent: spent,
    chanceLeft: Math.min(chance, Math.max(0, policy.bound - spent)),
    bound: policy.bound,
    // What every reader of JSON can hold: of very long codes it would be more.
    guessesLeft: Math.min(left, Number.MAX_SAFE_INTEGER),
  }
}
