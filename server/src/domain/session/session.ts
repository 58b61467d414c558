import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'

/** A person signed in on our own pages. Found by the keyed hash of the cookie's token; the token itself is not kept. */
export type Session = {
  readonly project: ProjectId
  readonly subject: string
  readonly subjectHash: string
  /** How and when the person was verified. */
  readonly acr: string
  readonly amr: readonly string[]
  readonly authTime: Instant
  /** The address they signed in with, as its keyed hash: once it is taken off the account, it holds no session open. */
  readonly addressHash: string
  /** The same, covered, to show who is signed in. */
  readonly shown: string
  /** Moved on at most once a minute. */
  readonly seenAt: Instant
  /** Twelve hours after it began, whatever happens (TOK-11). */
  readonly endsAt: Instant
  /** Thirty minutes after it was last used, or `endsAt`. */
  readonly expiresAt: Instant
}

/** TOK-11 asks for an hour idle and a day in all at most; half of each is the default. */
export const IDLE_SECONDS = 1800
export const LONGEST_SECONDS = 43_200

export function sessionKey(project: ProjectId, hash: string): Key<'session'> {
  return { kind: 'session', project, id: hash }
}
