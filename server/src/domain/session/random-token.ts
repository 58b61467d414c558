import type { Random } from '../ids.ts'

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** 43 base64url characters of 32 random bytes, the last of which has two bits less: 256 bits, four times what NIST SP 800-63B-4, 5.1 asks for. */
export function randomToken(random: Pick<Random, 'bytes'>): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of random.bytes(32)) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 6) {
      bits -= 6
      text += BASE64URL.charAt((held >> bits) & 63)
    }
    held &= (1 << bits) - 1
  }
  return text + BASE64URL.charAt((held << (6 - bits)) & 63)
}
