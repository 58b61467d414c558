import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'

/** What came from one network without a secret key. Successes never refill it (COD-14). */
export type NetworkBudget = {
  readonly windowStartedAt: Instant
  readonly starts: number
  readonly wrongGuesses: number
  readonly expiresAt: Instant
}

/** @param network keyed hash of the IPv4 address or the IPv6 /64 */
export function networkKey(project: ProjectId, network: string): Key<'network'> {
  return { kind: 'network', project, id: network }
}
