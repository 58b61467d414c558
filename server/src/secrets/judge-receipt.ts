import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose'
import type { Instant } from '../domain/instant.ts'
import type { SigningKey } from './signing-key.ts'

/** What a receipt said, after its signature, type, issuer and audience were found right. */
export type JudgedReceipt =
  | {
      readonly result: 'valid' | 'expired'
      readonly jti: string
      readonly verification: string
      readonly expiresAt: Instant
      readonly txnHash: string | undefined
      readonly claims: Readonly<Record<string, unknown>>
    }
  | {
      readonly result: 'refused'
      readonly reason: 'malformed' | 'type' | 'key' | 'signature' | 'issuer' | 'audience' | 'claims'
    }

export type ReceiptTest = {
  readonly keys: readonly SigningKey[]
  readonly issuer: string
  readonly audience: string
  readonly type: string
  readonly now: Instant
}

/** All that a receipt's header says. Whatever else stands there (`jwk`, `jku`, `x5u`, `crit` …) refuses it (TOK-02). */
const HEADER_MEMBERS = new Set(['alg', 'kid', 'typ'])

class HeaderRefused extends Error {}

/** Judges a receipt. `expired` is told only of one that is right in all else. */
export async function judgeReceipt(receipt: string, test: ReceiptTest): Promise<JudgedReceipt> {
  const findKey: JWTVerifyGetKey = (header) => {
    if (Object.keys(header).some((name) => !HEADER_MEMBERS.has(name))) throw new HeaderRefused()
    // A key takes its own algorithm and no other (TOK-01), whatever the header claims.
    const key = test.keys.find((one) => one.jwk.kid === header.kid && one.algorithm === header.alg)
    if (key === undefined) throw new HeaderRefused()
    return key.publicKey
  }
  try {
    const { payload } = await jwtVerify(receipt, findKey, {
      algorithms: ['EdDSA', 'ES256'],
      typ: test.type,
      issuer: test.issuer,
      audience: test.audience,
      currentDate: new Date(test.now),
      requiredClaims: ['jti', 'iat', 'exp', 'verification'],
    })
    return readClaims('valid', payload)
  } catch (error) {
    if (error instanceof errors.JWTExpired) return readClaims('expired', error.payload)
    return { result: 'refused', reason: refusalOf(error) }
  }
}

function readClaims(result: 'valid' | 'expired', payload: JWTPayload): JudgedReceipt {
  const { jti, exp } = payload
  const { verification, txn_hash: txnHash } = payload
  if (typeof jti !== 'string' || typeof exp !== 'number' || typeof verification !== 'string') {
    return { result: 'refused', reason: 'claims' }
  }
  if (txnHash !== undefined && typeof txnHash !== 'string')
    return { result: 'refused', reason: 'claims' }
  return { result, jti, verification, expiresAt: exp * 1000, txnHash, claims: payload }
}

type Refusal = Extract<JudgedReceipt, { result: 'refused' }>['reason']

/** Raises what is no fault of the receipt's: a defect here must not read as a refusal. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof HeaderRefused || error instanceof errors.JOSEAlgNotAllowed) return 'key'
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature'
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'iss') return 'issuer'
    if (error.claim === 'aud') return 'audience'
    return error.claim === 'typ' ? 'type' : 'claims'
  }
  if (error instanceof errors.JOSEError) return 'malformed'
  throw error
}
