import type { Event } from '../event.ts'
import {
  factorsKey,
  keptFactors,
  NO_FACTORS,
  withoutPending,
  type Factors,
} from '../factor/factors.ts'
import { endTrust } from '../factor/trusted-device.ts'
import type { Instant } from '../instant.ts'
import { endPush } from '../push/end-push.ts'
import { endSessions } from '../session/session-list.ts'
import { put, type Records, type Write } from '../store.ts'
import { verificationEvent } from './verification-event.ts'
import type { Verification } from './verification.ts'

/**
 * What an approved recovery does to its account: whoever was signed in is so no more, no browser is trusted or asked any more (REC-13), and purchases wait (REC-11).
 * `subject/stop-recovery.ts` takes it back.
 * @param hash the subject's keyed hash
 * @param factors as they are after the guess
 */
export function recover(
  v: Verification,
  hash: string,
  factors: Factors | undefined,
  records: Records,
  now: Instant,
): { readonly writes: readonly Write[]; readonly events: readonly Event[] } {
  const { project, id } = v
  const trust = endTrust(project, hash, factors ?? NO_FACTORS, 'recovery', now)
  const next = keptFactors(
    { ...withoutPending(trust.factors), recovered: { at: now, verification: id } },
    now,
  )
  const sessions = endSessions(records, project, hash, 'recovery', now)
  const browsers = endPush(records, project, hash, { by: 'recovery' }, now)
  return {
    writes: [put(factorsKey(project, hash), next), ...sessions.writes, ...browsers.writes],
    events: [
      verificationEvent(v, 'recovery.completed', { subject: hash }),
      ...trust.events,
      ...sessions.events,
      ...browsers.events,
    ],
  }
}
