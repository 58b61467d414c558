import type { App } from '../app.ts'
import type { HttpNeeds } from '../http-needs.ts'

/** `GET /healthz` and `/readyz`: whether the process lives, and whether it can do its work. Details are on the admin port (LEA-12). */
export function healthRoutes(app: App, needs: Pick<HttpNeeds, 'store'>): void {
  app.get('/healthz', () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    try {
      await needs.store.ping()
      return { status: 'ready' }
    } catch {
      return reply.code(503).header('retry-after', 1).send({ status: 'unavailable' })
    }
  })
}
