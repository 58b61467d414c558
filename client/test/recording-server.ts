import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'

export type RecordedRequest = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

export type Respond = (request: RecordedRequest, response: ServerResponse, count: number) => void

/** A real server on loopback that keeps what it was asked, and is gone when the test is over. */
export async function recordingServer(respond: Respond) {
  const requests: RecordedRequest[] = []
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const text = Buffer.concat(chunks).toString()
      const body: unknown = text === '' ? undefined : JSON.parse(text)
      const { method = '', url = '', headers } = incoming
      const request = { method, path: url, headers, body }
      requests.push(request)
      respond(request, response, requests.length)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}`, requests }
}

/** Answers with JSON. */
export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** Answers with a problem, as the service words it. */
export function problem(
  response: ServerResponse,
  status: number,
  code: string,
  facts: Readonly<Record<string, unknown>> = {},
): void {
  const type = `/problems/${code}`
  const body = {
    type,
    code,
    title: 'No',
    status,
    detail: 'It is so.',
    request_id: 'req_1',
    ...facts,
  }
  response
    .writeHead(status, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify(body))
}

/** A verification on the wire. */
export function wireVerification(facts: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 'ver_1',
    object: 'verification',
    status: 'pending',
    purpose: 'sign_in',
    channel: 'sms',
    to: '+1 ••• ••• ••00',
    subject: 'user_42',
    guesses_left: 5,
    sends: 1,
    resend_at: '2026-01-01T00:00:30Z',
    created_at: '2026-01-01T00:00:00Z',
    expires_at: '2026-01-01T00:10:00Z',
    url: 'https://verify.shop.example/v/abc',
    client_secret: 'vcs_1',
    ...facts,
  }
}
