/**
 * Writes parts as one text that can be read in one way only: each part behind its length, `4:ver_6:123456`.
 * Without the lengths (`ab`, `c`) and (`a`, `bc`) would be the same to a keyed hash.
 */
export function frameParts(parts: readonly string[]): string {
  let text = ''
  for (const part of parts) text += `${part.length}:${part}`
  return text
}
