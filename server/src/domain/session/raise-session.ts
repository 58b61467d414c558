import type { ProjectId, VerificationId } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import { subjectKey } from '../limit/subject.ts'
import { ACR, levelOf, reaches } from '../receipt/assurance.ts'
import { RECEIPT_SECONDS } from '../receipt/receipt.ts'
import { drop, put } from '../store.ts'
import { verificationEvent } from '../verification/verification-event.ts'
import { verificationKey, type Verification } from '../verification/verification.ts'
import { provenBy } from './proven-by.ts'
import { randomToken } from './random-token.ts'
import { isListed, listSession, sessionListKey } from './session-list.ts'
import { isOver, sessionHash, sessionKey, TOKEN, type Session } from './session.ts'
import type { SessionNeeds } from './sessions.ts'

/** The purpose whose approval raises a session. */
export const RAISING = 'account_change'

/**
 * Raises a session after its person proved themselves once more, for the purpose `account_change`, within the last five minutes. It goes on under a new
 * token (TOK-10); the old one is good for nothing. The verification must have been started for this very session (`raises`).
 * Undefined when it does not stand for that: the session then is what it was.
 */
export async function raiseSession(
  { store, vault, random }: SessionNeeds,
  project: ProjectId,
  token: string,
  verification: VerificationId,
): Promise<{ readonly token: string; readonly session: Session } | undefined> {
  if (!TOKEN.test(token)) return undefined
  const hash = sessionHash(vault, token)
  const key = sessionKey(project, hash)
  const seen = await store.find(key)
  if (seen === undefined) return undefined
  const next = randomToken(random)
  const nextHash = sessionHash(vault, next)
  const proofKey = verificationKey(project, verification)
  const listKey = sessionListKey(project, seen.subjectHash)
  const accountKey = subjectKey(project, seen.subjectHash)
  const session = await store.change<Session | undefined>(
    [key, sessionKey(project, nextHash), proofKey, listKey, accountKey],
    (records, now) => {
      const before = records.find(key)
      const list = records.find(listKey)
      const v = records.find(proofKey)
      const listed = list?.sessions.find((one) => one.hash === hash)
      const isGood =
        before !== undefined &&
        !isOver(before, now) &&
        isListed(list, before, hash) &&
        records.find(accountKey)?.lockedAt === undefined &&
        v !== undefined &&
        raises(v, before, hash, now)
      if (!isGood || listed === undefined) return { writes: [], events: [], outcome: undefined }
      const after = raised(before, v, now)
      const kept = listSession(records, after, { ...listed, hash: nextHash }, now)
      const facts = { subject: after.subjectHash, session: after.id, acr: after.acr, raised: true }
      return {
        writes: [drop(key), put(sessionKey(project, nextHash), after), ...kept.writes],
        events: [verificationEvent(v, 'session.started', facts), ...kept.events],
        outcome: after,
      }
    },
  )
  return session === undefined ? undefined : { token: next, session }
}

function raises(v: Verification, session: Session, hash: string, now: Instant): boolean {
  return (
    v.purpose === RAISING &&
    v.status === 'approved' &&
    v.details.reported !== true &&
    v.details.raises === hash &&
    v.subject === session.subject &&
    v.endedAt !== undefined &&
    !hasPassed(v.endedAt + RECEIPT_SECONDS * 1000, now)
  )
}

/** What it says of how the person is known only grows: who signed in with a passkey is not less known after a code. */
function raised(session: Session, v: Verification, now: Instant): Session {
  const at = v.endedAt ?? now
  const { level, amr, ways } = provenBy(v)
  const grows = reaches(level, levelOf(session.acr) ?? 'none')
  return {
    ...session,
    ...(grows && { acr: ACR[level], amr, authTime: at }),
    raised: { at, level, ways },
    seenAt: now,
  }
}
