import type { Event, EventFacts, EventType } from '../event.ts'
import type { Instant } from '../instant.ts'
import { spendKey } from '../limit/spend.ts'
import { drop, put, type Decision, type Key, type Records, type Write } from '../store.ts'
import { NO_COUNTRY } from './carrier-tally.ts'
import type { Carrier } from './carrier.ts'
import { DEAD_LETTERS_KEPT, deadLetterKey } from './dead-letter.ts'
import { deliveryKey, LEASE_SECONDS, type Delivery } from './delivery.ts'
import { bookAnew, settled } from './delivery-cost.ts'
import type { Destination } from './fleet.ts'
import type { DeliverNeeds, Ground } from './ground.ts'
import { isHeld } from './is-held.ts'
import { LONGEST_REFERENCE } from './record-report.ts'
import { BOUNCES_WITHIN, sentMailKey } from './sent-mail.ts'
import { REPORTS_WITHIN, sentMessageKey } from './sent-message.ts'

/** What became of one attempt, for metrics. */
export type Delivered = 'sent' | 'delayed' | 'refused' | 'given_up' | 'skipped' | 'taken'

const EVENTS = {
  sent: 'message.sent',
  refused: 'message.refused',
  given_up: 'message.given_up',
  skipped: 'message.skipped',
} as const satisfies Record<string, EventType>

/** A message that a carrier took. */
export type Taken = {
  readonly carrier: Carrier
  readonly carrierReference: string | undefined
  readonly destination: Ground['destination']
  /** Segments of an SMS; 1 for anything else. */
  readonly parts: number
}

type Of = Pick<Ground, 'delivery' | 'v' | 'about'>

/**
 * Forgets a delivery, tells what became of it, and settles what was set aside for it. One that reached nobody is kept as a dead letter.
 * @param taken the message that was taken; `perhaps` when the last attempt may have cost what was set aside
 */
export function finish(
  needs: Pick<DeliverNeeds, 'store' | 'tariff'>,
  of: Of,
  end: End,
  facts: EventFacts,
  taken?: Taken | 'perhaps',
): Promise<Delivered> {
  const { delivery } = of
  const key = deliveryKey(delivery.project, delivery.id)
  return needs.store.change(keysOf(delivery), (records, now) => {
    const current = records.find(key)
    // Another worker finished it when our lease ran out, and has told the story already; or it has it in hand, and what it comes to is its to tell.
    // What was sent is sent, whoever has it.
    if (current === undefined || (end !== 'sent' && !isHeld(current, delivery))) return LOST
    return ending(needs, of, current, { end, facts, taken }, records, now)
  })
}

type End = keyof typeof EVENTS
const LOST = { writes: [], events: [], outcome: 'taken' } as const

function keysOf({ project, id, reserved }: Delivery): readonly Key[] {
  const key = deliveryKey(project, id)
  return reserved === undefined ? [key] : [key, spendKey(project)]
}

function ending(
  { tariff }: Pick<DeliverNeeds, 'tariff'>,
  of: Of,
  current: Delivery,
  how: {
    readonly end: End
    readonly facts: EventFacts
    readonly taken: Taken | 'perhaps' | undefined
  },
  records: Records,
  now: Instant,
): Decision<Delivered> {
  const { end, facts, taken } = how
  const isDead = end === 'refused' || end === 'given_up'
  const cost =
    taken === undefined
      ? 0
      : // Without a tariff nobody knows better than what was set aside.
        taken === 'perhaps'
        ? undefined
        : tariff?.cost(taken.carrier.name, taken.destination, taken.parts)
  return {
    writes: [
      drop(deliveryKey(current.project, current.id)),
      ...(taken === undefined || taken === 'perhaps' ? [] : remembered(of, taken, now)),
      ...(isDead ? [deadLetter(current, facts, now)] : []),
      ...settled(current, of.v, cost, records, now),
    ],
    events: [told(of, EVENTS[end], facts)],
    outcome: end,
  }
}

function told({ delivery, about }: Of, type: EventType, facts: EventFacts): Event {
  return {
    project: delivery.project,
    type,
    ...about,
    facts: { channel: delivery.channel, ...facts },
  }
}

/** How a delivery goes on. */
export type Onward = {
  /** Carriers that are not tried again by the next attempt. */
  readonly tried?: readonly string[] | undefined
  /** Where the last attempt may have gone at a price: what was set aside is booked, and the same set aside anew. */
  readonly paidTo?: Destination | undefined
  /** Calls that were answered in vain, where that has changed. */
  readonly inVain?: number | undefined
}

