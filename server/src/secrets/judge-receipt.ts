import type { JWTPayload } from 'jose'
import type { Instant } from '../domain/instant.ts'
import { judgeJwt, type JwtRefusal } from './judge-jwt.ts'
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
  | { readonly result: 'refused'; readonly reason: JwtRefusal }

export type ReceiptTest = {
  readonly keys: readonly SigningKey[]
  readonly issuer: string
  readonly audience: string
  readonly type: string
  readonly now: Instant
}

/** Judges a receipt. `expired` is told only of one that is right in all else. */
export async function judgeReceipt(receipt: string, test: ReceiptTest): Promise<JudgedReceipt> {
  const judged = await judgeJwt(receipt, {
    ...test,
    algorithms: ['EdDSA', 'ES256'],
    requiredClaims: ['jti', 'iat', 'exp', 'verification'],
  })
  return judged.result === 'refused' ? judged : readClaims(judged.result, judged.claims)
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
