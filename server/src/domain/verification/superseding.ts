import type { Newest, TargetBudget } from '../limit/target-budget.ts'
import type { Verification } from './verification.ts'

/**
 * The verification that took this one's place: a newer one of the same asker for the same purpose (COD-09). A stranger's is none, whatever
 * address it is for (COD-10).
 * @param shared the budget of the address itself
 */
export function newerOf(
  v: Pick<Verification, 'id' | 'binding' | 'createdAt'>,
  shared: Pick<TargetBudget, 'newest'>,
): Newest | undefined {
  const newest = shared.newest.find((n) => n.binding === v.binding)
  return newest !== undefined && newest.verification !== v.id && newest.at >= v.createdAt
    ? newest
    : undefined
}
