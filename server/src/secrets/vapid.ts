import type { PushSealer } from '../domain/push/push-sealer.ts'
import type { MasterKeys } from './master-key.ts'
import { p256Pair } from './p256-pair.ts'

/**
 * Seals for browsers (RFC 8291) and shows their push services who sends (VAPID, RFC 8292). The key follows from the look-up key: browsers remember its public half, so
 * it must outlive every rotation. The package is loaded with the first browser.
 * @param publicUrl where a push service may find out whom it serves
 */
export function pushSealer(masterKeys: MasterKeys, publicUrl: string): PushSealer {
  const { secret, point } = p256Pair(masterKeys.lookup, 'vapid')
  const contact = contactOf(publicUrl)
  const publicKey = point.toString('base64url')
  const own = secret.toString('base64url')
  return {
    publicKey,
    async seal({ endpoint, p256dh, auth }, text) {
      const { encrypt, getVapidHeaders } = await import('web-push')
      const url = URL.parse(endpoint)
      if (url === null) return undefined
      try {
        const { cipherText } = encrypt(p256dh, auth, text, 'aes128gcm')
        const { Authorization: authorization } = getVapidHeaders(
          url.origin,
          contact,
          publicKey,
          own,
          'aes128gcm',
        )
        const headers = {
          authorization,
          'content-type': 'application/octet-stream',
          'content-encoding': 'aes128gcm',
        }
        return { headers, body: cipherText }
      } catch {
        // Keys that are no point of the curve, or too short: somebody else wrote them.
        return undefined
      }
    },
  }
}

/** It must be an `https:` or `mailto:` URL (RFC 8292, 2.1), and the sandbox's own address is neither. */
function contactOf(publicUrl: string): string {
  const { protocol, hostname } = new URL(publicUrl)
  return protocol === 'https:' && hostname !== 'localhost' ? publicUrl : 'https://sandbox.invalid'
}
