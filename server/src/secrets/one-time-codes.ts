import { createHmac } from 'node:crypto'
import { decodeBase32 } from '../domain/factor/base32.ts'
import type { OneTimeCodes, Vault } from '../domain/needs.ts'

const HASHES = { SHA1: 'sha1', SHA256: 'sha256', SHA512: 'sha512' } as const
/** Beyond it, two counters would be the same number. */
const LAST_COUNTER = 2 ** 53

/**
 * The codes of authenticator apps and tokens: HOTP (RFC 4226, 5.3), over the three hashes of RFC 6238, 1.2. A seed is sealed as base32 in capitals,
 * without padding; it is opened for one look and not kept. A seed that does not open, or is none, raises an Error that tells nothing of it.
 */
export function oneTimeCodes(vault: Pick<Vault, 'open'>): OneTimeCodes {
  return {
    codesAt(sealedSeed, bound, counters, { algorithm, digits }) {
      const seed = decodeBase32(vault.open(sealedSeed, bound))
      if (seed === undefined || seed.length === 0) throw new Error('a sealed seed is not base32')
      return counters.map((counter) => {
        const hmac = createHmac(HASHES[algorithm], seed).update(counterBytes(counter)).digest()
        return truncated(hmac).slice(-digits).padStart(digits, '0')
      })
    },
  }
}

/** Eight bytes, the highest first (RFC 4226, 5.1): a counter outgrows 32 bits, and a time step does in the year 6053 (RFC 6238, 4.2). */
function counterBytes(counter: number): Buffer {
  if (!Number.isInteger(counter) || counter < 0 || counter > LAST_COUNTER)
    throw new RangeError('a counter is a whole number from 0 to 2^53')
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(counter))
  return bytes
}

/** 31 bits of an HMAC, from where its last byte says, as decimal digits (RFC 4226, 5.3: dynamic truncation). */
function truncated(hmac: Buffer): string {
  const place = hmac.readUInt8(hmac.length - 1) & 15
  return String(hmac.readUInt32BE(place) & 0x7fff_ffff)
}
