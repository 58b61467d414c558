import type { Bytes } from '../digest.ts'
import type { DeliveryId, ProjectId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'
import type { Notice } from './account-notice.ts'
import type { Channel } from './channel.ts'

/**
 * A message that must leave the house: the outbox. It is written in the same change as the verification it
 * belongs to, and forgotten as soon as a carrier took it, so that no code outlives its sending.
 */
export type Delivery = {
  readonly id: DeliveryId
  readonly project: ProjectId
  readonly verification: VerificationId
  /** `device`: tells the owner of an address on file that a device was let in. */
  readonly kind: 'code' | 'notice' | 'device' | 'account'
  /** Which send of the verification this is, from 1. An older one is not sent any more. The notice of an approval is of none: `OF_APPROVAL`. */
  readonly send: number
  readonly channel: Channel
  /** The code, sealed to this delivery. Undefined for a decoy, which goes nowhere, and for a notice. */
  readonly sealedCode: Bytes | undefined
  /** Where it goes when that is not the verification's own address: sealed to this delivery. */
  readonly sealedTo?: Bytes
  /** Of the kind `account`: what is told. It belongs to no verification's message. */
  readonly notice?: Notice
  readonly attempts: number
  /** When the next worker may take it. Whoever takes it moves this on: a lease. */
  readonly dueAt: Instant
  /** After this it is not sent at all: a dead code helps nobody. */
  readonly deadline: Instant
}

/** What a message needs and a delivery only holds sealed: in the hand of the process that has just made it, and nowhere else. */
export type InHand = { readonly to: string; readonly code: string }

/** Takes a delivery that this process has just committed, so that it leaves at once. */
export type Dispatch = (delivery: Delivery, inHand: InHand | undefined) => void

export function deliveryKey(project: ProjectId, id: DeliveryId): Key<'delivery'> {
  return { kind: 'delivery', project, id }
}

/** The `send` of a notice that tells of an approval. Other notices are of the send that was guessed at. */
export const OF_APPROVAL = 0

/**
 * How long a worker may hold a delivery before another takes it over. Longer than a carrier's whole attempt, which takes 60 seconds
 * at most, and the wait before it, or the same message would leave twice.
 */
export const LEASE_SECONDS = 75
/** A lease older than this when its turn comes is taken anew before anything is sent. */
export const STALE_LEASE_SECONDS = 10
