import type { ProjectId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'

/** A receipt that was consumed. Kept until no copy of it can be valid any more. */
export type SpentReceipt = { readonly consumedAt: Instant; readonly expiresAt: Instant }

/** The verification that a receipt speaks of: one has the other's id by another name. See `receiptFacts`. */
export function verificationOfReceipt(jti: string): VerificationId {
  return jti.replace(/^rcp_/, 'ver_')
}

export function spentReceiptKey(project: ProjectId, jti: string): Key<'receipt'> {
  return { kind: 'receipt', project, id: jti }
}
