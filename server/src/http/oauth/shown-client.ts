import {
  authenticateClient,
  type ClientNeeds,
  type ShownClient,
} from '../../domain/oauth/authenticate-client.ts'
import type { OAuthClient } from '../../domain/oauth/client.ts'
import { OAuthFault } from './oauth-fault.ts'
import type { OAuthForm } from './oauth-form.ts'

/** RFC 6749, A.1 and A.2: visible ASCII and the space. */
const NAME = /^[\x20-\x7e]{1,200}$/

/**
 * The client that asks, when it is who it says (DEV-04). One that is unknown and one with the wrong secret hear the same.
 * @throws OAuthFault `invalid_client`, `invalid_request`
 */
export async function clientOf(
  needs: ClientNeeds,
  authorization: string | undefined,
  form: OAuthForm,
): Promise<OAuthClient> {
  const shown = shownClient(authorization, form)
  const client = NAME.test(shown.id) ? await authenticateClient(needs, shown) : undefined
  if (client === undefined)
    throw new OAuthFault('invalid_client', 'The client is not known, or did not show its secret.')
  return client
}

/**
 * What the client showed, and how (RFC 6749, 2.3.1): by HTTP Basic, in the form, or its id alone.
 * @throws OAuthFault `invalid_request` for more than one way at once, `invalid_client` for none
 */
function shownClient(authorization: string | undefined, form: OAuthForm): ShownClient {
  const id = form.get('client_id')
  const secret = form.get('client_secret')
  if (authorization === undefined) {
    if (id === undefined) throw new OAuthFault('invalid_client', 'client_id: is missing')
    return { id, secret, method: secret === undefined ? 'none' : 'client_secret_post' }
  }
  const basic = readBasic(authorization)
  if (basic === undefined)
    throw new OAuthFault('invalid_client', 'Authorization: must be Basic, with id and secret')
  if (secret !== undefined || (id !== undefined && id !== basic.id))
    throw new OAuthFault('invalid_request', 'The client shows itself in two ways at once.')
  return basic
}

function readBasic(header: string): ShownClient | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/=_-]{1,1000}) *$/i.exec(header)?.[1]
  if (encoded === undefined) return undefined
  const text = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  if (colon === -1) return undefined
  return {
    id: unescaped(text.slice(0, colon)),
    secret: unescaped(text.slice(colon + 1)),
    method: 'client_secret_basic',
  }
}

/** Both parts are to be form-encoded; many programs forget that, and for ids and secrets of ours it makes no difference. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
