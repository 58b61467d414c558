import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ProjectId } from '../../domain/ids.ts'
import type { App } from '../app.ts'
import { completeUri, verificationUri } from '../oauth/verification-uri.ts'
import { hasHostedPages } from './has-hosted-pages.ts'
import type { PageNeeds } from './page-needs.ts'
import { phraseText } from './phrase.ts'
import { qrSvg } from './qr.ts'
import { frameOf, sendUnknown } from './send-page.ts'
import { hasUserCodeShape } from './user-code-shape.ts'

type Ask = { Params: { place?: string }; Querystring: { user_code?: unknown } }

const PROJECT = /^[0-9a-z]{1,40}$/

/** `/code/qr.svg?user_code=…`: the verification address with its code as a picture, for a screen that can show one and not make one. */
export function qrRoutes(app: App, needs: PageNeeds): void {
  app.get<Ask>('/code/qr.svg', (request, reply) =>
    send(needs, request, reply, needs.firstProject, request.query.user_code),
  )
  app.get<Ask>('/code/:place/qr.svg', (request, reply) => {
    const { place = '' } = request.params
    const project = PROJECT.test(place) ? `prj_${place}` : undefined
    return send(needs, request, reply, project, request.query.user_code)
  })
}

async function send(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  project: ProjectId | undefined,
  code: unknown,
): Promise<FastifyReply> {
  const { publicUrl } = needs
  if (project === undefined || !hasUserCodeShape(code) || !(await hasHostedPages(needs, project)))
    return sendUnknown(reply, request, publicUrl)
  const { locale, host } = await frameOf(request, publicUrl)
  const address = completeUri(verificationUri(needs, project), code)
  return (
    reply
      .type('image/svg+xml; charset=utf-8')
      // A screen's own page may stand on another host; the picture says nothing that its address did not.
      .header('cross-origin-resource-policy', 'cross-origin')
      .send(qrSvg(address, phraseText(locale, 'qr.title', { host })))
  )
}
