import type { VerificationId } from '../../domain/ids.ts'

/** How many bytes a verification's id has: 5 of time, 20 random (`domain/ids.ts`). */
const LENGTH = 25
const LETTERS = '0123456789abcdefghijklmnopqrstuv'

/** What a letter stands for; 255 for a character that is none. */
const VALUE_OF = new Uint8Array(128).fill(255)
for (let i = 0; i < LETTERS.length; i += 1) VALUE_OF[LETTERS.charCodeAt(i)] = i

/**
 * A verification's id as the 25 bytes it was made from: five eighths of its text, in the same order. Undefined for
 * text that is no such id, under which nothing can be kept.
 */
export function verificationIdBytes(id: VerificationId): Uint8Array | undefined {
  if (id.length !== 44 || !id.startsWith('ver_')) return undefined
  const bytes = new Uint8Array(LENGTH)
  let place = 0
  // Eight letters are five bytes.
  for (let i = 4; i < 44; i += 8) {
    const g = letter(id, i + 6)
    const h = letter(id, i + 7)
    const a = letter(id, i)
    const b = letter(id, i + 1)
    const c = letter(id, i + 2)
    const d = letter(id, i + 3)
    const e = letter(id, i + 4)
    const f = letter(id, i + 5)
    // A letter is below 32, so 255 shows in what they have in common.
    if ((a | b | c | d | e | f | g | h) > 31) return undefined
    bytes[place] = (a << 3) | (b >> 2)
    bytes[place + 1] = (b << 6) | (c << 1) | (d >> 4)
    bytes[place + 2] = (d << 4) | (e >> 1)
    bytes[place + 3] = (e << 7) | (f << 2) | (g >> 3)
    bytes[place + 4] = (g << 5) | h
    place += 5
  }
  return bytes
}

/** The id that these bytes stand for. */
export function verificationIdText(bytes: Uint8Array): VerificationId {
  if (bytes.length !== LENGTH) throw new TypeError('A verification id is not 25 bytes long.')
  let text = 'ver_'
  for (let i = 0; i < LENGTH; i += 5) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = bytes.subarray(i, i + 5)
    text += LETTERS.charAt(a >> 3)
    text += LETTERS.charAt(((a << 2) | (b >> 6)) & 31)
    text += LETTERS.charAt((b >> 1) & 31)
    text += LETTERS.charAt(((b << 4) | (c >> 4)) & 31)
    text += LETTERS.charAt(((c << 1) | (d >> 7)) & 31)
    text += LETTERS.charAt((d >> 2) & 31)
    text += LETTERS.charAt(((d << 3) | (e >> 5)) & 31)
    text += LETTERS.charAt(e & 31)
  }
  return text
}

/** The bytes of an id that must be one, for keeping. */
export function requireVerificationIdBytes(id: VerificationId): Uint8Array {
  const bytes = verificationIdBytes(id)
  if (bytes === undefined) throw new TypeError('Not a verification id.')
  return bytes
}

function letter(id: string, at: number): number {
  return VALUE_OF[id.charCodeAt(at)] ?? 255
}
