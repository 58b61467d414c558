import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { httpFailure } from '../../src/channels/http-failure.ts'
import { httpRequest } from '../../src/channels/http-request.ts'

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await new Promise((done) => void server.close(done))
  }
})

function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`)
    })
  })
}

const request = { headers: { 'content-type': 'text/plain' }, body: 'ünd', timeoutSeconds: 0.3 }

test('what is sent is what is received, with its length in bytes', async () => {
  const url = await serve((asked, response) => {
    let body = ''
    asked.setEncoding('utf8').on('data', (part: string) => (body += part))
    asked.on('end', () =>
      response.end(`${asked.method} ${asked.url} ${asked.headers['content-length']} ${body}`),
    )
  })
  expect(await httpRequest(`${url}/a?b=c`, request)).toMatchObject({
    result: 'answered',
    status: 200,
    text: 'POST /a?b=c 4 ünd',
  })
})

test('an answer that takes too long has failed, whether it has begun or not', async () => {
  const never = await serve(() => undefined)
  const half = await serve((_, response) => void response.write('{"id":'))
  const late = { result: 'failed', reason: 'timed out', mayHaveArrived: true } as const
  expect(await httpRequest(never, request)).toEqual(late)
  expect(await httpRequest(half, request)).toEqual(late)
  expect(httpFailure(late)).toEqual({ result: 'retry', reason: 'timed out', mayHaveCost: true })
})

test('an answer that breaks off has failed, and is not asked for again', async () => {
  let asked = 0
  const url = await serve((_, response) => {
    asked += 1
    response.writeHead(200, { 'content-length': '1000' })
    response.write('half')
    setImmediate(() => response.destroy())
  })
  expect(await httpRequest(url, { ...request, timeoutSeconds: 5 })).toEqual({
    result: 'failed',
    reason: 'connection to the carrier lost',
    mayHaveArrived: true,
  })
  expect(asked).toBe(1)
})

test('of an answer at most 64 KB are read', async () => {
  const url = await serve((_, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(16_384)));
      if (!response.destroyed) response.once('drain', more)
    }
    more()
  })
  const answer = await httpRequest(url, { ...request, timeoutSeconds: 5 })
  expect(answer.result === 'answered' && answer.text.length).toBe(65_536)
})

test('no redirect is followed: a message never goes where its carrier was not', async () => {
  let elsewhere = 0
  const other = await serve((_, response) => {
    elsewhere += 1
    response.end()
  })
  const url = await serve((_, response) => {
    response.writeHead(307, { location: other }).end()
  })
  const answer = await httpRequest(url, request)
  expect(answer).toMatchObject({ result: 'answered', status: 307 })
  expect(httpFailure(answer)).toMatchObject({ result: 'retry' })
  expect(elsewhere).toBe(0)
})

test('a connection that was given up while it was idle is replaced, and nothing is sent twice', async () => {
  let asked = 0
  const url = await serve((seen, response) => {
    asked += 1
    // Keeps the connection, and hangs up on whoever uses it again.
    if (asked === 2) seen.socket.resetAndDestroy()
    else response.end(String(asked))
  })
  expect(await httpRequest(url, request)).toMatchObject({ text: '1' })
  expect(await httpRequest(url, request)).toMatchObject({ text: '3' })
})

test('a certificate that does not verify is no carrier', async () => {
  const url = await serve(() => undefined)
  const answer = await httpRequest(url.replace('http:', 'https:'), request)
  expect(answer).toMatchObject({ result: 'failed', reason: expect.stringMatching(/TLS|carrier/) })
})

test.each([
  ['120', 120],
  ['86400', 3600],
  ['Wed, 21 Nov 2026 07:28:00 GMT', undefined],
  ['-5', undefined],
])('a carrier that asks to wait %s is left alone for %s seconds', async (header, seconds) => {
  const url = await serve((_, response) => {
    response.writeHead(429, { 'retry-after': header }).end()
  })
  const failure = httpFailure(await httpRequest(url, request))
  expect(failure).toEqual({
    result: 'retry',
    reason: 'too many requests (429)',
    ...(seconds !== undefined && { afterSeconds: seconds }),
  })
})
