import type { FastifyRequest } from 'fastify'
import { Problem } from '../../domain/problem.ts'
import { answerError } from '../answer-error.ts'
import type { App } from '../app.ts'
import { hasHostedPages } from './has-hosted-pages.ts'
import type { PageNeeds } from './page-needs.ts'
import { frameOf, sendPage } from './send-page.ts'
import { landingPage } from './views/landing-page.ts'

/** `/`: where to go, for a person who opens the bare address. A program hears that there is nothing, as anywhere else. */
export function landingRoute(app: App, needs: PageNeeds): void {
  app.get('/', async (request, reply) => {
    reply.header('vary', 'accept')
    if (!wantsPage(request)) {
      answerError(new Problem('not_found', 'There is nothing under this path.'), request, reply)
      return reply
    }
    const page = landingPage({
      ...(await frameOf(request, needs.publicUrl)),
      pages: await hasHostedPages(needs, needs.firstProject),
      sandbox: needs.sandboxTools !== undefined,
    })
    return sendPage(reply, 200, page)
  })
}

function wantsPage({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') === true
}
