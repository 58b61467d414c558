import { hasPassed, secondsUntil, type Instant } from '../instant.ts'
import { subjectKey } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'
import type { Decision, Records } from '../store.ts'
import { statusAt } from '../verification/verification.ts'
import { approveDevice } from './approve-device.ts'
import { tellWithin } from './budget.ts'
import { mustType } from './compare-places.ts'
import { nothing, type Decided, type Deciding, type JudgedDecision } from './deciding.ts'
import { denyDevice } from './deny-device.ts'
import { decisionBudget } from './device-budgets.ts'
import { deviceListKey } from './device.ts'
import { heldBy, namedBy } from './find-asked.ts'
import { isOwn } from './judge-claim.ts'
import { entryEvent, leadOf, missEntry, refuseEntry, type Asked } from './judge-entry.ts'

/** DEV-33: how old a sign-in on our pages may be to approve with. */
const FRESH = 900_000
/** DEV-35: devices that one account may approve in an hour. */
const APPROVALS = 5
const HOUR = 3_600_000

/** Judges one decision. Once a question was decided, it stays as it is (M48). */
export function judgeDecision(
  vault: Vault,
  deciding: Deciding,
  records: Records,
  now: Instant,
): JudgedDecision {
  const { approver, decision, entry } = deciding
  const found =
    approver.by === 'page' ? heldBy(deciding, records, now) : namedBy(deciding, entry, records, now)
  if ('outcome' in found) return found
  const { v, grant } = found
  if (statusAt(v, now) !== 'pending') return nothing({ result: 'ended', verification: v.id })
  if (decision.decision === 'deny')
    return denyDevice(found, approver.by, decision.reported === true, records, now)

  const { subjectHash } = approver
  const subject = records.find(subjectKey(v.project, subjectHash))
  const refuse = (reason: 'locked' | 'other_subject' | 'approvals', outcome: Decided) => {
    const event = entryEvent({ ...v, format: grant.format }, 'user_code.refused', { reason }, v)
    return { ...tellWithin(decisionBudget(vault, approver), event, records, now), outcome }
  }
  if (subject?.lockedAt !== undefined)
    return refuse('locked', { result: 'refused', reason: 'locked' })
  if (grant.onlySubject !== undefined && grant.onlySubject !== subjectHash)
    return refuse('other_subject', { result: 'refused', reason: 'other_subject' })
  if (approver.by === 'page' && now > approver.authTime + FRESH) return nothing({ result: 'stale' })
  const full = approvalsUntil(deciding, records, now)
  if (full !== undefined)
    return refuse('approvals', { result: 'too_many', retryAfterSeconds: secondsUntil(full, now) })
  return (
    judgeTyped(deciding, found, records, now) ??
    approveDevice(vault, { ...deciding, ...found, subject }, records, now)
  )
}

/** On the page: whether the code must be typed with the approval, or was and is wrong; undefined when nothing stands against it. */
function judgeTyped(
  { approver, entry }: Deciding,
  { grant }: Asked,
  records: Records,
  now: Instant,
): Decision<Decided> | undefined {
  if (approver.by === 'api') return undefined
  // A claim that lapsed is as good as none: the code itself can renew it.
  const own = isOwn(grant, approver.subjectHash, now)
  if (entry === undefined)
    return own && !mustType(grant, approver.where) ? undefined : nothing({ result: 'must_type' })
  const refused = refuseEntry(entry, records, now)
  if (refused !== undefined) return refused
  if (entry.hash === grant.userCodeHash && (own || !hasPassed(grant.codeExpiresAt, now)))
    return undefined
  const led = leadOf(entry, records, now)
  const reason = led.to === 'nothing' ? 'unknown' : 'other'
  return missEntry<Decided>(entry, led, reason, { result: 'wrong' }, records, now)
}

/** When the account may approve again; undefined while it may. */
function approvalsUntil(
  { approver }: Deciding,
  records: Records,
  now: Instant,
): Instant | undefined {
  const list = records.find(deviceListKey(approver.project, approver.subjectHash))
  const lately = list?.approvals.filter((at) => at > now - HOUR) ?? []
  const first = lately[lately.length - APPROVALS]
  return first === undefined ? undefined : first + HOUR
}
