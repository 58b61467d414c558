import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { jwtVerify } from 'jose'

/** Clocks of two companies may be this far apart. */
const TOLERANCE_SECONDS = 5

/** The signatures that carriers make over their calls: given to `channels/`, which touches no key by itself. */
export function carrierSignatures() {
  return {
    /** An HMAC as text. SHA-1 is there for the one carrier that signs with nothing else; as an HMAC it still holds (RFC 6194, 3.3). */
    hmac(of: {
      readonly hash: 'sha1' | 'sha256' | 'sha512'
      readonly key: string | Uint8Array
      readonly data: string | Uint8Array
      readonly as: 'hex' | 'base64'
    }): string {
      return createHmac(of.hash, of.key).update(of.data).digest(of.as)
    },
    /** SHA-256 in hex. */
    sha256(data: string | Uint8Array): string {
      return createHash('sha256').update(data).digest('hex')
    },
    /** Compares in a time that depends on nothing but the length. */
    isSame(one: string, other: string): boolean {
      const a = Buffer.from(one)
      const b = Buffer.from(other)
      return a.length === b.length && timingSafeEqual(a, b)
    },
    /** The claims of an HS256 token; undefined when it was not signed with this key or is not good at `now` (ms since the epoch). */
    async readToken(
      token: string,
      key: string,
      now: number,
    ): Promise<Readonly<Record<string, unknown>> | undefined> {
      try {
        const { payload } = await jwtVerify(token, Buffer.from(key), {
          algorithms: ['HS256'],
          currentDate: new Date(now),
          clockTolerance: TOLERANCE_SECONDS,
        })
        return payload
      } catch {
        return undefined
      }
    },
  }
}
