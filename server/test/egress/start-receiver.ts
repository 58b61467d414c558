import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { createServer as createPlainServer } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { onTestFinished } from 'vitest'
import { runProgram } from '../lab/mail/run-program.ts'

/** A request as the receiver saw it. `at`: the address of this machine that was called. */
export type Received = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly bytes: Buffer
  readonly at: string
}

export type Receiver = {
  readonly port: number
  readonly received: readonly Received[]
  /** Connections of any kind, also those that never said a word. */
  readonly connections: () => number
  stop(): Promise<void>
}

type Answer = (request: IncomingMessage, reply: ServerResponse, body: string) => void

/** A web server that is somebody else's. It listens on every address of this machine; `secure` with a certificate for `hooks.example` and 127.0.0.1. */
export async function startReceiver(
  answer: Answer = (_request, reply) => reply.writeHead(204).end(),
  options: { readonly secure?: Certificate; readonly port?: number } = {},
): Promise<Receiver> {
  const received: Received[] = []
  const listener = (request: IncomingMessage, reply: ServerResponse): void => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const bytes = Buffer.concat(chunks)
      const body = bytes.toString()
      const { method = '', url: path = '', headers, socket } = request
      received.push({ method, path, headers, body, bytes, at: socket.localAddress ?? '' })
      answer(request, reply, body)
    })
  }
  const server =
    options.secure === undefined
      ? createPlainServer(listener)
      : createServer({ key: options.secure.key, cert: options.secure.cert }, listener)
  let connections = 0
  server.on('connection', () => {
    connections += 1
  })
  server.on('tlsClientError', () => {})
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '::', resolve))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has such an address
  const { port } = server.address() as AddressInfo
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  onTestFinished(stop)
  return { port, received, connections: () => connections, stop }
}

export type Certificate = { readonly key: string; readonly cert: string }

/** A certificate that names itself, for `hooks.example` and 127.0.0.1. */
export async function makeCertificate(): Promise<Certificate> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-receiver-'))
  const file = (name: string) => join(folder, name)
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const names = [
    '-subj',
    '/CN=receiver',
    '-addext',
    'subjectAltName=DNS:hooks.example,IP:127.0.0.1',
  ]
  const files = ['-keyout', file('key.pem'), '-out', file('cert.pem')]
  await runProgram('openssl', ['req', '-x509', ...kind, ...names, ...files])
  const made = {
    key: readFileSync(file('key.pem'), 'utf8'),
    cert: readFileSync(file('cert.pem'), 'utf8'),
  }
  rmSync(folder, { recursive: true })
  return made
}

/** Makes this process believe a certificate until the test is over. */
export function trust({ cert }: Certificate): void {
  const before = getCACertificates('default')
  setDefaultCACertificates([...before, cert])
  onTestFinished(() => setDefaultCACertificates(before))
}
