import type { DatabaseSync } from 'node:sqlite'
import type { ProjectId, VerificationId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Key } from '../../domain/store.ts'
import type { Verification } from '../../domain/verification/verification.ts'
import type { Before } from '../gather-changes.ts'
import { RowReader, type Row } from '../rows/row-reader.ts'
import { subjectTerm, targetTerm } from '../rows/term.ts'
import { requireVerificationIdBytes } from '../rows/verification-id-bytes.ts'
import {
  placedVerificationId,
  placeFloor,
  requireVerificationPlace,
  verificationPlace,
} from '../rows/verification-place.ts'
import { detailsJson, packBytes, toVerification } from '../rows/verification-row.ts'
import type { ProjectNumbers } from './project-numbers.ts'
import { RecentNumbers } from './recent-numbers.ts'

/** All columns but the first five, in the order in which they are bound. */
const COLUMN_LIST = (
  'status purpose channel target_hash masked sealed_to subject session_digest binding codes live_codes guesses_allowed ' +
  'guesses_left sends last_sent_at resend_at created_at expires_at ended_at details'
).split(' ')
const THIS = 'WHERE place = ? AND tail = ? AND rest = ? AND project = ?'

/** The table of verifications. */
export class VerificationTable {
  private readonly numbers: ProjectNumbers
  private readonly recent = new RecentNumbers()
  private readonly select
  private readonly selectNumber
  private readonly insert
  private readonly update
  private readonly judge
  private readonly remove
  private readonly keepEvents
  private readonly removeHits
  private readonly overdue
  private readonly firstPending
  /** Every place before this holds none that is pending, so that looking for lapsed ones begins here. */
  private pendingFrom = 0

  constructor(db: DatabaseSync, numbers: ProjectNumbers) {
    this.numbers = numbers
    this.select = db.prepare(`SELECT * FROM verifications ${THIS}`)
    this.selectNumber = db.prepare(`SELECT number FROM verifications ${THIS}`)
    this.insert =
      db.prepare(`INSERT INTO verifications (project, place, tail, rest, ${COLUMN_LIST.join()})
      VALUES (?, ?, ?, ?, ${COLUMN_LIST.map(() => '?').join()})`)
    this.update = db.prepare(
      `UPDATE verifications SET ${COLUMN_LIST.map((column) => `${column} = ?`).join()} WHERE number = ?`,
    )
    this.judge = db.prepare(
      'UPDATE verifications SET status = ?, guesses_left = ?, ended_at = ? WHERE number = ?',
    )
    this.remove = db.prepare('DELETE FROM verifications WHERE number = ?')
    this.keepEvents = db.prepare('UPDATE events SET verification = ? WHERE verification = ?')
    this.removeHits = db.prepare('DELETE FROM search WHERE term IN (?, ?) AND verification = ?')
    this.overdue = db.prepare(`SELECT * FROM verifications WHERE place >= ? AND place < ?
      AND status = 'pending' AND expires_at <= ? ORDER BY place LIMIT ?`)
    this.firstPending = db.prepare(`SELECT place FROM verifications WHERE place >= ? AND place < ?
      AND status = 'pending' ORDER BY place LIMIT 1`)
  }

  find(key: Key): Verification | undefined {
    const project = this.numbers.find(key.project)
    const at = verificationPlace(key.id)
    if (project === undefined || at === undefined) return undefined
    const row = this.select.get(at.place, at.tail, at.rest, project)
    if (row === undefined) return undefined
    this.recent.remember(project, key.id, new RowReader('verifications', row).number('number'))
    return toVerification(key.project, key.id, row)
  }

  /** The number of a verification that is kept: what rows of other tables call it by. */
  numberOf(project: number, id: VerificationId): number | undefined {
    const known = this.recent.find(project, id)
    if (known !== undefined) return known
    const { place, tail, rest } = requireVerificationPlace(id)
    const number = this.selectNumber.get(place, tail, rest, project)?.['number']
    if (typeof number !== 'number') return undefined
    this.recent.remember(project, id, number)
    return number
  }

