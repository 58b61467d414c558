import { createHmac } from 'node:crypto'

const PERIOD_MS = 30_000

/** A code of RFC 6238 (SHA-1, six digits) for a secret in base32, good at `at` and, where a step either way is allowed, near it. */
export function totp(secret: string, at: number): string {
  let bits = ''
  for (const letter of secret.replace(/=+$/, ''))
    bits += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')
  const bytes = bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(at / PERIOD_MS)))
  const digest = createHmac('sha1', Buffer.from(bytes)).update(step).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
