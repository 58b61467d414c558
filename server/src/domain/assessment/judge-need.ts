import type { Instant } from '../instant.ts'
import type { Requirement } from '../project/policy.ts'
import { levelOf, reaches } from '../receipt/assurance.ts'
import { compareAmounts, totalOf } from '../verification/money.ts'
import type { Transaction } from '../verification/transaction.ts'
import type { Reason } from './reason.ts'

/** What is known of an action, as far as it decides whether its person must be verified now. */
export type Situation = {
  readonly transaction: Transaction | undefined
  /** How the person is known to the application now, by its own word. */
  readonly authentication: { readonly acr: string; readonly authTime: Instant } | undefined
  readonly isHighRisk: boolean
}

export type Need =
  | { readonly decision: 'allow'; readonly reasons: readonly [Reason] }
  /** Unless a trusted device stands in. */
  | { readonly decision: 'verify'; readonly reasons: readonly [Reason, ...Reason[]] }

/** A clock may be ahead of ours by this much; what was proven later than that was not proven. */
const AHEAD = 60_000

/** Says whether an action needs a verification now, by what its policy requires. Pure; the account itself (locked, recovered) is looked at before. */
export function judgeNeed(requires: Requirement, situation: Situation, now: Instant): Need {
  const { transaction, authentication, isHighRisk } = situation
  const limit = isHighRisk ? undefined : judgeAmount(requires.upTo, transaction)
  if (limit === 'up_to_threshold') return { decision: 'allow', reasons: [limit] }
  const shortfall = shortfallOf(requires, authentication, now)
  const isOpen = limit === undefined || requires.acr !== 'none'
  if (!isHighRisk && shortfall === undefined && isOpen)
    return {
      decision: 'allow',
      reasons: [requires.acr === 'none' ? 'nothing_asked' : 'fresh_enough'],
    }
  const reasons: readonly Reason[] = [
    ...(isHighRisk ? (['high_risk'] as const) : []),
    ...(limit === undefined ? [] : [limit]),
    ...(shortfall === undefined ? [] : [shortfall]),
  ]
  const [first = 'always_asked', ...more] = reasons
  return { decision: 'verify', reasons: [first, ...more] }
}

/** What a transaction comes to against the thresholds; undefined where there is nothing to compare. */
function judgeAmount(
  upTo: Requirement['upTo'],
  transaction: Transaction | undefined,
): 'up_to_threshold' | 'above_threshold' | 'currency_not_listed' | undefined {
  if (Object.keys(upTo).length === 0 || transaction === undefined || 'action' in transaction)
    return undefined
  const { currency } = transaction
  const most = Object.hasOwn(upTo, currency) ? upTo[currency] : undefined
  if (most === undefined) return 'currency_not_listed'
  // Many small payments at once are one large one.
  const amount =
    'payments' in transaction
      ? totalOf(
          transaction.payments.map((one) => one.amount),
          currency,
        )
      : transaction.amount
  return compareAmounts(amount, most, currency) > 0 ? 'above_threshold' : 'up_to_threshold'
}

/** Why what the application knows is not enough; undefined when it is. */
function shortfallOf(
  { acr, maxAgeSeconds }: Requirement,
  authentication: Situation['authentication'],
  now: Instant,
): Reason | undefined {
  if (acr === 'none') return undefined
  if (maxAgeSeconds === 0 || authentication === undefined) return 'always_asked'
  if (!reaches(levelOf(authentication.acr) ?? 'none', acr)) return 'level_too_low'
  const age = now - authentication.authTime
  return age >= -AHEAD && age <= maxAgeSeconds * 1000 ? undefined : 'not_fresh'
}
