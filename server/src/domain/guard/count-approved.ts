import type { Instant } from '../instant.ts'
import { put, type Key, type Records, type Write } from '../store.ts'
import type { Verification } from '../verification/verification.ts'
import { withApproved } from './count-traffic.ts'
import { markOf } from './passage.ts'
import { trafficKey } from './traffic.ts'

type Answered = Pick<Verification, 'project' | 'targetHash' | 'details'>

/** The traffic that a right answer counts in, to be named in its change; none where nothing paid was sent. */
export function approvedKeys({ project, details }: Answered): readonly Key<'traffic'>[] {
  const { destination } = details
  if (destination === undefined) return []
  return [
    `prefix/${destination.prefix}`,
    ...(destination.country === undefined ? [] : [`country/${destination.country}`]),
    ...(destination.scopes ?? []),
  ].map((scope) => trafficKey(project, scope))
}

/** Somebody answered: where it was sent, people are. */
export function countApproved(v: Answered, records: Records, now: Instant): readonly Write[] {
  return approvedKeys(v).map((key) =>
    put(key, withApproved(records.find(key), markOf(v.targetHash), now)),
  )
}

/** What events say of where a message went: enough to replay rules over, and no number. */
export function destinationFacts({ details }: Pick<Verification, 'details'>) {
  const { destination } = details
  if (destination === undefined) return {}
  const { country, prefix } = destination
  return { prefix, ...(country !== undefined && { country }) }
}
