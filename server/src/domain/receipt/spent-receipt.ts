import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'

/** A receipt that was consumed. Kept until no copy of it can be valid any more. */
export type SpentReceipt = { readonly consumedAt: Instant; readonly expiresAt: Instant }

export function spentReceiptKey(project: ProjectId, jti: string): Key<'receipt'> {
  return { kind: 'receipt', project, id: jti }
}
