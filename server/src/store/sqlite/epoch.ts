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
 * and what was pending before is over; receipts that were given before count as spent, and so do tokens of a device and sessions of our
 * own pages, which an approval gives once.
 */
export class Epoch {
  private readonly meta: Meta
  private readonly verifications: VerificationTable
  private readonly end
  private readonly redeem
  private readonly openSessions
  private beganAt: Instant

  constructor(db: DatabaseSync, meta: Meta, verifications: VerificationTable) {
    this.meta = meta
    this.verifications = verifications
    this.end = db.prepare(`UPDATE verifications SET expires_after = max(0, :now - created_at)
      WHERE status = ${STATUS_NUMBERS.pending} AND created_at + expires_after > :now`)
    const approved = `UPDATE verifications SET details = json_set(details,`
    const where = `WHERE status = ${STATUS_NUMBERS.approved} AND details IS NOT NULL`
    this.redeem = db.prepare(`${approved} '$.grant.redeemedAt', :now) ${where}
      AND json_type(details, '$.grant') = 'object' AND json_type(details, '$.grant.redeemedAt') IS NULL`)
    this.openSessions = db.prepare(`${approved} '$.opened', json('true')) ${where}
      AND json_type(details, '$.hosted') = 'true' AND json_type(details, '$.opened') IS NULL`)
    this.beganAt = meta.get('epoch_at') ?? 0
  }

  /** Begins an epoch when `wished` is higher than the last. Belongs into a transaction, before anything is remembered. */
  begin(wished: number, now: Instant): void {
    if (wished <= (this.meta.get('epoch') ?? 0)) return
    this.end.run({ ':now': now })
    this.redeem.run({ ':now': now })
    this.openSessions.run()
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
