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
/**
 * Entries kept of the newest verification of each binding. Strangers can start ten a day and each known device ten more, so nobody pushes
 * out the entry of a verification that may still be live.
 */
const BINDINGS_KEPT = 32

/** The budget after one more message. */
export function withSend(budget: TargetBudget, channel: Channel, now: Instant): TargetBudget {
  const sends = [...budget.sends.filter((s) => s.at > now - DAY), { channel, at: now }]
  return kept({ ...budget, sends }, now)
}

/** The budget that knows a verification as the newest of its binding. */
export function withNewest(budget: TargetBudget, newest: Newest, now: Instant): TargetBudget {
  const others = budget.newest.filter((n) => n.binding !== newest.binding && n.at > now - DAY)
  return kept({ ...budget, newest: [...others, newest].slice(-BINDINGS_KEPT) }, now)
}

/** After how many wrong guesses in a day what is guessed at rests, and after how many in a row the owner is told and it is switched off. Left out: never. */
export type Lines = { readonly rest?: number; readonly notice: number; readonly disable?: number }

const OF_ADDRESS: Lines = { rest: SOFT_LOCK, notice: NOTICED_AT, disable: DISABLED_AT }

/** A line that wrong guesses cross: the address rests, its owner is told, it is switched off. */
export type Line = 'lock' | 'notice' | 'disable'

/** The budget after one more wrong guess, and the lines it crossed. */
export function withFailure(
  budget: TargetBudget,
  now: Instant,
  lines: Lines = OF_ADDRESS,
): { readonly next: TargetBudget; readonly crossed: readonly Line[] } {
  const failures = budget.failures + 1
  const failedAt = [...budget.failedAt.filter((at) => at > now - DAY), now].slice(-SOFT_LOCK)
  const disable =
    lines.disable !== undefined && failures >= lines.disable && budget.disabledAt === undefined
  const notice = failures >= lines.notice && budget.noticedAt === undefined && !disable
  const next: TargetBudget = {
    ...budget,
    failures,
    failedAt,
    disabledAt: disable ? now : budget.disabledAt,
    noticedAt: notice ? now : budget.noticedAt,
  }
  const crossed: Line[] = []
  if (failedAt.length === lines.rest) crossed.push('lock')
  if (notice) crossed.push('notice')
  if (disable) crossed.push('disable')
  return { next: kept(next, now), crossed }
}

/** The budget after a right guess: the failures of this address or device are forgiven, its sends are not (COD-13). */
export function withSuccess(budget: TargetBudget, now: Instant): TargetBudget {
  return kept({ ...budget, failures: 0, failedAt: [], noticedAt: undefined }, now)
}

/** The budget of an address that was confirmed anew. */
export function restored(budget: TargetBudget, now: Instant): TargetBudget {
  return withSuccess({ ...budget, disabledAt: undefined }, now)
}

/** Failures in a row are remembered this long after the last of them, or until a right guess ends them. */
const FAILURES_KEPT = 400 * DAY

/** A budget without failures may go after a day. Being switched off is never forgotten: waiting does not cure it (COD-12). */
function kept(budget: TargetBudget, now: Instant): TargetBudget {
  const expiresAt =
    budget.disabledAt !== undefined
      ? Number.MAX_SAFE_INTEGER
      : now + (budget.failures > 0 ? FAILURES_KEPT : DAY)
  return { ...budget, expiresAt }
}
