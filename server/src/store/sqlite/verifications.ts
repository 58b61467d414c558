import type { DatabaseSync } from 'node:sqlite'
import type { ProjectId, VerificationId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Key } from '../../domain/store.ts'
import type { Verification } from '../../domain/verification/verification.ts'
import type { Before } from '../gather-changes.ts'
import { detailsJson } from '../rows/details-json.ts'
import { CHANNEL_NUMBERS, STATUS_NUMBERS } from '../rows/numbered.ts'
import { packText } from '../rows/packed-text.ts'
import { RowReader, type Row } from '../rows/row-reader.ts'
import { requireVerificationIdBytes } from '../rows/verification-id-bytes.ts'
import {
  placeFloor,
  requireVerificationPlace,
  verificationPlace,
} from '../rows/verification-place.ts'
import { packBytes, toVerification, verificationIdOf } from '../rows/verification-row.ts'
import type { ProjectNumbers } from './project-numbers.ts'
import { RecentNumbers } from './recent-numbers.ts'
import type { SearchTable } from './search-table.ts'

/** All columns but the first five, in the order in which they are bound. */
const COLUMN_LIST = (
  'status purpose channel target_hash masked sealed_to subject session_digest binding codes live_codes guesses_allowed ' +
  'guesses_left sends created_at last_sent_after resend_after expires_after ended_after details'
).split(' ')
const PENDING = `status = ${STATUS_NUMBERS.pending}`
const THIS = 'WHERE place = ? AND tail = ? AND rest = ? AND project = ?'

/** The table of verifications. */
export class VerificationTable {
  private readonly numbers: ProjectNumbers
  private readonly found: SearchTable
  private readonly recent = new RecentNumbers()
  private readonly select
  private readonly selectNumber
  private readonly insert
  private readonly update
  private readonly judge
  private readonly settle
  private readonly remove
  private readonly keepEvents
  private readonly overdue
  private readonly firstPending
  /** Every place before this holds none that is pending, so that looking for lapsed ones begins here. */
  private pendingFrom = 0

  constructor(db: DatabaseSync, numbers: ProjectNumbers, found: SearchTable) {
    this.found = found
    this.numbers = numbers
    this.select = db.prepare(`SELECT * FROM verifications ${THIS}`)
    this.selectNumber = db.prepare(`SELECT number FROM verifications ${THIS}`)
    this.insert =
      db.prepare(`INSERT OR IGNORE INTO verifications (place, tail, rest, project, ${COLUMN_LIST.join()})
      VALUES (?, ?, ?, ?, ${COLUMN_LIST.map(() => '?').join()})`)
    this.update = db.prepare(
      `UPDATE verifications SET ${COLUMN_LIST.map((column) => `${column} = ?`).join()} WHERE number = ?`,
    )
    this.judge = db.prepare(
      'UPDATE verifications SET status = ?, guesses_left = ?, ended_after = ? WHERE number = ?',
    )
    this.settle = db.prepare(
      'UPDATE verifications SET status = ?, guesses_left = ?, ended_after = ?, subject = ?, details = ? WHERE number = ?',
    )
    this.remove = db.prepare('DELETE FROM verifications WHERE number = ?')
    this.keepEvents = db.prepare('UPDATE events SET verification = ? WHERE verification = ?')
    this.overdue = db.prepare(`SELECT * FROM verifications WHERE place >= ? AND place < ?
      AND ${PENDING} AND created_at + expires_after <= ? ORDER BY place LIMIT ?`)
    this.firstPending = db.prepare(`SELECT place FROM verifications WHERE place >= ? AND place < ?
      AND ${PENDING} ORDER BY place LIMIT 1`)
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
    if (value === undefined) this.drop(project, key)
    else if (isVerification(before)) this.change(project, value, before)
    // Nearly always a new one, so that nobody need look first.
    else if (!this.add(project, value)) this.change(project, value, this.find(key))
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

  /** Keeps a new one. Answers false, and does nothing, when it is there already. */
  private add(project: number, v: Verification): boolean {
    const { place, tail, rest } = requireVerificationPlace(v.id)
    const added = this.insert.run(place, tail, rest, project, ...columnsOf(v))
    if (added.changes === 0) return false
    const number = Number(added.lastInsertRowid)
    this.recent.remember(project, v.id, number)
    this.found.add(project, v, number)
    return true
  }

  private change(project: number, v: Verification, before: Verification | undefined): void {
    const number = this.numberOf(project, v.id)
    if (number === undefined || before === undefined)
      throw new TypeError('A verification is gone, or its id is another one from place to tail.')
    const isFew = isOnlySettled(before, v)
    if (isFew && before.details === v.details && before.subject === v.subject) {
      this.judge.run(STATUS_NUMBERS[v.status], v.guessesLeft, endedAfter(v), number)
      return
    }
    if (isFew) {
      const { guessesLeft, subject = null, details } = v
      const status = STATUS_NUMBERS[v.status]
      this.settle.run(status, guessesLeft, endedAfter(v), subject, detailsJson(details), number)
    } else this.update.run(...columnsOf(v), number)
    this.found.move(project, before, v, number)
  }

  private drop(project: number, key: Key): void {
    const number = this.numberOf(project, key.id)
    const before = this.find(key)
    if (number === undefined || before === undefined) return
    this.found.remove(project, before, number)
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

function columnsOf(v: Verification) {
  return [
    STATUS_NUMBERS[v.status],
    v.purpose,
    CHANNEL_NUMBERS[v.channel],
    packText(v.targetHash),
    v.masked,
    v.sealedTo ?? null,
    v.subject ?? null,
    v.sessionDigest ?? null,
    packText(v.binding),
    packBytes(v.codes),
    v.liveCodes,
    v.guessesAllowed,
    v.guessesLeft,
    v.sends,
    v.createdAt,
    v.lastSentAt - v.createdAt,
    v.resendAt - v.createdAt,
    v.expiresAt - v.createdAt,
    endedAfter(v),
    detailsJson(v.details),
  ]
}

function endedAfter(v: Verification): number | null {
  return v.endedAt === undefined ? null : v.endedAt - v.createdAt
}

function isVerification(before: Before): before is Verification {
  return typeof before === 'object' && 'guessesLeft' in before
}

/** Whether only what a guess or a device's approval changes has changed: then three or five columns are written and not twenty. */
function isOnlySettled(a: Verification, b: Verification): boolean {
  return (
    a.codes === b.codes &&
    a.liveCodes === b.liveCodes &&
    a.sends === b.sends &&
    a.expiresAt === b.expiresAt &&
    a.lastSentAt === b.lastSentAt &&
    a.resendAt === b.resendAt &&
    a.guessesAllowed === b.guessesAllowed &&
    a.purpose === b.purpose &&
    a.channel === b.channel &&
    a.targetHash === b.targetHash &&
    a.masked === b.masked &&
    a.sealedTo === b.sealedTo &&
    a.sessionDigest === b.sessionDigest &&
    a.binding === b.binding &&
    a.createdAt === b.createdAt
  )
}