  write(key: Key, value: Verification | undefined, before: Before): void {
    const project = this.numbers.take(key.project)
    const number = before === undefined ? undefined : this.numberOf(project, key.id)
    if (value === undefined) {
      if (number !== undefined) this.drop(project, number, key)
    } else if (number === undefined) this.add(project, value)
    else if (isVerification(before) && isOnlyJudged(before, value))
      this.judge.run(value.status, value.guessesLeft, value.endedAt ?? null, number)
    else this.update.run(...columnsOf(value), number)
    const waited = isVerification(before) && before.status === 'pending'
    if (value?.status === 'pending' && !waited) this.awaitLapse(value.id)
  }

  /** Called for each verification that something else forgot. */
  forget(id: VerificationId): void {
    this.recent.forget(id)
  }

  /** Pending ones whose expiry passed, those that expired first in front. */
  lapsed(limit: number, now: Instant): readonly Verification[] {
    const to = placeFloor(now + 1000)
    const rows = this.overdue.all(this.pendingFrom, to, now, limit)
    const first = this.firstPending.get(this.pendingFrom, to)?.['place']
    this.pendingFrom = typeof first === 'number' ? first : to
    return rows.map((row) => toVerification(this.projectOf(row), verificationIdOf(row), row))
  }

  private add(project: number, v: Verification): void {
    const { place, tail, rest } = requireVerificationPlace(v.id)
    const { lastInsertRowid } = this.insert.run(project, place, tail, rest, ...columnsOf(v))
    this.recent.remember(project, v.id, Number(lastInsertRowid))
  }

  private drop(project: number, number: number, key: Key): void {
    const { targetHash = '', subject = '' } = this.find(key) ?? {}
    this.removeHits.run(targetTerm(project, targetHash), subjectTerm(project, subject), number)
    this.keepEvents.run(requireVerificationIdBytes(key.id), number)
    this.remove.run(number)
    this.recent.forget(key.id)
  }

  /** A pending one that is kept late must not lie behind where looking for lapsed ones begins. */
  private awaitLapse(id: VerificationId): void {
    if (this.pendingFrom === 0) return
    this.pendingFrom = Math.min(this.pendingFrom, requireVerificationPlace(id).place)
  }

  private projectOf(row: Row): ProjectId {
    return this.numbers.project(row['project'])
  }
}

/** The id of a row that has `place` and `rest`. */
export function verificationIdOf(row: Row): VerificationId {
  const read = new RowReader('verifications', row)
  return placedVerificationId(read.number('place'), read.bytes('rest'))
}

function columnsOf(v: Verification) {
  return [
    v.status,
    v.purpose,
    v.channel,
    v.targetHash,
    v.masked,
    v.sealedTo ?? null,
    v.subject ?? null,
    v.sessionDigest ?? null,
    v.binding,
    packBytes(v.codes),
    v.liveCodes,
    v.guessesAllowed,
    v.guessesLeft,
    v.sends,
    v.lastSentAt,
    v.resendAt,
    v.createdAt,
    v.expiresAt,
    v.endedAt ?? null,
    detailsJson(v.details),
  ]
}

function isVerification(before: Before): before is Verification {
  return typeof before === 'object' && 'guessesLeft' in before
}

/** Whether only what a guess changes has changed: then three columns are written and not twenty. */
function isOnlyJudged(a: Verification, b: Verification): boolean {
  return (
    a.codes === b.codes &&
    a.liveCodes === b.liveCodes &&
    a.sends === b.sends &&
    a.expiresAt === b.expiresAt &&
    a.lastSentAt === b.lastSentAt &&
    a.resendAt === b.resendAt &&
    a.details === b.details &&
    a.guessesAllowed === b.guessesAllowed &&
    a.purpose === b.purpose &&
    a.channel === b.channel &&
    a.targetHash === b.targetHash &&
    a.masked === b.masked &&
    a.sealedTo === b.sealedTo &&
    a.subject === b.subject &&
    a.sessionDigest === b.sessionDigest &&
    a.binding === b.binding &&
    a.createdAt === b.createdAt
  )
}
