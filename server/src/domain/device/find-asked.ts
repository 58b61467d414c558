import type { Instant } from '../instant.ts'
import type { Decision, Records } from '../store.ts'
import { verificationKey } from '../verification/verification.ts'
import { nothing, type Decided, type Deciding } from './deciding.ts'
import type { Entry } from './entry.ts'
import { isAnothers } from './judge-claim.ts'
import { leadOf, missEntry, refuseEntry, type Asked } from './judge-entry.ts'

/** The question that a person on our page has open, or had open last. */
export function heldBy(
  deciding: Deciding,
  records: Records,
  now: Instant,
): Asked | Decision<Decided> {
  const { approver, verification } = deciding
  const v =
    verification === undefined
      ? undefined
      : records.find(verificationKey(approver.project, verification))
  const grant = v?.details.grant
  if (v === undefined || grant === undefined) return nothing({ result: 'not_found' })
  if (grant.claim?.subjectHash === approver.subjectHash) return { v, grant }
  const other = isAnothers(grant, approver.subjectHash, now)
  return nothing({ result: other ? 'other_person' : 'not_found' })
}

/** The question that an application's user code leads to. A wrong code is a guess. */
export function namedBy(
  { approver, decision }: Deciding,
  entry: Entry | undefined,
  records: Records,
  now: Instant,
): Asked | Decision<Decided> {
  if (entry === undefined) return nothing({ result: 'wrong' })
  const refused = refuseEntry(entry, records, now)
  if (refused !== undefined) return refused
  const led = leadOf(entry, records, now)
  switch (led.to) {
    case 'nothing':
      return missEntry<Decided>(entry, led, 'unknown', { result: 'wrong' }, records, now)
    case 'ended':
      return nothing({ result: 'ended', verification: led.v.id })
    case 'waiting':
      return decision.decision === 'approve' && isAnothers(led.grant, approver.subjectHash, now)
        ? nothing({ result: 'other_person' })
        : led
  }
}
