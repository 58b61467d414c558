import type { LightMyRequestResponse } from 'fastify'
import type { TestService } from '../start-test-service.ts'

/** One answer as it was told. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
}

/** What is sent as it stands. Unlike `call`, nothing is added but the host. */
export type Ask = {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Sends one request into the service. */
export async function send(service: TestService, ask: Ask): Promise<Answer> {
  const answer: LightMyRequestResponse = await service.app.inject({
    method: ask.method,
    url: ask.path,
    headers: { host: new URL(service.url).host, ...ask.headers },
    ...(ask.body !== undefined && { payload: ask.body }),
  })
  return { status: answer.statusCode, headers: answer.headers, text: answer.body }
}

/** Sends a JSON body; `key` undefined shows none. */
export function post(
  service: TestService,
  path: string,
  body: unknown,
  key?: string,
  origin?: string,
): Promise<Answer> {
  const headers = {
    'content-type': 'application/json',
    ...(key !== undefined && { authorization: `Bearer ${key}` }),
    ...(origin !== undefined && { origin }),
  }
  return send(service, { method: 'POST', path, headers, body: JSON.stringify(body) })
}

/** How many were answered with what they asked for. */
export function good(answers: readonly Answer[]): number {
  return answers.filter(({ status }) => status === 200).length
}

/** How many different values the good answers have in a member: whoever renews one token many times hears of one new one. */
export function different(answers: readonly Answer[], member: string): number {
  const given = answers.filter(({ status }) => status === 200)
  return new Set(given.map(({ text }) => JSON.parse(text)[member])).size
}

/**
 * The answer with all that differs between any two requests replaced by its kind: ids, instants, tokens, references. What
 * is left must be the same, byte for byte, where two things must not be told apart (A11).
 */
export function seenOf({ status, headers, text }: Answer): string {
  const names = Object.keys(headers)
    .filter((name) => !CHANGING.has(name))
    .toSorted()
  const kept = names.map((name) => `${name}: ${plain(String(headers[name]))}`)
  return [String(status), ...kept, '', plain(text)].join('\n')
}

/** Headers that count requests or tell the time; the length follows from the body, where a request's id may be longer. */
const CHANGING: ReadonlySet<string> = new Set([
  'date',
  'x-request-id',
  'ratelimit',
  'content-length',
])

function plain(text: string): string {
  return text
    .replace(/ver_[0-9a-v]{40}/g, 'ver_')
    .replace(/\b[0-9a-v]{40}\b/g, 'id')
    .replace(/"request_id":"[^"]*"/g, '"request_id":""')
    .replace(/[\w-]{43}\b/g, 'token')
    .replace(/"reference":"[A-Z]{4}"/g, '"reference":""')
    .replace(/\b[vl]_[0-9a-v]{16}=/g, 'cookie=')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
}
