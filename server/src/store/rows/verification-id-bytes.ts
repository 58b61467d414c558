import { VERIFICATION_ID, type VerificationId } from '../../domain/ids.ts'

/** How many bytes a verification's id has: 5 of time, 20 random (`domain/ids.ts`). */
const LENGTH = 25
const LETTERS = '0123456789abcdefghijklmnopqrstuv'

const VALUE_OF = new Uint8Array(128)
for (let i = 0; i < LETTERS.length; i += 1) VALUE_OF[LETTERS.charCodeAt(i)] = i

/**
 * A verification's id as the 25 bytes it was made from: five eighths of its text, in the same order. Undefined for
 * text that is no such id, under which nothing can be kept.
 */
export function verificationIdBytes(id: VerificationId): Uint8Array | undefined {
  if (!VERIFICATION_ID.test(id)) return undefined
  const bytes = new Uint8Array(LENGTH)
  let place = 0
  // Eight letters are five bytes: 32 bits and 8 more, so that no sum passes 32 bits.
  for (let i = 4; i < 44; i += 8) {
    const high =
      (letter(id, i) << 27) |
      (letter(id, i + 1) << 22) |
      (letter(id, i + 2) << 17) |
      (letter(id, i + 3) << 12) |
      (letter(id, i + 4) << 7) |
      (letter(id, i + 5) << 2) |
      (letter(id, i + 6) >> 3)
    bytes[place] = high >>> 24
    bytes[place + 1] = high >>> 16
    bytes[place + 2] = high >>> 8
    bytes[place + 3] = high
    bytes[place + 4] = (letter(id, i + 6) << 5) | letter(id, i + 7)
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
  return VALUE_OF[id.charCodeAt(at)] ?? 0
}
