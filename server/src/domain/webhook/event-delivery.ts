import type { Delivery } from '../delivery/delivery.ts'
import type { PastEvent } from '../event.ts'
import type { DeliveryId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Webhook } from './webhook.ts'

/** How long one event is tried: Standard Webhooks wants a day or more. */
const TRIED_FOR = 86_400_000

/** Events of no verification are delivered all the same, and every delivery names one. */
export const NO_VERIFICATION: VerificationId = `ver_${'0'.repeat(40)}`

const DIGITS = 10

/**
 * The one delivery that an event can have to a webhook: the same however often it is asked for, so that nothing waits twice. Half of it is the webhook's
 * own randomness, the other half the event's number.
 */
export function eventDeliveryId(webhook: Webhook['id'], sequence: number): DeliveryId {
  return `dlv_${partOf(webhook, sequence)}`
}

/** What a receiver knows a repetition by (`webhook-id`): the same for each attempt and for each redelivery. */
export function messageId(webhook: Webhook['id'], sequence: number): string {
  return `msg_${partOf(webhook, sequence)}`
}

/** @param dueAt when somebody may take it; later for one that this process has in hand */
export function eventDelivery(
  { id, project }: Pick<Webhook, 'id' | 'project'>,
  { sequence, verification }: Pick<PastEvent, 'sequence' | 'verification'>,
  now: Instant,
  dueAt: Instant,
): Delivery {
  return {
    id: eventDeliveryId(id, sequence),
    project,
    verification: verification ?? NO_VERIFICATION,
    kind: 'event',
    send: 0,
    channel: 'events',
    sealedCode: undefined,
    event: { endpoint: id, sequence },
    attempts: 0,
    dueAt,
    deadline: now + TRIED_FOR,
  }
}

function partOf(webhook: string, sequence: number): string {
  return webhook.slice('whk_'.length, -DIGITS) + sequence.toString(32).padStart(DIGITS, '0')
}
