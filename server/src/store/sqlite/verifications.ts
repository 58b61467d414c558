import type { DatabaseSync } from 'node:sqlite'
import type { ProjectId, VerificationId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Key } from '../../domain/store.ts'
import type { Verification } from '../../domain/verification/verification.ts'
import type { Before } from '../gather-changes.ts'
import { RowReader, type Row } from '../rows/row-reader.ts'
import { requireVerificationIdBytes } from '../rows/verification-id-bytes.ts'
import {
  placedVerificationId,
  placeFloor,
  requireVerificationPlace,
  verificationPlace,
} from '../rows/verification-place.ts'
import { detailsJson, packBytes, toVerification } from '../rows/verification-row.ts'
import type { ProjectNumbers } from './project-numbers.ts'

/** All columns but the first five, in the order in which they are bound. */
const COLUMNS = [
  ...['status', 'purpose', 'channel', 'target_hash', 'masked', 'sealed_to', 'subject'],
  ...[
    'session_digest',
    'binding',
    'codes',
    'live_codes',
    'guesses_allowed',
    'guesses_left',
    'sends',
  ],
  ...['last_sent_at', 'resend_at', 'created_at', 'expires_at', 'ended_at', 'details'],
]
const THIS = 'WHERE place = ? AND tail = ? AND rest = ? AND project = ?'

/** The table of verifications. */
export class VerificationTable {
  private readonly numbers: ProjectNumbers
  private readonly select
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
    this.insert =
      db.prepare(`INSERT INTO verifications (project, place, tail, rest, ${COLUMNS.join()})
      VALUES (?, ?, ?, ?, ${COLUMNS.map(() => '?').join()})`)
    this.update = db.prepare(
      `UPDATE verifications SET ${COLUMNS.map((column) => `${column} = ?`).join()} ${THIS}`,
    )
    this.judge = db.prepare(
      `UPDATE verifications SET status = ?, guesses_left = ?, ended_at = ? ${THIS}`,
    )
    this.remove = db.prepare(`DELETE FROM verifications ${THIS}`)
    this.keepEvents = db.prepare(`UPDATE events SET verification = ?
      WHERE verification = (SELECT number FROM verifications ${THIS})`)
    this.removeHits = db.prepare(`DELETE FROM search
      WHERE verification = (SELECT number FROM verifications ${THIS})`)
    this.overdue = db.prepare(`SELECT * FROM verifications WHERE place >= ? AND place < ?
      AND status = 'pending' AND expires_at <= ? ORDER BY place LIMIT ?`)
    this.firstPending = db.prepare(`SELECT place FROM verifications WHERE place >= ? AND place < ?
      AND status = 'pending' ORDER BY place LIMIT 1`)
  }

  find(key: Key): Verification | undefined {
    const number = this.numbers.find(key.project)
    const at = verificationPlace(key.id)
    if (number === undefined || at === undefined) return undefined
    const row = this.select.get(at.place, at.tail, at.rest, number)
    return row && toVerification(key.project, key.id, row)
  }

  write(key: Key, value: Verification | undefined, before: Before): void {
    const number = this.numbers.take(key.project)
    const { place, tail, rest } = requireVerificationPlace(key.id)
    if (value === undefined) {
      this.keepEvents.run(requireVerificationIdBytes(key.id), place, tail, rest, number)
      this.removeHits.run(place, tail, rest, number)
      this.remove.run(place, tail, rest, number)
      return
    }
    if (value.status === 'pending' && place < this.pendingFrom) this.pendingFrom = place
    if (isVerification(before) && isOnlyJudged(before, value)) {
      const { status, guessesLeft, endedAt } = value
      this.judge.run(status, guessesLeft, endedAt ?? null, place, tail, rest, number)
      return
    }
    const columns = columnsOf(value)
    const isThere =
      before !== undefined && this.update.run(...columns, place, tail, rest, number).changes !== 0
    if (!isThere) this.insert.run(number, place, tail, rest, ...columns)
  }

  /** Pending ones whose expiry passed, those that expired first in front. */
  lapsed(limit: number, now: Instant): readonly Verification[] {
    const to = placeFloor(now + 1000)
    const rows = this.overdue.all(this.pendingFrom, to, now, limit)
    const first = this.firstPending.get(this.pendingFrom, to)?.['place']
    this.pendingFrom = typeof first === 'number' ? first : to
    return rows.map((row) => toVerification(this.projectOf(row), verificationIdOf(row), row))
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
    ...[v.status, v.purpose, v.channel, v.targetHash, v.masked, v.sealedTo ?? null],
    ...[v.subject ?? null, v.sessionDigest ?? null, v.binding, packBytes(v.codes), v.liveCodes],
    ...[v.guessesAllowed, v.guessesLeft, v.sends, v.lastSentAt, v.resendAt, v.createdAt],
    ...[v.expiresAt, v.endedAt ?? null, detailsJson(v.details)],
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
