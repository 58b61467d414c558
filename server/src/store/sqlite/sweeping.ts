import type { DatabaseSync } from 'node:sqlite'
import type { Instant } from '../../domain/instant.ts'
import type { Kind } from '../../domain/store.ts'
import { kindOfNumber } from '../rows/record-row.ts'
import { RowReader, type Row } from '../rows/row-reader.ts'
import { requireVerificationIdBytes } from '../rows/verification-id-bytes.ts'
import { placeFloor } from '../rows/verification-place.ts'
import { verificationIdFloor } from '../../domain/ids.ts'
import type { EventLog } from './event-log.ts'
import type { Meta } from './meta.ts'
import type { ProjectNumbers } from './project-numbers.ts'
import { verificationIdOf } from '../rows/verification-row.ts'
import type { SearchTable } from './search-table.ts'

/** Rows of `passing` looked at in one call. There is no index on their expiry: each start would pay for it. */
const LOOKED_AT = 5000

type Forgotten = (kind: Kind, project: string, id: string) => void

/** Forgets what is over, in small steps. Everything here belongs into a transaction. */
export class Sweeping {
  private readonly numbers: ProjectNumbers
  private readonly meta: Meta
  private readonly log: EventLog
  private readonly old
  private readonly found: SearchTable
  private readonly removeEvents
  private readonly removeOld
  private readonly removeLone
  private readonly oldestEvents
  private readonly removeEvent
  private readonly chunkEnd
  private readonly expired
  private readonly removePassing
  /** Where the walk through `passing` goes on. */
  private place = 0

  constructor(
    db: DatabaseSync,
    numbers: ProjectNumbers,
    meta: Meta,
    log: EventLog,
    found: SearchTable,
  ) {
    this.found = found
    this.numbers = numbers
    this.meta = meta
    this.log = log
    this.old = db.prepare(`SELECT number, project, place, tail, rest, target_hash, subject
      FROM verifications WHERE place < ? ORDER BY place LIMIT ?`)
    this.removeEvents = db.prepare('DELETE FROM events WHERE verification = ?')
    this.removeOld = db.prepare('DELETE FROM verifications WHERE number = ?')
    this.removeLone = db.prepare(`DELETE FROM events WHERE sequence IN (
      SELECT sequence FROM events WHERE verification >= x'' AND verification < ?
      ORDER BY verification LIMIT ?)`)
    this.oldestEvents = db.prepare(
      'SELECT sequence, at, verification FROM events ORDER BY sequence LIMIT ?',
    )
    this.removeEvent = db.prepare('DELETE FROM events WHERE sequence = ?')
    this.chunkEnd = db.prepare(
      `SELECT number FROM passing WHERE number > ? ORDER BY number LIMIT 1 OFFSET ${LOOKED_AT - 1}`,
    )
    this.expired = db.prepare(`SELECT number, project, kind, id FROM passing
      WHERE number > ? AND number <= ? AND expires_at <= ? ORDER BY number LIMIT ?`)
    this.removePassing = db.prepare('DELETE FROM passing WHERE number = ?')
  }

  /**
   * Forgets at most `limit` verifications and records, and events that belong to no verification. What belongs to a
   * verification, its events and search rows, goes with it and is not counted.
   *
   * @param cutoff verifications that expired before this go, and events older than this
   * @param forgotten is told of each record, which may be remembered elsewhere
   */
  sweep(limit: number, cutoff: Instant, now: Instant, forgotten: Forgotten): number {
    let count = this.sweepVerifications(limit, cutoff, forgotten)
    if (count < limit) count += this.sweepLoneEvents(limit - count, cutoff)
    if (count > 0) this.meta.set('swept_sequence', this.log.sequence)
    if (count < limit) count += this.sweepPassing(limit - count, now, forgotten)
    return count
  }

  private sweepVerifications(limit: number, cutoff: Instant, forgotten: Forgotten): number {
    const rows = this.old.all(placeFloor(cutoff), limit)
    for (const row of rows) {
      const read = new RowReader('verifications', row)
      const number = read.number('number')
      const project = read.number('project')
      const hit = {
        targetHash: read.packedText('target_hash'),
        subject: read.textOrNone('subject'),
      }
      this.found.remove(project, hit, number)
      this.removeEvents.run(number)
      this.removeOld.run(number)
      forgotten('verification', this.numbers.project(project), verificationIdOf(row))
    }
    return rows.length
  }

  private sweepLoneEvents(limit: number, cutoff: Instant): number {
    const floor = requireVerificationIdBytes(verificationIdFloor(Math.max(0, cutoff)))
    let count = Number(this.removeLone.run(floor, limit).changes)
    // What never had a verification goes by its age, from the front of the log.
    for (const row of this.oldestEvents.all(limit - count)) {
      const read = new RowReader('events', row)
      if (read.number('at') >= cutoff) break
      if (!read.isNone('verification')) continue
      this.removeEvent.run(read.number('sequence'))
      count += 1
    }
    return count
  }

  /** Walks on through `passing` from where the last call stopped; a table of one look is seen whole. */
  private sweepPassing(limit: number, now: Instant, forgotten: Forgotten): number {
    const from = this.place
    let found = this.expiredFrom(from, Number.MAX_SAFE_INTEGER, now, limit)
    if (this.place === 0 && from > 0 && found.length < limit)
      found = [...found, ...this.expiredFrom(0, from, now, limit - found.length)]
    for (const row of found) {
      const read = new RowReader('passing', row)
      this.removePassing.run(read.number('number'))
      const project = this.numbers.project(read.number('project'))
      forgotten(kindOfNumber(read.number('kind')), project, read.packedText('id'))
    }
    return found.length
  }

  /** The expired rows of the next look, up to `until`; moves `place` behind it, to 0 at the end. */
  private expiredFrom(from: number, until: number, now: Instant, limit: number): readonly Row[] {
    const end = this.chunkEnd.get(from)?.['number']
    const to = typeof end === 'number' ? Math.min(end, until) : until
    const found = this.expired.all(from, to, now, limit)
    const last = found.length === limit ? found.at(-1)?.['number'] : end
    this.place = typeof last === 'number' ? last : 0
    return found
  }
}
