import type { DatabaseSync } from 'node:sqlite'
import type { Event, PastEvent } from '../../domain/event.ts'
import type { ProjectId, VerificationId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/instant.ts'
import { factsJson, toPastEvent } from '../rows/event-row.ts'
import { RowReader, type Row } from '../rows/row-reader.ts'
import {
  requireVerificationIdBytes,
  verificationIdBytes,
  verificationIdText,
} from '../rows/verification-id-bytes.ts'
import type { Meta } from './meta.ts'
import type { ProjectNumbers } from './project-numbers.ts'
import { verificationIdOf } from '../rows/verification-row.ts'
import type { VerificationTable } from './verifications.ts'

const ALL = `SELECT e.sequence, e.project, e.verification, e.type, e.at, e.facts, v.place, v.tail, v.rest
  FROM events AS e LEFT JOIN verifications AS v ON v.number = e.verification`

/** The table of events. */
export class EventLog {
  private readonly numbers: ProjectNumbers
  private readonly verifications: VerificationTable
  private readonly insert
  private readonly ofVerification
  private readonly ofProject
  private readonly newest
  private last: number

  constructor(
    db: DatabaseSync,
    numbers: ProjectNumbers,
    meta: Meta,
    verifications: VerificationTable,
  ) {
    this.numbers = numbers
    this.verifications = verifications
    this.insert = db.prepare(
      'INSERT INTO events (sequence, project, verification, type, at, facts) VALUES (?, ?, ?, ?, ?, ?)',
    )
    this.ofVerification = db.prepare(`SELECT * FROM events
      WHERE verification IN (?, ?) AND project = ? AND sequence > ? ORDER BY sequence`)
    this.ofProject = db.prepare(
      `${ALL} WHERE e.project = ? AND e.sequence > ? ORDER BY e.sequence LIMIT ?`,
    )
    this.newest = db.prepare('SELECT sequence, at FROM events ORDER BY sequence DESC LIMIT 1')
    const newest = this.newest.get()?.['sequence']
    // A sweep may have taken the newest events; their numbers are not given again.
    this.last = Math.max(typeof newest === 'number' ? newest : 0, meta.get('swept_sequence') ?? 0)
  }

  /** The highest number given. */
  get sequence(): number {
    return this.last
  }

  /** When the newest event was; undefined when there is none. */
  newestAt(): Instant | undefined {
    const at = this.newest.get()?.['at']
    return typeof at === 'number' ? at : undefined
  }

  /** Adds events in their order. Answers them as they stand in the log. */
  append(events: readonly Event[], at: Instant): readonly PastEvent[] {
    return events.map((event) => {
      this.last += 1
      this.add(this.last, event, at)
      return { ...event, sequence: this.last, at }
    })
  }

  timeline(project: ProjectId, verification: VerificationId, after: number): readonly PastEvent[] {
    const number = this.numbers.find(project)
    const id = verificationIdBytes(verification)
    if (number === undefined || id === undefined) return []
    const row = this.verifications.numberOf(number, verification) ?? null
    return this.ofVerification
      .all(row, id, number, after)
      .map((event) => toPastEvent(project, verification, event))
  }

  after(project: ProjectId, after: number, limit: number): readonly PastEvent[] {
    const number = this.numbers.find(project)
    if (number === undefined) return []
    return this.ofProject
      .all(number, after, limit)
      .map((row) => toPastEvent(project, verificationOf(row), row))
  }

  private add(sequence: number, { project, type, verification, facts }: Event, at: Instant): void {
    const number = this.numbers.take(project)
    const row =
      verification === undefined
        ? null
        : (this.verifications.numberOf(number, verification) ??
          requireVerificationIdBytes(verification))
    this.insert.run(sequence, number, row, type, at, factsJson(facts))
  }
}

/** The verification of a row joined with its verification's, if that is still kept. */
function verificationOf(row: Row): VerificationId | undefined {
  const read = new RowReader('events', row)
  if (read.isNone('verification')) return undefined
  return read.isNone('place')
    ? verificationIdText(read.bytes('verification'))
    : verificationIdOf(row)
}
