import { readFileSync } from 'node:fs'
import { request as ask } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { Server } from 'node:net'
import { afterAll, onTestFinished } from 'vitest'
import type { Certificates } from '../lab/mail/certificates.ts'
import { freePort } from '../postgres/free-port.ts'
import { startTestService, type TestService } from '../start-test-service.ts'

/** A service that listens on loopback, for the tests of one file, as other people's programs find it. */
export async function listen(env: Readonly<Record<string, string>> = {}): Promise<TestService> {
  const url = `http://127.0.0.1:${await freePort()}`
  const service = await startTestService({ env, url, listen: true })
  afterAll(() => service.stop())
  return service
}

/** The same for one test, behind a front that speaks TLS with a certificate of our own, as a proxy does: `https://localhost:…`. */
export async function listenBehindTls(certificates: Certificates): Promise<TestService> {
  const port = await freePort()
  const service = await startTestService({ url: `https://localhost:${port}` })
  const inner = new URL(await service.app.listen({ port: 0, host: '127.0.0.1' }))
  const front = createTlsServer(
    { cert: readFileSync(certificates.certFile), key: readFileSync(certificates.keyFile) },
    (request, response) => {
      const { method, url, headers } = request
      const passed = ask({ host: inner.hostname, port: inner.port, method, path: url, headers })
      passed.on('response', (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      passed.on('error', () => response.destroy())
      request.pipe(passed)
    },
  )
  await started(front, port)
  onTestFinished(async () => {
    front.closeAllConnections()
    front.close()
    await service.stop()
  })
  return service
}

function started(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
}
