import type { Bytes } from '../digest.ts'
import type { DeliveryId, ProjectId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'
import type { Notice } from './account-notice.ts'
import type { AnswerChannel, Channel } from './channel.ts'

/** Where deliveries wait: one desk a channel, and one for what goes to projects' own webhooks and to browsers. */
export const EXTRA_DESKS = ['events', 'push'] as const
export type Desk = Channel | (typeof EXTRA_DESKS)[number]

/**
 * A message that must leave the house: the outbox. It is written in the same change as the verification it
 * belongs to, and forgotten as soon as a carrier took it, so that no code outlives its sending.
 */
export type Delivery = {
  readonly id: DeliveryId
  readonly project: ProjectId
  /** What it is about. Empty for an event of no verification. */
  readonly verification: VerificationId
  /**
   * `device`: tells the owner of an address on file that a device was let in. `step`: no message yet; when it is due and nobody has answered,
   * the workflow's next one is made (`verification/take-step.ts`). `event`: an event for a project's webhook. `push`: a question for a browser.
   */
  readonly kind: 'code' | 'notice' | 'device' | 'account' | 'step' | 'event' | 'push'
  /** Which send of the verification this is, from 1. An older one is not sent any more. The notice of an approval is of none: `OF_APPROVAL`. */
  readonly send: number
  /** Whose turn it waits for in the post room: a channel's carriers, or the project's webhooks and browsers. */
  readonly channel: Desk
  /** The code, sealed to this delivery. Undefined for a decoy, which goes nowhere, and for a notice. */
  readonly sealedCode: Bytes | undefined
  /** Where it goes when that is not the verification's own address: sealed to this delivery. */
  readonly sealedTo?: Bytes
  /** Of the kind `account`: what is told. It belongs to no verification's message. */
  readonly notice?: Notice
  /** Of the kind `step`: which one of the policy's workflow, from 0. */
  readonly step?: number
  /** Of the kind `step`: how the person was to answer when it was planned. */
  readonly after?: AnswerChannel
  /** Of the kinds `event` and `push`: which event (its sequence number) and for which endpoint or subscription. */
  readonly event?: { readonly endpoint: string; readonly sequence: number }
  /** Carriers that could not bring it; the next attempt goes by another. Emptied when all were tried. */
  readonly tried?: readonly string[]
  /** What was set aside for it, in millionths of the price table's currency; settled when it has left or is given up, and set aside anew after an attempt that may have cost it. */
  readonly reserved?: number
  /** Calls of it that were answered and told nobody the code; left out: none. */
  readonly inVain?: number
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
