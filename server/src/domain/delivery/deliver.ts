import type { Event, EventFacts, EventType } from '../event.ts'
import type { Random } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { hasPassed } from '../instant.ts'
import type { Carrier, SendResult, Vault } from '../needs.ts'
import { clientKey } from '../oauth/client.ts'
import { projectKey, type Project } from '../project/project.ts'
import { drop, put, type Store, type Write } from '../store.ts'
import { newerThan } from '../verification/get.ts'
import { referenceOf } from '../verification/reference.ts'
import { verificationKey, type Verification } from '../verification/verification.ts'
import { backoff } from './backoff.ts'
import type { Channel } from './channel.ts'
import {
  deliveryKey,
  LEASE_SECONDS,
  STALE_LEASE_SECONDS,
  type Delivery,
  type InHand,
} from './delivery.ts'
import { isHeld } from './is-held.ts'
import { lookAgainLater } from './look-again-later.ts'
import { BOUNCES_WITHIN, sentMailKey } from './sent-mail.ts'
import { writeAccountNotice } from './write-account-notice.ts'
import { writeMessage } from './write-message.ts'

export type DeliverNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly random: Random
  readonly carriers: ReadonlyMap<Channel, Carrier>
  readonly publicUrl: string
}

/** What became of one attempt, for metrics. */
export type Delivered = 'sent' | 'delayed' | 'refused' | 'given_up' | 'skipped' | 'taken'

/**
 * Takes a delivery that is due, so that no other worker sends it too. Undefined when another was quicker.
 */
export function claimDelivery(
  needs: Pick<DeliverNeeds, 'store'>,
  { project, id }: Delivery,
): Promise<Delivery | undefined> {
  const key = deliveryKey(project, id)
  return needs.store.change([key], (records, now) => {
    const current = records.find(key)
    if (current === undefined || current.dueAt > now)
      return { writes: [], events: [], outcome: undefined }
    const next = { ...current, dueAt: now + LEASE_SECONDS * 1000 }
    return { writes: [put(key, next)], events: [], outcome: next }
  })
}

/**
 * Sends one delivery whose lease we hold, and writes down what became of it. Nothing is sent for a verification that is over, or
 * for a code that a newer one replaced (MSG-10). A carrier that cannot now is tried again until the code would be dead, and a verification
 * that is not found now is looked for again.
 */
export async function deliver(
  needs: DeliverNeeds,
  leased: Delivery,
  inHand?: InHand,
): Promise<Delivered> {
  // At once: where the store is another machine, each look is a journey.
  const [delivery, seen, project] = await Promise.all([
    holdLease(needs, leased),
    needs.store.find(verificationKey(leased.project, leased.verification)),
    needs.store.find(projectKey(leased.project)),
  ])
  if (delivery === undefined) return 'taken'
  const v = seen ?? (await missed(needs, delivery))
  const carrier = needs.carriers.get(delivery.channel)
  if (project === undefined || (v === undefined && delivery.kind !== 'account'))
    return lookAgainLater(needs, delivery)
  // What follows from no verification is told of as none's.
  const about = v === undefined ? {} : { verification: v.id }
  const stale = await staleness(needs, v, delivery)
  if (stale !== undefined) return finish(needs, delivery, about, 'skipped', { reason: stale })
  if (carrier === undefined)
    return finish(needs, delivery, about, 'refused', { reason: 'no carrier for this channel' })
  const clientName = v && (await programOf(needs, v, delivery))
  const message = compose(needs, project, v, delivery, inHand, clientName)
  if (message === 'impossible')
    return finish(needs, delivery, about, 'refused', { reason: 'the message cannot be written' })
  if (message === undefined)
    return finish(needs, delivery, about, 'skipped', { reason: 'no address' })
  const result = await carrier.send(message).catch(
    // What a carrier throws may hold the address or the message; only that it failed is told.
    (): SendResult => ({ result: 'retry', reason: 'the carrier failed' }),
  )
  const facts = {
    carrier: carrier.name,
    reference: referenceOf(delivery.verification, delivery.send),
    attempt: delivery.attempts + 1,
  }
  switch (result.result) {
    case 'accepted':
      return finish(needs, delivery, about, 'sent', {
        ...facts,
        ...(result.carrierReference !== undefined && {
          carrier_reference: result.carrierReference,
        }),
        ...(message.message.kind === 'sms' && { segments: message.message.segments }),
      })
    case 'refused':
      return finish(needs, delivery, about, 'refused', { ...facts, reason: result.reason })
    case 'retry':
      return retryLater(
        needs,
        delivery,
        about,
        { ...facts, reason: result.reason },
        result.afterSeconds,
      )
  }
}

/** Gives a delivery back that was taken but not sent, when the process stops. */
export function releaseDelivery(
  needs: Pick<DeliverNeeds, 'store'>,
  leased: Delivery,
): Promise<void> {
  const key = deliveryKey(leased.project, leased.id)
  return needs.store.change([key], (records, now) => {
    const current = records.find(key)
    return {
      writes: isHeld(current, leased) ? [put(key, { ...current, dueAt: now })] : [],
      events: [],
      outcome: undefined,
    }
  })
}

