import { CountersignError } from './countersign-error.ts'
import { parseJson } from './parse-json.ts'

/**
 * Makes the error for an answer that is not a success. With a problem body (RFC 9457) its `code` is the error's;
 * without one, as from a proxy in between, the code is `bad_answer` and the status tells more.
 */
export function readProblem(status: number, headers: Headers, text: string): CountersignError {
  const body = parseJson(text)
  const problem: Record<string, unknown> =
    typeof body === 'object' && body !== null ? { ...body } : {}
  const { code, title, detail, field } = problem
  const facts = {
    status,
    requestId: oneWord(problem['request_id']) ?? oneWord(headers.get('x-request-id')),
    retryAfterSeconds: seconds(problem['retry_after']) ?? seconds(headers.get('retry-after')),
    field: typeof field === 'string' ? field : undefined,
  }
  if (typeof code !== 'string' || !/^[a-z][a-z0-9_]{0,63}$/.test(code))
    return new CountersignError(
      'bad_answer',
      `The answer has status ${status} and no problem`,
      facts,
    )
  return new CountersignError(code, words(detail) ?? words(title) ?? code, facts)
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Request ids go into logs, so nothing with spaces or line ends passes for one. */
function oneWord(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.:-]{1,128}$/.test(value) ? value : undefined
}

/** Whole or broken seconds. A date, the other form of Retry-After, is not used by the service. */
function seconds(value: unknown): number | undefined {
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value)
  return typeof value === 'number' && value >= 0 ? value : undefined
}
