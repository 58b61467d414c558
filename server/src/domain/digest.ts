/** A sealed or hashed value. What it was made from is never kept beside it. */
export type Bytes = Uint8Array

/** Compares two digests without stopping at the first difference. */
export function sameBytes(a: Bytes, b: Bytes): boolean {
  let difference = a.length ^ b.length
  for (let i = 0; i < a.length; i += 1) difference |= (a[i] ?? 0) ^ (b[i] ?? 0)
  return difference === 0
}
