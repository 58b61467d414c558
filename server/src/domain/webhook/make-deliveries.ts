import { LEASE_SECONDS, deliveryKey, type Delivery } from '../delivery/delivery.ts'
import { put, type Store } from '../store.ts'
import { eventDelivery, eventDeliveryId } from './event-delivery.ts'
import { isTold } from './is-told.ts'
import { webhookKey, type Webhook } from './webhook.ts'

/** Events looked at in one step: what a webhook did not ask for is passed over. */
const LOOKED_AT = 200

type Made = { readonly made: readonly Delivery[]; readonly moved: boolean }

/**
 * Makes deliveries of the events behind a webhook's cursor, and moves the cursor, in one change: whatever dies, each event is either still behind the cursor
 * or has its delivery. Of several replicas one makes them.
 * @param room most that are made now; the rest stays in the log, which is the queue
 * @returns what this process has in hand, leased to it; `moved` when there was something to look at
 */
export async function makeDeliveries(
  { store }: { readonly store: Pick<Store, 'change' | 'eventsAfter'> },
  webhook: Webhook,
  room: number,
): Promise<Made> {
  const events = await store.eventsAfter(webhook.project, webhook.cursor, LOOKED_AT)
  const asked = events.filter((event) => isTold(webhook, event))
  const taken = asked.slice(0, room)
  const last = asked.length > room ? taken.at(-1) : events.at(-1)
  if (last === undefined) return { made: [], moved: false }
  const key = webhookKey(webhook.project, webhook.id)
  const deliveries = taken.map((event) =>
    deliveryKey(webhook.project, eventDeliveryId(webhook.id, event.sequence)),
  )
  return store.change<Made>([key, ...deliveries], (records, now) => {
    const current = records.find(key)
    // Another replica was quicker, or the owner has changed what it is told of.
    if (
      current === undefined ||
      current.disabledAt !== undefined ||
      current.cursor !== webhook.cursor ||
      current.events.join() !== webhook.events.join()
    )
      return { writes: [], events: [], outcome: { made: [], moved: false } }
    const made = taken.map((event) =>
      eventDelivery(current, event, now, now + LEASE_SECONDS * 1000),
    )
    return {
      writes: [
        put(key, { ...current, cursor: last.sequence }),
        ...made.map((one) => put(deliveryKey(one.project, one.id), one)),
      ],
      events: [],
      outcome: { made, moved: true },
    }
  })
}
