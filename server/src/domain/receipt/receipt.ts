import type { AnswerChannel } from '../delivery/channel.ts'
import type { ProjectId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Transaction } from '../verification/transaction.ts'
import type { Verification } from '../verification/verification.ts'
import { ACR, assuranceOf, type Level, type ShownWay } from './assurance.ts'

/** How long a receipt is valid (TOK-04): long enough for one request that follows, no longer. */
export const RECEIPT_SECONDS = 300

/** What a receipt says. All of it follows from the verification, so every copy of a receipt says the same. */
export type ReceiptFacts = {
  readonly jti: string
  readonly project: ProjectId
  readonly verification: VerificationId
  readonly purpose: string
  readonly channel: AnswerChannel
  /** How the person who approved a device was known: by their session with us, or by what the application says. */
  readonly known?: { readonly acr: string; readonly amr: readonly string[] }
  /** `none` when the policy lets it claim no level. */
  readonly assurance?: 'none'
  /** All that the person was proven by, where that is more than a code on `channel`. */
  readonly ways?: readonly ShownWay[]
  /** The application said that the person's password was right. */
  readonly password?: true
  readonly subject: string | undefined
  readonly targetHash: string
  readonly transaction: Transaction | undefined
  /** What spoke against the address or number, and did not stop it (LIM-12). */
  readonly risks?: readonly string[]
  readonly approvedAt: Instant
  readonly expiresAt: Instant
}

/** The receipt of an approved verification; undefined for any other, and once its five minutes are over. */
export function receiptFacts(v: Verification, now: Instant): ReceiptFacts | undefined {
  if (v.status !== 'approved' || v.endedAt === undefined) return undefined
  // Its owner has disowned it (`subject/stop-recovery.ts`).
  if (v.purpose === 'recovery' && v.details.reported === true) return undefined
  const expiresAt = v.endedAt + RECEIPT_SECONDS * 1000
  if (now >= expiresAt) return undefined
  return {
    // One verification, one receipt: its id is the verification's, so it can be spent once however often it was told.
    jti: `rcp_${v.id.slice('ver_'.length)}`,
    project: v.project,
    verification: v.id,
    purpose: v.purpose,
    channel: v.channel,
    ...(v.details.assurance !== undefined && { assurance: v.details.assurance }),
    ...(v.details.proven !== undefined && { ways: v.details.proven }),
    ...(v.details.password !== undefined && { password: v.details.password }),
    ...(v.details.grant?.decided !== undefined && { known: v.details.grant.decided }),
    subject: v.subject,
    targetHash: v.targetHash,
    transaction: v.details.transaction,
    ...(v.details.risks !== undefined && { risks: v.details.risks }),
    approvedAt: v.endedAt,
    expiresAt,
  }
}

/**
 * How it was proven, in registered words (RFC 8176), and what that is worth (TOK-07). A code by SMS is one factor, AAL1, unless its policy
 * says that it opens nothing; e-mail is no authenticator at all (NIST SP 800-63B-4, 3.1.3.1) and claims no level.
 */
export function howProven({
  channel,
  assurance,
  known,
  ways,
  password,
  purpose,
}: Pick<ReceiptFacts, 'channel' | 'assurance' | 'known' | 'ways' | 'password'> & {
  readonly purpose?: string
}): {
  readonly amr: readonly string[]
  readonly acr: string
} {
  if (channel === 'user_code') return { amr: known?.amr ?? [], acr: known?.acr ?? ACR.confirmed }
  const { amr, level } = assuranceOf({
    ways: ways ?? [{ way: channel }],
    ...(password !== undefined && { password }),
    ...(assurance !== undefined && { assurance }),
    ...(purpose === 'recovery' && { recovery: true }),
  })
  return { amr, acr: ACR[level] }
}

/** What an approved verification is worth. */
export function levelProven({ channel, purpose, details }: Verification): Level {
  return assuranceOf({
    ways: details.proven ?? [{ way: channel }],
    ...(details.password !== undefined && { password: details.password }),
    ...(details.assurance !== undefined && { assurance: details.assurance }),
    ...(purpose === 'recovery' && { recovery: true }),
  }).level
}
