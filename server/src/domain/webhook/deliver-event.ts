import { DEAD_LETTERS_KEPT, deadLetterKey, type DeadLetter } from '../delivery/dead-letter.ts'
import type { Delivered } from '../delivery/finish-delivery.ts'
import { deliveryKey, type Delivery } from '../delivery/delivery.ts'
import type { Egress } from '../delivery/egress.ts'
import { isHeld } from '../delivery/is-held.ts'
import { holdLease } from '../delivery/lease.ts'
import type { Event } from '../event.ts'
import type { Random } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import type { Vault } from '../needs.ts'
import { drop, put, type Store, type Write } from '../store.ts'
import { verificationKey } from '../verification/verification.ts'
import { messageId, NO_VERIFICATION } from './event-delivery.ts'
import { eventPayload } from './event-payload.ts'
import { liveSecrets } from './live-secrets.ts'
import { postSigned, type Posted, type WallClock } from './post-signed.ts'
import { findEvent } from './redeliver.ts'
import { LONGEST_WAIT, retryWait } from './retry-schedule.ts'
import { told } from './webhooks.ts'
import { webhookKey, type Webhook } from './webhook.ts'
import type { WebhookSigner } from './webhook-signer.ts'

export type DeliverEventNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now' | 'eventsAfter'>
  readonly vault: Pick<Vault, 'open'>
  readonly random: Pick<Random, 'below'>
  readonly egress: Pick<Egress, 'post'>
  readonly webhookSigner: WebhookSigner
} & WallClock

/** How often the same event fails before its webhook counts as failing, and no more is made for it but a probe. */
const FAILING_AFTER = 3
/** After so long without a success nobody is there any more. */
const DISABLED_AFTER = 5 * 86_400_000
/** A success is written down once in this time, and at once after failures. */
const NOTED_EVERY = 60_000

/**
 * Brings one event to its webhook, and writes down what became of it. What the body says is read from the log now, so that what waits holds no copy. A receiver
 * that does not take it is asked again for a day, and then the event becomes a dead letter.
 */
export async function deliverEvent(needs: DeliverEventNeeds, leased: Delivery): Promise<Delivered> {
  const { store } = needs
  const delivery = await holdLease(needs, leased)
  if (delivery?.event === undefined) return 'taken'
  const { project, event: about } = delivery
  const [webhook, event, v] = await Promise.all([
    store.find(webhookKey(project, about.endpoint)),
    findEvent(store, project, about.sequence),
    delivery.verification === NO_VERIFICATION
      ? undefined
      : store.find(verificationKey(project, delivery.verification)),
  ])
  if (webhook === undefined) return skip(store, delivery)
  const now = store.now()
  if (event === undefined) return giveUp(store, delivery, webhook, 'the event is not kept any more')
  if (hasPassed(delivery.deadline, now))
    return giveUp(store, delivery, webhook, 'it was not taken for a day')
  // Whoever switches it on again is told; until then it is looked at from time to time.
  if (webhook.disabledAt !== undefined) return putOff(store, delivery, now + LONGEST_WAIT)
  const posted = await postSigned(needs, {
    url: webhook.url,
    secrets: liveSecrets(needs.vault, webhook, now),
    id: messageId(webhook.id, about.sequence),
    body: eventPayload(needs.vault, webhook, event, v),
  })
  return posted.result === 'taken'
    ? taken(store, delivery, webhook, now)
    : notTaken(needs, delivery, posted)
}

async function taken(
  store: Pick<Store, 'change'>,
  delivery: Delivery,
  seen: Webhook,
  seenAt: Instant,
): Promise<Delivered> {
  const key = deliveryKey(delivery.project, delivery.id)
  const webhook = webhookKey(delivery.project, seen.id)
  // Its webhook's record is named only where it changes: of many events at once none waits for another.
  const isNoted =
    seen.failingSince === undefined && seenAt - (seen.lastSuccessAt ?? 0) < NOTED_EVERY
  return store.change(isNoted ? [key] : [key, webhook], (records, now) => {
    if (records.find(key) === undefined) return { writes: [], events: [], outcome: 'taken' }
    const current = isNoted ? undefined : records.find(webhook)
    return {
      writes: [
        drop(key),
        // Of an event that was given up once, and was asked for again.
        drop(deadLetterKey(delivery.project, delivery.id)),
        ...(current === undefined
          ? []
          : [put(webhook, { ...current, lastSuccessAt: now, failingSince: undefined })]),
      ],
      events: [],
      outcome: 'sent',
    }
  })
}

