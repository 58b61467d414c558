import type { JsonObject } from './canonical-json.ts'
import { CountersignError } from './countersign-error.ts'
import { aborted, startDeadline, type Deadline } from './deadline.ts'
import { parseJson } from './parse-json.ts'
import { readBody } from './read-body.ts'
import { readProblem } from './read-problem.ts'
import { redact } from './redact.ts'
import { retryDelay } from './retry-delay.ts'
import type { Surroundings } from './surroundings.ts'

export type TransportSettings = {
  readonly key: string | undefined
  readonly timeoutSeconds: number
  readonly retries: number
  readonly surroundings: Surroundings
}

export type Call = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly body?: JsonObject | undefined
  readonly headers?: Readonly<Record<string, string>>
  readonly idempotencyKey?: string | undefined
  readonly signal?: AbortSignal | undefined
  /** What an error must not repeat: codes, addresses, tokens. The key is added by itself. */
  readonly secrets?: readonly (string | undefined)[]
}

export type Transport = {
  /** Makes a call, tried again where that is safe and useful, and gives its JSON; undefined for an empty answer. */
  readonly call: (call: Call) => Promise<unknown>
  /** Makes a call once and gives its answer unread, with the deadline that its reader has to extend and end. */
  open(call: Call): Promise<{ readonly response: Response; readonly deadline: Deadline }>
}

/** Carries calls to the service: one key, one time limit, one way to try again. */
export function createTransport(settings: TransportSettings): Transport {
  const { key, timeoutSeconds, retries, surroundings } = settings

  async function open(call: Call) {
    const deadline = startDeadline(timeoutSeconds, call.signal)
    try {
      const response = await surroundings.fetch(call.url, request(call, key, deadline.signal))
      if (response.ok) return { response, deadline }
      throw readProblem(response.status, response.headers, await readBody(response))
    } catch (error) {
      deadline.end()
      throw covered(deadline.explain(error), [key, ...(call.secrets ?? [])])
    }
  }

  async function once(call: Call): Promise<unknown> {
    const { response, deadline } = await open(call)
    try {
      return readJson(response.status, await readBody(response))
    } catch (error) {
      throw deadline.explain(error)
    } finally {
      deadline.end()
    }
  }

  return {
    open,
    async call(call) {
      if (call.signal?.aborted === true) throw aborted()
      const sealed = sealPost(call)
      for (let tries = 1; ; tries += 1) {
        try {
          // oxlint-disable-next-line no-await-in-loop -- a retry comes after the failure
          return await once(sealed)
        } catch (error) {
          if (!(error instanceof CountersignError) || tries > retries) throw error
          const delay = retryDelay(error, tries, surroundings.random())
          if (delay === undefined) throw error
          // oxlint-disable-next-line no-await-in-loop
          await surroundings.sleep(delay, call.signal)
          if (isAborted(call.signal)) throw aborted()
        }
      }
    },
  }
}

/** A POST gets its Idempotency-Key before the first try, so that every try carries the same one. */
function sealPost(call: Call): Call {
  if (call.idempotencyKey !== undefined && !/^[\x21-\x7e]{1,255}$/.test(call.idempotencyKey))
    throw new TypeError('idempotencyKey must be 1 to 255 visible ASCII characters')
  return call.method === 'POST' && call.idempotencyKey === undefined
    ? { ...call, idempotencyKey: crypto.randomUUID() }
    : call
}

/** `credentials`, `cache` and `mode` stay unset: some edge runtimes refuse a request that names them. */
function request(call: Call, key: string | undefined, signal: AbortSignal): RequestInit {
  const headers: Record<string, string> = { accept: 'application/json', ...call.headers }
  if (key !== undefined) headers['authorization'] = `Bearer ${key}`
  if (call.idempotencyKey !== undefined) headers['idempotency-key'] = call.idempotencyKey
  if (call.body !== undefined) headers['content-type'] = 'application/json'
  const body = call.body === undefined ? {} : { body: JSON.stringify(call.body) }
  // The service never redirects. Whoever does is not the service, and must not be sent the code once more.
  return { method: call.method, headers, ...body, redirect: 'manual', signal }
}

function readJson(status: number, text: string): unknown {
  if (text === '') return undefined
  const body = parseJson(text)
  if (body === undefined)
    throw new CountersignError('bad_answer', 'The answer is not JSON', { status })
  return body
}

function covered(
  error: CountersignError,
  secrets: readonly (string | undefined)[],
): CountersignError {
  const { code, status, requestId, retryAfterSeconds, field } = error
  return new CountersignError(code, redact(error.message, secrets), {
    status,
    requestId: requestId === undefined ? undefined : redact(requestId, secrets),
    retryAfterSeconds,
    field: field === undefined ? undefined : redact(field, secrets),
  })
}

/** Read through a function: the compiler does not know that a signal changes while something is awaited. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true
}
