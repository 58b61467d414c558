import type { Delivery } from '../delivery/delivery.ts'
import type { Event } from '../event.ts'
import type { Instant } from '../instant.ts'
import { withFailure } from '../limit/count-target.ts'
import { factorLines } from '../limit/factor-limits.ts'
import { targetKey, UNTOUCHED, type TargetBudget } from '../limit/target-budget.ts'
import { put, type Records, type Write } from '../store.ts'
import type { Authenticator } from './authenticator.ts'
import { tell, type FactorChange, type Found } from './factor-change.ts'
import type { FactorNeeds } from './factor-needs.ts'

const EVENTS = {
  lock: 'target.locked',
  notice: 'target.noticed',
  disable: 'target.disabled',
} as const

/** What was guessed at this kind of factor of this person. @param target what `factorTarget` makes of them */
export function budgetOf(records: Records, project: string, target: string): TargetBudget {
  return records.find(targetKey(project, target)) ?? UNTOUCHED
}

/** Counts a wrong code of an app where those of all sign-ins are counted (TOT-17), and tells the owner when there are too many (TOT-09). */
export function countWrongCode(
  needs: FactorNeeds,
  of: { readonly change: FactorChange; readonly found: Found; readonly target: string },
  one: Authenticator,
  records: Records,
  now: Instant,
): {
  readonly writes: readonly Write[]
  readonly events: readonly Event[]
  readonly deliveries: readonly Delivery[]
} {
  const { change, found, target } = of
  const { project } = change
  const budget = budgetOf(records, project, target)
  const { next, crossed } = withFailure(budget, now, factorLines('totp'))
  const news = crossed.includes('notice')
    ? tell(needs, change, found, 'authenticator_guessed', one, now)
    : { writes: [], deliveries: [] }
  return {
    writes: [put(targetKey(project, target), next), ...news.writes],
    events: crossed.map((line) => ({ project, type: EVENTS[line], facts: { channel: 'totp' } })),
    deliveries: news.deliveries,
  }
}
