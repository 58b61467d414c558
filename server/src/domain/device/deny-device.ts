import type { Instant } from '../instant.ts'
import { put, type Decision, type Records } from '../store.ts'
import { ended } from '../verification/ended.ts'
import { factsOf, verificationEvent } from '../verification/verification-event.ts'
import { verificationKey } from '../verification/verification.ts'
import type { Approver } from './approver.ts'
import { withoutCode } from './guess-bound.ts'
import type { Decided } from './deciding.ts'
import type { Asked } from './judge-entry.ts'
import { liveCodesKey, NO_CODES } from './live-codes.ts'
import { endPoll } from './poll.ts'

/** Ends a device's question with no. @param reported the person said that they did not start it */
export function denyDevice(
  { v, grant }: Asked,
  by: Approver['by'],
  reported: boolean,
  records: Records,
  now: Instant,
): Decision<Decided> {
  const codesKey = liveCodesKey(v.project)
  const codes = records.find(codesKey) ?? NO_CODES
  const facts = { ...factsOf(v), by }
  return {
    writes: [
      put(verificationKey(v.project, v.id), ended(v, 'denied', now)),
      put(codesKey, withoutCode(codes, grant.format, grant.codeExpiresAt, now)),
      endPoll(v, records, now),
    ],
    events: [
      verificationEvent(v, 'verification.denied', facts),
      ...(reported
        ? [verificationEvent(v, 'verification.reported', { ...facts, status: v.status })]
        : []),
    ],
    outcome: { result: 'denied', verification: v.id },
  }
}
