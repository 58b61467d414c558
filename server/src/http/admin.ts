/** The operator's port: metrics and details of health, on another address than the public one (LEA-12). */
import fastify, { type FastifyInstance } from 'fastify'
import type { Store } from '../domain/store.ts'
import type { Meter } from './meter.ts'

export type AdminNeeds = {
  readonly store: Pick<Store, 'ping' | 'oldestDueSeconds' | 'now'>
  readonly meter: Pick<Meter, 'registry'>
  readonly version: string
}

/** M36b: a message that has been due for longer than this means that the outbox stands still. */
const STUCK_SECONDS = 60

/** Builds the operator's server. Whoever starts it binds it to loopback unless told otherwise. */
export function buildAdminServer(needs: AdminNeeds): FastifyInstance {
  const app = fastify({ logger: false, bodyLimit: 1024, requestTimeout: 10_000 })
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    done()
  })
  app.get('/metrics', async (_request, reply) => {
    reply.type(needs.meter.registry.contentType)
    return needs.meter.registry.metrics()
  })
  app.get('/healthz', () => ({ status: 'ok', version: needs.version }))
  app.get('/readyz', async (_request, reply) => {
    const health = await judgeHealth(needs)
    return reply.code(health.status === 'ready' ? 200 : 503).send(health)
  })
  return app
}

async function judgeHealth(needs: AdminNeeds) {
  const store = await needs.store.ping().then(
    () => 'ok',
    () => 'failing',
  )
  const oldest = store === 'ok' ? await needs.store.oldestDueSeconds() : undefined
  const deliveries = oldest === undefined ? 'unknown' : oldest > STUCK_SECONDS ? 'stuck' : 'ok'
  return {
    status: store === 'ok' && deliveries === 'ok' ? 'ready' : 'unavailable',
    store,
    deliveries,
    oldest_pending_seconds: oldest ?? null,
    now: new Date(needs.store.now()).toISOString(),
    uptime_seconds: Math.floor(process.uptime()),
    version: needs.version,
  }
}
