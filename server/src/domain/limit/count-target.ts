import type { Channel } from '../delivery/channel.ts'
import type { Instant } from '../instant.ts'
import { DAY, SOFT_LOCK } from './send-limits.ts'
import type { Newest, TargetBudget } from './target-budget.ts'

/**
 * COD-12: wrong guesses in a row after which an address is switched off until it is confirmed anew. NIST
 * SP 800-63B-4, 3.2.2 allows a hundred; half of it is still far beyond any person's typing.
 */
export const DISABLED_AT = 50
/** LIM-16: the owner is told before, at four fifths of it. */
export const NOTICED_AT = 40
/** Entries kept of the newest verification of each binding: more live ones than the day's sends there cannot be. */
const BINDINGS_KEPT = 8

/** The budget after one more message. */
export function withSend(
  budget: TargetBudget,
  channel: Channel,
  now: Instant,
  newest?: Newest,
): TargetBudget {
  return kept(
    {
      ...budget,
      sends: [...budget.sends.filter((s) => s.at > now - DAY), { channel, at: now }],
      newest:
        newest === undefined
          ? budget.newest
          : [...budget.newest.filter((n) => n.binding !== newest.binding), newest].slice(
              -BINDINGS_KEPT,
            ),
    },
    now,
  )
}

/** The budget after one more wrong guess, and which line it crossed. */
export function withFailure(
  budget: TargetBudget,
  now: Instant,
): { readonly next: TargetBudget; readonly crossed: 'lock' | 'notice' | 'disable' | undefined } {
  const failures = budget.failures + 1
  const failedAt = [...budget.failedAt.filter((at) => at > now - DAY), now].slice(-SOFT_LOCK)
  const disable = failures >= DISABLED_AT && budget.disabledAt === undefined
  const notice = failures >= NOTICED_AT && budget.noticedAt === undefined && !disable
  const next: TargetBudget = {
    ...budget,
    failures,
    failedAt,
    disabledAt: disable ? now : budget.disabledAt,
    noticedAt: notice ? now : budget.noticedAt,
  }
  const crossed = disable
    ? 'disable'
    : notice
      ? 'notice'
      : failedAt.length === SOFT_LOCK
        ? 'lock'
        : undefined
  return { next: kept(next, now), crossed }
}

/** The budget after a right guess: the failures of this address are forgiven, its sends are not (COD-13). */
export function withSuccess(budget: TargetBudget, now: Instant): TargetBudget {
  return kept({ ...budget, failures: 0, failedAt: [], noticedAt: undefined }, now)
}

/** The budget of an address that was confirmed anew. */
export function restored(budget: TargetBudget, now: Instant): TargetBudget {
  return withSuccess({ ...budget, disabledAt: undefined }, now)
}

/** Failures in a row must be remembered until a right guess ends them; a budget without any may go after a day. */
function kept(budget: TargetBudget, now: Instant): TargetBudget {
  const days = budget.failures > 0 || budget.disabledAt !== undefined ? 400 : 1
  return { ...budget, expiresAt: now + days * DAY }
}
