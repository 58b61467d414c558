import type { Event } from '../event.ts'
import { factorsKey, withoutPending } from '../factor/factors.ts'
import { endTrust } from '../factor/trusted-device.ts'
import { hasPassed, type Instant } from '../instant.ts'
import { endPush } from '../push/end-push.ts'
import { pushListKey } from '../push/push-list.ts'
import { endSessions, sessionListKey } from '../session/session-list.ts'
import { put, type Key, type Records, type Write } from '../store.ts'
import { verificationEvent } from '../verification/verification-event.ts'
import type { Verification } from '../verification/verification.ts'

/** How long the link in its notices stops a recovery: as long as the longest hold that OWASP names for purchases after one (REC-11). */
const STOPPABLE_HOURS = 72

/** To be named in a change that may stop a recovery. */
export function stopRecoveryKeys(
  { project }: Pick<Verification, 'project'>,
  subjectHash: string,
): readonly Key[] {
  return [
    factorsKey(project, subjectHash),
    sessionListKey(project, subjectHash),
    pushListKey(project, subjectHash),
  ]
}

/**
 * Stops a recovery that its owner disowns: nobody stays signed in on our pages, no browser is trusted or asked, and its receipt is good for nothing any more.
 * What was added or removed meanwhile stays, for it may be the owner's own; every address was told of it. A newer recovery is stopped by the
 * link of an older one too: whoever got in by the first may have taken the owner's addresses off before the second.
 */
export function stopRecovery(
  records: Records,
  v: Verification,
  subjectHash: string,
  now: Instant,
): { readonly writes: readonly Write[]; readonly events: readonly Event[] } {
  const { project, endedAt } = v
  const key = factorsKey(project, subjectHash)
  const factors = records.find(key)
  if (v.status !== 'approved' || endedAt === undefined) return NOTHING
  if (factors?.recovered === undefined || factors.recovered.stopped === true) return NOTHING
  if (factors.recovered.at < endedAt) return NOTHING
  if (hasPassed(endedAt + STOPPABLE_HOURS * 3_600_000, now)) return NOTHING
  const trust = endTrust(project, subjectHash, factors, 'stopped', now)
  const sessions = endSessions(records, project, subjectHash, 'stopped', now)
  const browsers = endPush(records, project, subjectHash, { by: 'stopped' }, now)
  return {
    writes: [
      put(key, {
        ...withoutPending(trust.factors),
        recovered: { ...factors.recovered, stopped: true },
      }),
      ...sessions.writes,
      ...browsers.writes,
    ],
    events: [
      verificationEvent(v, 'recovery.stopped', { subject: subjectHash }),
      ...trust.events,
      ...sessions.events,
      ...browsers.events,
    ],
  }
}

const NOTHING = { writes: [], events: [] } as const
