import type { Channel } from '../delivery/channel.ts'
import type { Dispatch } from '../delivery/delivery.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import { newId, type Random, type VerificationId } from '../ids.ts'
import { subjectKey } from '../limit/subject.ts'
import type { SignReceipt, Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import { receiptFacts } from '../receipt/receipt.ts'
import type { Store } from '../store.ts'
import { verificationKey } from '../verification/verification.ts'
import type { Approved } from './approve-device.ts'
import type { Approver } from './approver.ts'
import { describeQuestion } from './describe-question.ts'
import type { DeviceQuestion } from './device-question.ts'
import { prepareEntry, type Entry } from './entry.ts'
import { decisionKeys, type Decided, type Deciding } from './deciding.ts'
import { judgeDecision } from './judge-decision.ts'

export type DecideNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly random: Random
  readonly channels: ReadonlySet<Channel>
  readonly dispatch: Dispatch
  readonly signReceipt: SignReceipt
}

export type DeviceDecision =
  | {
      readonly decision: 'approve'
      /** The code typed again, where it must be. */ readonly typed?: string
    }
  /** `reported`: "I did not start this", which is told to the application too. */
  | { readonly decision: 'deny'; readonly reported?: boolean }

export type DecideOutcome =
  | {
      readonly result: 'approved' | 'denied'
      readonly question: DeviceQuestion
      /** Of an approval, for the application. */
      readonly receipt?: string
    }
  /** It was decided, or is over, already: what it is stands in the question. */
  | { readonly result: 'ended'; readonly question: DeviceQuestion }
  | { readonly result: 'must_type' | 'wrong' | 'other_person' | 'not_found' }
  /** The account is locked (DEV-31), or the client named another person (DEV-27). */
  | { readonly result: 'refused'; readonly reason: 'locked' | 'other_subject' }
  /** The session is too old to approve with (DEV-33); denying is always possible. */
  | { readonly result: 'stale' }
  /** The person approved as many devices as one may in an hour (DEV-35), or mistyped too often. */
  | { readonly result: 'too_many'; readonly retryAfterSeconds: number }

/**
 * Approves or denies, once: of two decisions at the same time one counts, and what is decided stays (M48). On the page only the person who
 * entered the code may; an application decides by the code itself.
 * @param named the verification the person has entered, or the user code as an application was given it
 * @throws Problem `idempotency_mismatch`
 */
export async function decideDevice(
  needs: DecideNeeds,
  approver: Approver,
  named: { readonly verification: string } | { readonly userCode: string },
  decision: DeviceDecision,
  once?: Once,
): Promise<DecideOutcome> {
  const typed =
    'userCode' in named
      ? named.userCode
      : decision.decision === 'approve'
        ? decision.typed
        : undefined
  const { project } = approver
  const entry =
    typed === undefined ? undefined : await prepareEntry(needs, project, approver, typed)
  // A slip of the finger: no code of this project looks like that.
  if (entry === 'mistyped') return { result: 'wrong' }
  const deciding: Deciding = {
    approver,
    decision,
    entry,
    verification: 'verification' in named ? named.verification : entry?.verification,
    noticeIds: decision.decision === 'approve' ? await noticeIds(needs, approver) : [],
    channels: needs.channels,
  }
  let approved: Approved | undefined
  const outcome = await changeOnce<Decided>(
    needs.store,
    project,
    once,
    decisionKeys(needs.vault, deciding),
    (records, now) => {
      const judged = judgeDecision(needs.vault, deciding, records, now)
      approved = judged.approved
      return judged
    },
  )
  for (const delivery of approved?.deliveries ?? []) needs.dispatch(delivery, undefined)
  switch (outcome.result) {
    case 'approved':
    case 'denied':
    case 'ended':
      return present(needs, approver, entry, outcome.result, outcome.verification)
    default:
      return outcome
  }
}

/** The receipt is signed after the commit, and for the application only: a person on our page has no use for it. */
async function present(
  needs: DecideNeeds,
  approver: Approver,
  entry: Entry | undefined,
  result: 'approved' | 'denied' | 'ended',
  id: VerificationId,
): Promise<DecideOutcome> {
  const v = await needs.store.find(verificationKey(approver.project, id))
  if (v?.details.grant === undefined) throw new Problem('unavailable', 'Try again in a moment.')
  const named = approver.by === 'api' ? entry?.hash : undefined
  const question = await describeQuestion(needs, v, v.details.grant, approver, named)
  const facts =
    result === 'approved' && approver.by === 'api' ? receiptFacts(v, needs.store.now()) : undefined
  if (result === 'ended') return { result, question }
  return {
    result,
    question,
    ...(facts !== undefined && { receipt: await needs.signReceipt(facts) }),
  }
}

/** Addresses may be put on file between the look and the change: so many more are told too. */
const SPARE_IDS = 2

/** An id for the notice to each address on file. */
async function noticeIds(needs: DecideNeeds, approver: Approver): Promise<readonly string[]> {
  const subject = await needs.store.find(subjectKey(approver.project, approver.subjectHash))
  const count = (subject?.addresses.length ?? 0) + SPARE_IDS
  return Array.from({ length: count }, () => newId('dlv', needs.random))
}
