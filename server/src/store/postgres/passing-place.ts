import { cyrb53 } from '../rows/cyrb53.ts'
import { recordTerm, recordText } from '../rows/term.ts'

/** Where a record that expires is found: two whole numbers, 48 and 53 bits, that stand for its key. */
export type PassingPlace = { readonly place: number; readonly tail: number }

/** Another beginning than the term's: the golden ratio in 32 bits, for no more reason than that it is not zero. */
const TAIL = 0x9e3779b9

/**
 * The place of a record's key. Not a secret; the row holds the key too, and whoever finds it compares. Two numbers
 * and not the key itself, because an index over ten million random texts is twice as large and no longer fits into memory. Both
 * are hashes with different beginnings: together so many bits that two keys never meet.
 */
export function passingPlace(project: number, kind: number, id: string): PassingPlace {
  const tail = cyrb53(recordText(project, kind, id), TAIL)
  return { place: recordTerm(project, kind, id), tail }
}
