import { AUTH_METHODS, GRANT_TYPES } from '../../domain/oauth/client.ts'
import type { App } from '../app.ts'
import type { HttpNeeds } from '../http-needs.ts'

type Needs = Pick<HttpNeeds, 'publicUrl' | 'registration'>

/**
 * What programs look up first (RFC 8414; OpenID Connect Discovery 1.0). Where the public address has a path, the first stands between host
 * and path and the second behind it, as each of the two wants it; both are answered where a proxy takes the path away, too.
 */
export function metadataRoutes(app: App, needs: Needs): void {
  const body = JSON.stringify(metadata(needs))
  const path = new URL(needs.publicUrl).pathname.replace(/\/$/, '')
  const names = ['oauth-authorization-server', 'openid-configuration']
  const urls = names.flatMap((name) => [
    `/.well-known/${name}`,
    ...(path === '' ? [] : [`/.well-known/${name}${path}`, `${path}/.well-known/${name}`]),
  ])
  for (const url of urls)
    app.get(url, (_request, reply) => {
      reply.header('cache-control', 'public, max-age=300').type('application/json').send(body)
    })
}

/** No list is empty: one without entries is left out (RFC 8414, 3.2). */
function metadata({ publicUrl, registration }: Needs): object {
  const withSecret = AUTH_METHODS.filter((method) => method !== 'none')
  return {
    issuer: publicUrl,
    device_authorization_endpoint: `${publicUrl}/oauth/device_authorization`,
    token_endpoint: `${publicUrl}/oauth/token`,
    jwks_uri: `${publicUrl}/.well-known/jwks.json`,
    userinfo_endpoint: `${publicUrl}/oauth/userinfo`,
    introspection_endpoint: `${publicUrl}/oauth/introspect`,
    revocation_endpoint: `${publicUrl}/oauth/revoke`,
    ...(registration !== undefined && { registration_endpoint: `${publicUrl}/oauth/register` }),
    // Required by both documents, though nothing is answered by a redirect here: RFC 8414 has `none` for that.
    response_types_supported: ['none'],
    grant_types_supported: GRANT_TYPES,
    scopes_supported: ['openid'],
    token_endpoint_auth_methods_supported: AUTH_METHODS,
    introspection_endpoint_auth_methods_supported: withSecret,
    revocation_endpoint_auth_methods_supported: AUTH_METHODS,
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    claims_supported: [
      'iss',
      'sub',
      'aud',
      'iat',
      'exp',
      'auth_time',
      'acr',
      'amr',
      'preferred_username',
    ],
    service_documentation: `${publicUrl}/docs`,
  }
}
