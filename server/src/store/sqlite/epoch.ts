import type { DatabaseSync } from 'node:sqlite'
import type { Instant } from '../../domain/instant.ts'
import { RECEIPT_SECONDS } from '../../domain/receipt/receipt.ts'
import { verificationOfReceipt, type SpentReceipt } from '../../domain/receipt/spent-receipt.ts'
import type { Key } from '../../domain/store.ts'
import { verificationKey } from '../../domain/verification/verification.ts'
import { STATUS_NUMBERS } from '../rows/numbered.ts'
import type { Meta } from './meta.ts'
import type { VerificationTable } from './verifications.ts'

/**
 * What a restored backup makes necessary (OPS-03): it has forgotten what was answered since it was made. The operator raises a number,
 * and what was pending before is over; receipts that were given before count as spent.
 */
export class Epoch {
  private readonly meta: Meta
  private readonly verifications: VerificationTable
  private readonly end
  private beganAt: Instant

  constructor(db: DatabaseSync, meta: Meta, verifications: VerificationTable) {
    this.meta = meta
    this.verifications = verifications
    this.end = db.prepare(`UPDATE verifications SET expires_after = max(0, :now - created_at)
      WHERE status = ${STATUS_NUMBERS.pending} AND created_at + expires_after > :now`)
    this.beganAt = meta.get('epoch_at') ?? 0
  }

  /** Begins an epoch when `wished` is higher than the last. Belongs into a transaction, before anything is remembered. */
  begin(wished: number, now: Instant): void {
    if (wished <= (this.meta.get('epoch') ?? 0)) return
    this.end.run({ ':now': now })
    this.meta.set('epoch', wished)
    this.meta.set('epoch_at', now)
    this.beganAt = now
  }

  /** The mark of a receipt that has none, but was not given in this epoch. */
  outlived(key: Key): SpentReceipt | undefined {
    if (this.beganAt === 0) return undefined
    const v = this.verifications.find(verificationKey(key.project, verificationOfReceipt(key.id)))
    if (v?.status === 'approved' && v.endedAt !== undefined && v.endedAt >= this.beganAt)
      return undefined
    return { consumedAt: this.beganAt, expiresAt: this.beganAt + 2 * RECEIPT_SECONDS * 1000 }
  }
}
