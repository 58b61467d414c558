import type { Socket } from 'node:net'

const ANSWERS: Readonly<Record<string, readonly [number, string, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'The request took too long to arrive.'],
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'The headers are too large.'],
}

/** Answers what the parser could not read as a request (OPS-06), and hangs up: what follows on this connection cannot be trusted. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [status, reason, detail] = ANSWERS[error.code ?? ''] ?? [
    400,
    'Bad Request',
    'This is not a valid HTTP request.',
  ]
  const body = JSON.stringify({
    type: '/docs/problems#invalid_request',
    code: 'invalid_request',
    title: 'The request is not valid',
    status,
    detail,
  })
  socket.end(
    [
      `HTTP/1.1 ${status} ${reason}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'X-Content-Type-Options: nosniff',
      "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}
