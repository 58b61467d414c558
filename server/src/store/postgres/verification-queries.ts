import type { VerificationId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/instant.ts'
import type { SearchQuery } from '../../domain/store.ts'
import type { Verification } from '../../domain/verification/verification.ts'
import { STATUS_NUMBERS } from '../rows/numbered.ts'
import { subjectTerm, targetTerm } from '../rows/term.ts'
import {
  placedVerificationId,
  placeFloor,
  verificationPlace,
  type VerificationPlace,
} from '../rows/verification-place.ts'
import { seenIn, type Epoch } from './epoch.ts'
import type { TextRow } from './exchange.ts'
import type { Session } from './line.ts'
import { bytesOf } from './slots.ts'
import { statusOf } from './stored-record.ts'
import { toVerification } from './verification-bytes.ts'
import { bucketOf } from './write-statements.ts'

const COLUMNS = 'p.project, v.place, v.tail, v.rest, v.status, v.epoch, v.value'
const FROM = 'countersign.verifications v JOIN countersign.projects p ON p.number = v.project'
/** Behind every place. */
const END = { place: Number.MAX_SAFE_INTEGER, tail: 0, rest: new Uint8Array(0) }

/** Pending ones whose time is over, those that expired first in front. @param from no pending one lies before this place */
export async function lapsedVerifications(
  session: Session,
  from: number,
  now: Instant,
  limit: number,
  epoch: Epoch,
): Promise<readonly Verification[]> {
  const is = 'v.place < $4::bigint AND (v.expires_at <= $5::bigint OR v.epoch < $3::int)'
  return pendingWhere(session, from, limit, epoch, is, [placeFloor(now + 1000), now])
}

/** Pending ones of an older epoch, wherever they lie. */
export async function outlivedVerifications(
  session: Session,
  from: number,
  limit: number,
  epoch: Epoch,
): Promise<readonly Verification[]> {
  return pendingWhere(session, from, limit, epoch, 'v.epoch < $3::int', [])
}

/** Pending ones from a place on. @param is what holds of them besides: `$3` is the epoch's number, `more` begins at `$4` */
async function pendingWhere(
  session: Session,
  from: number,
  limit: number,
  epoch: Epoch,
  is: string,
  more: readonly number[],
): Promise<readonly Verification[]> {
  const text = `SELECT ${COLUMNS} FROM ${FROM}
    WHERE v.place >= $1::bigint AND v.status = ${STATUS_NUMBERS.pending} AND ${is}
    ORDER BY v.place LIMIT $2::int`
  const values = [from, limit, epoch.number, ...more].map(String)
  const [rows = []] = await session.exchange([{ text, values }])
  return rows.map((row) => verificationOf(row, epoch))
}

/** Where the first pending one from a place on lies, before `to`. */
export async function firstPending(
  session: Session,
  from: number,
  to: number,
): Promise<number | undefined> {
  const text = `SELECT v.place FROM countersign.verifications v
    WHERE v.place >= $1::bigint AND v.place < $2::bigint AND v.status = ${STATUS_NUMBERS.pending}
    ORDER BY v.place LIMIT 1`
  const [[row] = []] = await session.exchange([{ text, values: [String(from), String(to)] }])
  return row === undefined ? undefined : Number(row[0])
}

/**
 * Ids by when they expire, the latest first. The rows are found by small numbers that stand for address and subject, and
 * what the rows say is compared: a row that only shares the number is left out, and more are read in its place.
 */
export async function searchVerifications(
  session: Session,
  project: number,
  query: SearchQuery,
): Promise<readonly VerificationId[]> {
  const { targetHash, subject, limit } = query
  const isAll = targetHash === undefined && subject === undefined
  const kept = isAll ? undefined : await bucketsKept(session)
  const found: VerificationId[] = []
  let behind = (query.after && verificationPlace(query.after)) || END
  for (;;) {
    const rows = await page(session, project, query, behind, kept)
    for (const row of rows) {
      const v = verificationOf(row, { number: 0, beganAt: 0 })
      const isMeant =
        (targetHash === undefined || v.targetHash === targetHash) &&
        (subject === undefined || v.subject === subject)
      if (isMeant) found.push(v.id)
    }
    const last = rows.at(-1)
    if (found.length >= limit || rows.length < limit || last === undefined)
      return found.slice(0, limit)
    behind = placeOfRow(last)
  }
}

/** The first and the last day that rows are kept of. */
async function bucketsKept(session: Session): Promise<readonly [from: number, to: number]> {
  const text = 'SELECT min(place), max(place) FROM countersign.verifications'
  const [[row] = []] = await session.exchange([{ text, values: [] }])
  return [bucketOf(Number(row?.[0])), bucketOf(Number(row?.[1]))]
}

async function page(
  session: Session,
  project: number,
  { targetHash, subject, limit }: SearchQuery,
  behind: VerificationPlace,
  kept: readonly [from: number, to: number] | undefined,
): Promise<readonly TextRow[]> {
  const values = [project, behind.place, behind.tail, limit].map(String)
  const rest = Buffer.from(behind.rest)
  const conditions: string[] = []
  const days = 'v.bucket = ANY (ARRAY(SELECT generate_series($6::int, $7::int)))'
  if (targetHash !== undefined)
    conditions.push(`${days} AND v.target_term = ${targetTerm(project, targetHash)}`)
  if (subject !== undefined)
    conditions.push(`${days} AND v.subject_term = ${subjectTerm(project, subject)}`)
  const text = `SELECT ${COLUMNS} FROM ${FROM}
    WHERE v.project = $1::int AND (v.place, v.rest, v.tail) < ($2::bigint, $5::bytea, $3::bigint)
    ${conditions.map((one) => `AND ${one}`).join(' ')}
    ORDER BY v.place DESC, v.rest DESC, v.tail DESC LIMIT $4::int`
  const more = kept?.map(String) ?? []
  const [rows = []] = await session.exchange([{ text, values: [...values, rest, ...more] }])
  return rows
}

function verificationOf(row: TextRow, epoch: Epoch): Verification {
  const [project, , , , status, its, value] = row
  const id = placedVerificationId(placeOfRow(row))
  const v = toVerification(project ?? '', id, statusOf({ mark: Number(status) }), bytesOf(value))
  return seenIn(epoch, Number(its), v)
}

function placeOfRow([, place, tail, rest]: TextRow): VerificationPlace {
  return { place: Number(place), tail: Number(tail), rest: bytesOf(rest) }
}
