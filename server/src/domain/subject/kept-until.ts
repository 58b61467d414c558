import type { Instant } from '../instant.ts'
import { DAY } from '../limit/send-limits.ts'
import type { Subject } from '../limit/subject.ts'

/** When what is known of a subject may be forgotten: never while it has an address or is locked, else when its last sends count no more. */
export function keptUntil(
  { addresses, lockedAt }: Pick<Subject, 'addresses' | 'lockedAt'>,
  now: Instant,
): Instant {
  return addresses.length > 0 || lockedAt !== undefined ? Number.MAX_SAFE_INTEGER : now + DAY
}
