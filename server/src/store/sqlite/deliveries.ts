import type { DatabaseSync } from 'node:sqlite'
import type { Delivery, Desk } from '../../domain/delivery/delivery.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Key } from '../../domain/store.ts'
import type { Before } from '../gather-changes.ts'
import { subjectBytes, toDelivery } from '../rows/delivery-row.ts'
import { DESKS } from '../rows/desks.ts'
import { moreJson } from '../rows/more-json.ts'
import type { ProjectNumbers } from './project-numbers.ts'

/** The table of messages that must still leave the house. */
export class DeliveryTable {
  private readonly numbers: ProjectNumbers
  private readonly select
  private readonly replace
  private readonly move
  private readonly remove
  private readonly due
  private readonly oldest

  constructor(db: DatabaseSync, numbers: ProjectNumbers) {
    this.numbers = numbers
    this.select = db.prepare('SELECT * FROM deliveries WHERE project = ? AND id = ?')
    this.replace =
      db.prepare(`INSERT OR REPLACE INTO deliveries (project, id, verification, kind, send, channel,
      sealed_code, sealed_to, more, attempts, due_at, deadline) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
    this.move = db.prepare(
      'UPDATE deliveries SET attempts = ?, due_at = ? WHERE project = ? AND id = ?',
    )
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

  write(key: Key, value: Delivery | undefined, before: Before): void {
    const number = this.numbers.take(key.project)
    if (value === undefined) {
      this.remove.run(number, key.id)
      return
    }
    if (isDelivery(before) && isOnlyMoved(before, value)) {
      this.move.run(value.attempts, value.dueAt, number, value.id)
      return
    }
    this.replace.run(
      number,
      value.id,
      subjectBytes(value),
      value.kind,
      value.send,
      value.channel,
      value.sealedCode ?? null,
      value.sealedTo ?? null,
      moreJson(value) ?? null,
      value.attempts,
      value.dueAt,
      value.deadline,
    )
  }

  /** Those of a desk that are due at `now`, the longest-waiting first. */
  dueAt(desk: Desk, now: Instant, limit: number): readonly Delivery[] {
    return this.due
      .all(desk, now, limit)
      .map((row) => toDelivery(this.numbers.project(row['project']), row))
  }

  /** When the longest-waiting one was or will be due. */
  oldestDueAt(): Instant | undefined {
    const first = DESKS.flatMap((desk) => {
      const at = this.oldest.get(desk)?.['due_at']
      return typeof at === 'number' ? [at] : []
    })
    return first.length === 0 ? undefined : Math.min(...first)
  }
}

function isDelivery(before: Before): before is Delivery {
  return typeof before === 'object' && 'deadline' in before
}

/** Whether only when it is due has changed, as for whoever takes it: then two columns are written and not twelve. */
function isOnlyMoved(a: Delivery, b: Delivery): boolean {
  return (
    a.sealedCode === b.sealedCode &&
    a.sealedTo === b.sealedTo &&
    a.notice === b.notice &&
    a.event === b.event &&
    a.tried === b.tried &&
    a.verification === b.verification &&
    a.kind === b.kind &&
    a.send === b.send &&
    a.channel === b.channel &&
    a.step === b.step &&
    a.after === b.after &&
    a.reserved === b.reserved &&
    a.inVain === b.inVain &&
    a.deadline === b.deadline
  )
}
