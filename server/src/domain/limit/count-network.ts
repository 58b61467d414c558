import { secondsUntil, type Instant } from '../instant.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { put, type Key, type Records, type Write } from '../store.ts'
import { networkKey, type NetworkBudget } from './network-budget.ts'

const WINDOW = 600_000
/** What one network may do in ten minutes without a secret key: room for an office behind one address. */
const STARTS = 30
const WRONG_GUESSES = 30
/** A /48 may do as much as this many of its /64s: it is one site, or a few households of one provider. */
const WIDE_ALLOWANCE = 10

/** One budget that a caller's request is counted in. */
type Counted = { readonly key: Key<'network'>; readonly allowance: number }

/** The budgets of the networks a request came from, to be named in its change. None for the application's server, which speaks for many. */
export function networkKeys(caller: Caller): readonly Key<'network'>[] {
  return countedIn(caller).map(({ key }) => key)
}

/**
 * Counts one guess that was no approval against the network it came from, whatever the reason: if only wrong codes counted, the limit would
 * tell which ids and codes are live (COD-16).
 */
export function chargeNetwork(caller: Caller, records: Records, now: Instant): readonly Write[] {
  return countedIn(caller).map(({ key }) => {
    const network = networkAt(records.find(key), now)
    return put(key, { ...network, wrongGuesses: network.wrongGuesses + 1 })
  })
}

/** Counts one start against the network it came from. */
export function countStart(caller: Caller, records: Records, now: Instant): readonly Write[] {
  return countedIn(caller).map(({ key }) => {
    const network = networkAt(records.find(key), now)
    return put(key, { ...network, starts: network.starts + 1 })
  })
}

/** @throws Problem `rate_limited` when a network that the request came from has used up its allowance */
export function refuseBusyNetwork(caller: Caller, records: Records, now: Instant): void {
  for (const { key, allowance } of countedIn(caller)) {
    const budget = networkAt(records.find(key), now)
    if (budget.starts >= STARTS * allowance || budget.wrongGuesses >= WRONG_GUESSES * allowance)
      throw new Problem('rate_limited', 'Too many requests came from this network. Wait a while.', {
        retry_after: secondsUntil(budget.expiresAt, now),
      })
  }
}

/**
 * That a network has guessed too often, to be written down once in its window and not for every request: its count goes one past the limit.
 * Empty when that was done before.
 */
export function noteBusyNetwork(caller: Caller, records: Records, now: Instant): readonly Write[] {
  return countedIn(caller).flatMap(({ key, allowance }) => {
    const budget = networkAt(records.find(key), now)
    const limit = WRONG_GUESSES * allowance
    return budget.wrongGuesses === limit ? [put(key, { ...budget, wrongGuesses: limit + 1 })] : []
  })
}

function countedIn(caller: Caller): readonly Counted[] {
  if (caller.kind === 'secret') return []
  const { near, wide } = caller.network
  return [
    { key: networkKey(caller.project, near), allowance: 1 },
    ...(wide === undefined
      ? []
      : [{ key: networkKey(caller.project, wide), allowance: WIDE_ALLOWANCE }]),
  ]
}

/** The network's budget as it stands now; a new window starts when the old one is over. */
function networkAt(budget: NetworkBudget | undefined, now: Instant): NetworkBudget {
  return budget !== undefined && now < budget.expiresAt
    ? budget
    : { starts: 0, wrongGuesses: 0, expiresAt: now + WINDOW }
}
