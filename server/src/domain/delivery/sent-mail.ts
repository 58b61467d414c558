import type { DeliveryId, ProjectId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { DIRECTORY, type Key } from '../store.ts'

/**
 * A mail that a server took and that may still come back: kept for as long as mail servers try, so that a bounce finds
 * the verification it belongs to. Written only where bounces are received.
 */
export type SentMail = {
  readonly project: ProjectId
  readonly verification: VerificationId
  readonly expiresAt: Instant
}

/** RFC 5321, 4.5.4.1: servers give up after four to five days; a week leaves room for the report. */
export const BOUNCES_WITHIN = 7 * 86_400_000

/** A report names the delivery and nothing else, so it is found before a project is known. */
export function sentMailKey(delivery: DeliveryId): Key<'sent_mail'> {
  return { kind: 'sent_mail', project: DIRECTORY, id: delivery }
}
