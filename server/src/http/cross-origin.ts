import type { FastifyReply } from 'fastify'
import type { App } from './app.ts'
import type { Origins } from './origins.ts'

/** The routes that a browser of another origin may call, with a publishable key or a client secret. */
const BROWSER_ROUTES = [
  '/v1/verifications',
  '/v1/verifications/:id/checks',
  '/v1/verifications/:id/sends',
]

/** Answers pre-flights (WEB-16): yes to an origin that a live publishable key lists, and nothing to any other. */
export function preflightRoutes(app: App, origins: Origins): void {
  for (const url of BROWSER_ROUTES)
    app.options(url, async (request, reply) => {
      const { origin } = request.headers
      if (origin !== undefined && (await origins.isListed(origin))) {
        allowOrigin(reply, origin)
        reply.headers({
          'access-control-allow-methods': 'POST',
          'access-control-allow-headers': 'authorization, content-type, idempotency-key',
          'access-control-max-age': '600',
        })
      }
      return reply.code(204).header('vary', 'Origin').send()
    })
}

/** Lets a browser of this origin read the answer. No cookies: keys and client secrets are shown, never remembered. */
export function allowOrigin(reply: FastifyReply, origin: string): void {
  reply.headers({
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'ratelimit, ratelimit-policy, retry-after, x-request-id',
    vary: 'Origin',
  })
}
