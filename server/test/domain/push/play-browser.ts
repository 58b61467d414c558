import {
  createDecipheriv,
  createECDH,
  createHmac,
  createPublicKey,
  randomBytes,
  verify,
} from 'node:crypto'
import type { PushTarget } from '../../../src/domain/push/push-sealer.ts'

/** The browser's end of a push: its keys, and how it reads what arrives (RFC 8188, 8291), written from the RFCs and sharing nothing with the sender. */
export function playBrowser(endpoint: string) {
  const pair = createECDH('prime256v1')
  pair.generateKeys()
  const auth = randomBytes(16)
  const own = pair.getPublicKey()
  const target: PushTarget = {
    endpoint,
    p256dh: own.toString('base64url'),
    auth: auth.toString('base64url'),
  }
  return {
    target,
    /** @throws when it was encrypted for somebody else */
    read(body: Buffer): string {
      const salt = body.subarray(0, 16)
      const length = body.readUInt8(20)
      const sender = body.subarray(21, 21 + length)
      const record = body.subarray(21 + length)
      const shared = pair.computeSecret(sender)
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), own, sender])
      const material = expand(hmac(auth, shared), info, 32)
      const start = hmac(salt, material)
      const key = expand(start, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
      const nonce = expand(start, Buffer.from('Content-Encoding: nonce\0'), 12)
      const decipher = createDecipheriv('aes-128-gcm', key, nonce)
      decipher.setAuthTag(record.subarray(-16))
      const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()])
      // The last record ends in 2 and zeros.
      return padded.subarray(0, padded.lastIndexOf(2)).toString()
    },
  }
}

/** What a push service reads in the `Authorization` header (RFC 8292): the claims, if they are signed by the key it names. */
export function readVapid(authorization: string): {
  readonly key: string
  readonly claims: unknown
} {
  const [, token = '', key = ''] = /^vapid t=([^,]+), ?k=(.+)$/.exec(authorization) ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  if (!isSigned) throw new Error('not signed by this key')
  return { key, claims: JSON.parse(Buffer.from(claims, 'base64url').toString()) }
}

function hmac(key: Uint8Array, text: Uint8Array): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

function expand(key: Uint8Array, info: Uint8Array, length: number): Buffer {
  return hmac(key, Buffer.concat([info, Buffer.of(1)])).subarray(0, length)
}
