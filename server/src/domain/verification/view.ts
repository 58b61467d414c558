import type { AnswerChannel } from '../delivery/channel.ts'
import type { ProjectId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { referenceOf } from './reference.ts'
import type { Transaction } from './transaction.ts'
import { statusAt, type Status, type Verification } from './verification.ts'

/** A verification as it may be told of: no digest, nothing sealed. Plain data that survives JSON. */
export type VerificationView = {
  readonly id: VerificationId
  readonly project: ProjectId
  readonly status: Status
  readonly purpose: string
  readonly channel: AnswerChannel
  /** The covered address; empty when it was chosen from the addresses on file. */
  readonly to: string
  readonly subject?: string
  readonly guessesLeft: number
  readonly sends: number
  /** The short mark that message, page and support view share, so that everyone knows which code is current. */
  readonly reference: string
  readonly resendAt: Instant
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly endedAt?: Instant
  readonly locale?: string
  readonly returnUrl?: string
  readonly transaction?: Transaction
  readonly metadata?: Readonly<Record<string, string>>
  readonly context?: Readonly<Record<string, string>>
}

export function viewOf(v: Verification, now: Instant): VerificationView {
  const { locale, returnUrl, transaction, metadata, context } = v.details
  return {
    id: v.id,
    project: v.project,
    status: statusAt(v, now),
    purpose: v.purpose,
    channel: v.channel,
    to: v.masked,
    ...(v.subject !== undefined && { subject: v.subject }),
    guessesLeft: v.guessesLeft,
    sends: v.sends,
    reference: referenceOf(v.id, v.sends),
    resendAt: v.resendAt,
    createdAt: v.createdAt,
    expiresAt: v.expiresAt,
    ...(v.endedAt !== undefined && { endedAt: v.endedAt }),
    ...(locale !== undefined && { locale }),
    ...(returnUrl !== undefined && { returnUrl }),
    ...(transaction !== undefined && { transaction }),
    ...(metadata !== undefined && { metadata }),
    ...(context !== undefined && { context }),
  }
}
