import type { DatabaseSync } from 'node:sqlite'
import { EVENT_TYPES, type PastEvent } from '../../domain/event.ts'
import type { ProjectId, VerificationId } from '../../domain/ids.ts'
import type { Key, SearchQuery, StatisticsRow } from '../../domain/store.ts'
import { verificationKey, type Verification } from '../../domain/verification/verification.ts'
import { RowReader } from '../rows/row-reader.ts'
import { subjectTerm, targetTerm } from '../rows/term.ts'
import { verificationPlace } from '../rows/verification-place.ts'
import type { EventLog } from './event-log.ts'
import type { Meta } from './meta.ts'
import type { ProjectNumbers } from './project-numbers.ts'
import { verificationIdOf, type VerificationTable } from './verifications.ts'

const DAY = 86_400_000
/** Behind every place. */
const END = Number.MAX_SAFE_INTEGER
const NO_REST = new Uint8Array(0)
const NEWEST = `AND (place, rest) < (?, ?) ORDER BY place DESC, rest DESC LIMIT ?`

/** Search and statistics: read from the events after the fact, so that no request waits for them. */
export class Projections {
  private readonly numbers: ProjectNumbers
  private readonly meta: Meta
  private readonly log: EventLog
  private readonly verifications: VerificationTable
  private readonly addHit
  private readonly addCount
  private readonly byTarget
  private readonly bySubject
  private readonly byBoth
  private readonly all
  private readonly counts

  constructor(
    db: DatabaseSync,
    numbers: ProjectNumbers,
    meta: Meta,
    log: EventLog,
    verifications: VerificationTable,
  ) {
    this.numbers = numbers
    this.verifications = verifications
    this.meta = meta
    this.log = log
    this.addHit = db.prepare('INSERT OR IGNORE INTO search (term, verification) VALUES (?, ?)')
    this.addCount = db.prepare(`INSERT INTO statistics VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET count = count + excluded.count`)
    const hits = `SELECT place, rest FROM verifications
      WHERE number IN (SELECT verification FROM search WHERE term = ?) AND project = ?`
    this.byTarget = db.prepare(`${hits} AND target_hash = ? ${NEWEST}`)
    this.bySubject = db.prepare(`${hits} AND subject = ? ${NEWEST}`)
    this.byBoth = db.prepare(`${hits} AND target_hash = ? AND subject = ? ${NEWEST}`)
    this.all = db.prepare(`SELECT place, rest FROM verifications WHERE project = ? ${NEWEST}`)
    this.counts = db.prepare(`SELECT day, type, purpose, channel, count FROM statistics
      WHERE project = ? AND day >= ? AND day <= ? ORDER BY day, type, purpose, channel`)
  }

  /** Whether there are events that search and statistics do not know yet. */
  isBehind(): boolean {
    return (this.meta.get('projected') ?? 0) < this.log.sequence
  }

  /** Takes the next events. Belongs into a transaction. Answers how many there were. */
  take(limit: number, find: FindVerification): number {
    const events = this.log.allAfter(this.meta.get('projected') ?? 0, limit)
    const newest = events.at(-1)
    if (newest === undefined) return 0
    const counted = new Map<string, Count>()
    for (const event of events) {
      count(counted, event)
      if (event.type === 'verification.started' && event.verification !== undefined)
        this.addHits(find(verificationKey(event.project, event.verification)))
    }
    for (const { event, day, purpose, channel, ...sum } of counted.values()) {
      const number = this.numbers.take(event.project)
      this.addCount.run(number, dayText(day), event.type, purpose, channel, sum.count)
    }
    this.meta.set('projected', newest.sequence)
    return events.length
  }

  search({ project, targetHash, subject, after, limit }: SearchQuery): readonly VerificationId[] {
    const number = this.numbers.find(project)
    const { place, rest } = (after && verificationPlace(after)) || { place: END, rest: NO_REST }
    if (number === undefined) return []
    const end = [place, rest, limit] as const
    let rows
    if (targetHash !== undefined) {
      const target = targetTerm(number, targetHash)
      rows =
        subject === undefined
          ? this.byTarget.all(target, number, targetHash, ...end)
          : this.byBoth.all(target, number, targetHash, subject, ...end)
    } else if (subject !== undefined)
      rows = this.bySubject.all(subjectTerm(number, subject), number, subject, ...end)
    else rows = this.all.all(number, ...end)
    return rows.map(verificationIdOf)
  }

  statistics(project: ProjectId, fromDay: string, toDay: string): readonly StatisticsRow[] {
    const number = this.numbers.find(project)
    if (number === undefined) return []
    return this.counts.all(number, fromDay, toDay).map((row) => {
      const read = new RowReader('statistics', row)
      return {
        day: read.text('day'),
        type: read.oneOf('type', EVENT_TYPES),
        purpose: read.text('purpose'),
        channel: read.text('channel'),
        count: read.number('count'),
      }
    })
  }

  private addHits(v: Verification | undefined): void {
    // Dropped or swept since: there is nothing to be found.
    if (v === undefined) return
    const number = this.numbers.take(v.project)
    const row = this.verifications.numberOf(number, v.id)
    if (row === undefined) return
    this.addHit.run(targetTerm(number, v.targetHash), row)
    if (v.subject !== undefined) this.addHit.run(subjectTerm(number, v.subject), row)
  }
}

type FindVerification = (key: Key<'verification'>) => Verification | undefined

type Count = {
  readonly event: PastEvent
  readonly day: number
  readonly purpose: string
  readonly channel: string
  count: number
}

/** Adds an event to the sums of one step, so that each sum is written once. */
function count(counted: Map<string, Count>, event: PastEvent): void {
  const day = Math.floor(event.at / DAY)
  const purpose = textOf(event.facts['purpose'])
  const channel = textOf(event.facts['channel'])
  // A unit separator (U+001F) between the parts: no two sums share a name.
  const name = [event.project, day, event.type, purpose, channel].join('\u001f')
  const sum = counted.get(name)
  if (sum === undefined) counted.set(name, { event, day, purpose, channel, count: 1 })
  else sum.count += 1
}

/** `2026-11-21` for the days since 1970. */
function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

function textOf(fact: unknown): string {
  return typeof fact === 'string' ? fact : ''
}
