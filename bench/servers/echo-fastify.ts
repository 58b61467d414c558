import fastify from 'fastify'
import { ready } from './ready.ts'

/*
 * The measure: the least a JSON service on the same web server does. A POST is parsed, validated and answered; nothing is
 * kept, nobody is authenticated.
 */
const app = fastify({ logger: false })
const echoed = {
  type: 'object',
  properties: { purpose: { type: 'string' }, channel: { type: 'string' }, to: { type: 'string' } },
} as const
app.post(
  '/echo',
  { schema: { body: echoed, response: { 200: echoed } } },
  (request) => request.body,
)
ready(await app.listen({ port: 0, host: '127.0.0.1' }), () => app.close())
