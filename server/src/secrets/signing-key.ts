import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'
import type { MasterKey } from './master-key.ts'
import { p256Pair } from './p256-pair.ts'

/** EdDSA is Ed25519 (RFC 8037), ES256 is ECDSA over P-256 (RFC 7518, 3.4). */
export const SIGNING_ALGORITHMS = ['EdDSA', 'ES256'] as const
export type SigningAlgorithm = (typeof SIGNING_ALGORITHMS)[number]

/** A public key as the key set shows it (RFC 7517). */
export type PublicJwk = Readonly<Record<string, string>> & {
  readonly kid: string
  readonly alg: SigningAlgorithm
}

/** A key that signs with one algorithm and no other (TOK-01). */
export type SigningKey = {
  readonly algorithm: SigningAlgorithm
  readonly jwk: PublicJwk
  readonly publicKey: KeyObject
  sign(data: Uint8Array): Buffer
}

/** PKCS #8 of an Ed25519 private key (RFC 8410, 7) up to its 32 bytes. */
const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/**
 * Derives a signing key from a master key, so that every machine with the same master key signs with the same key
 * and none has to be handed around. Its id is the key's thumbprint (RFC 7638).
 */
export function signingKey(masterKey: MasterKey, algorithm: SigningAlgorithm): SigningKey {
  const privateKey = algorithm === 'EdDSA' ? ed25519Key(masterKey) : p256Key(masterKey)
  const publicKey = createPublicKey(privateKey)
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' })
  if (kty === undefined || crv === undefined || x === undefined) throw new Error('not a curve key')
  // The thumbprint's members, in the order RFC 7638 asks for.
  const members = y === undefined ? { crv, kty, x } : { crv, kty, x, y }
  const kid = createHash('sha256').update(JSON.stringify(members)).digest('base64url')
  return {
    algorithm,
    jwk: { ...members, kid, alg: algorithm, use: 'sig' },
    publicKey,
    sign:
      algorithm === 'EdDSA'
        ? (data) => sign(null, data, privateKey)
        : (data) => sign('sha256', data, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
  }
}

function ed25519Key(masterKey: MasterKey): KeyObject {
  const key = Buffer.concat([ED25519_PKCS8, masterKey.derive('sign/EdDSA')])
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
}

function p256Key(masterKey: MasterKey): KeyObject {
  const { secret, point } = p256Pair(masterKey, 'sign/ES256')
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
    d: secret.toString('base64url'),
  }
  return createPrivateKey({ key: jwk, format: 'jwk' })
}