/**
 * The delivery with a lease that outlasts an attempt; undefined when another worker has taken or finished it since. A delivery may have
 * waited for its turn, and whoever finds its lease run out must be the only one to send it (M29).
 */
async function holdLease(
  needs: Pick<DeliverNeeds, 'store'>,
  leased: Delivery,
): Promise<Delivery | undefined> {
  const key = deliveryKey(leased.project, leased.id)
  const staleAt = leased.dueAt - (LEASE_SECONDS - STALE_LEASE_SECONDS) * 1000
  if (needs.store.now() < staleAt)
    return isHeld(await needs.store.find(key), leased) ? leased : undefined
  return needs.store.change([key], (records, now) => {
    const current = records.find(key)
    if (!isHeld(current, leased)) return { writes: [], events: [], outcome: undefined }
    const next = { ...current, dueAt: now + LEASE_SECONDS * 1000 }
    return { writes: [put(key, next)], events: [], outcome: next }
  })
}

/** The verification of an account notice, which may stand for nothing: only a change can tell that from a store that does not find it just now. */
function missed(
  needs: Pick<DeliverNeeds, 'store'>,
  delivery: Delivery,
): Promise<Verification | undefined> {
  if (delivery.kind !== 'account') return Promise.resolve(undefined)
  const key = verificationKey(delivery.project, delivery.verification)
  return needs.store.change([key], (records) => ({
    writes: [],
    events: [],
    outcome: records.find(key),
  }))
}

/** A text that cannot be fitted (a host or an amount beyond all measure) will not fit later either. */
function compose(
  needs: DeliverNeeds,
  project: Project,
  v: Verification | undefined,
  delivery: Delivery,
  inHand: InHand | undefined,
  clientName: string | undefined,
) {
  try {
    if (delivery.kind === 'account' || v === undefined)
      return writeAccountNotice(needs.vault, needs.publicUrl, project, delivery, v !== undefined)
    return writeMessage(needs.vault, needs.publicUrl, project, v, delivery, inHand, clientName)
  } catch (error) {
    if (error instanceof RangeError) return 'impossible'
    throw error
  }
}

/** What the program of a device that was let in is called; removed ones too, for the device was let in all the same. */
async function programOf(
  needs: Pick<DeliverNeeds, 'store'>,
  v: Verification,
  delivery: Delivery,
): Promise<string | undefined> {
  if (delivery.kind !== 'device' || v.details.grant === undefined) return undefined
  return (await needs.store.find(clientKey(v.details.grant.client)))?.name
}

async function staleness(
  needs: DeliverNeeds,
  v: Verification | undefined,
  delivery: Delivery,
): Promise<string | undefined> {
  const now = needs.store.now()
  if (hasPassed(delivery.deadline, now)) return 'too late'
  if (delivery.kind !== 'code' || v === undefined) return undefined
  if (v.status !== 'pending') return v.status
  if (delivery.send !== v.sends || (await newerThan(needs, v)) !== undefined) return 'superseded'
  return undefined
}

type About = Pick<Event, 'verification'>

const EVENTS = {
  sent: 'message.sent',
  refused: 'message.refused',
  given_up: 'message.given_up',
  skipped: 'message.skipped',
} as const satisfies Record<string, EventType>

function finish(
  needs: DeliverNeeds,
  delivery: Delivery,
  about: About,
  end: keyof typeof EVENTS,
  facts: EventFacts,
): Promise<Delivered> {
  const key = deliveryKey(delivery.project, delivery.id)
  const mayBounce = end === 'sent' && needs.carriers.get(delivery.channel)?.hearsBounces === true
  return needs.store.change([key], (records, now) => {
    // Another worker finished it when our lease ran out: it has told the story already.
    if (records.find(key) === undefined) return { writes: [], events: [], outcome: 'taken' }
    return {
      writes: [drop(key), ...(mayBounce ? [mayComeBack(delivery, now)] : [])],
      events: [
        {
          project: delivery.project,
          type: EVENTS[end],
          ...about,
          facts: { channel: delivery.channel, ...facts },
        },
      ],
      outcome: end,
    }
  })
}

function mayComeBack({ id, project, verification }: Delivery, now: Instant): Write {
  return put(sentMailKey(id), { project, verification, expiresAt: now + BOUNCES_WITHIN })
}

function retryLater(
  needs: DeliverNeeds,
  delivery: Delivery,
  about: About,
  facts: EventFacts,
  afterSeconds: number | undefined,
): Promise<Delivered> {
  const wait =
    afterSeconds === undefined ? backoff(needs.random, delivery.attempts) : afterSeconds * 1000
  const dueAt = needs.store.now() + wait
  if (dueAt >= delivery.deadline) return finish(needs, delivery, about, 'given_up', facts)
  const key = deliveryKey(delivery.project, delivery.id)
  return needs.store.change([key], (records) => {
    const current = records.find(key)
    if (!isHeld(current, delivery)) return { writes: [], events: [], outcome: 'taken' }
    const attempts = delivery.attempts + 1
    return {
      writes: [put(key, { ...current, attempts, dueAt })],
      events: [
        {
          project: delivery.project,
          type: 'message.delayed',
          ...about,
          facts: { channel: delivery.channel, ...facts },
        },
      ],
      outcome: 'delayed',
    }
  })
}
