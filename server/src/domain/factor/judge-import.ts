import type { Delivery } from '../delivery/delivery.ts'
import type { Instant } from '../instant.ts'
import { Problem } from '../problem.ts'
import type { Decision, Records } from '../store.ts'
import type { Authenticator } from './authenticator.ts'
import { factorEvent, findIn, keep, tell, type FactorChange } from './factor-change.ts'
import type { FactorNeeds } from './factor-needs.ts'
import { notFound, ownAuthenticator } from './own-authenticator.ts'

/** @throws Problem `not_found`, `forbidden` for whoever brought the seed */
export function judgeImport(
  needs: FactorNeeds,
  by: { readonly change: FactorChange; readonly id: string; readonly keyId: string },
  records: Records,
  now: Instant,
): Decision<readonly Delivery[]> {
  const { change, id, keyId } = by
  const found = findIn(records, change, now)
  const one = ownAuthenticator(found.factors, id)
  if (one.status !== 'awaiting_operator') throw notFound()
  if (one.importedBy === keyId)
    throw new Problem('forbidden', 'It takes another key than the one that brought the seed.')
  const active: Authenticator = { ...one, status: 'active', confirmedAt: now }
  const news = tell(needs, change, found, 'authenticator_added', active, now)
  const rest = found.factors.authenticators.map((each) => (each === one ? active : each))
  return {
    writes: [keep(change, found.factors, rest, now), ...news.writes],
    events: [factorEvent(change, 'authenticator.confirmed', active)],
    outcome: news.deliveries,
  }
}
