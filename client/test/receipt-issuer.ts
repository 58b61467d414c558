import { base64url, exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose'
import { createHash } from 'node:crypto'
import { createReceiptVerifier } from '../src/client.ts'
import { json, recordingServer } from './recording-server.ts'

export type Pair = {
  readonly privateKey: CryptoKey
  readonly publicKey: CryptoKey
  readonly jwk: JWK
}

export const ed = await pair('EdDSA', 'ed')
export const ec = await pair('ES256', 'ec')
/** Somebody else's, under our key's id. */
export const stranger = await pair('EdDSA', 'ed')

/** A key pair, and its public half as a service publishes it. */
export async function pair(alg: string, kid: string): Promise<Pair> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
  return { privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), alg, use: 'sig', kid } }
}

export const now = new Date('2026-01-01T00:00:00Z')
export const at = now.getTime() / 1000
export const audience = 'prj_1'
export const transaction = { payee: 'Example Books', amount: '129.99', currency: 'EUR' }
export const txnHash = createHash('sha256')
  .update('{"amount":"129.99","currency":"EUR","payee":"Example Books"}')
  .digest('base64url')

export const honest = {
  iss: 'ISS',
  aud: audience,
  jti: 'rcp_1',
  iat: at,
  exp: at + 300,
  purpose: 'purchase',
  amr: ['otp', 'sms'],
  acr: 'urn:countersign:aal:1',
  auth_time: at,
  verification: 'ver_1',
  target_hash: 'h',
  transaction,
  txn_hash: txnHash,
}

/** A service's key endpoint, and what it takes to ask about its receipts. */
export async function issuer(keys: () => readonly unknown[] = () => [ed.jwk, ec.jwk]) {
  const server = await recordingServer((_, response) => json(response, { keys: keys() }))
  let clock = 0
  const { verify } = createReceiptVerifier({}, { now: () => clock, sleep: async () => undefined })
  return {
    url: server.url,
    requests: server.requests,
    passSeconds: (seconds: number) => void (clock += seconds * 1000),
    judge: (receipt: string, more: object = {}) =>
      verify(receipt, { url: server.url, audience, now, ...more }),
    sign: (claims: object = {}, header: object = {}, by: Pair = ed) =>
      new SignJWT({ ...honest, iss: server.url, ...claims })
        .setProtectedHeader({
          alg: by.jwk.alg ?? '',
          kid: by.jwk.kid ?? '',
          typ: 'verification-receipt+jwt',
          ...header,
        })
        .sign(by.privateKey),
  }
}

export const refused = (reason: string) => ({ result: 'invalid', reason })

/** A token with any header, for what no honest library signs. */
export function forged(
  header: object,
  claims: object,
  signature: (signed: string) => Uint8Array,
): string {
  const signed = [header, claims].map((part) => base64url.encode(JSON.stringify(part))).join('.')
  return `${signed}.${base64url.encode(signature(signed))}`
}
