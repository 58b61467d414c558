import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../../domain/problem.ts'
import { describeDefect } from '../describe-defect.ts'
import { PROBLEMS } from '../problem.ts'
import { OAuthFault } from './oauth-fault.ts'

/** Answers whatever an OAuth endpoint threw, in the form that OAuth has for it (RFC 6749, 5.2): programs written for others look for that. */
export function answerOAuthError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const fault = beginFault(error, request, reply)
  reply
    .code(fault.status)
    .type('application/json')
    .send(JSON.stringify({ error: fault.code, error_description: fault.message, ...fault.more }))
}

/** Writes down what must be, sets the headers that belong to a fault, and answers the fault: for doors with their own words for it. */
export function beginFault(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): OAuthFault {
  const fault = faultOf(error)
  if (fault.status === 500)
    request.log.error({ request_id: request.id, defect: describeDefect(error) }, 'request failed')
  else if (fault.status === 503 && error instanceof Problem && error.cause !== undefined)
    request.log.warn(
      { request_id: request.id, defect: describeDefect(error.cause) },
      'a request could not be done now',
    )
  if (fault.status === 429 || fault.status === 503) reply.header('retry-after', retryAfter(error))
  if (fault.status === 401 || fault.code === 'insufficient_scope')
    reply.header('www-authenticate', challenge(fault))
  if (fault.status === 413) reply.header('connection', 'close')
  return fault
}

function faultOf(error: unknown): OAuthFault {
  if (error instanceof OAuthFault) return error
  if (error instanceof Problem) return ofProblem(error)
  const status = statusOf(error)
  if (status === 413)
    return new OAuthFault('invalid_request', 'The body is longer than 16 KB.', { status })
  if (status !== undefined && status < 500)
    return new OAuthFault('invalid_request', 'The request cannot be read.')
  return new OAuthFault('server_error', 'Something failed on our side.', { status: 500 })
}

function ofProblem(problem: Problem): OAuthFault {
  const { code, message } = problem
  const { status } = PROBLEMS[code]
  if (code === 'rate_limited' || code === 'unavailable')
    return new OAuthFault('temporarily_unavailable', message, { status })
  if (code === 'internal') return new OAuthFault('server_error', message, { status })
  // RFC 6750, 3.1: a key of the application that is not good, or not good for this.
  if (code === 'unauthorized')
    return new OAuthFault('invalid_token', message, { status, scheme: 'Bearer' })
  if (code === 'forbidden')
    return new OAuthFault('insufficient_scope', message, { status, scheme: 'Bearer' })
  if (code === 'misdirected_request' || code === 'too_large')
    return new OAuthFault('invalid_request', message, { status })
  return new OAuthFault('invalid_request', message)
}

/** LIM-14, M65: a whole number of seconds, one at the least. */
function retryAfter(error: unknown): number {
  const wait = error instanceof Problem ? Number(error.facts['retry_after']) : 1
  return Number.isFinite(wait) ? Math.max(1, Math.ceil(wait)) : 1
}

function challenge({ code, scheme, message }: OAuthFault): string {
  if (scheme === 'Basic') return 'Basic realm="countersign", charset="UTF-8"'
  // RFC 6750, 3: a description has plain ASCII only, and nothing that ends it.
  const plain = message.replace(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, '')
  return `Bearer realm="countersign", error="${code}", error_description="${plain}"`
}

/** What the web server itself refuses carries its status. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined
  return typeof error.statusCode === 'number' ? error.statusCode : undefined
}
