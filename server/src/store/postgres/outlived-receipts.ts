import { RECEIPT_SECONDS } from '../../domain/receipt/receipt.ts'
import { verificationOfReceipt, type SpentReceipt } from '../../domain/receipt/spent-receipt.ts'
import type { Key } from '../../domain/store.ts'
import { verificationKey } from '../../domain/verification/verification.ts'
import type { Epoch } from './epoch.ts'
import type { Statement } from './exchange.ts'
import type { ProjectNumbers } from './project-numbers.ts'
import type { TextRow } from './exchange.ts'
import { Slots } from './slots.ts'
import { storedRecord } from './stored-record.ts'

/** Twice as long as a receipt is valid: nothing of before the epoch can be shown later. */
const WITHIN = 2 * RECEIPT_SECONDS * 1000

/**
 * Receipts of before an epoch. That one was spent may be forgotten like anything else, so for as long as they are valid all of them count as
 * spent. A receipt is known by its verification, whose id it carries; a verification that is not here may be forgotten too.
 */
export class OutlivedReceipts {
  private readonly epoch: Epoch
  private readonly asked: readonly { readonly key: Key; readonly of: Key }[]
  private readonly slots: Slots

  /** @param keys of what was looked for and is not there */
  constructor(keys: readonly Key[], numbers: ProjectNumbers, epoch: Epoch, now: number) {
    this.epoch = epoch
    const isPast = now > epoch.beganAt + WITHIN
    this.asked = isPast
      ? []
      : keys
          .filter((key) => key.kind === 'receipt')
          .map((key) => ({ key, of: verificationKey(key.project, verificationOfReceipt(key.id)) }))
    this.slots = new Slots(
      this.asked.map(({ of }) => of),
      numbers,
    )
  }

  /** What must be asked; none, nearly always. */
  question(): Statement[] {
    if (this.asked.length === 0) return []
    const values = this.slots.parameters()
    const places = values.map((_, i) => `$${i + 1}`).join()
    return [{ text: `SELECT * FROM countersign.read_records(${places})`, values }]
  }

  take(rows: readonly TextRow[]): void {
    this.slots.take(rows)
  }

  /**
   * Whether a verification was approved in this epoch. That its row was written in it says nothing: one that ended unapproved here may have been
   * approved, and its receipt spent, by the server that is gone.
   */
  private isApprovedSince(of: Key): boolean {
    const slot = this.slots.get(of)
    // By the row too: the clock of a promoted server may be behind the one that is gone.
    if ((slot?.row?.epoch ?? 0) < this.epoch.number) return false
    const record = slot && storedRecord(slot, this.epoch)
    if (record === undefined || !('endedAt' in record) || record.status !== 'approved') return false
    return record.endedAt !== undefined && record.endedAt >= this.epoch.beganAt
  }

  /** The mark of a receipt that counts as spent. */
  find(key: Key): SpentReceipt | undefined {
    const asked = this.asked.find((one) => one.key === key)
    if (asked === undefined) return undefined
    if (this.isApprovedSince(asked.of)) return undefined
    return { consumedAt: this.epoch.beganAt, expiresAt: this.epoch.beganAt + WITHIN }
  }
}
