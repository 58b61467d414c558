import type { PushTarget } from './push-sealer.ts'

/** The address of a push service. Those of today's browsers have some 200 characters; what is longer is no address. */
export const LONGEST_ENDPOINT = 2048
/** An uncompressed point of P-256 is 87 characters of base64url, the secret is 22 (RFC 8291); some room for padding that is not there. */
export const P256DH = '^[A-Za-z0-9_-]{16,100}$'
export const AUTH = '^[A-Za-z0-9_-]{16,40}$'

/** The part of a target that has not the shape that `PushSubscription.toJSON()` gives it, through whichever door it came. */
export function misshapenPart({ endpoint, p256dh, auth }: PushTarget): string | undefined {
  if (endpoint === '' || endpoint.length > LONGEST_ENDPOINT) return 'endpoint'
  return new RegExp(P256DH).test(p256dh) && new RegExp(AUTH).test(auth) ? undefined : 'keys'
}
