import type { Event } from '../event.ts'
import type { Instant } from '../instant.ts'
import type { NetworkBudget } from '../limit/network-budget.ts'
import { put, type Key, type Records, type Write } from '../store.ts'

/** So many of one thing in so long. Nothing but time refills it: who has a good code of their own must not buy guesses with it (DEV-20). */
export type Budget = {
  readonly key: Key<'network'>
  readonly counts: 'starts' | 'wrongGuesses'
  readonly most: number
  readonly windowSeconds: number
}

/** When the last of the budgets that are used up opens again; undefined while none is. */
export function fullUntil(
  budgets: readonly Budget[],
  records: Records,
  now: Instant,
): Instant | undefined {
  let until: Instant | undefined
  for (const budget of budgets) {
    const kept = budgetAt(budget, records, now)
    if (kept[budget.counts] >= budget.most) until = Math.max(until ?? 0, kept.expiresAt)
  }
  return until
}

/** Whether anything was counted in any of them in its present window. */
export function isTouched(budgets: readonly Budget[], records: Records, now: Instant): boolean {
  return budgets.some((budget) => budgetAt(budget, records, now)[budget.counts] > 0)
}

/** Counts one more in each. */
export function charge(
  budgets: readonly Budget[],
  records: Records,
  now: Instant,
): readonly Write[] {
  return budgets.map((budget) => {
    const kept = budgetAt(budget, records, now)
    return put(budget.key, { ...kept, [budget.counts]: kept[budget.counts] + 1 })
  })
}

/**
 * That a budget turned somebody away, to be told once in its window and not for every request: its count goes one past what it holds. Empty when
 * that was done before.
 */
export function noteFull(
  budgets: readonly Budget[],
  records: Records,
  now: Instant,
): readonly Write[] {
  return charge(
    budgets.filter((budget) => budgetAt(budget, records, now)[budget.counts] === budget.most),
    records,
    now,
  )
}

/** Writes an event down while the budget for such events lasts. */
export function tellWithin(
  budget: Budget,
  event: Event,
  records: Records,
  now: Instant,
): { readonly writes: readonly Write[]; readonly events: readonly Event[] } {
  return fullUntil([budget], records, now) === undefined
    ? { writes: charge([budget], records, now), events: [event] }
    : { writes: [], events: [] }
}

/** The budget as it stands now; a new window begins when the old one is over. */
function budgetAt(budget: Budget, records: Records, now: Instant): NetworkBudget {
  const kept = records.find(budget.key)
  return kept !== undefined && now < kept.expiresAt
    ? kept
    : { starts: 0, wrongGuesses: 0, expiresAt: now + budget.windowSeconds * 1000 }
}
