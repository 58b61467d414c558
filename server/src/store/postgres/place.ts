import type { Key } from '../../domain/store.ts'
import { isRecordKind, KIND_NUMBERS, STAYING, VOLATILE } from '../rows/record-row.ts'
import { verificationPlace } from '../rows/verification-place.ts'
import { passingPlace } from './passing-place.ts'

/** The tables of records, in the order in which they are locked: what is shared by all of a project comes last and is held shortest. */
export const TABLES = ['verifications', 'deliveries', 'passing', 'volatile', 'records'] as const
export type Table = (typeof TABLES)[number]

/** Where a key is found. What a table's key does not have is 0 or empty. */
export type Place = {
  readonly table: Table
  readonly project: number
  readonly place: number
  readonly tail: number
  readonly rest: Uint8Array
  readonly kind: number
  readonly id: string
}

const NOTHING = { place: 0, tail: 0, rest: new Uint8Array(0), kind: 0 }

/** The place of a key; undefined for an id under which nothing can be kept. */
export function placeOf({ kind, id }: Key, project: number): Place | undefined {
  if (kind === 'verification') {
    const at = verificationPlace(id)
    return at && { table: 'verifications', project, kind: 0, id, ...at }
  }
  if (kind === 'delivery') return { ...NOTHING, table: 'deliveries', project, id }
  if (!isRecordKind(kind)) throw new TypeError('No records of this kind.')
  const number = KIND_NUMBERS[kind]
  if (STAYING.has(kind)) return { ...NOTHING, table: 'records', project, kind: number, id }
  const at = passingPlace(project, number, id)
  const table = VOLATILE.has(kind) ? 'volatile' : 'passing'
  return { ...NOTHING, table, project, kind: number, id, ...at }
}

/** The one order in which all replicas take rows of a table, so that none waits for one that waits for it. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    a.place - b.place ||
    a.tail - b.tail ||
    a.project - b.project ||
    a.kind - b.kind ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}
