/**
 * The pages people see: they answer a verification, report one, sign in, let a device in or end one, and read what to do. Plain HTML that works without a
 * script, in the person's language, from our own host only. Nothing is decided here: every button calls the same use case as the API,
 * and what a page says is read from the verification, never from the address. Not for operators and not for programs.
 */
import type { App } from '../app.ts'
import { answerPageError } from './answer-page-error.ts'
import { codeRoutes } from './code-routes.ts'
import { readForms } from './form-fields.ts'
import { landingRoute } from './landing-route.ts'
import { meRoutes } from './me-routes.ts'
import { assetRoutes } from './page-assets.ts'
import { pageHeaders } from './page-headers.ts'
import type { PageNeeds } from './page-needs.ts'
import { pushWorkerRoute } from './push-worker-route.ts'
import { qrRoutes } from './qr-routes.ts'
import { reportRoutes } from './report-routes.ts'
import { revokeRoutes } from './revoke-routes.ts'
import { sandboxRoutes } from './sandbox-routes.ts'
import { frameOf, sendPage } from './send-page.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { helpPage, safetyPage } from './views/reading-pages.ts'
import { verificationRoutes } from './verification-routes.ts'

/** Longest form we take: a code, a token, a button. */
const BODY_BYTES = 16_384

/** Adds all pages to the server, in a part of it that has its own headers, errors and forms. */
export function pageRoutes(app: App, needs: PageNeeds): void {
  void app.register((pages: App, _options, done) => {
    const headers = pageHeaders(needs.publicUrl)
    pages.addHook('onRequest', (_request, reply, next) => {
      reply.headers(headers)
      next()
    })
    pages.addHook('onRoute', (route) => {
      route.bodyLimit ??= BODY_BYTES
    })
    pages.setErrorHandler((error, request, reply) => answerPageError(needs, error, request, reply))
    readForms(pages)
    assetRoutes(pages)
    landingRoute(pages, needs)
    verificationRoutes(pages, needs)
    reportRoutes(pages, needs)
    signInRoutes(pages, needs)
    codeRoutes(pages, needs)
    qrRoutes(pages, needs)
    meRoutes(pages, needs)
    pushWorkerRoute(pages)
    revokeRoutes(pages, needs)
    if (needs.sandboxTools !== undefined) sandboxRoutes(pages, needs, needs.sandboxTools)
    pages.get('/help', async (request, reply) =>
      sendPage(reply, 200, helpPage(await frameOf(request, needs.publicUrl))),
    )
    pages.get('/safety', async (request, reply) =>
      sendPage(reply, 200, safetyPage(await frameOf(request, needs.publicUrl))),
    )
    done()
  })
}
