import { put, type Store } from '../store.ts'
import { deliveryKey, LEASE_SECONDS, STALE_LEASE_SECONDS, type Delivery } from './delivery.ts'
import { isHeld } from './is-held.ts'

/** Takes a delivery that is due, so that no other worker sends it too. Undefined when another was quicker. */
export function claimDelivery(
  needs: { readonly store: Pick<Store, 'change'> },
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
 * Gives a delivery back that was taken but not sent, or that was seen to be due.
 * @param afterMs when it may be taken again
 */
export function releaseDelivery(
  needs: { readonly store: Pick<Store, 'change'> },
  leased: Delivery,
  afterMs = 0,
): Promise<void> {
  const key = deliveryKey(leased.project, leased.id)
  return needs.store.change([key], (records, now) => {
    const current = records.find(key)
    return {
      writes: isHeld(current, leased) ? [put(key, { ...current, dueAt: now + afterMs })] : [],
      events: [],
      outcome: undefined,
    }
  })
}

/**
 * The delivery with a lease that outlasts an attempt; undefined when another worker has taken or finished it since. A delivery may have
 * waited for its turn, and whoever finds its lease run out must be the only one to send it (M29).
 */
export async function holdLease(
  needs: { readonly store: Pick<Store, 'change' | 'find' | 'now'> },
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
