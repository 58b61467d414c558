import type { Delivery } from '../delivery/delivery.ts'
import type { Instant } from '../instant.ts'
import { Problem } from '../problem.ts'
import { drop, type Decision, type Key, type Records } from '../store.ts'
import type { Authenticator } from './authenticator.ts'
import { allow, factorEvent, findIn, keep, tell, type FactorChange } from './factor-change.ts'
import type { FactorNeeds } from './factor-needs.ts'
import { ownAuthenticator } from './own-authenticator.ts'

/** A removal with everything found out before it is judged. */
export type Removal = {
  readonly change: FactorChange
  readonly id: string
  /** Of a passkey: where it says whose it is. */
  readonly credential: Key<'credential'> | undefined
  /** That the person means to be left without any. */
  readonly last: boolean
}

/** @throws Problem `not_found`, `insufficient_user_authentication`, `last_authenticator`, `unavailable` when it was confirmed this moment */
export function judgeRemoval(
  needs: FactorNeeds,
  { change, id, credential, last }: Removal,
  records: Records,
  now: Instant,
): Decision<readonly Delivery[]> {
  const found = findIn(records, change, now)
  const { factors } = found
  const one = ownAuthenticator(factors, id)
  const rest = factors.authenticators.filter((each) => each !== one)
  const isActive = one.status === 'active'
  if (one.type === 'passkey' && isActive && credential === undefined)
    throw new Problem('unavailable', 'Try again in a moment.')
  const spent = isActive ? allow(records, change, found, now) : []
  if (isStrong(one) && !last && !rest.some((each) => isStrong(each) || hasCodes(each)))
    throw new Problem(
      'last_authenticator',
      'This is the last one of this account. Say that you mean it, or make recovery codes first.',
    )
  const news = isActive
    ? tell(needs, change, found, 'authenticator_removed', one, now)
    : { writes: [], deliveries: [] }
  return {
    writes: [
      keep(change, factors, rest, now),
      ...spent,
      ...(credential === undefined ? [] : [drop(credential)]),
      ...news.writes,
    ],
    events: [factorEvent(change, 'authenticator.removed', one)],
    outcome: news.deliveries,
  }
}

function isStrong({ status, type }: Authenticator): boolean {
  return status === 'active' && type !== 'recovery_codes'
}

function hasCodes(one: Authenticator): boolean {
  return one.type === 'recovery_codes' && one.digests.length > 0
}
