import type { Event } from '../event.ts'
import type { ProjectId } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import { drop, put, type Key, type Records, type Write } from '../store.ts'
import type { Session } from './session.ts'

/**
 * The sessions of one person on our own pages, so that they can be listed and ended (ADM-07, REC-13). A session that is not among them is over, whatever its
 * own record says: all of a person's are ended by one write.
 */
export type SessionList = {
  readonly sessions: readonly ListedSession[]
  /** When the last of them ends. */
  readonly expiresAt: Instant
}

export type ListedSession = {
  /** `ses_…` */
  readonly id: string
  /** Where its record stands. */
  readonly hash: string
  readonly startedAt: Instant
  readonly endsAt: Instant
  /** The browser's kind and system, as far as it says: `Firefox on Linux`. */
  readonly agent?: string
}

/** Why a session ends. `most_sessions`: a newer one took its place. `address`: the one it was opened with was taken off the account. */
export type SessionEnd = 'page' | 'api' | 'recovery' | 'stopped' | 'address' | 'most_sessions'

/** The most sessions of one person at once; the oldest makes room. More browsers than anybody has, and a bound for one record. */
export const MOST_SESSIONS = 20

export function sessionListKey(project: ProjectId, subjectHash: string): Key<'session_list'> {
  return { kind: 'session_list', project, id: subjectHash }
}

/** Whether a session, found by this hash, is still one of its person's. */
export function isListed(
  list: SessionList | undefined,
  session: Pick<Session, 'id'>,
  hash: string,
): boolean {
  return list?.sessions.some((one) => one.id === session.id && one.hash === hash) === true
}

type Change = { readonly writes: readonly Write[]; readonly events: readonly Event[] }

/** Puts a session onto its person's list, in the place of the same one under an earlier token. @param records must hold `sessionListKey` */
export function listSession(
  records: Records,
  { project, subjectHash }: Pick<Session, 'project' | 'subjectHash'>,
  listed: ListedSession,
  now: Instant,
): Change {
  const before = records.find(sessionListKey(project, subjectHash))?.sessions ?? []
  const live = before.filter((one) => one.id !== listed.id && !hasPassed(one.endsAt, now))
  const all = [...live, listed]
  const gone = all.slice(0, -MOST_SESSIONS)
  return {
    writes: [listOf(project, subjectHash, all.slice(-MOST_SESSIONS))],
    events: gone.map((one) => endEvent(project, subjectHash, one.id, 'most_sessions')),
  }
}

/**
 * Ends a person's sessions in the change that found out why: all of them, or those that `which` names. Nothing of them is good from then on.
 * @param records must hold `sessionListKey`
 */
export function endSessions(
  records: Records,
  project: ProjectId,
  subjectHash: string,
  by: SessionEnd,
  now: Instant,
  which: (session: ListedSession) => boolean = () => true,
): Change {
  const sessions = records.find(sessionListKey(project, subjectHash))?.sessions ?? []
  const live = sessions.filter(({ endsAt }) => !hasPassed(endsAt, now))
  const over = live.filter(which)
  if (over.length === 0) return { writes: [], events: [] }
  return {
    writes: [
      listOf(
        project,
        subjectHash,
        live.filter((one) => !over.includes(one)),
      ),
    ],
    events: over.map(({ id }) => endEvent(project, subjectHash, id, by)),
  }
}

function listOf(
  project: ProjectId,
  subjectHash: string,
  sessions: readonly ListedSession[],
): Write {
  const key = sessionListKey(project, subjectHash)
  if (sessions.length === 0) return drop(key)
  return put(key, { sessions, expiresAt: Math.max(...sessions.map(({ endsAt }) => endsAt)) })
}

function endEvent(project: ProjectId, subject: string, session: string, by: SessionEnd): Event {
  return { project, type: 'session.ended', facts: { subject, session, by } }
}
