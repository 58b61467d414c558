import type { FactorChannel } from '../delivery/channel.ts'
import type { Instant } from '../instant.ts'
import { DISABLED_AT, type Lines } from './count-target.ts'
import { lockedUntil, SOFT_LOCK } from './send-limits.ts'
import type { TargetBudget } from './target-budget.ts'

const HOUR = 3_600_000

/** TOT-09: five wrong codes in a row are no slip of the fingers any more. COD-12 switches off as it does an address. */
const OF_APP: Lines = { rest: SOFT_LOCK, notice: 5, disable: DISABLED_AT }
/** REC-05: a code off a list is copied and not remembered; nobody needs twenty tries at it. */
const OF_RECOVERY_CODES: Lines = { rest: SOFT_LOCK, notice: 5, disable: 20 }
const RECOVERY_CODES_AN_HOUR = 5
/**
 * A signature cannot be guessed, however often: a rest would keep nobody out but the owner, whom any stranger could lock out with it. They are told all the
 * same.
 */
const OF_PASSKEY: Lines = { notice: 5 }

/** The lines that wrong guesses at a factor cross. */
export function factorLines(channel: FactorChannel): Lines {
  switch (channel) {
    case 'recovery_code':
      return OF_RECOVERY_CODES
    case 'passkey':
      return OF_PASSKEY
    case 'totp':
    case 'approval':
      return OF_APP
  }
}

/**
 * Whether a factor takes no guess now: ten wrong ones in a day (COD-11), for recovery codes also five in an hour, or switched off (COD-12). A passkey never
 * rests. Unlike an address there is nobody whose code is on its way, so a verification that began before the rest gets no try of its own (TOT-07).
 */
export function factorRests(channel: FactorChannel, budget: TargetBudget, now: Instant): boolean {
  if (channel === 'passkey') return false
  if (budget.disabledAt !== undefined || lockedUntil(budget, now) > now) return true
  const lastHour = budget.failedAt.filter((at) => at > now - HOUR)
  return channel === 'recovery_code' && lastHour.length >= RECOVERY_CODES_AN_HOUR
}
