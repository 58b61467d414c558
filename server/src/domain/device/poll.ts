import type { ProjectId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { put, type Key, type Records, type Write } from '../store.ts'
import type { Verification } from '../verification/verification.ts'

/**
 * When a device asked last, and how long it must wait now (RFC 8628, 3.5). The only kind that a store may forget in a crash: it is never
 * written to disk, so that waiting devices cost none; a device that is forgotten starts again with the usual interval.
 */
export type Poll = {
  readonly polledAt: Instant
  readonly intervalSeconds: number
  /** How often it was told to slow down. */
  readonly hasty: number
  /**
   * What became of its question. `waits`: nobody has answered, so that a poll need not look at the verification. `unsure`: look each time, for the code
   * is renewed. `over`: it was decided, and no poll is counted any more.
   */
  readonly question: (typeof POLL_QUESTIONS)[number]
  /** When the verification was looked at last. */
  readonly lookedAt: Instant
  readonly expiresAt: Instant
}

export const POLL_QUESTIONS = ['waits', 'unsure', 'over'] as const

/** RFC 8628, 3.2: the usual wait between two polls. */
export const INTERVAL_SECONDS = 5

/** Of a device that has its codes and has not asked yet: it may ask at once. @param v pending at `now` */
export function newPoll(v: Verification, now: Instant): Poll {
  return {
    polledAt: 0,
    intervalSeconds: INTERVAL_SECONDS,
    hasty: 0,
    question: v.details.grant?.renews === false ? 'waits' : 'unsure',
    lookedAt: now,
    expiresAt: v.expiresAt,
  }
}

/**
 * What a change must write that ends the question of a device, which must also name the `poll`: the next poll hears of it, and so does one that saw the
 * question wait and is not kept yet.
 */
export function endPoll(v: Verification, records: Records, now: Instant): Write {
  const key = pollKey(v.project, v.id)
  return put(key, { ...(records.find(key) ?? newPoll(v, now)), question: 'over' })
}

export function pollKey(project: ProjectId, id: VerificationId): Key<'poll'> {
  return { kind: 'poll', project, id }
}
