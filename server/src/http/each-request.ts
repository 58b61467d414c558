import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../domain/problem.ts'
import type { Caller } from '../domain/project/caller.ts'
import type { App } from './app.ts'
import { hostJudge } from './hosts.ts'
import type { HttpNeeds } from './http-needs.ts'
import type { Allowance } from './key-rates.ts'
import { knownRoutes } from './known-routes.ts'
import type { RouteMeter } from './meter.ts'

/** What a request carries beside what Fastify gives it. Set before its handler runs. */
declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | undefined
    /** For the log. */
    keyId: string | undefined
    allowance: Allowance | undefined
    route: RouteMeter | undefined
  }
}

/** Asked by whoever watches over the process, by whatever name it has there; they tell nothing. */
const PROBES: ReadonlySet<string> = new Set(['/healthz', '/readyz'])

/** What every answer says (WEB-06, LEA-08, LEA-11), pages too; a page replaces the content policy by its own. */
export function headerPolicy(publicUrl: string): Readonly<Record<string, string>> {
  return {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    // Two years, as browsers' preload lists ask.
    ...(publicUrl.startsWith('https:') && {
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
    }),
  }
}

/**
 * What is done for each request whatever its route: header policy, request id, Host check, refusal of what no route answers, and afterwards
 * one line in the log and two instruments. Must run before any route is added.
 */
export function watchEachRequest(app: App, needs: HttpNeeds): void {
  const headers = headerPolicy(needs.publicUrl)
  const isServed = hostJudge(needs.publicUrl, needs.sandbox, app.server)
  const known = knownRoutes()
  const nowhere = needs.meter.route('-', '-')

  app.addHook('onRoute', (route) => {
    const methods = [route.method].flat()
    known.add(methods, route.url)
    const meter = needs.meter.route(methods.join(), route.url)
    const mark = (request: FastifyRequest, _reply: FastifyReply, done: () => void): void => {
      request.route = meter
      done()
    }
    route.onRequest = [mark, ...[route.onRequest ?? []].flat()]
  })

  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers)
    reply.header('x-request-id', request.id)
    if (hasTwoHosts(request.raw.rawHeaders)) {
      reply.header('connection', 'close')
      done(new Problem('invalid_request', 'The request has more than one Host.'))
    } else if (!isServed(request.headers.host) && !PROBES.has(request.url))
      done(new Problem('misdirected_request', 'This host is not served here.'))
    else if (request.is404) done(known.refuse(request, reply))
    else done()
  })

  app.addHook('onResponse', (request, reply, done) => {
    if (request.allowance !== undefined) request.allowance.inFlight -= 1
    const meter = request.route ?? nowhere
    const milliseconds = reply.elapsedTime
    meter.count(reply.statusCode, milliseconds / 1000)
    app.log.info({
      request_id: request.id,
      method: request.method,
      route: meter.pattern,
      status: reply.statusCode,
      ms: Math.round(milliseconds * 100) / 100,
      key: request.keyId,
    })
    done()
  })
  app.setNotFoundHandler((request, reply) => {
    throw known.refuse(request, reply)
  })
}

/** Node keeps the first Host and forgets the others; a proxy may have kept the last (RFC 9112, 3.2; OPS-06). */
function hasTwoHosts(rawHeaders: readonly string[]): boolean {
  let hosts = 0
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? ''
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts > 1
}
