import type { DeliveryId, ProjectId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'
import type { Delivery } from './delivery.ts'

/**
 * A message or event that could not be brought to anybody, kept so that an operator can look at it and send it again
 * (`GET /v1/deliveries`). A code's own bytes are not kept: sending again makes the verification send once more.
 */
export type DeadLetter = {
  readonly id: DeliveryId
  readonly project: ProjectId
  readonly verification: VerificationId
  readonly kind: Delivery['kind']
  readonly desk: Delivery['channel']
  readonly carrier: string | undefined
  /** Our own words and the carrier's numbers. */
  readonly reason: string
  readonly attempts: number
  readonly at: Instant
  /** Of the kind `event`: what it was, so that it can be sent again. */
  readonly event?: Delivery['event']
  readonly expiresAt: Instant
}

/** As long as a project's events are kept at least; events themselves are read from the log again. */
export const DEAD_LETTERS_KEPT = 7 * 86_400_000

export function deadLetterKey(project: ProjectId, id: DeliveryId): Key<'dead_letter'> {
  return { kind: 'dead_letter', project, id }
}
