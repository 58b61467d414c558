import { isWriteOf } from '../assert-storable.ts'
import type { Kept } from '../gather-changes.ts'
import { DESK_NUMBERS, STATUS_NUMBERS } from '../rows/numbered.ts'
import { recordExpiry, recordValue, recordWrite } from '../rows/record-row.ts'
import { subjectTerm, targetTerm } from '../rows/term.ts'
import type { Verification } from '../../domain/verification/verification.ts'
import { byteas, int2s, int4s, int8s, texts } from './array-parameters.ts'
import { deliveryBytes } from './delivery-bytes.ts'
import type { Statement } from './exchange.ts'
import { comparePlaces, TABLES, type Place, type Table } from './place.ts'
import { verificationBytes } from './verification-bytes.ts'

/** A write with where it goes, and whether a row is there: it is locked then. */
export type Placed = { readonly kept: Kept; readonly at: Place; readonly isThere: boolean }

/** A row to write: the key and what stands beside it. */
type Row = {
  readonly at: Place
  readonly value: Uint8Array
  /** When it is over, or due. */
  readonly until: number
  /** A delivery's. */
  readonly channel?: number
  readonly verification: Verification | undefined
}

const DAY = 86_400_000
const SECOND = 65_536

/** The statements that keep what a batch came to: at most three a table, each over all its rows. */
export function writeStatements(writes: readonly Placed[], epoch: number): Statement[] {
  const statements: Statement[] = []
  const sorted = writes.toSorted((a, b) => comparePlaces(a.at, b.at))
  for (const table of TABLES) {
    const inserted: Row[] = []
    const updated: Row[] = []
    const deleted: Place[] = []
    for (const { kept, at, isThere } of sorted) {
      if (at.table !== table) continue
      const row = rowOf(kept, at)
      if (row !== undefined) (isThere ? updated : inserted).push(row)
      else if (isThere || kept.before === 'unknown') deleted.push(at)
    }
    if (deleted.length > 0) statements.push(call(`delete_${table}`, keyColumns(table, deleted)))
    if (updated.length > 0)
      statements.push(call(`update_${table}`, rowColumns(table, updated, epoch)))
    if (inserted.length > 0)
      statements.push(call(`insert_${table}`, rowColumns(table, inserted, epoch)))
  }
  return statements
}

export function call(name: string, values: readonly (string | Buffer | null)[]): Statement {
  const places = values.map((_, i) => `$${i + 1}`).join()
  return { text: `SELECT countersign.${name}(${places})`, values }
}

function keyColumns(table: Table, rows: readonly Place[]): Buffer[] {
  const project = int4s(rows.map((at) => at.project))
  const id = () => texts(rows.map((at) => at.id))
  const place = () => [int8s(rows.map((at) => at.place)), int8s(rows.map((at) => at.tail))]
  switch (table) {
    case 'verifications':
      return [...place(), project]
    case 'deliveries':
      return [id(), project]
    case 'passing':
    case 'volatile':
      return place()
    case 'records':
      return [project, int2s(rows.map((at) => at.kind)), id()]
  }
}

/** The columns in the order of `functions-1.ts`. */
function rowColumns(table: Table, rows: readonly Row[], epoch: number): Buffer[] {
  const places = rows.map((row) => row.at)
  const key = keyColumns(table, places)
  const until = int8s(rows.map((row) => row.until))
  const value = byteas(rows.map((row) => row.value))
  switch (table) {
    case 'verifications':
      return [...key, ...verificationColumns(rows, epoch, until), value]
    case 'deliveries':
      return [...key, int2s(rows.map((row) => row.channel ?? 0)), until, value]
    case 'passing':
    case 'volatile': {
      const kind = int2s(places.map((at) => at.kind))
      const id = texts(places.map((at) => at.id))
      return [...key, int4s(places.map((at) => at.project)), kind, id, until, value]
    }
    case 'records':
      return [...key, value]
  }
}

function verificationColumns(rows: readonly Row[], epoch: number, until: Buffer): Buffer[] {
  const all = rows.flatMap(({ at, verification }) =>
    verification === undefined ? [] : [{ at, v: verification }],
  )
  return [
    byteas(all.map(({ at }) => at.rest)),
    int4s(all.map(() => epoch)),
    int2s(all.map(({ v }) => STATUS_NUMBERS[v.status])),
    int4s(all.map(({ at }) => bucketOf(at.place))),
    until,
    int8s(all.map(({ at, v }) => targetTerm(at.project, v.targetHash))),
    int8s(
      all.map(({ at, v }) =>
        v.subject === undefined ? undefined : subjectTerm(at.project, v.subject),
      ),
    ),
  ]
}

/** The day that a verification's id says it expires on. */
export function bucketOf(place: number): number {
  return Math.floor(((place / SECOND) * 1000) / DAY)
}

/** What to keep; undefined for a record that is dropped. */
function rowOf({ write }: Kept, at: Place): Row | undefined {
  if (write.value === undefined) return undefined
  if (isWriteOf(write, 'verification')) {
    const v = write.value
    return { at, value: verificationBytes(v), until: Math.floor(v.expiresAt), verification: v }
  }
  if (isWriteOf(write, 'delivery')) {
    const { channel, dueAt } = write.value
    return {
      at,
      value: deliveryBytes(write.value),
      until: Math.floor(dueAt),
      channel: DESK_NUMBERS[channel],
      verification: undefined,
    }
  }
  const record = recordWrite(write)
  if (record === undefined) throw new TypeError('No records of this kind.')
  const value = recordValue(record)
  return {
    at,
    value: typeof value === 'string' ? Buffer.from(value) : value,
    until: Math.floor(recordExpiry(record) ?? 0),
    verification: undefined,
  }
}
