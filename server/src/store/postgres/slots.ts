import type { Key } from '../../domain/store.ts'
import { KeyMap } from '../key-map.ts'
import { byteas, int2s, int4s, int8s, texts } from './array-parameters.ts'
import type { TextRow } from './exchange.ts'
import { comparePlaces, placeOf, TABLES, type Place, type Table } from './place.ts'
import type { ProjectNumbers } from './project-numbers.ts'

/** One key that was asked for, and what was found there. */
export type Slot = { readonly key: Key; readonly at: Place; row: FoundRow | undefined }
/** What a row says. `mark` is a verification's status, when a delivery is due, or when another record is over. */
export type FoundRow = { readonly mark: number; readonly epoch: number; readonly value: Buffer }

/** Records that are asked for together, each once. */
export class Slots {
  private readonly byKey = new KeyMap<Slot>()
  private readonly tables: Readonly<Record<Table, Slot[]>> = {
    verifications: [],
    deliveries: [],
    passing: [],
    volatile: [],
    records: [],
  }

  /** @param numbers must have been looked for; a project without one has no records */
  constructor(keys: Iterable<Key>, numbers: ProjectNumbers) {
    for (const key of keys) {
      const project = numbers.find(key.project)
      if (project === undefined || this.byKey.get(key) !== undefined) continue
      const at = placeOf(key, project)
      if (at === undefined) continue
      const slot = { key, at, row: undefined }
      this.byKey.set(key, slot)
      this.tables[at.table].push(slot)
    }
    for (const table of TABLES) this.tables[table].sort((a, b) => comparePlaces(a.at, b.at))
  }

  get(key: Key): Slot | undefined {
    return this.byKey.get(key)
  }

  get size(): number {
    return this.byKey.size
  }

  /** Keys of records that expire and are not there. */
  absent(): readonly Key[] {
    return this.tables.passing.flatMap(({ key, row }) => (row === undefined ? [key] : []))
  }

  /** The parameters of `lock_records` and `read_records`. */
  parameters(): (Buffer | null)[] {
    const v = column(this.tables.verifications)
    const d = column(this.tables.deliveries)
    const passing = [this.tables.passing, this.tables.volatile].map(column)
    const r = column(this.tables.records)
    return [
      v(int8s, (at) => at.place),
      v(int8s, (at) => at.tail),
      v(byteas, (at) => at.rest),
      v(int4s, (at) => at.project),
      d(int4s, (at) => at.project),
      d(texts, (at) => at.id),
      ...passing.flatMap((p) => [
        p(int8s, (at) => at.place),
        p(int8s, (at) => at.tail),
        p(int4s, (at) => at.project),
        p(int2s, (at) => at.kind),
        p(texts, (at) => at.id),
      ]),
      r(int4s, (at) => at.project),
      r(int2s, (at) => at.kind),
      r(texts, (at) => at.id),
    ]
  }

  /** Takes what was found: rows of table, place in the table's parameters, mark, epoch, value. */
  take(rows: readonly TextRow[]): void {
    for (const [table, order, mark, epoch, value] of rows) {
      const name = TABLES[Number(table)]
      const slot = name && this.tables[name][Number(order) - 1]
      if (slot === undefined) throw new TypeError('A row was found that was not asked for.')
      slot.row = { mark: Number(mark), epoch: Number(epoch), value: bytesOf(value) }
    }
  }
}

/** A table's column as a parameter; null when nothing of the table is asked for. */
function column(slots: readonly Slot[]) {
  return <T>(encode: (values: readonly T[]) => Buffer, of: (at: Place) => T): Buffer | null =>
    slots.length === 0 ? null : encode(slots.map((slot) => of(slot.at)))
}

/** `bytea` as PostgreSQL writes it: `\\x` and two hexadecimal digits a byte. */
export function bytesOf(text: string | null | undefined): Buffer {
  if (text?.startsWith('\\x') !== true) throw new TypeError('not bytes')
  return Buffer.from(text.slice(2), 'hex')
}
