import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../../domain/problem.ts'
import { PROBLEMS } from '../problem.ts'
import { frameOf, sendPage } from './send-page.ts'
import {
  busyPage,
  coolingPage,
  defectPage,
  forbiddenPage,
  unknownPage,
} from './views/plain-page.ts'

/** Thrown for a form that did not come from our own page; the person gets a page that says so. */
export class ForgedForm extends Error {
  override readonly name = 'ForgedForm'
}

/** Answers whatever a page threw with a page: people do not read problem documents. */
export async function answerPageError(
  { publicUrl }: { readonly publicUrl: string },
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = await frameOf(request, publicUrl)
  if (error instanceof ForgedForm) return sendPage(reply, 403, forbiddenPage(frame))
  if (error instanceof Problem) {
    if (error.code === 'verification_not_found') return sendPage(reply, 404, unknownPage(frame))
    const seconds = Math.max(1, Math.ceil(Number(error.facts['retry_after']) || 1))
    if (error.code === 'rate_limited')
      return sendPage(reply.header('retry-after', seconds), 429, busyPage(frame, seconds))
    if (error.code === 'cooling_off')
      return sendPage(reply.header('retry-after', seconds), 409, coolingPage(frame, seconds))
  }
  const status = error instanceof Problem ? PROBLEMS[error.code].status : statusOf(error)
  if (status !== undefined && status < 500) return sendPage(reply, status, forbiddenPage(frame))
  if (status === 503) return sendPage(reply.header('retry-after', 1), 503, defectPage(frame))
  const name = error instanceof Error ? error.name : typeof error
  const at = error instanceof Error ? (error.stack ?? '').split('\n    at ').slice(1, 7) : []
  // A defect's message may quote a value, so only its name and places are written (LEA-06).
  request.log.error({ request_id: request.id, defect: { name, at } }, 'page failed')
  return sendPage(reply, 500, defectPage(frame))
}

/** What the web server itself refuses: a body that is too large, or not a form. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined
  const { statusCode } = error
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500
    ? statusCode
    : undefined
}
