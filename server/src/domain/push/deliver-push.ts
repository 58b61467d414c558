import { backoff } from '../delivery/backoff.ts'
import { deliveryKey, type Delivery } from '../delivery/delivery.ts'
import type { Egress } from '../delivery/egress.ts'
import type { Delivered } from '../delivery/finish-delivery.ts'
import { isHeld } from '../delivery/is-held.ts'
import { holdLease } from '../delivery/lease.ts'
import type { EventFacts } from '../event.ts'
import type { Random } from '../ids.ts'
import { hasPassed } from '../instant.ts'
import type { Vault } from '../needs.ts'
import { projectKey } from '../project/project.ts'
import { drop, put, type Store } from '../store.ts'
import { statusAt, verificationKey, type Verification } from '../verification/verification.ts'
import { pushListKey } from './push-list.ts'
import type { PushSealer } from './push-sealer.ts'
import { forgetPush, readTarget } from './push-subscriptions.ts'

export type DeliverPushNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Pick<Vault, 'open' | 'ageOf' | 'fingerprint'>
  readonly random: Pick<Random, 'below'>
  readonly egress: Pick<Egress, 'post'>
  readonly pushSealer: PushSealer
  readonly publicUrl: string
}

const TIMEOUT_MS = 10_000

/**
 * Brings "Is this you?" to one browser, encrypted so that its push service reads nothing. The message holds no number (TXN-19) and nothing that answers: it only calls
 * the person to where they are signed in. Nothing is sent once it is answered.
 */
export async function deliverPush(needs: DeliverPushNeeds, leased: Delivery): Promise<Delivered> {
  const { store, vault } = needs
  const delivery = await holdLease(needs, leased)
  if (delivery?.event === undefined) return 'taken'
  const { project, event } = delivery
  const [v, owner] = await Promise.all([
    store.find(verificationKey(project, delivery.verification)),
    store.find(projectKey(project)),
  ])
  const now = store.now()
  if (v?.subject === undefined || statusAt(v, now) !== 'pending' || v.channel !== 'approval')
    return finish(store, delivery, 'skipped', { reason: v?.status ?? 'over' })
  const list = pushListKey(project, vault.fingerprint('subject', project, v.subject))
  const subscription = (await store.find(list))?.subscriptions.find(
    ({ id }) => id === event.endpoint,
  )
  const target = subscription && readTarget(vault, project, subscription)
  if (target === undefined) return finish(store, delivery, 'skipped', { reason: 'no browser' })
  const text = question(v, owner?.name ?? '', needs.publicUrl)
  const sealed = await needs.pushSealer.seal(target, text)
  if (sealed === undefined)
    return finish(store, delivery, 'refused', { reason: 'its keys are none' })
  const seconds = Math.max(1, Math.floor((v.expiresAt - now) / 1000))
  const answer = await needs.egress.post(target.endpoint, {
    headers: { ...sealed.headers, ttl: String(seconds), urgency: 'high' },
    body: sealed.body,
    timeoutMs: TIMEOUT_MS,
  })
  if (answer.result === 'refused')
    return finish(store, delivery, 'refused', { reason: answer.reason })
  if (answer.result === 'failed') return tryLater(needs, delivery, answer.reason)
  const { status } = answer
  if (status >= 200 && status < 300) return finish(store, delivery, 'sent', { status })
  if (status === 404 || status === 410) {
    await forgetPush(needs, list, event.endpoint, { reason: 'gone' })
    return finish(store, delivery, 'refused', { status, reason: 'the browser wants no more' })
  }
  if (status === 429 || status >= 500) return tryLater(needs, delivery, `it answered ${status}`)
  return finish(store, delivery, 'refused', { status, reason: 'its push service refused it' })
}

/** What the browser's own script reads, `docs/reference/pages.md`. */
function question(v: Verification, name: string, publicUrl: string): string {
  return JSON.stringify({
    type: 'approval',
    verification: v.id,
    purpose: v.purpose,
    name,
    expires_at: new Date(v.expiresAt).toISOString(),
    url: `${publicUrl}/me#approvals`,
  })
}

const EVENTS = {
  sent: 'message.sent',
  skipped: 'message.skipped',
  refused: 'message.refused',
  given_up: 'message.given_up',
} as const

function finish(
  store: Pick<Store, 'change'>,
  delivery: Delivery,
  end: keyof typeof EVENTS,
  facts: EventFacts,
): Promise<Delivered> {
  const { project, id, verification, event } = delivery
  const key = deliveryKey(project, id)
  return store.change([key], (records) => {
    if (records.find(key) === undefined) return { writes: [], events: [], outcome: 'taken' }
    const told = { channel: 'push', subscription: event?.endpoint ?? '', ...facts }
    return {
      writes: [drop(key)],
      events: [{ project, type: EVENTS[end], verification, facts: told }],
      outcome: end,
    }
  })
}

function tryLater(
  { store, random }: Pick<DeliverPushNeeds, 'store' | 'random'>,
  delivery: Delivery,
  reason: string,
): Promise<Delivered> {
  const dueAt = store.now() + backoff(random, delivery.attempts)
  if (hasPassed(delivery.deadline, dueAt)) return finish(store, delivery, 'given_up', { reason })
  const { project, id, verification, event } = delivery
  const key = deliveryKey(project, id)
  return store.change([key], (records) => {
    const current = records.find(key)
    if (!isHeld(current, delivery)) return { writes: [], events: [], outcome: 'taken' }
    const attempts = delivery.attempts + 1
    const facts = {
      channel: 'push',
      subscription: event?.endpoint ?? '',
      attempt: attempts,
      reason,
    }
    return {
      writes: [put(key, { ...current, attempts, dueAt })],
      events: [{ project, type: 'message.delayed', verification, facts }],
      outcome: 'delayed',
    }
  })
}
