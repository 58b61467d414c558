import { hasPassed, type Instant } from '../instant.ts'
import { Problem } from '../problem.ts'
import { endPush } from '../push/end-push.ts'
import { pushListKey, type PushSubscription } from '../push/push-list.ts'
import { endSessions, sessionListKey, type ListedSession, type SessionEnd } from './session-list.ts'
import { sessionKey } from './session.ts'
import type { SessionNeeds } from './sessions.ts'

/** A session as its person and their application may see it. */
export type SessionView = {
  /** `ses_…` */
  readonly id: string
  readonly startedAt: Instant
  /** When it was last used, to a minute. */
  readonly seenAt: Instant
  /** The latest it can end. */
  readonly endsAt: Instant
  /** The covered address it was opened with; empty when a factor opened it. */
  readonly shown: string
  /** The browser's kind, as it said itself. */
  readonly agent?: string
}

type ListNeeds = Pick<SessionNeeds, 'vault'> & {
  readonly store: Pick<SessionNeeds['store'], 'find' | 'now'>
}
type EndNeeds = Pick<SessionNeeds, 'vault'> & {
  readonly store: Pick<SessionNeeds['store'], 'change'>
}

/** Where a subject is signed in on our own pages, the newest first (ADM-07). None for one that nobody knows. */
export async function listSessions(
  { store, vault }: ListNeeds,
  project: string,
  subject: string,
): Promise<readonly SessionView[]> {
  const subjectHash = vault.fingerprint('subject', project, subject)
  const list = await store.find(sessionListKey(project, subjectHash))
  const found = await Promise.all(
    (list?.sessions ?? []).map(async (listed): Promise<readonly SessionView[]> => {
      const session = await store.find(sessionKey(project, listed.hash))
      if (session === undefined || hasPassed(session.expiresAt, store.now())) return []
      const { id, startedAt, endsAt, agent } = listed
      const { seenAt, shown } = session
      return [{ id, startedAt, seenAt, endsAt, shown, ...(agent !== undefined && { agent }) }]
    }),
  )
  return found.flat().toReversed()
}

/** Ends one session of a subject at once, and the questions in the browser that it asked for. @throws Problem `not_found` also for another subject's */
export async function endSessionById(
  needs: EndNeeds,
  project: string,
  subject: string,
  id: string,
  by: Extract<SessionEnd, 'page' | 'api'>,
): Promise<void> {
  const ended = await endThose(needs, project, subject, by, {
    sessions: (one) => one.id === id,
    browsers: (one) => one.session === id,
  })
  if (ended === 0) throw new Problem('not_found', 'This subject has no session of this id.')
}

/**
 * Ends every session of a subject at once, or all but one: "sign out everywhere else". Answers how many. No browser is asked any more but one that the session which goes
 * on asked for: whoever was in may have put theirs among them.
 * @param except the id of the session that goes on
 */
export function endAllSessions(
  needs: EndNeeds,
  project: string,
  subject: string,
  by: Extract<SessionEnd, 'page' | 'api'>,
  except?: string,
): Promise<number> {
  return endThose(needs, project, subject, by, {
    sessions: ({ id }) => id !== except,
    browsers: ({ session }) => except === undefined || session !== except,
  })
}

function endThose(
  { store, vault }: EndNeeds,
  project: string,
  subject: string,
  by: SessionEnd,
  which: {
    readonly sessions: (session: ListedSession) => boolean
    readonly browsers: (browser: PushSubscription) => boolean
  },
): Promise<number> {
  const subjectHash = vault.fingerprint('subject', project, subject)
  const keys = [sessionListKey(project, subjectHash), pushListKey(project, subjectHash)]
  return store.change(keys, (records, now) => {
    const ended = endSessions(records, project, subjectHash, by, now, which.sessions)
    const browsers = endPush(records, project, subjectHash, { by }, now, which.browsers)
    return {
      writes: [...ended.writes, ...browsers.writes],
      events: [...ended.events, ...browsers.events],
      outcome: ended.events.length,
    }
  })
}
