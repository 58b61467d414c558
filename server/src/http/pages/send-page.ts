import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { ASSETS } from './page-assets.ts'
import { pageLocale } from './page-locale.ts'
import { renderPage } from './render-page.ts'
import type { Frame } from './views/model.ts'
import { unknownPage } from './views/plain-page.ts'

/** What every page needs, in the language of this request. */
export function frameOf(request: FastifyRequest, publicUrl: string, wanted?: string): Frame {
  return {
    locale: pageLocale(wanted, request.headers['accept-language']),
    host: new URL(publicUrl).host,
    assets: ASSETS,
  }
}

export function sendPage(reply: FastifyReply, status: number, page: VNode): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(renderPage(page))
}

/** After a form always 303, so that the browser asks anew with GET and nothing is sent on (WEB-15). */
export function seeOther(reply: FastifyReply, location: string): FastifyReply {
  return reply.code(303).header('location', location).send()
}

/** One answer for all that leads nowhere: never there, not ours, not this browser's (COD-16). */
export function sendUnknown(
  reply: FastifyReply,
  request: FastifyRequest,
  publicUrl: string,
): FastifyReply {
  return sendPage(reply, 404, unknownPage(frameOf(request, publicUrl)))
}
