// One HTTP request to a carrier. The address is the operator's, from the carriers file; addresses that strangers wrote go by `egress/`.
// Nothing here logs: a request holds a code.

import { request as requestPlain, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { request as requestTls } from 'node:https'

/** The same as for mail servers' single steps: a code lives for minutes, and another carrier may be waiting. */
const TIMEOUT_SECONDS = 10
/** Answers of carriers are a few hundred characters. What is longer is cut: nobody may fill our memory. */
const LONGEST_ANSWER = 64 * 1024

export type HttpRequest = {
  /** POST unless given. */
  readonly method?: 'POST' | 'GET'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** For all of it: looking the name up, connecting and the whole answer. 10 unless given. */
  readonly timeoutSeconds?: number | undefined
}

/** `failed`: no whole answer came. Its reason is of our own words. `mayHaveArrived`: there was a connection, so the request may have been read and done. */
export type HttpAnswer =
  | {
      readonly result: 'answered'
      /** Redirects too: none is followed. */
      readonly status: number
      readonly headers: IncomingHttpHeaders
      /** As UTF-8, cut at 64 KB. */
      readonly text: string
    }
  | { readonly result: 'failed'; readonly reason: string; readonly mayHaveArrived?: true }

/** Sends one request and reads its answer. Never throws for what the other side does. */
export async function httpRequest(url: string, request: HttpRequest): Promise<HttpAnswer> {
  const signal = AbortSignal.timeout((request.timeoutSeconds ?? TIMEOUT_SECONDS) * 1000)
  let answer = await attempt(url, request, signal, true)
  // An idle connection that the other side gave up in the same moment: the request was not read there.
  if (answer.result === 'unread') answer = await attempt(url, request, signal, false)
  return answer.result === 'unread'
    ? { result: 'failed', reason: LOST, mayHaveArrived: true }
    : answer
}

/** @param mayReuse whether a connection of an earlier request may be taken */
function attempt(
  url: string,
  { method = 'POST', headers, body }: HttpRequest,
  signal: AbortSignal,
  mayReuse: boolean,
): Promise<HttpAnswer | { readonly result: 'unread' }> {
  return new Promise((resolve) => {
    const send = url.startsWith('https:') ? requestTls : requestPlain
    const sending = send(url, {
      method,
      signal,
      headers: {
        accept: 'application/json',
        'user-agent': 'countersign',
        ...headers,
        ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
      },
      ...(!mayReuse && { agent: false }),
    })
    let isConnected = false
    const connected = (): void => void (isConnected = true)
    sending.on('socket', (socket) => {
      if (!socket.connecting) connected()
      else socket.once(url.startsWith('https:') ? 'secureConnect' : 'connect', connected)
    })
    const failed = (error: unknown): void => {
      const reason = signal.aborted ? 'timed out' : reasonOf(codeOf(error))
      if (sending.reusedSocket && codeOf(error) === 'ECONNRESET') resolve({ result: 'unread' })
      else resolve({ result: 'failed', reason, ...(isConnected && { mayHaveArrived: true }) })
    }
    sending.on('error', failed)
    sending.on('response', (response) => {
      const { headers: head, statusCode: status = 0 } = response
      readBody(response)
        .then((text) => resolve({ result: 'answered', status, headers: head, text }))
        .catch(() => {
          // What it answered with is lost with the connection: it took the request, and is not asked twice.
          resolve({
            result: 'failed',
            reason: signal.aborted ? 'timed out' : LOST,
            mayHaveArrived: true,
          })
        })
    })
    sending.end(body)
  })
}

async function readBody(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of response) {
    if (!Buffer.isBuffer(part)) continue
    parts.push(part)
    length += part.length
    // Leaving the loop ends the connection, so the rest is not read either.
    if (length >= LONGEST_ANSWER) break
  }
  return Buffer.concat(parts).subarray(0, LONGEST_ANSWER).toString('utf8')
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

const LOST = 'connection to the carrier lost'

/** Node's own names for a certificate that does not verify. */
const CERTIFICATE = /CERT|SIGNATURE|^ERR_(?:TLS|SSL)|^EPROTO$/

function reasonOf(code: string): string {
  if (CERTIFICATE.test(code)) return `no TLS with the carrier (${code})`
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'the carrier’s name was not found'
    case 'ECONNRESET':
    case 'EPIPE':
      return LOST
    default:
      return `the carrier cannot be reached${/^[A-Z][A-Z0-9_]{2,50}$/.test(code) ? ` (${code})` : ''}`
  }
}
