import { CountersignError } from './countersign-error.ts'
import { startDeadline, type Deadline } from './deadline.ts'
import type { DeviceClient } from './device-client.ts'
import { deviceError } from './device-error.ts'
import { parseJson } from './parse-json.ts'
import { readBody } from './read-body.ts'
import { redact } from './redact.ts'
import type { Surroundings } from './surroundings.ts'

/** A form sent to one of the service's OAuth endpoints. */
export type OAuthForm = {
  readonly url: string
  readonly client: DeviceClient
  readonly fields: Readonly<Record<string, string | undefined>>
  readonly headers?: Readonly<Record<string, string>>
  readonly timeoutSeconds?: number
  readonly signal?: AbortSignal | undefined
}

/** What came back, read: a success, or OAuth's error with what else stood beside it. */
export type OAuthAnswer = {
  readonly response: Response
  readonly body: unknown
  /** Undefined for a success. */
  readonly error: CountersignError | undefined
}

const TIMEOUT_SECONDS = 10

/** Sends a form once and gives its answer unread, with the deadline that its reader has to extend and end. */
export async function openForm(
  { fetch }: Surroundings,
  form: OAuthForm,
): Promise<{ readonly response: Response; readonly deadline: Deadline }> {
  const { clientId, clientSecret } = form.client
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(form.fields))
    if (value !== undefined) body.set(name, value)
  if (clientSecret === undefined) body.set('client_id', clientId)
  const headers = {
    accept: 'application/json',
    'content-type': 'application/x-www-form-urlencoded',
    ...(clientSecret !== undefined && { authorization: basic(clientId, clientSecret) }),
    ...form.headers,
  }
  const deadline = startDeadline(form.timeoutSeconds ?? TIMEOUT_SECONDS, form.signal)
  try {
    // The service never redirects. Whoever does is not the service, and must not be sent the code once more.
    const init = { method: 'POST', headers, body: body.toString(), redirect: 'manual' } as const
    return { response: await fetch(form.url, { ...init, signal: deadline.signal }), deadline }
  } catch (error) {
    deadline.end()
    throw deadline.explain(error)
  }
}

/** Sends a form once and reads its answer. Rejects when there is none. */
export async function sendForm(surroundings: Surroundings, form: OAuthForm): Promise<OAuthAnswer> {
  const { response, deadline } = await openForm(surroundings, form)
  try {
    return await readForm(response, form)
  } catch (error) {
    throw deadline.explain(error)
  } finally {
    deadline.end()
  }
}

/** Reads an answer as JSON; the codes and tokens that were sent are covered in what its error says. */
export async function readForm(response: Response, form: OAuthForm): Promise<OAuthAnswer> {
  const body = parseJson(await readBody(response))
  if (response.ok) {
    if (body === undefined) throw noSense(response.status)
    return { response, body, error: undefined }
  }
  const found: Record<string, unknown> =
    typeof body === 'object' && body !== null ? { ...body } : {}
  const { error, error_description: detail } = found
  if (typeof error !== 'string' || !/^[a-z][a-z0-9_]{0,63}$/.test(error))
    return { response, body, error: noSense(response.status) }
  const { device_code: code, refresh_token: refresh, token } = form.fields
  const secrets = [code, refresh, token, form.client.clientSecret]
  const words = typeof detail === 'string' && detail !== '' ? redact(detail, secrets) : error
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN)
  const retryAfterSeconds = wait >= 0 ? wait : undefined
  const facts = { status: response.status, retryAfterSeconds }
  return { response, body, error: deviceError(error, words, facts) }
}

/** RFC 6749, 2.3.1: both parts are form-encoded first. */
function basic(id: string, secret: string): string {
  const encoded = (text: string) => new URLSearchParams({ '': text }).toString().slice(1)
  return `Basic ${btoa(`${encoded(id)}:${encoded(secret)}`)}`
}

function noSense(status: number): CountersignError {
  return new CountersignError('bad_answer', `The answer has status ${status} and makes no sense`, {
    status,
  })
}
