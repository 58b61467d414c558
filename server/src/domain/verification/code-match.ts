import { sameBytes } from '../digest.ts'
import type { Guess } from './guess.ts'
import type { Verification } from './verification.ts'

/** What a guess is: a code that is good, one that a newer one replaced, or none of ours. */
export type CodeMatch = 'live' | 'superseded' | 'none'

/** Compares a guess with every code of its verification. A decoy has a code like any other, and no guess at it is ever right. */
export function matchCode(v: Verification, guess: Guess): CodeMatch {
  const found = guess.link === undefined ? matchTyped(v, guess) : matchLink(v, guess.link)
  return v.sealedTo === undefined ? 'none' : found
}

function matchLink(v: Verification, link: number): CodeMatch {
  return link === v.sends ? 'live' : 'superseded'
}

function matchTyped(v: Verification, guess: Guess): CodeMatch {
  const firstLive = v.codes.length - v.liveCodes
  let found: CodeMatch = 'none'
  // Every code is compared whatever was found before, so that time tells nothing (COD-19). The newest comes last and has the last word.
  for (const [i, code] of v.codes.entries())
    for (const typed of guess.codes)
      if (sameBytes(code, typed)) found = i >= firstLive ? 'live' : 'superseded'
  const { carryDigest } = v.details
  if (carryDigest !== undefined)
    for (const typed of guess.codes) if (sameBytes(typed, carryDigest)) found = 'live'
  return found
}
