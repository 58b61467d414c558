import type { App } from '../app.ts'
import type { HttpNeeds } from '../http-needs.ts'

/** `GET /healthz` and `/readyz`: whether the process lives, and whether it can do its work. Details are on the admin port (LEA-12). */
export function healthRoutes(app: App, needs: Pick<HttpNeeds, 'store'>): void {
  app.get('/healthz', () => ({ status: 'ok' }))
  const ready = onceASecond(() => needs.store.ping())
  app.get('/readyz', async (_request, reply) => {
    try {
      await ready()
      return { status: 'ready' }
    } catch {
      return reply.code(503).header('retry-after', 1).send({ status: 'unavailable' })
    }
  })
}

/** Anybody may ask, and asking writes to the disk: many who ask within a second share one answer. */
function onceASecond(ask: () => Promise<void>): () => Promise<void> {
  let askedAt = -Infinity
  let answer: Promise<void> = Promise.resolve()
  return () => {
    const now = performance.now()
    if (now - askedAt >= 1000) {
      askedAt = now
      answer = ask()
    }
    return answer
  }
}
