import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose'
import type { Instant } from '../domain/instant.ts'
import type { SigningAlgorithm, SigningKey } from './signing-key.ts'

/** What a token said, after its signature, type, issuer and audience were found right. `expired` is told only of one that is right in all else. */
export type JudgedJwt =
  | { readonly result: 'valid' | 'expired'; readonly claims: JWTPayload }
  | { readonly result: 'refused'; readonly reason: JwtRefusal }

export type JwtRefusal =
  'malformed' | 'type' | 'key' | 'signature' | 'issuer' | 'audience' | 'claims'

export type JwtTest = {
  readonly keys: readonly SigningKey[]
  readonly algorithms: readonly SigningAlgorithm[]
  readonly type: string
  readonly issuer: string
  /** Undefined where whoever asks compares the audience. */
  readonly audience?: string
  readonly requiredClaims: readonly string[]
  readonly now: Instant
}

/** All that a token's header says. Whatever else stands there (`jwk`, `jku`, `x5u`, `crit` …) refuses it (TOK-02). */
const HEADER_MEMBERS = new Set(['alg', 'kid', 'typ'])

class HeaderRefused extends Error {}

/** Judges a token of our own. */
export async function judgeJwt(token: string, test: JwtTest): Promise<JudgedJwt> {
  const findKey: JWTVerifyGetKey = (header) => {
    if (Object.keys(header).some((name) => !HEADER_MEMBERS.has(name))) throw new HeaderRefused()
    // A key takes its own algorithm and no other (TOK-01), whatever the header claims.
    const key = test.keys.find((one) => one.jwk.kid === header.kid && one.algorithm === header.alg)
    if (key === undefined) throw new HeaderRefused()
    return key.publicKey
  }
  try {
    const { payload } = await jwtVerify(token, findKey, {
      algorithms: [...test.algorithms],
      typ: test.type,
      issuer: test.issuer,
      ...(test.audience !== undefined && { audience: test.audience }),
      currentDate: new Date(test.now),
      requiredClaims: [...test.requiredClaims],
    })
    return { result: 'valid', claims: payload }
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { result: 'expired', claims: error.payload }
    return { result: 'refused', reason: refusalOf(error) }
  }
}

/** Raises what is no fault of the token's: a defect here must not read as a refusal. */
function refusalOf(error: unknown): JwtRefusal {
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
