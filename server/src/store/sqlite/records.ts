import type { DatabaseSync } from 'node:sqlite'
import type { Instant } from '../../domain/instant.ts'
import type { Key, ListPage, RecordOf, WhichBehind, Write } from '../../domain/store.ts'
import type { Webhook } from '../../domain/webhook/webhook.ts'
import type { Before } from '../gather-changes.ts'
import {
  isRecordKind,
  KIND_NUMBERS,
  recordExpiry,
  recordValue,
  recordWrite,
  STAYING,
  toRecord,
  type RecordKind,
} from '../rows/record-row.ts'
import { IS_LISTED, isListedNumber, listTable } from '../rows/listed-kinds.ts'
import { packText } from '../rows/packed-text.ts'
import { recordTerm } from '../rows/term.ts'
import type { ProjectNumbers } from './project-numbers.ts'

/** Written as in the index. */
const IS_WEBHOOK = `kind = ${KIND_NUMBERS.webhook}`
/** SQLite takes a negative limit for none. */
const ALL: ListPage = { limit: -1 }

const STAYS = 'WHERE project = ? AND kind = ? AND id = ?'
const PASSES = 'WHERE term = ? AND id = ? AND kind = ? AND project = ?'

/** The two tables of all kinds that need no columns of their own: `records` stay, `passing` expire. */
export class RecordTables {
  private readonly numbers: ProjectNumbers
  private readonly select
  private readonly selectAll
  private readonly selectListed
  private readonly selectBehind
  private readonly replace
  private readonly remove
  private readonly selectPassing
  private readonly insertPassing
  private readonly updatePassing
  private readonly removePassing

  constructor(db: DatabaseSync, numbers: ProjectNumbers) {
    this.numbers = numbers
    this.select = db.prepare(`SELECT value FROM records ${STAYS}`)
    this.selectAll = db.prepare(
      'SELECT value FROM records WHERE project = ? AND kind = ? AND id > ? ORDER BY id LIMIT ?',
    )
    this.selectListed = db.prepare(`SELECT expires_at, value FROM passing
      WHERE project = ? AND kind = ? AND ${IS_LISTED} AND id > ? AND expires_at > ?
      ORDER BY id LIMIT ?`)
    this.selectBehind = db.prepare(`SELECT value FROM
      (SELECT project, id, value, json_extract(value, '$.cursor') AS cursor FROM records
        WHERE ${IS_WEBHOOK} AND id > ? AND json_extract(value, '$.disabledAt') IS NULL
          AND (json_extract(value, '$.failingSince') IS NOT NULL) = ?) AS w
      WHERE EXISTS (SELECT 1 FROM events e WHERE e.project = w.project AND e.sequence > w.cursor)
      ORDER BY id LIMIT ?`)
    this.replace = db.prepare(
      'INSERT OR REPLACE INTO records (project, kind, id, value) VALUES (?, ?, ?, ?)',
    )
    this.remove = db.prepare(`DELETE FROM records ${STAYS}`)
    this.selectPassing = db.prepare(`SELECT expires_at, value FROM passing ${PASSES}`)
    this.insertPassing = db.prepare(
      'INSERT INTO passing (expires_at, value, term, id, kind, project) VALUES (?, ?, ?, ?, ?, ?)',
    )
    this.updatePassing = db.prepare(`UPDATE passing SET expires_at = ?, value = ? ${PASSES}`)
    this.removePassing = db.prepare(`DELETE FROM passing ${PASSES}`)
  }

  find<K extends RecordKind>(key: Key<K>): RecordOf[K] | undefined {
    const number = this.numbers.find(key.project)
    if (number === undefined) return undefined
    const kind = KIND_NUMBERS[key.kind]
    const row = STAYING.has(key.kind)
      ? this.select.get(number, kind, key.id)
      : this.selectPassing.get(
          recordTerm(number, kind, key.id),
          idColumn(kind, key.id),
          kind,
          number,
        )
    return row && toRecord(key.kind, row)
  }

  write(write: Write, before: Before): void {
    const { key } = write
    if (!isRecordKind(key.kind)) throw new TypeError(`No records of the kind ${key.kind}.`)
    const number = this.numbers.take(key.project)
    const kind = KIND_NUMBERS[key.kind]
    const kept = recordWrite(write)
    const value = kept && recordValue(kept)
    const expiresAt = kept && recordExpiry(kept)
    if (!STAYING.has(key.kind)) this.writePassing(number, kind, key.id, value, expiresAt, before)
    else if (value === undefined) this.remove.run(number, kind, key.id)
    else this.replace.run(number, kind, key.id, value)
  }

  /** Those that are not over at `now`, by their ids. */
  list<K extends RecordKind>(
    kind: K,
    project: string,
    now: Instant,
    { after = '', limit }: ListPage = ALL,
  ): readonly RecordOf[K][] {
    const number = this.numbers.find(project)
    if (number === undefined) return []
    const rows =
      listTable(kind) === 'records'
        ? this.selectAll.all(number, KIND_NUMBERS[kind], after, limit)
        : this.selectListed.all(number, KIND_NUMBERS[kind], after, now, limit)
    return rows.map((row) => toRecord(kind, row))
  }

  /** Webhooks that are switched on and have events to tell, by their ids: those that fail, or the others. */
  webhooksBehind(
    limit: number,
    { failing = false, after = '' }: WhichBehind = {},
  ): readonly Webhook[] {
    return this.selectBehind
      .all(after, failing ? 1 : 0, limit)
      .map((row) => toRecord('webhook', row))
  }

  private writePassing(
    project: number,
    kind: number,
    id: string,
    value: string | Uint8Array | undefined,
    expiresAt: Instant | undefined,
    before: Before,
  ): void {
    const at = recordTerm(project, kind, id)
    const packed = idColumn(kind, id)
    if (value === undefined || expiresAt === undefined) {
      this.removePassing.run(at, packed, kind, project)
      return
    }
    const isThere =
      before !== undefined &&
      this.updatePassing.run(expiresAt, value, at, packed, kind, project).changes !== 0
    if (!isThere) this.insertPassing.run(expiresAt, value, at, packed, kind, project)
  }
}

/** What is listed keeps its order by standing as it is written. */
function idColumn(kind: number, id: string): Uint8Array | string {
  return isListedNumber(kind) ? id : packText(id)
}
