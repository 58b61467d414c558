import { deliveryKey, type Delivery } from '../delivery/delivery.ts'
import type { Instant } from '../instant.ts'
import type { Subject } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'
import { put, type Records } from '../store.ts'
import { ended } from '../verification/ended.ts'
import { factsOf, verificationEvent } from '../verification/verification-event.ts'
import { verificationKey, type Verification } from '../verification/verification.ts'
import { deviceNotices } from './device-notices.ts'
import { deviceListKey } from './device.ts'
import { withoutCode } from './guess-bound.ts'
import type { Deciding, JudgedDecision } from './deciding.ts'
import type { Asked } from './judge-entry.ts'
import { liveCodesKey, NO_CODES } from './live-codes.ts'
import { endPoll } from './poll.ts'

/** An approval that was committed: the verification as it stands then, and the messages to send. */
export type Approved = {
  readonly verification: Verification
  readonly deliveries: readonly Delivery[]
}

const HOUR = 3_600_000

/** Everything that follows from a yes. The device itself comes in when it asks next. `vault` only opens and seals. */
export function approveDevice(
  vault: Vault,
  approval: Deciding & Asked & { readonly subject: Subject | undefined },
  records: Records,
  now: Instant,
): JudgedDecision {
  const { v, grant, approver, subject } = approval
  const { by, acr, amr, authTime } = approver
  const next: Verification = {
    ...ended(v, 'approved', now),
    subject: approver.subject,
    details: { ...v.details, grant: { ...grant, decided: { by, acr, amr, authTime } } },
  }
  const codesKey = liveCodesKey(v.project)
  const codes = records.find(codesKey) ?? NO_CODES
  const listKey = deviceListKey(v.project, approver.subjectHash)
  const list = records.find(listKey) ?? { devices: [], approvals: [], expiresAt: 0 }
  const { noticeIds, channels } = approval
  const deliveries = deviceNotices(vault, v, subject, noticeIds, channels, now)
  return {
    writes: [
      put(verificationKey(v.project, v.id), next),
      put(codesKey, withoutCode(codes, grant.format, grant.codeExpiresAt, now)),
      endPoll(v, records, now),
      put(listKey, {
        devices: list.devices,
        approvals: [...list.approvals.filter((at) => at > now - HOUR), now],
        expiresAt: Math.max(list.expiresAt, now + HOUR),
      }),
      ...deliveries.map((delivery) => put(deliveryKey(delivery.project, delivery.id), delivery)),
    ],
    events: [verificationEvent(v, 'verification.approved', { ...factsOf(v), by })],
    outcome: { result: 'approved', verification: v.id },
    approved: { verification: next, deliveries },
  }
}
