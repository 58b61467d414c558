import type { VerificationId } from '../ids.ts'

/** What a client is given (RFC 6749, 5.1). */
export type TokenSet = {
  readonly accessToken: string
  readonly expiresInSeconds: number
  readonly refreshToken?: string
  readonly idToken?: string
  readonly scopes: readonly string[]
  readonly device: string
  readonly verification: VerificationId
}

/** The `typ` of our tokens: RFC 9068, 2.1, and OpenID Connect's. */
export type TokenType = 'at+jwt' | 'JWT'

/** Signs claims with the service's key; `iss` is added. Times are seconds since 1970. */
export type SignToken = (
  type: TokenType,
  claims: Readonly<Record<string, unknown>>,
) => Promise<string> | string

/** The claims of a token of ours whose signature, type and issuer are right; undefined for any other, and for one that is over. */
export type ReadToken = (
  type: TokenType,
  token: string,
) => Promise<Readonly<Record<string, unknown>> | undefined>
