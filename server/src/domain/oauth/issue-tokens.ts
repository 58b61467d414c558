import type { Device } from '../device/device.ts'
import type { Random } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Vault } from '../needs.ts'
import { REFRESH_GRANT, type OAuthClient } from './client.ts'
import { refreshTokenText } from './refresh-token.ts'
import type { SignToken, TokenSet } from './token-set.ts'

export type IssueNeeds = {
  readonly vault: Pick<Vault, 'token'>
  readonly random: Pick<Random, 'bytes'>
  readonly signToken: SignToken
}

/** With it a client is also told who is signed in, by an ID token (OpenID Connect Core, 3.1.2.1). */
export const OPENID = 'openid'

/**
 * The tokens of a device that is in, as it is on record now: an access token (RFC 9068), the device's newest refresh token where its client may
 * have one (DEV-29: only when the client was given that grant), and an ID token for the scope `openid`. Runs after the commit.
 * @param scopes what the access token is for: all that the device was given, or fewer
 */
export async function issueTokens(
  needs: IssueNeeds,
  client: OAuthClient,
  device: Device,
  scopes: readonly string[],
  now: Instant,
): Promise<TokenSet> {
  const issuedAt = Math.floor(now / 1000)
  // No token outlives the device it stands on.
  const endsAt = Math.min(issuedAt + client.accessTokenSeconds, Math.floor(device.expiresAt / 1000))
  const known = {
    sub: device.subject,
    iat: issuedAt,
    exp: endsAt,
    auth_time: Math.floor(device.authTime / 1000),
    acr: device.acr,
    amr: device.amr,
  }
  const accessToken = await needs.signToken('at+jwt', {
    ...known,
    aud: client.audience,
    client_id: client.id,
    project: client.project,
    jti: randomName(needs.random),
    scope: scopes.join(' '),
    device: device.id,
  })
  const idToken = scopes.includes(OPENID)
    ? await needs.signToken('JWT', { ...known, aud: client.id })
    : undefined
  return {
    accessToken,
    expiresInSeconds: Math.max(0, endsAt - issuedAt),
    ...(client.grantTypes.includes(REFRESH_GRANT) && {
      refreshToken: refreshTokenText(needs.vault, device),
    }),
    ...(idToken !== undefined && { idToken }),
    scopes,
    device: device.id,
    verification: device.verification,
  }
}

/** 128 random bits in hexadecimal: no two access tokens have the same name. */
function randomName(random: Pick<Random, 'bytes'>): string {
  return Array.from(random.bytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
