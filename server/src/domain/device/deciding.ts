import type { Channel } from '../delivery/channel.ts'
import type { DeliveryId, VerificationId } from '../ids.ts'
import { subjectKey } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'
import type { Decision, Key } from '../store.ts'
import { verificationKey } from '../verification/verification.ts'
import type { Approved } from './approve-device.ts'
import type { Approver } from './approver.ts'
import type { DeviceDecision } from './decide-device.ts'
import { decisionBudget } from './device-budgets.ts'
import { deviceListKey } from './device.ts'
import { entryKeys, type Entry } from './entry.ts'
import type { TooMany } from './judge-entry.ts'
import { liveCodesKey } from './live-codes.ts'
import { pollKey } from './poll.ts'

/** A decision with everything found out that judging it must not go and look for. */
export type Deciding = {
  readonly approver: Approver
  readonly decision: DeviceDecision
  /** The verification that the person has open, or that the application's code led to. */
  readonly verification: VerificationId | undefined
  /** The code that was typed with the decision, or that the application named it by. */
  readonly entry: Entry | undefined
  readonly noticeIds: readonly DeliveryId[]
  readonly channels: ReadonlySet<Channel>
}

/** What a decision came to, as it is kept: plain data. */
export type Decided =
  | { readonly result: 'approved' | 'denied' | 'ended'; readonly verification: VerificationId }
  | { readonly result: 'must_type' | 'wrong' | 'other_person' | 'not_found' | 'stale' }
  | { readonly result: 'refused'; readonly reason: 'locked' | 'other_subject' }
  | TooMany

/** `approved`: what the committed approval leaves to be done. */
export type JudgedDecision = Decision<Decided> & { readonly approved?: Approved }

/** The keys that a change which judges the decision must name. */
export function decisionKeys(
  vault: Pick<Vault, 'fingerprint'>,
  { approver, verification, entry }: Deciding,
): readonly Key[] {
  const { project, subjectHash } = approver
  const all = [
    ...(verification === undefined
      ? []
      : [verificationKey(project, verification), pollKey(project, verification)]),
    liveCodesKey(project),
    deviceListKey(project, subjectHash),
    subjectKey(project, subjectHash),
    decisionBudget(vault, approver).key,
    ...(entry === undefined ? [] : entryKeys(entry)),
  ]
  // The code that was typed may lead to the verification that is named already.
  return [...new Map(all.map((key) => [`${key.kind}/${key.id}`, key])).values()]
}

/** An outcome that changes nothing. */
export function nothing(outcome: Decided): Decision<Decided> {
  return { writes: [], events: [], outcome }
}
