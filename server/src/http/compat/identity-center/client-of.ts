import { authenticateClient, type ClientNeeds } from '../../../domain/oauth/authenticate-client.ts'
import type { OAuthClient } from '../../../domain/oauth/client.ts'
import { OAuthFault } from '../../oauth/oauth-fault.ts'

/** @throws OAuthFault `invalid_client`, the same for one that is unknown and one with the wrong secret */
export async function clientOf(
  needs: ClientNeeds,
  shown: { readonly clientId: string; readonly clientSecret: string },
): Promise<OAuthClient> {
  const client = await authenticateClient(needs, {
    id: shown.clientId,
    secret: shown.clientSecret,
    method: 'client_secret_post',
  })
  if (client === undefined)
    throw new OAuthFault('invalid_client', 'The client is not known, or did not show its secret.')
  return client
}
