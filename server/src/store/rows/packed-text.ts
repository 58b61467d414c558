/*
 * Keyed hashes are what rows are made of mostly: 22 letters of base64url (`secrets/vault.ts`). They are kept as the 17
 * bytes they say; any other text is kept as it is.
 */
const LETTERS = 22
const BYTES = 17
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** What a letter stands for; 255 for a character that is none. */
const VALUE_OF = new Uint8Array(128).fill(255)
for (let i = 0; i < ALPHABET.length; i += 1) VALUE_OF[ALPHABET.charCodeAt(i)] = i

/** The 17 bytes of a keyed hash; other text unchanged. The same text always comes out the same. */
export function packText(text: string): Uint8Array | string {
  if (text.length !== LETTERS) return text
  const bytes = new Uint8Array(BYTES)
  let bits = 0
  let held = 0
  let place = 0
  for (let i = 0; i < LETTERS; i += 1) {
    const value = VALUE_OF[text.charCodeAt(i)] ?? 255
    if (value > 63) return text
    bits = ((bits & 0xff) << 6) | value
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[place] = bits >> held
    place += 1
  }
  // 132 bits: four are left for the last byte.
  bytes[place] = bits << (8 - held)
  return bytes
}

/** The text that was packed; undefined for bytes that hold none. */
export function unpackText(packed: unknown): string | undefined {
  if (typeof packed === 'string') return packed
  if (!(packed instanceof Uint8Array) || packed.length !== BYTES) return undefined
  return Buffer.from(packed.buffer, packed.byteOffset, BYTES)
    .toString('base64url')
    .slice(0, LETTERS)
}
