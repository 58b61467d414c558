import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { Problem, type ProblemCode } from '../domain/problem.ts'
import { describeDefect } from './describe-defect.ts'
import { describeFault } from './describe-fault.ts'
import { problemBody, PROBLEMS } from './problem.ts'

const BROKEN_JSON = 'The body is not valid JSON, or has a field that no body may have.'

/** What the web server itself refuses, by its own error codes. */
const REFUSALS: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['too_large', 'A body may have 16 KB.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported_media_type', 'The body must be application/json.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [
    'invalid_request',
    'The body is not as long as its Content-Length says.',
  ],
  FST_ERR_CTP_INVALID_JSON_BODY: ['invalid_request', BROKEN_JSON],
  FST_ERR_BAD_URL: ['invalid_request', 'The path is not valid.'],
  FST_ERR_MAX_PARAM_LENGTH: ['not_found', 'There is nothing under this path.'],
}

/**
 * Answers whatever a route threw. Problems are told to the caller; anything else is a defect of ours, of which the caller hears the request's
 * id and the log the rest (LEA-10).
 */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error)
  if (problem.code === 'internal')
    request.log.error({ request_id: request.id, defect: describeDefect(error) }, 'request failed')
  // The caller hears that it cannot be done now; why is for the operator alone.
  else if (problem.code === 'unavailable' && problem.cause !== undefined)
    request.log.warn(
      { request_id: request.id, defect: describeDefect(problem.cause) },
      'a request could not be done now',
    )
  const { status } = PROBLEMS[problem.code]
  const retryAfter = problem.facts['retry_after']
  if (typeof retryAfter === 'number') reply.header('retry-after', retryAfter)
  else if (status === 503) reply.header('retry-after', 1)
  if (status === 401) reply.header('www-authenticate', 'Bearer realm="countersign"')
  // What is left of a body that is too large is not worth reading.
  if (status === 413) reply.header('connection', 'close')
  reply.code(status).type('application/problem+json').send(problemBody(problem, request.id))
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return clamped(error)
  if (!isServerError(error)) return internal()
  const { code, validation, validationContext, statusCode, name } = error
  if (validation !== undefined) return describeFault(validation, validationContext)
  const refusal = Object.hasOwn(REFUSALS, code) ? REFUSALS[code] : undefined
  if (refusal !== undefined) return new Problem(...refusal)
  // The JSON parser's own complaints: syntax, and fields that reach into prototypes.
  if (name === 'SyntaxError' && statusCode === 400)
    return new Problem('invalid_request', BROKEN_JSON)
  return internal()
}

/** Whether it has the fields that errors of the web server have. */
function isServerError(error: unknown): error is FastifyError {
  return (
    error instanceof Error && ('code' in error || 'validation' in error || 'statusCode' in error)
  )
}

/** LIM-14, M65: a wait is a whole number of seconds, one at the least. */
function clamped(problem: Problem): Problem {
  const wait = problem.facts['retry_after']
  if (problem.code !== 'rate_limited' || (Number.isInteger(wait) && Number(wait) >= 1))
    return problem
  const whole = Math.ceil(Number(wait))
  return new Problem('rate_limited', problem.message, {
    ...problem.facts,
    retry_after: whole >= 1 ? whole : 1,
  })
}

function internal(): Problem {
  return new Problem(
    'internal',
    'Something failed on our side. The request id finds it in our log.',
  )
}
