import type { Instant } from '../instant.ts'
import { DEVICE_CODE_GRANT, REFRESH_GRANT, type OAuthClient } from '../oauth/client.ts'

/** The id of the client that `countersign login` signs in as unless it is told another. It has the form of all such ids. */
export const LOGIN_CLIENT = 'cli_countersignlogin0000'

/** How long its access tokens are good, in seconds: as of every client that does not say. */
const ACCESS_TOKEN_SECONDS = 600

/** The client of the command line, which the first project of a sandbox has from the start. It tells who is signed in, and may do nothing else. */
export function loginClient(project: string, createdAt: Instant): OAuthClient {
  return {
    id: LOGIN_CLIENT,
    project,
    name: 'Countersign command line',
    authMethod: 'none',
    grantTypes: [DEVICE_CODE_GRANT, REFRESH_GRANT],
    scopes: ['openid'],
    audience: project,
    accessTokenSeconds: ACCESS_TOKEN_SECONDS,
    needsUser: false,
    createdAt,
    expiresAt: Number.MAX_SAFE_INTEGER,
  }
}
