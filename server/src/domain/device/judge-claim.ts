import { hasPassed, type Instant } from '../instant.ts'
import { put, type Decision, type Records } from '../store.ts'
import { verificationKey, type Verification } from '../verification/verification.ts'
import type { Approver } from './approver.ts'
import { charge } from './budget.ts'
import type { DeviceGrant } from './device-grant.ts'
import type { Entry } from './entry.ts'
import {
  entryEvent,
  leadOf,
  missEntry,
  refuseEntry,
  type Asked,
  type TooMany,
} from './judge-entry.ts'

/** DEV-34: long enough to read and compare; who opens a code and leaves must not keep its owner from it (M61). */
export const CLAIM_SECONDS = 120

export type Claimed =
  (Asked & { readonly result: 'found' }) | { readonly result: 'wrong' | 'other_person' } | TooMany

/** Judges a code that a person entered: a right one is theirs for a while. Codes that are over look like codes that never were (M44). */
export function judgeClaim(
  entry: Entry,
  approver: Approver,
  byLink: boolean,
  records: Records,
  now: Instant,
): Decision<Claimed> {
  const refused = refuseEntry(entry, records, now)
  if (refused !== undefined) return refused
  const led = leadOf(entry, records, now)
  if (led.to !== 'waiting') {
    const reason = led.to === 'ended' ? 'ended' : 'unknown'
    return missEntry(entry, led, reason, { result: 'wrong' }, records, now)
  }
  const { v, grant } = led
  if (isAnothers(grant, approver.subjectHash, now)) return contest(entry, led, records, now)
  const next = claimedBy(v, grant, approver.subjectHash, !byLink, now)
  return {
    writes: [put(verificationKey(v.project, v.id), next.v)],
    // Who looks again is not told of again.
    events: isOwn(grant, approver.subjectHash, now)
      ? []
      : [entryEvent(entry, 'user_code.entered', { by_link: byLink }, v)],
    outcome: { result: 'found', ...next },
  }
}

/** Whether another person has it open. Whom the client named (DEV-27) is held up by nobody. */
export function isAnothers(grant: DeviceGrant, subjectHash: string, now: Instant): boolean {
  const { claim } = grant
  return (
    claim !== undefined &&
    claim.subjectHash !== subjectHash &&
    !hasPassed(claim.until, now) &&
    grant.onlySubject !== subjectHash
  )
}

/** Whether this person has it open. */
export function isOwn({ claim }: DeviceGrant, subjectHash: string, now: Instant): boolean {
  return claim?.subjectHash === subjectHash && !hasPassed(claim.until, now)
}

/** The question as this person has it open from now on. What they typed once stays typed. */
export function claimedBy(
  v: Verification,
  before: DeviceGrant,
  subjectHash: string,
  typed: boolean,
  now: Instant,
): Asked {
  const typedBefore = isOwn(before, subjectHash, now) && before.claim?.typed === true
  const claim = {
    subjectHash,
    until: now + CLAIM_SECONDS * 1000,
    typed: typed || typedBefore,
  }
  const grant = { ...before, claim }
  return { v: { ...v, details: { ...v.details, grant } }, grant }
}

/** Two people with one code: one of them was lured (DEV-34). It costs a guess, and whoever is next must have the code before their eyes. */
function contest(
  entry: Entry,
  { v, grant }: Asked,
  records: Records,
  now: Instant,
): Decision<Claimed> {
  const contested: Verification = {
    ...v,
    details: { ...v.details, grant: { ...grant, contested: true } },
  }
  return {
    writes: [
      ...(grant.contested === true ? [] : [put(verificationKey(v.project, v.id), contested)]),
      ...charge(entry.budgets, records, now),
    ],
    events: [entryEvent(entry, 'user_code.contested', {}, v)],
    outcome: { result: 'other_person' },
  }
}
