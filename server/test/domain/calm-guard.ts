import type { GuardNeeds } from '../../src/domain/guard/guard-needs.ts'

/** A guard without rules, caps or prices: for tests that are about something else. */
export function calmGuard(): GuardNeeds {
  return {
    tariff: {
      currency: 'messages',
      most: () => 0,
      cost: () => 0,
      capAnHour: undefined,
      capADay: undefined,
    },
    countries: 'all',
    builtIn: [],
    rules: () => Promise.resolve([]),
    risks: { isDisposable: () => false, isTemporary: () => false },
    proofs: {
      make: () => Promise.reject(new Error('nobody asks for a proof here')),
      read: () => Promise.resolve(undefined),
    },
  }
}
