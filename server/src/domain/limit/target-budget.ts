import { isFactor, type AnswerChannel, type Channel } from '../delivery/channel.ts'
import type { ProjectId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'

/**
 * What one address has been through, over all its verifications: the second of the three counters. It survives
 * resends and new verifications (COD-11), and a device that this address approved before has one of its own
 * (LIM-15), so that a stranger cannot use up the person's.
 */
export type TargetBudget = {
  /** Wrong guesses since the last right one. */
  readonly failures: number
  /** When the latest wrong guesses were, oldest first; at most the soft lock's number of them. */
  readonly failedAt: readonly Instant[]
  /** Messages sent to this address, oldest first, those of the last 24 hours. */
  readonly sends: readonly { readonly channel: Channel; readonly at: Instant }[]
  /** The newest verification for each binding: who asked, for what. Kept where `newestKey` says, never with a device. */
  readonly newest: readonly Newest[]
  readonly disabledAt: Instant | undefined
  readonly noticedAt: Instant | undefined
  /** When nothing in here matters any more and the record may be forgotten. */
  readonly expiresAt: Instant
}

export type Newest = {
  /** Keyed hash of purpose, session and subject. */
  readonly binding: string
  /** Keyed hash of the whole request, to know a double click from a new wish; empty without a session, where there is no telling. */
  readonly request: string
  readonly verification: VerificationId
  readonly at: Instant
}

/** @param hash the target's keyed hash, or what `budgetHash` makes of it for a known device */
export function targetKey(project: ProjectId, hash: string): Key<'target'> {
  return { kind: 'target', project, id: hash }
}

/** Whose budget is charged: the address's, or that of a device which the address approved before (LIM-15). */
export function budgetHash(targetHash: string, device: string | undefined): string {
  return device === undefined ? targetHash : `${targetHash}.${device}`
}

/**
 * Where the newest verification of one asker is found. With the address, where messages bound how many there are; a factor may be asked for as often as anybody
 * likes, so there each asker has a record of their own, and nobody's pushes out another's (COD-09).
 */
export function newestKey(of: {
  readonly project: ProjectId
  readonly channel: AnswerChannel
  readonly targetHash: string
  readonly binding: string
}): Key<'target'> {
  const { project, channel, targetHash, binding } = of
  return targetKey(project, isFactor(channel) ? `${targetHash}.${binding}` : targetHash)
}

export const UNTOUCHED: TargetBudget = {
  failures: 0,
  failedAt: [],
  sends: [],
  newest: [],
  disabledAt: undefined,
  noticedAt: undefined,
  expiresAt: 0,
}
