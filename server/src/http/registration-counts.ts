import type { Network } from '../domain/limit/network-budget.ts'
import { minuteCounts } from './minute-counts.ts'

/** Clients a minute that one network may register: nobody installs faster, and each may be kept for months. */
const MOST_A_MINUTE = 20
/** A /48 may do as much as this many of its /64s, as in `domain/limit/count-network.ts`. */
const WIDE_ALLOWANCE = 10
/** From everywhere, in each process: a day of it is a million and a half small records, which a day later are gone. */
const MOST_OF_ALL = 1000

/** Counts the clients that register themselves at one door, in the memory of each process. */
type RegistrationCounts = {
  /** Counts one. @throws Problem `rate_limited` when this network, or all together, did it too often */
  readonly count: (network: Network) => void
}

/** @param now milliseconds, never going back */
export function registrationCounts(now: () => number): RegistrationCounts {
  const ofNetwork = 'Too many programs registered from this network.'
  const near = minuteCounts(MOST_A_MINUTE, ofNetwork, now)
  const wide = minuteCounts(MOST_A_MINUTE * WIDE_ALLOWANCE, ofNetwork, now)
  const all = minuteCounts(MOST_OF_ALL, 'Too many programs registered.', now)
  return {
    count(network) {
      // The nearest first: who is refused there does not use up what is left for others.
      near.count(network.near)
      if (network.wide !== undefined) wide.count(network.wide)
      all.count('all')
    },
  }
}
