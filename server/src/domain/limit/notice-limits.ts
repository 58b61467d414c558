import type { Instant } from '../instant.ts'
import type { Subject } from './subject.ts'

/**
 * Notices of an account that one telephone gets in an hour, each at the operator's cost. Whoever sets up an account makes three or four changes in a sitting;
 * a program that makes one after the other is not to write a message for each.
 */
export const NOTICES_AN_HOUR = 5
const HOUR = 3_600_000

/** Whether an address may be told once more by a message that costs money. @param hash the address's keyed hash: one that was removed and proven again is no other */
export function mayBeTold(
  { noticed = [] }: Pick<Subject, 'noticed'>,
  hash: string,
  now: Instant,
): boolean {
  return noticed.filter((one) => one.hash === hash && one.at > now - HOUR).length < NOTICES_AN_HOUR
}

/** The subject after these addresses were told by messages that cost money; itself where there are none. */
export function withNotices(subject: Subject, hashes: readonly string[], now: Instant): Subject {
  if (hashes.length === 0) return subject
  const recent = (subject.noticed ?? []).filter(({ at }) => at > now - HOUR)
  return { ...subject, noticed: [...recent, ...hashes.map((hash) => ({ hash, at: now }))] }
}
