import type { DatabaseSync } from 'node:sqlite'
import type { Instant } from '../../domain/instant.ts'
import type { Key, RecordOf, Write } from '../../domain/store.ts'
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
import { packText } from '../rows/packed-text.ts'
import { recordTerm } from '../rows/term.ts'
import type { ProjectNumbers } from './project-numbers.ts'

const STAYS = 'WHERE project = ? AND kind = ? AND id = ?'
const PASSES = 'WHERE term = ? AND id = ? AND kind = ? AND project = ?'

/** The two tables of all kinds that need no columns of their own: `records` stay, `passing` expire. */
export class RecordTables {
  private readonly numbers: ProjectNumbers
  private readonly select
  private readonly selectAll
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
      'SELECT value FROM records WHERE project = ? AND kind = ? ORDER BY id',
    )
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
      : this.selectPassing.get(recordTerm(number, kind, key.id), packText(key.id), kind, number)
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

  list<K extends RecordKind>(kind: K, project: string): readonly RecordOf[K][] {
    const number = this.numbers.find(project)
    if (number === undefined) return []
    return this.selectAll.all(number, KIND_NUMBERS[kind]).map((row) => toRecord(kind, row))
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
    const packed = packText(id)
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
