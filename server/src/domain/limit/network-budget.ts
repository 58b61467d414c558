import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'

/** Where a request came from, as keyed hashes. */
export type Network = {
  /** The IPv4 address or the IPv6 /64: one connection of one household or office (LIM-06). */
  readonly near: string
  /** The IPv6 /48 around it, of which one holder may have all 65536 /64s (RFC 6177); undefined for IPv4. */
  readonly wide: string | undefined
  /** A trusted proxy did not say who asked: `near` is of this one request, and no two can be told to be the same or not (M64). */
  readonly isUnknown?: true
}

/** What came from one network without a secret key. Successes never refill it (COD-14). */
export type NetworkBudget = {
  readonly starts: number
  readonly wrongGuesses: number
  readonly expiresAt: Instant
}

/** @param network one of the hashes of a `Network` */
export function networkKey(project: ProjectId, network: string): Key<'network'> {
  return { kind: 'network', project, id: network }
}
