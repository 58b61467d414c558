import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { ASSETS } from './page-assets.ts'
import { pageLocale } from './page-locale.ts'
import { loadPages } from './phrase.ts'
import { renderPage } from './render-page.ts'
import type { Frame } from './views/model.ts'
import { unknownPage } from './views/plain-page.ts'

/** What every page needs, in the language of this request, which is ready to be written in then. */
export async function frameOf(
  request: FastifyRequest,
  publicUrl: string,
  wanted?: string,
): Promise<Frame> {
  const locale = pageLocale(wanted, request.headers['accept-language'])
  await loadPages(locale)
  return {
    locale,
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
export async function sendUnknown(
  reply: FastifyReply,
  request: FastifyRequest,
  publicUrl: string,
): Promise<FastifyReply> {
  return sendPage(reply, 404, unknownPage(await frameOf(request, publicUrl)))
}
