import { deliveryKey, LEASE_SECONDS, type Dispatch } from '../domain/delivery/delivery.ts'
import type { DeliveryId } from '../domain/ids.ts'
import type { Instant } from '../domain/instant.ts'
import { put, type Store } from '../domain/store.ts'
import { makeDeliveries } from '../domain/webhook/make-deliveries.ts'
import { webhookKey, type Webhook } from '../domain/webhook/webhook.ts'

export type WebhookRoundNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'eventsAfter' | 'webhooksBehind' | 'now'>
  readonly dispatch: Dispatch
}

export type WebhookRounds = {
  /** Looks once for events that webhooks have not been told of, and hands some of them to the post room. Answers how many webhooks went on. */
  readonly round: () => Promise<number>
}

/**
 * Events of one webhook that are on their way from this process at once. The rest waits in the log: a receiver that is slow or down holds neither the
 * hands of the others nor the outbox full.
 */
const AT_ONCE = 8
/** A receiver that fails is tried with one more event this often; what failed before has times of its own. */
const PROBED_EVERY = 5 * 60_000
/** Webhooks looked at in one round, of those that work and of those that fail: the next round goes on behind them, so that each has its turn. */
const A_ROUND = 500

/** What this process remembers of a webhook. */
type Known = {
  readonly underWay: Set<DeliveryId>
  /** When it gets its next probe while it fails. */
  probeAt: Instant | undefined
}

/** Where the rounds are in the list of those that fail, or of the others. */
type Place = { readonly failing: boolean; after: string }

export function openWebhookRounds({ store, dispatch }: WebhookRoundNeeds): WebhookRounds {
  const known = new Map<string, Known>()
  const failing = new Map<string, Webhook>()
  const working: Place = { failing: false, after: '' }
  const down: Place = { failing: true, after: '' }
  let running: Promise<number> | undefined

  const nextOf = async (place: Place): Promise<readonly Webhook[]> => {
    const found = await store.webhooksBehind(A_ROUND, place)
    place.after = found.length < A_ROUND ? '' : (found.at(-1)?.id ?? '')
    return found
  }

  const goOn = async (webhook: Webhook): Promise<boolean> => {
    const own = known.get(webhook.id) ?? { underWay: new Set(), probeAt: undefined }
    known.set(webhook.id, own)
    await forgetDelivered(webhook, own)
    const room = roomOf(webhook, own)
    if (room <= 0) return false
    const { made, moved } = await makeDeliveries({ store }, webhook, room)
    for (const delivery of made) {
      own.underWay.add(delivery.id)
      dispatch(delivery, undefined)
    }
    return moved
  }

  const roomOf = (webhook: Webhook, own: Known): number => {
    if (webhook.failingSince === undefined) {
      own.probeAt = undefined
      return AT_ONCE - own.underWay.size
    }
    failing.set(webhook.id, webhook)
    const now = store.now()
    own.probeAt ??= webhook.failingSince + PROBED_EVERY
    if (now < own.probeAt) return 0
    own.probeAt = now + PROBED_EVERY
    return 1
  }

  const forgetDelivered = async ({ project }: Webhook, { underWay }: Known): Promise<void> => {
    await Promise.all(
      [...underWay].map(async (id) => {
        if ((await store.find(deliveryKey(project, id))) === undefined) underWay.delete(id)
      }),
    )
  }

  /** What waited for a receiver that has come back is tried now, and not in its own time. */
  const hurryRecovered = async (webhook: Webhook): Promise<void> => {
    const current = await store.find(webhookKey(webhook.project, webhook.id))
    if (current?.failingSince !== undefined && current.disabledAt === undefined) return
    failing.delete(webhook.id)
    const waiting = known.get(webhook.id)?.underWay ?? []
    if (current === undefined || current.disabledAt !== undefined) return
    await Promise.all([...waiting].map((id) => hurry(webhook.project, id)))
  }

  const hurry = (project: string, id: DeliveryId): Promise<void> => {
    const key = deliveryKey(project, id)
    return store.change([key], (records, now) => {
      const delivery = records.find(key)
      // One that is due sooner may be in somebody's hand.
      const waits = delivery !== undefined && delivery.dueAt > now + LEASE_SECONDS * 1000
      return {
        writes: waits ? [put(key, { ...delivery, dueAt: now })] : [],
        events: [],
        outcome: undefined,
      }
    })
  }

  const round = async (): Promise<number> => {
    await Promise.all([...failing.values()].map(hurryRecovered))
    const behind = await Promise.all([nextOf(working), nextOf(down)])
    const went = await Promise.all(behind.flat().map(goOn))
    return went.filter(Boolean).length
  }

  return {
    round() {
      running ??= round().finally(() => {
        running = undefined
      })
      return running
    },
  }
}
