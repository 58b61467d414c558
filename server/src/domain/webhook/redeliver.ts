import { deliveryKey } from '../delivery/delivery.ts'
import type { PastEvent } from '../event.ts'
import type { Instant } from '../instant.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { put, type Store } from '../store.ts'
import { eventDelivery, eventDeliveryId, messageId } from './event-delivery.ts'
import { sequenceBefore } from './find-sequence.ts'
import type { WebhookView } from './judge-webhook.ts'
import { changeOne, getWebhook, told } from './webhooks.ts'

type SecretCaller = Extract<Caller, { kind: 'secret' }>
type Needs = { readonly store: Pick<Store, 'change' | 'find' | 'eventsAfter'> }

/**
 * Sends one event to a webhook once more, whether it asked for its type or not. It has the same `webhook-id` as before.
 * @returns that id
 * @throws Problem `not_found` for an event that the project does not have, or not any more
 */
export async function redeliverEvent(
  { store }: Needs,
  caller: SecretCaller,
  id: string,
  sequence: number,
): Promise<{ readonly message: string }> {
  const webhook = await getWebhook({ store }, caller, id)
  const event = await findEvent(store, caller.project, sequence)
  if (event === undefined)
    throw new Problem('not_found', 'No event of this project has this sequence number.')
  const key = deliveryKey(caller.project, eventDeliveryId(id, sequence))
  await store.change([key], (_records, now) => {
    return {
      writes: [put(key, eventDelivery(webhook, event, now, now))],
      events: [told(webhook, 'message.requeued', { event: sequence, by: caller.keyId })],
      outcome: undefined,
    }
  })
  return { message: messageId(id, sequence) }
}

/**
 * Sends all events since an instant once more that the webhook asks for, in their order: its cursor goes back. What it has not been told yet stays as it
 * is.
 * @throws Problem `not_found`
 */
export async function redeliverSince(
  { store }: Needs,
  caller: SecretCaller,
  id: string,
  since: Instant,
): Promise<WebhookView> {
  const before = await sequenceBefore(store, caller.project, since)
  return changeOne({ store }, caller, id, 'message.requeued', (webhook) => ({
    ...webhook,
    cursor: Math.min(webhook.cursor, before),
  }))
}

/** The event of a number, if the project has it and still keeps it. */
export async function findEvent(
  store: Pick<Store, 'eventsAfter'>,
  project: string,
  sequence: number,
): Promise<PastEvent | undefined> {
  const [event] = await store.eventsAfter(project, sequence - 1, 1)
  return event?.sequence === sequence ? event : undefined
}
