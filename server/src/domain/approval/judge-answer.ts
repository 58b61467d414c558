import { factorsKey } from '../factor/factors.ts'
import type { DeliveryId, ProjectId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { subjectKey } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import { ACR, reaches, type Level } from '../receipt/assurance.ts'
import { put, type Decision, type Records, type Write } from '../store.ts'
import { toldToAll } from '../verification/approval.ts'
import { ended } from '../verification/ended.ts'
import type { Account } from '../verification/guess.ts'
import { factsOf, verificationEvent } from '../verification/verification-event.ts'
import { statusAt, verificationKey, type Verification } from '../verification/verification.ts'
import { isApprovalNumber } from './approval-number.ts'

export type ApprovalResult =
  'approved' | 'wrong_number' | 'expired' | 'locked' | 'already_used' | 'denied' | 'canceled'

/** An answer with everything found out that a decision must not go and look for. */
export type ApprovalAnswer = {
  readonly project: ProjectId
  readonly id: VerificationId
  readonly subject: string
  readonly account: Account
  readonly deliveryId: DeliveryId
  /** Two digits. */
  readonly number: string
  readonly by: 'api' | 'page'
  /** How the person who answers is known; undefined where the application vouches for them. */
  readonly level?: Level
}

/** Judges an answer and counts it in one step: of many at once, only as many as allowed are judged, and one approves. */
export function judgeAnswer(
  vault: Vault,
  answer: ApprovalAnswer,
  records: Records,
  now: Instant,
): Decision<ApprovalResult> {
  const { project, id, subject, account, by } = answer
  const key = verificationKey(project, id)
  const v = records.find(key)
  // What raises a session is no question for one: the session that asks would answer itself (M42).
  if (
    v === undefined ||
    v.channel !== 'approval' ||
    v.subject !== subject ||
    v.details.raises !== undefined
  )
    throw new Problem(
      'verification_not_found',
      'No approval of this id waits for an answer of this subject.',
    )
  const facts = { ...factsOf(v), by }
  const refuse = (reason: string, outcome: ApprovalResult): Decision<ApprovalResult> => ({
    writes: [],
    events: [verificationEvent(v, 'verification.guess_refused', { ...facts, reason })],
    outcome,
  })
  const over = overOf(v, now)
  if (over === 'expired' && v.status === 'pending')
    return {
      writes: [put(key, ended(v, 'expired', now))],
      events: [verificationEvent(v, 'verification.expired', factsOf(v))],
      outcome: 'expired',
    }
  if (over !== undefined) return refuse(over, over)
  if (v.guessesLeft <= 0) return refuse('locked', 'locked')
  if (records.find(subjectKey(project, account.hash))?.lockedAt !== undefined)
    return refuse('subject_locked', 'locked')
  // A yes is worth no more than whoever gives it is known by (M70).
  const isWeak = answer.level !== undefined && !reaches(answer.level, 'aal1')
  const { least } = v.details
  if (isWeak && least !== undefined && reaches(least, 'aal1'))
    throw new Problem(
      'insufficient_user_authentication',
      'This asks for more than the proof by which the session was opened.',
      { acr_values: ACR[least] },
    )
  const told = isWeak ? { ...v, details: { ...v.details, assurance: 'none' as const } } : v
  if (isApprovalNumber(vault, v, answer.number))
    return {
      writes: [
        put(key, ended(told, 'approved', now)),
        ...closed(records, answer, now),
        ...(v.details.notify === 'all'
          ? toldToAll(vault, v, answer, 'approved', records, now)
          : []),
      ],
      events: [verificationEvent(v, 'verification.approved', facts)],
      outcome: 'approved',
    }
  const guessesLeft = v.guessesLeft - 1
  const counted = { ...v, guessesLeft }
  const failed = verificationEvent(v, 'verification.guess_failed', {
    ...facts,
    guesses_left: guessesLeft,
  })
  if (guessesLeft > 0)
    return { writes: [put(key, counted)], events: [failed], outcome: 'wrong_number' }
  return {
    writes: [put(key, ended(counted, 'locked', now)), ...closed(records, answer, now)],
    events: [failed, verificationEvent(v, 'verification.locked', factsOf(v))],
    outcome: 'locked',
  }
}

/** Why it takes no answer any more; undefined while it waits for one. */
function overOf(
  v: Verification,
  now: Instant,
): Exclude<ApprovalResult, 'wrong_number'> | undefined {
  const status = statusAt(v, now)
  if (status === 'pending') return undefined
  return status === 'approved' ? 'already_used' : status
}

/** What was answered stands open no more; that it was asked still counts for its hour (TXN-20). */
function closed(
  records: Records,
  { project, account, id }: ApprovalAnswer,
  now: Instant,
): readonly Write[] {
  const key = factorsKey(project, account.hash)
  const factors = records.find(key)
  if (factors === undefined) return []
  const approvals = factors.approvals.map((asked) =>
    asked.verification === id ? { ...asked, expiresAt: now } : asked,
  )
  return [put(key, { ...factors, approvals })]
}
