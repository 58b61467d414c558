import { KIND_NUMBERS, STAYING, type RecordKind } from './record-row.ts'

/** The kinds that expire and can be listed. They have an index of their own, by project and id as it is written. */
const LISTED = ['guard_block', 'dead_letter', 'carrier_tally'] as const satisfies RecordKind[]

/** The condition of that index, word for word: by it the database knows that the index holds what is asked for. */
export const IS_LISTED = `kind IN (${LISTED.map((kind) => KIND_NUMBERS[kind]).join(', ')})`

const NUMBERS: ReadonlySet<number> = new Set(LISTED.map((kind) => KIND_NUMBERS[kind]))

export function isListedNumber(kind: number): boolean {
  return NUMBERS.has(kind)
}

/** Where records of a kind are listed from. */
export function listTable(kind: RecordKind): 'records' | 'passing' {
  return STAYING.has(kind) ? 'records' : 'passing'
}