async function notTaken(
  { store, random }: Pick<DeliverEventNeeds, 'store' | 'random'>,
  delivery: Delivery,
  posted: Extract<Posted, { result: 'not_taken' }>,
): Promise<Delivered> {
  const { project, event } = delivery
  if (event === undefined) return 'taken'
  const key = deliveryKey(project, delivery.id)
  const webhook = webhookKey(project, event.endpoint)
  const wait = Math.max(retryWait(random, delivery.attempts), (posted.afterSeconds ?? 0) * 1000)
  return store.change([key, webhook], (records, now) => {
    const current = records.find(key)
    const owner = records.find(webhook)
    if (!isHeld(current, delivery)) return { writes: [], events: [], outcome: 'taken' }
    if (owner === undefined) return { writes: [drop(key)], events: [], outcome: 'skipped' }
    const attempts = delivery.attempts + 1
    const dueAt = Math.min(now + wait, delivery.deadline)
    const next = { ...current, attempts, dueAt }
    const facts = {
      event: event.sequence,
      attempt: attempts,
      reason: posted.reason,
      ...(posted.status !== undefined && { status: posted.status }),
    }
    const after = afterFailure(owner, attempts, posted.isGone === true, now)
    return {
      writes: [put(key, next), ...after.writes],
      events: [told(owner, 'message.webhook_failed', facts), ...after.events],
      outcome: 'delayed',
    }
  })
}

/** What a failure means for the webhook itself. */
function afterFailure(
  webhook: Webhook,
  attempts: number,
  isGone: boolean,
  now: Instant,
): { readonly writes: readonly Write[]; readonly events: readonly Event[] } {
  const { failingSince } = webhook
  const key = webhookKey(webhook.project, webhook.id)
  const isDead = failingSince !== undefined && now - failingSince >= DISABLED_AFTER
  if (isGone || isDead)
    return {
      writes: [put(key, { ...webhook, disabledAt: now })],
      events: [
        told(webhook, 'webhook.disabled', { reason: isGone ? 'gone' : 'failing for five days' }),
      ],
    }
  if (failingSince !== undefined || attempts < FAILING_AFTER) return { writes: [], events: [] }
  return {
    writes: [put(key, { ...webhook, failingSince: now })],
    events: [told(webhook, 'webhook.failing', {})],
  }
}

function giveUp(
  store: Pick<Store, 'change'>,
  delivery: Delivery,
  webhook: Webhook,
  reason: string,
): Promise<Delivered> {
  const { project, id, verification, kind, channel: desk, attempts, event } = delivery
  const key = deliveryKey(project, id)
  return store.change([key], (records, now) => {
    if (!isHeld(records.find(key), delivery)) return { writes: [], events: [], outcome: 'taken' }
    const letter: DeadLetter = {
      id,
      project,
      verification,
      kind,
      desk,
      carrier: undefined,
      reason,
      attempts,
      at: now,
      ...(event !== undefined && { event }),
      expiresAt: now + DEAD_LETTERS_KEPT,
    }
    return {
      writes: [drop(key), put(deadLetterKey(project, id), letter)],
      events: [
        told(webhook, 'message.given_up', { event: event?.sequence ?? 0, attempts, reason }),
      ],
      outcome: 'given_up',
    }
  })
}

/** For a webhook that was removed meanwhile. */
function skip(store: Pick<Store, 'change'>, delivery: Delivery): Promise<Delivered> {
  const key = deliveryKey(delivery.project, delivery.id)
  return store.change([key], () => ({ writes: [drop(key)], events: [], outcome: 'skipped' }))
}

function putOff(
  store: Pick<Store, 'change'>,
  delivery: Delivery,
  dueAt: Instant,
): Promise<Delivered> {
  const key = deliveryKey(delivery.project, delivery.id)
  return store.change([key], (records) => {
    const current = records.find(key)
    if (!isHeld(current, delivery)) return { writes: [], events: [], outcome: 'taken' }
    return {
      writes: [put(key, { ...current, dueAt: Math.min(dueAt, delivery.deadline) })],
      events: [],
      outcome: 'delayed',
    }
  })
}
