import type { App } from '../app.ts'
import type { HttpNeeds } from '../http-needs.ts'

/** `GET /.well-known/jwks.json`: the public keys that receipts are checked with (RFC 7517). They are no secret and may be kept for minutes. */
export function jwksRoute(app: App, needs: Pick<HttpNeeds, 'jwks'>): void {
  app.get('/.well-known/jwks.json', (_request, reply) => {
    reply.header('cache-control', 'public, max-age=300').type('application/jwk-set+json')
    return JSON.stringify(needs.jwks())
  })
}
