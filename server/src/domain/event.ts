import type { ProjectId, VerificationId } from './ids.ts'
import type { Instant } from './instant.ts'

/** Everything that is told of: in timelines, feeds, statistics and the audit log. `docs/reference/events.md` explains each. */
export const EVENT_TYPES = [
  'verification.started',
  'verification.merged',
  'verification.sent_again',
  'verification.superseded',
  'verification.guess_failed',
  'verification.guess_refused',
  'verification.approved',
  'verification.locked',
  'verification.expired',
  'verification.canceled',
  'verification.denied',
  'verification.reported',
  'message.sent',
  'message.delayed',
  'message.refused',
  'message.given_up',
  'message.skipped',
  'message.bounced',
  'target.locked',
  'target.noticed',
  'target.disabled',
  'target.restored',
  'spray.detected',
  'receipt.consumed',
  'receipt.refused',
  'address.added',
  'address.removed',
  'address.lost',
  'key.created',
  'key.revoked',
  'policy.changed',
  'user_code.entered',
  'user_code.missed',
  'user_code.refused',
  'user_code.contested',
  'user_code.renewed',
  'user_code.alarmed',
  'device.code_refused',
  'device.registered',
  'device.renamed',
  'device.revoked',
  'device.token_reused',
  'client.created',
  'client.registered',
  'client.removed',
  'session.started',
  'session.ended',
  'verification.step_proven',
  'verification.way_changed',
  'authenticator.added',
  'authenticator.confirmed',
  'authenticator.renamed',
  'authenticator.removed',
  'authenticator.imported',
  'authenticator.resynchronized',
  'authenticator.drifted',
  'authenticator.counter_fell',
  'recovery_code.used',
  'trusted_device.added',
  'trusted_device.revoked',
  'trusted_device.refused',
  'recovery.completed',
  'recovery.stopped',
  'assessment.made',
  'subject.locked',
  'subject.unlocked',
  'project.created',
  'project.changed',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** What an event tells. Short values; never a code, an address, a key or a token. */
export type EventFacts = Readonly<Record<string, string | number | boolean>>

/** A thing that happened, as a decision says it. The store adds when and its place in the sequence. */
export type Event = {
  readonly project: ProjectId
  readonly type: EventType
  readonly verification?: VerificationId
  readonly facts: EventFacts
}

/** An event as it stands in the log. `sequence` grows with every event of the store. */
export type PastEvent = Event & { readonly sequence: number; readonly at: Instant }
