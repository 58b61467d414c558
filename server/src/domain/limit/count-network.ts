import { secondsUntil, type Instant } from '../instant.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { put, type Records, type Write } from '../store.ts'
import { networkKey, type NetworkBudget } from './network-budget.ts'

const WINDOW = 600_000
/** What one network may do in ten minutes without a secret key: room for an office behind one address. */
const STARTS = 30
const WRONG_GUESSES = 30

/**
 * Counts one guess that was no approval against the network it came from, whatever the reason: if only wrong codes counted, the limit would
 * tell which ids and codes are live (COD-16). The application's own server is not counted; it speaks for many people.
 */
export function chargeNetwork(caller: Caller, records: Records, now: Instant): readonly Write[] {
  if (caller.kind === 'secret') return []
  const key = networkKey(caller.project, caller.network)
  const network = networkAt(records.find(key), now)
  return [put(key, { ...network, wrongGuesses: network.wrongGuesses + 1 })]
}

/** The network's budget as it stands now; a new window starts when the old one is over. */
export function networkAt(budget: NetworkBudget | undefined, now: Instant): NetworkBudget {
  return budget !== undefined && now < budget.expiresAt
    ? budget
    : { windowStartedAt: now, starts: 0, wrongGuesses: 0, expiresAt: now + WINDOW }
}

/** The budget once its being used up was written down: one past the limit, so that it is written once and not for every request. */
export function toldBusy(budget: NetworkBudget): NetworkBudget | undefined {
  return budget.wrongGuesses > WRONG_GUESSES
    ? undefined
    : { ...budget, wrongGuesses: WRONG_GUESSES + 1 }
}

/** @throws Problem `rate_limited` when the network has used up its starts */
export function refuseBusyNetwork(budget: NetworkBudget, now: Instant): void {
  if (budget.starts >= STARTS || budget.wrongGuesses >= WRONG_GUESSES)
    throw new Problem('rate_limited', 'Too many requests came from this network. Wait a while.', {
      retry_after: secondsUntil(budget.expiresAt, now),
    })
}
