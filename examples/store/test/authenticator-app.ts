import { createHmac } from 'node:crypto'

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The code that an app shows at this time for a seed in base32 (RFC 6238, with six digits, 30 seconds and SHA-1). */
export function appCode(seed: string, at: Date): string {
  const bits = seed.replace(/./g, (c) => BASE32.indexOf(c).toString(2).padStart(5, '0'))
  const key = Buffer.from((bits.match(/[01]{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)))
  const digest = createHmac('sha1', key).update(step).digest()
  const from = digest.readUInt8(digest.length - 1) & 15
  const number = (digest.readUInt32BE(from) & 0x7f_ff_ff_ff) % 1_000_000
  return String(number).padStart(6, '0')
}
