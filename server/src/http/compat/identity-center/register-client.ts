import { Type } from 'typebox'
import { DEVICE_CODE_GRANT, GRANT_TYPES, REFRESH_GRANT } from '../../../domain/oauth/client.ts'
import { registerClient, type ClientAsk } from '../../../domain/oauth/clients.ts'
import { registeredUntil, unusedUntil } from '../../../domain/oauth/registered-lifetime.ts'
import { Problem } from '../../../domain/problem.ts'
import type { App } from '../../app.ts'
import type { DoorNeeds } from '../../door.ts'
import { OAuthFault } from '../../oauth/oauth-fault.ts'
import { registrationCounts } from '../../registration-counts.ts'
import { IDENTITY_CENTER } from './paths.ts'

/** An hour: programs of this kind sign in for a working session and mostly have no refresh token. */
const ACCESS_TOKEN_SECONDS = 3600
/** What the API's clients ask for unless told otherwise. */
const USUAL_SCOPE = 'sso:account:access'
/** All that a program nobody knows may ask for (DEV-28). */
const SCOPES = [USUAL_SCOPE, 'openid']

const Registration = Type.Object({
  clientName: Type.String({ minLength: 1, maxLength: 100 }),
  clientType: Type.String({ maxLength: 100 }),
  scopes: Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 20 })),
  grantTypes: Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 20 })),
})

/**
 * RegisterClient: any program may become a client of the first project, as in the API itself. What it says of itself is nobody's word but its
 * own, and is shown as such (DEV-41).
 */
export function registerClientRoute(app: App, needs: DoorNeeds): void {
  const made = registrationCounts(() => performance.now())
  app.post(
    `${IDENTITY_CENTER}/client/register`,
    { schema: { body: Registration } },
    async (request) => {
      const { clientName, clientType, scopes, grantTypes } = request.body
      if (clientType !== 'public')
        throw new OAuthFault('invalid_client_metadata', 'clientType: must be public')
      const ask: ClientAsk = {
        name: clientName,
        authMethod: 'client_secret_post',
        grantTypes: grantTypesOf(grantTypes, scopes),
        scopes: scopes === undefined ? [USUAL_SCOPE] : [...new Set(scopes)],
        accessTokenSeconds: ACCESS_TOKEN_SECONDS,
      }
      made.count(needs.networkOf(request))
      const expiresAt = unusedUntil(needs.store.now())
      const { client, secret } = await registerClient(
        needs,
        needs.firstProject,
        ask,
        expiresAt,
        SCOPES,
      ).catch(inItsWords)
      return {
        clientId: client.id,
        clientSecret: secret,
        clientIdIssuedAt: Math.floor(client.createdAt / 1000),
        // As long as the API's own registrations last.
        clientSecretExpiresAt: Math.floor(registeredUntil(client) / 1000),
      }
    },
  )
}

/** A program that names scopes is one that renews its tokens; one that names neither signs in anew. */
function grantTypesOf(
  asked: readonly string[] | undefined,
  scopes: readonly string[] | undefined,
): ClientAsk['grantTypes'] {
  if (asked === undefined)
    return scopes === undefined ? [DEVICE_CODE_GRANT] : [DEVICE_CODE_GRANT, REFRESH_GRANT]
  const ours = GRANT_TYPES.filter((grant) => asked.includes(grant))
  if (!ours.includes(DEVICE_CODE_GRANT))
    throw new OAuthFault('unsupported_grant_type', `grantTypes: must hold ${DEVICE_CODE_GRANT}`)
  return ours
}

function inItsWords(error: unknown): never {
  if (!(error instanceof Problem) || error.code !== 'invalid_request') throw error
  throw error.facts['field'] === 'scope'
    ? new OAuthFault('invalid_scope', error.message)
    : new OAuthFault('invalid_client_metadata', error.message)
}
