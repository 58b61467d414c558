/**
 * The doors: what speaks HTTP. `api/` is the JSON API, `oauth/` what devices ask, `pages/` what a person sees. A route checks who asks and what was asked, calls one use
 * case of the domain and puts its outcome into the wire's words. It is not for deciding or keeping anything.
 */
import type { Server } from 'node:http'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import fastify, { LogController, type FastifyHttpOptions, type FastifyInstance } from 'fastify'
import { answerError } from './answer-error.ts'
import { answerBrokenRequest } from './answer-broken-request.ts'
import { apiRoutes } from './api/api-routes.ts'
import type { App } from './app.ts'
import { compatRoutes } from './compat/compat-routes.ts'
import { doors as buildDoors } from './door.ts'
import { describeApi } from './openapi.ts'
import { docsRoutes } from './docs/docs-routes.ts'
import { eventStreams } from './event-stream.ts'
import { headerPolicy, watchEachRequest } from './each-request.ts'
import type { HttpNeeds } from './http-needs.ts'
import { logLines } from './log-lines.ts'
import { networkReader } from './network.ts'
import { oauthRoutes } from './oauth/oauth-routes.ts'
import { origins as buildOrigins } from './origins.ts'
import { LONGEST_BODY, readJsonOnly } from './read-json.ts'
import { pageRoutes } from './pages/page-routes.ts'
import { requestIds } from './request-ids.ts'
import { whereaboutsReader } from './whereabouts.ts'

/**
 * Builds the public server. It does not listen yet.
 * @throws Error when a trusted proxy is neither an address nor a CIDR block
 */
export function buildServer(needs: HttpNeeds): FastifyInstance {
  const lines = logLines(needs.log.write ?? ((text) => process.stdout.write(text)))
  const options: FastifyHttpOptions<Server> = {
    bodyLimit: LONGEST_BODY,
    // OPS-07: a body within 30 seconds, and a handler's answer too.
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    http: {
      // OPS-07: the head of a request within 10 seconds, looked after every two.
      headersTimeout: 10_000,
      connectionsCheckingInterval: 2_000,
      // OPS-06: nothing that two parsers could read differently.
      insecureHTTPParser: false,
      maxHeaderSize: 16_384,
    },
    routerOptions: { maxParamLength: 400 },
    genReqId: requestIds(needs.random),
    requestIdHeader: false,
    clientErrorHandler: answerBrokenRequest,
    // Paths that cannot be read reach no hook.
    frameworkErrors: (error, request, reply) => {
      answerError(error, request, reply.headers(headerPolicy(needs.publicUrl)))
    },
    logger: { level: needs.log.level, stream: lines, base: null, messageKey: 'message' },
    // One logger for all: a line of ours names its request itself, and a child for each request would cost more than the line.
    childLoggerFactory: (logger) => logger,
    logController: new LogController({ disableRequestLogging: true }),
    ajv: {
      customOptions: {
        coerceTypes: false,
        removeAdditional: false,
        useDefaults: false,
        verbose: true,
      },
    },
  }
  const app: App = fastify(options).withTypeProvider<TypeBoxTypeProvider>()
  app.decorateRequest('caller', undefined)
  app.decorateRequest('keyId', undefined)
  app.decorateRequest('allowance', undefined)
  app.decorateRequest('route', undefined)
  app.setErrorHandler(answerError)
  app.addHook('onClose', (_app, done) => {
    lines.flush()
    done()
  })
  readJsonOnly(app)
  watchEachRequest(app, needs)

  const streams = eventStreams()
  app.addHook('preClose', (done) => {
    streams.closeAll()
    done()
  })
  const doorNeeds = {
    ...needs,
    networkOf: networkReader(needs.vault, needs.trustedProxies),
    whereaboutsOf: whereaboutsReader(needs.vault, needs.trustedProxies, needs.locate),
    origins: buildOrigins(needs.store, () => performance.now()),
  }
  describeApi(app, needs.publicUrl, needs.version)
  // In a part of its own, so that these routes come after the plugin that describes them.
  app.register((routes: App, _options, done) => {
    const doors = buildDoors(doorNeeds)
    apiRoutes(routes, doorNeeds, doors, streams)
    oauthRoutes(routes, doorNeeds, doors)
    compatRoutes(routes, doorNeeds)
    docsRoutes(routes)
    pageRoutes(routes, doorNeeds)
    done()
  })
  return app
}
