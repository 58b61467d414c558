import type { ProjectId } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import type { Way } from '../delivery/channel.ts'
import type { Vault } from '../needs.ts'
import type { Level } from '../receipt/assurance.ts'
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
  /** The address they signed in with, as its keyed hash: once it is taken off the account, it holds no session open. Empty when a factor signed them in. */
  readonly addressHash: string
  /** The same, covered, to show who is signed in. */
  readonly shown: string
  /** `ses_…`, to be listed and ended by. */
  readonly id: string
  /** When the person last proved themselves beyond signing in, and by what: factors are changed only for a few minutes after it. */
  readonly raised?: { readonly at: Instant; readonly level: Level; readonly ways: readonly Way[] }
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

/** What a cookie's token looks like: 43 base64url characters. */
export const TOKEN = /^[\w-]{43}$/

/** The keyed hash that a session is found by: also what a verification names that raises it. */
export function sessionHash(vault: Pick<Vault, 'fingerprint'>, token: string): string {
  return vault.fingerprint('session', token)
}

export function isOver({ expiresAt, endsAt }: Session, now: Instant): boolean {
  return hasPassed(expiresAt, now) || hasPassed(endsAt, now)
}

/** When it ends if it is not used again. */
export function idleEnd(endsAt: Instant, now: Instant): Instant {
  return Math.min(endsAt, now + IDLE_SECONDS * 1000)
}
