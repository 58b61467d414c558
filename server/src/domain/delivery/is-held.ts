import type { Delivery } from './delivery.ts'

/** Whether the lease is still the one we were given: each has an end of its own. */
export function isHeld(current: Delivery | undefined, leased: Delivery): current is Delivery {
  return current?.dueAt === leased.dueAt
}
