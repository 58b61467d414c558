import type { GuardNeeds } from '../../server/src/domain/guard/guard-needs.ts'
import { DEFAULT_RULES } from '../../server/src/domain/guard/default-rules.ts'

/** What one message may cost, in millionths. */
export const MOST = 70_000

/**
 * The guard as it is served, with its own rules, a price for each message, a cap that is never reached, and lists without entries.
 * @param isOff whether it takes all numbers for test numbers, so that none is looked at, counted or paid for
 */
export function benchGuard(isOff = false): GuardNeeds {
  return {
    tariff: {
      currency: 'EUR',
      most: () => MOST,
      cost: () => MOST - 1,
      capAnHour: Number.MAX_SAFE_INTEGER,
      capADay: Number.MAX_SAFE_INTEGER,
    },
    countries: 'all',
    builtIn: DEFAULT_RULES,
    rules: async () => DEFAULT_RULES,
    risks: { isDisposable: () => false, isTemporary: () => false },
    proofs: {
      make: () => Promise.reject(new Error('Nobody asks for a challenge here.')),
      read: async () => undefined,
    },
    isTestAddress: () => isOff,
  }
}