/** Keeps a delivery for another attempt; without one before its deadline, or without money for it, it is given up. */
export function delay(
  needs: Pick<DeliverNeeds, 'store' | 'tariff'>,
  of: Of,
  facts: EventFacts,
  waitMs: number,
  onward: Onward = {},
): Promise<Delivered> {
  const dueAt = Math.round(needs.store.now() + waitMs)
  const { paidTo } = onward
  if (dueAt >= of.delivery.deadline)
    return finish(needs, of, 'given_up', facts, paidTo && 'perhaps')
  const attempts = of.delivery.attempts + 1
  return goOn(needs, of, onward, facts, (next) => ({
    type: 'message.delayed',
    next: { ...next, attempts, dueAt },
    outcome: 'delayed',
  }))
}

/**
 * Notes that a carrier could not bring it, with a fresh lease for the next one. Kept before the next attempt: whoever takes over after a crash goes on where
 * this one was. `taken` when the lease was lost, `given_up` when there is no money for another attempt.
 */
export function failOver(
  needs: Pick<DeliverNeeds, 'store' | 'tariff'>,
  of: Of,
  facts: EventFacts,
  onward: Onward,
): Promise<Delivery | Delivered> {
  return goOn<Delivery | Delivered>(needs, of, onward, facts, (held, now) => {
    const next = { ...held, dueAt: now + LEASE_SECONDS * 1000 }
    return { type: 'message.failed_over', next, outcome: next }
  })
}

function goOn<O>(
  needs: Pick<DeliverNeeds, 'store' | 'tariff'>,
  of: Of,
  { tried = [], paidTo, inVain }: Onward,
  facts: EventFacts,
  how: (
    held: Delivery,
    now: Instant,
  ) => { readonly type: EventType; readonly next: Delivery; readonly outcome: O },
): Promise<O | Delivered> {
  const { delivery } = of
  const key = deliveryKey(delivery.project, delivery.id)
  const keys = paidTo === undefined ? [key] : keysOf(delivery)
  return needs.store.change(keys, (records, now): Decision<O | Delivered> => {
    const current = records.find(key)
    if (!isHeld(current, delivery)) return LOST
    const booked = paidTo && bookAnew(needs.tariff, current, paidTo, records, now)
    if (booked?.result === 'capped') {
      const noMoney = { ...facts, reason: 'budget exhausted' }
      const end = { end: 'given_up', facts: noMoney, taken: 'perhaps' } as const
      return ending(needs, of, current, end, records, now)
    }
    const { tried: _, reserved: before, ...rest } = current
    const reserved = booked === undefined ? before : booked.reserved
    const held = {
      ...rest,
      ...(tried.length > 0 && { tried }),
      ...(reserved !== undefined && { reserved }),
      ...(inVain !== undefined && { inVain }),
    }
    const { type, next, outcome } = how(held, now)
    const { project } = delivery
    return {
      writes: [put(key, next), ...(booked?.writes ?? [])],
      events: [
        told(of, type, facts),
        ...(booked?.events ?? []).map((one) => ({ ...one, project, ...of.about })),
      ],
      outcome,
    }
  })
}

/** By what may come back, or be told of later, its verification is found again. */
function remembered(
  { delivery }: Of,
  { carrier, carrierReference, destination }: Taken,
  now: Instant,
): readonly Write[] {
  const { project, verification } = delivery
  const writes: Write[] = []
  if (carrier.hearsBounces === true)
    writes.push(
      put(sentMailKey(delivery.id), { project, verification, expiresAt: now + BOUNCES_WITHIN }),
    )
  if (carrier.reports === true && carrierReference !== undefined)
    writes.push(
      put(sentMessageKey(carrier.name, carrierReference.slice(0, LONGEST_REFERENCE)), {
        project,
        verification,
        channel: destination.channel,
        country: destination.country ?? NO_COUNTRY,
        expiresAt: now + REPORTS_WITHIN,
      }),
    )
  return writes
}

function deadLetter(delivery: Delivery, facts: EventFacts, now: Instant): Write {
  const { id, project, verification, kind, channel, attempts, event } = delivery
  const { carrier, reason } = facts
  return put(deadLetterKey(project, id), {
    id,
    project,
    verification,
    kind,
    desk: channel,
    carrier: carrier === undefined ? undefined : String(carrier),
    reason: String(reason ?? ''),
    attempts: attempts + 1,
    at: now,
    ...(event !== undefined && { event }),
    expiresAt: now + DEAD_LETTERS_KEPT,
  })
}
