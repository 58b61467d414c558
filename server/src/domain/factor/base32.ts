import { writeBase32 } from '../base32.ts'

/** RFC 4648, section 6. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Base32 in capitals, without padding: what authenticator apps read. */
export function encodeBase32(bytes: Uint8Array): string {
  return writeBase32(bytes, ALPHABET)
}

/**
 * Reads base32 as people and programs write it: in any case, in groups, with padding or without. Undefined for anything else, and for text that ends in
 * the middle of a byte: half a seed makes wrong codes for ever.
 */
export function decodeBase32(text: string): Uint8Array | undefined {
  const plain = text.replace(/[\s-]/g, '').replace(/=+$/, '').toUpperCase()
  const bytes = new Uint8Array(Math.floor((plain.length * 5) / 8))
  let held = 0
  let bits = 0
  let at = 0
  for (const character of plain) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) return undefined
    held = (held << 5) | value
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes[at] = held >> bits
    at += 1
    held &= (1 << bits) - 1
  }
  return bits >= 5 || held !== 0 ? undefined : bytes
}
