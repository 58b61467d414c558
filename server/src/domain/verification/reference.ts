import { ALPHABETS } from '../code/alphabet.ts'
import type { VerificationId } from '../ids.ts'

/**
 * The short mark of one send, such as `BKTR`: four letters of base-20. It is no secret and proves nothing; it lets a person,
 * a page and a support desk agree on which message they speak of (P16). Derived from the id's random part (FNV-1a), so nothing is kept.
 */
export function referenceOf(id: VerificationId, send: number): string {
  let hash = 0x811c9dc5
  for (const character of `${id}#${send}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  let reference = ''
  for (let i = 0; i < 4; i += 1) {
    reference += ALPHABETS.base20.charAt(hash % 20)
    hash = Math.floor(hash / 20)
  }
  return reference
}
