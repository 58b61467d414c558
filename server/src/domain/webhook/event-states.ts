import { deadLetterKey } from '../delivery/dead-letter.ts'
import { deliveryKey } from '../delivery/delivery.ts'
import type { PastEvent } from '../event.ts'
import type { Instant } from '../instant.ts'
import type { Caller } from '../project/caller.ts'
import type { Store } from '../store.ts'
import { eventDeliveryId, messageId } from './event-delivery.ts'
import { sequenceBefore } from './find-sequence.ts'
import { isTold } from './is-told.ts'
import type { Webhook } from './webhook.ts'
import { getWebhook } from './webhooks.ts'

type Needs = { readonly store: Pick<Store, 'find' | 'eventsAfter' | 'now'> }

/**
 * Where one event stands on its way to a webhook. `waiting`: its turn has not come. `under_way`: it is tried, or will be again at `nextAt`. `dead`: it was given
 * up, and can be sent again. `delivered`: the receiver took it.
 */
export type EventState = {
  readonly event: PastEvent
  readonly message: string
  readonly state: 'waiting' | 'under_way' | 'dead' | 'delivered'
  readonly attempts?: number
  readonly nextAt?: Instant
  readonly reason?: string
}

const A_DAY = 86_400_000

/**
 * The events of a webhook and where each stands, oldest first.
 * @param ask.after a sequence number to go on behind; left out: the first event of the last day
 * @throws Problem `not_found`
 */
export async function listEventStates(
  { store }: Needs,
  caller: Extract<Caller, { kind: 'secret' }>,
  id: string,
  ask: { readonly after?: number; readonly limit: number },
): Promise<{ readonly states: readonly EventState[]; readonly next: number | undefined }> {
  const webhook = await getWebhook({ store }, caller, id)
  const { project } = caller
  const after = ask.after ?? (await sequenceBefore(store, project, store.now() - A_DAY))
  const events = await store.eventsAfter(project, after, ask.limit)
  const asked = events.filter((event) => event.at >= webhook.createdAt && isTold(webhook, event))
  const states = await Promise.all(asked.map((event) => stateOf(store, webhook, event)))
  return { states, next: events.length < ask.limit ? undefined : events.at(-1)?.sequence }
}

async function stateOf(
  store: Pick<Store, 'find'>,
  { id, project, cursor }: Webhook,
  event: PastEvent,
): Promise<EventState> {
  const about = { event, message: messageId(id, event.sequence) }
  const delivery = eventDeliveryId(id, event.sequence)
  const [tried, dead] = await Promise.all([
    store.find(deliveryKey(project, delivery)),
    store.find(deadLetterKey(project, delivery)),
  ])
  if (tried !== undefined)
    return { ...about, state: 'under_way', attempts: tried.attempts, nextAt: tried.dueAt }
  if (event.sequence > cursor) return { ...about, state: 'waiting' }
  if (dead === undefined) return { ...about, state: 'delivered' }
  return { ...about, state: 'dead', attempts: dead.attempts, reason: dead.reason }
}
