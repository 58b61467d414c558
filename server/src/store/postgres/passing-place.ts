/** Where a record that expires is found: two whole numbers, 48 and 53 bits, that stand for its key. */
export type PassingPlace = { readonly place: number; readonly tail: number }

/**
 * The place of a record's key. Not a secret; the row holds the key too, and whoever finds it compares. Two numbers
 * and not the key itself, because an index over ten million random texts is twice as large and no longer fits into memory. Both
 * hashes are cyrb53 (public domain) with different beginnings: together so many bits that two keys never meet.
 */
export function passingPlace(project: number, kind: number, id: string): PassingPlace {
  const key = `${project}/${kind}/${id}`
  return { place: cyrb53(key, 0) % 2 ** 48, tail: cyrb53(key, 0x9e3779b9) }
}

function cyrb53(text: string, beginning: number): number {
  let a = 0xdeadbeef ^ beginning
  let b = 0x41c6ce57 ^ beginning
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charCodeAt(i)
    a = Math.imul(a ^ letter, 2654435761)
    b = Math.imul(b ^ letter, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}
