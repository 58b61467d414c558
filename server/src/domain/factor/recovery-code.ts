import { normalizeCode } from '../code/normalize-code.ts'
import type { Random } from '../ids.ts'

/** Crockford's base32: no I, L, O or U, so that nothing on paper is taken for something else. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** REC-01: ten of them, of 80 bits each; NIST SP 800-63B-4, 4.2.1.1 asks for 64. */
export const CODES_IN_A_SET = 10
const LENGTH = 16

/** Draws a recovery code: `XXXX-XXXX-XXXX-XXXX`, 80 bits. */
export function drawRecoveryCode(random: Pick<Random, 'bytes'>): string {
  // A byte's five lower bits are as evenly drawn as the byte.
  const letters = Array.from(random.bytes(LENGTH), (byte) => ALPHABET.charAt(byte & 31)).join('')
  return (letters.match(/.{4}/g) ?? []).join('-')
}

/** Brings a recovery code as it is read off paper into the form that is hashed: without what stands between, O read as 0, I and L as 1. */
export function normalizeRecoveryCode(typed: string): string {
  return normalizeCode(typed).replaceAll('O', '0').replace(/[IL]/g, '1')
}
