import type { Event } from '../event.ts'
import type { Instant } from '../instant.ts'
import { NOTHING_SPENT, reserve, settle, spendKey, type Spend } from '../limit/spend.ts'
import type { Micros, Tariff } from '../limit/tariff.ts'
import { put, type Records, type Write } from '../store.ts'
import type { Verification } from '../verification/verification.ts'
import type { Delivery } from './delivery.ts'
import type { Destination } from './fleet.ts'

/**
 * Puts what a delivery did cost in the place of what was set aside for it.
 * @param cost 0 for one that nobody can have been paid for; undefined when nobody knows better than what was set aside
 * @param records must have been read with the project's `spendKey`
 */
export function settled(
  { reserved, project, send }: Delivery,
  v: Verification | undefined,
  cost: Micros | undefined,
  records: Records,
  now: Instant,
): readonly Write[] {
  if (reserved === undefined || cost === undefined) return []
  const spend = records.find(spendKey(project)) ?? NOTHING_SPENT
  const at = v === undefined ? earliest(spend, now) : v.sends === send ? v.lastSentAt : v.createdAt
  return [put(spendKey(project), settle(spend, { micros: reserved, at }, cost, now))]
}

/** What a further attempt may cost, beside what the one before may have. `capped`: there is no money for it. */
export type Booked =
  | { readonly result: 'capped' }
  | {
      readonly result: 'booked'
      /** Of the attempts to come: `Delivery.reserved`. */
      readonly reserved: Micros | undefined
      readonly writes: readonly Write[]
      readonly events: readonly Omit<Event, 'project'>[]
    }

/**
 * Leaves what was set aside as spent, since the attempt may have cost it, and sets the same aside anew for the next one (LIM-11).
 * @param records must have been read with the project's `spendKey`
 */
export function bookAnew(
  tariff: Tariff | undefined,
  delivery: Delivery,
  destination: Destination,
  records: Records,
  now: Instant,
): Booked {
  // Nothing was set aside, or it costs nothing; without a tariff nobody knows what another would cost.
  if (delivery.reserved === undefined || delivery.reserved === 0 || tariff === undefined)
    return { result: 'booked', reserved: undefined, writes: [], events: [] }
  const key = spendKey(delivery.project)
  const reserved = reserve(records.find(key) ?? NOTHING_SPENT, tariff, destination, now)
  if (reserved.result === 'capped') return reserved
  const { micros, near, next } = reserved
  return {
    result: 'booked',
    reserved: micros,
    writes: [put(key, next)],
    events:
      near === undefined
        ? []
        : [{ type: 'spend.near_cap', facts: { cap: near, currency: tariff.currency } }],
  }
}

/** Where nobody knows when it was set aside: too early only keeps an hour fuller than it is. */
function earliest({ hours }: Spend, now: Instant): Instant {
  return Math.min(now, ...hours.map(({ hour }) => hour))
}
