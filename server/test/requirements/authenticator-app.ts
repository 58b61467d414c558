import { createHmac } from 'node:crypto'

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The seed as an app keeps it: base32 (RFC 4648) into bytes. */
function seedOf(secret: string): Uint8Array {
  const bits = secret
    .toUpperCase()
    .replace(/[A-Z2-7]/g, (c) => BASE32.indexOf(c).toString(2).padStart(5, '0'))
    .replace(/[^01]/g, '')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))
}

/** What a token with a counter shows (RFC 4226, 5.3), worked out here and not by the service. */
export function hotp(secret: string, counter: number, digits = 6): string {
  const message = Buffer.alloc(8)
  message.writeBigUInt64BE(BigInt(counter))
  const digest = createHmac('sha1', seedOf(secret)).update(message).digest()
  const at = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 10 ** digits).padStart(digits, '0')
}

/** What an app shows at this time, in milliseconds (RFC 6238). */
export function totp(secret: string, now: number): string {
  return hotp(secret, Math.floor(now / 30_000))
}

/** Six digits that are none of the codes around this time. */
export function wrongTotp(secret: string, now: number, variant = 0): string {
  const near = new Set([-2, -1, 0, 1, 2].map((step) => totp(secret, now + step * 30_000)))
  for (let n = variant; ; n += 1) {
    const code = String((n * 7919) % 1_000_000).padStart(6, '0')
    if (!near.has(code)) return code
  }
}
