import type { DatabaseSync } from 'node:sqlite'
import { CHANNELS, type Channel } from '../../domain/delivery/channel.ts'
import type { Delivery } from '../../domain/delivery/delivery.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Key } from '../../domain/store.ts'
import { toDelivery } from '../rows/delivery-row.ts'
import { noticeJson } from '../rows/notice-json.ts'
import { requireVerificationIdBytes } from '../rows/verification-id-bytes.ts'
import type { ProjectNumbers } from './project-numbers.ts'

/** The table of messages that must still leave the house. */
export class DeliveryTable {
  private readonly numbers: ProjectNumbers
  private readonly select
  private readonly replace
  private readonly remove
  private readonly due
  private readonly oldest

  constructor(db: DatabaseSync, numbers: ProjectNumbers) {
    this.numbers = numbers
    this.select = db.prepare('SELECT * FROM deliveries WHERE project = ? AND id = ?')
    this.replace =
      db.prepare(`INSERT OR REPLACE INTO deliveries (project, id, verification, kind, send, channel,
      sealed_code, sealed_to, notice, attempts, due_at, deadline) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
    this.remove = db.prepare('DELETE FROM deliveries WHERE project = ? AND id = ?')
    this.due = db.prepare(
      'SELECT * FROM deliveries WHERE channel = ? AND due_at <= ? ORDER BY due_at LIMIT ?',
    )
    this.oldest = db.prepare('SELECT min(due_at) AS due_at FROM deliveries WHERE channel = ?')
  }

  find(key: Key): Delivery | undefined {
    const number = this.numbers.find(key.project)
    if (number === undefined) return undefined
    const row = this.select.get(number, key.id)
    return row && toDelivery(key.project, row)
  }

  write(key: Key, value: Delivery | undefined): void {
    const number = this.numbers.take(key.project)
    if (value === undefined) {
      this.remove.run(number, key.id)
      return
    }
    this.replace.run(
      number,
      value.id,
      requireVerificationIdBytes(value.verification),
      value.kind,
      value.send,
      value.channel,
      value.sealedCode ?? null,
      value.sealedTo ?? null,
      value.notice === undefined ? null : noticeJson(value.notice),
      value.attempts,
      value.dueAt,
      value.deadline,
    )
  }

  /** Those of a channel that are due at `now`, the longest-waiting first. */
  dueAt(channel: Channel, now: Instant, limit: number): readonly Delivery[] {
    return this.due
      .all(channel, now, limit)
      .map((row) => toDelivery(this.numbers.project(row['project']), row))
  }

  /** When the longest-waiting one was or will be due. */
  oldestDueAt(): Instant | undefined {
    const first = CHANNELS.flatMap((channel) => {
      const at = this.oldest.get(channel)?.['due_at']
      return typeof at === 'number' ? [at] : []
    })
    return first.length === 0 ? undefined : Math.min(...first)
  }
}
