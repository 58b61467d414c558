import { sameBytes } from '../digest.ts'
import type { Guess } from './guess.ts'
import type { Verification } from './verification.ts'

/**
 * Whether who guesses is who was asked (COD-08, COD-30): a start with a `session` is answered with that session, or by the browser that
 * holds this verification. Without a session, only the application's own server may answer for it.
 */
export function isBound(v: Verification, guess: Guess): boolean {
  if (guess.caller.kind === 'holder') return guess.caller.verification === v.id
  const digest = v.sessionDigest
  if (digest === undefined) return guess.caller.kind === 'secret'
  return guess.session?.some((s) => sameBytes(s, digest)) ?? false
}
