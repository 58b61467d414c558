import type { Instant } from '../domain/instant.ts'
import type { ReadToken, SignToken } from '../domain/oauth/token-set.ts'
import { judgeJwt } from './judge-jwt.ts'
import type { MasterKeys } from './master-key.ts'
import { jwtSigner } from './sign-jwt.ts'
import { signingKey } from './signing-key.ts'

export type TokenSignerSettings = {
  /** `iss`: the service's public base URL. */
  readonly issuer: string
  readonly masterKeys: MasterKeys
  /** The clock that tokens end by. */
  readonly now: () => Instant
}

export type TokenSigner = { readonly signToken: SignToken; readonly readToken: ReadToken }

/** The algorithm that every OAuth program knows; EdDSA is young, and RS256 is slow and long. */
const ALGORITHM = 'ES256'

/**
 * Makes what signs access and ID tokens, with the newest master key, and reads those of every one listed. The keys stand in the key set that
 * receipts are verified by (`receiptSigner`); what a token is for is told by its type alone, and by no key (TOK-03).
 */
export function tokenSigner({ issuer, masterKeys, now }: TokenSignerSettings): TokenSigner {
  const keys = masterKeys.active.map((key) => signingKey(key, ALGORITHM))
  const newest = signingKey(masterKeys.active[0], ALGORITHM)
  const signers = { 'at+jwt': jwtSigner(newest, 'at+jwt'), JWT: jwtSigner(newest, 'JWT') }
  return {
    signToken: (type, claims) => signers[type]({ ...claims, iss: issuer }),
    async readToken(type, token) {
      const judged = await judgeJwt(token, {
        keys,
        algorithms: [ALGORITHM],
        type,
        issuer,
        requiredClaims: ['sub', 'aud', 'iat', 'exp'],
        now: now(),
      })
      return judged.result === 'valid' ? judged.claims : undefined
    },
  }
}
