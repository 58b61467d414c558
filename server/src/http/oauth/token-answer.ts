import type { TokenSet } from '../../domain/oauth/token-set.ts'

/** RFC 6749, 5.1, and OpenID Connect Core, 3.1.3.3. */
export function tokenAnswer(tokens: TokenSet): Readonly<Record<string, string | number>> {
  return {
    access_token: tokens.accessToken,
    token_type: 'Bearer',
    expires_in: tokens.expiresInSeconds,
    scope: tokens.scopes.join(' '),
    ...(tokens.refreshToken !== undefined && { refresh_token: tokens.refreshToken }),
    ...(tokens.idToken !== undefined && { id_token: tokens.idToken }),
  }
}
