import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { startTestService, TEST_KEY } from '../start-test-service.ts'
import { useTestService } from '../use-test-service.ts'

const PORT = 4388
const service = await useTestService({ url: `http://127.0.0.1:${PORT}`, listen: true })

const HEAD = `Host: 127.0.0.1:${PORT}\r\nAuthorization: Bearer ${TEST_KEY}\r\n`

/** Sends bytes as they stand and answers all that comes back until the other side hangs up. */
async function send(text: string): Promise<string> {
  const socket = connect(PORT, '127.0.0.1')
  let answer = ''
  socket.setEncoding('utf8').on('data', (part: string) => (answer += part))
  socket.on('error', () => undefined)
  socket.write(text)
  await Promise.race([
    once(socket, 'close'),
    // An answer that leaves the connection open is whole once its body ended.
    new Promise((resolve) =>
      socket.on('data', () => /\r\n\r\n[^]*\}$/.test(answer) && resolve(true)),
    ),
  ])
  socket.destroy()
  return answer
}

const lines = (...all: string[]): string => all.join('\r\n')
const BODY = '{"purpose":"sign_in","channel":"email","to":"smuggled@shop.example"}'

test('[OPS-06] what two parsers could read differently is refused whole, and the connection with it', async () => {
  const hidden = lines(
    'POST /v1/verifications HTTP/1.1',
    `${HEAD}Content-Type: application/json`,
    `Content-Length: ${BODY.length}`,
    '',
    BODY,
  )
  const attacks = {
    'length and chunks': lines(
      'POST /v1/keys HTTP/1.1',
      `${HEAD}Content-Length: 4`,
      'Transfer-Encoding: chunked',
      '',
      '0',
      '',
      hidden,
    ),
    'two lengths': lines(
      'POST /v1/keys HTTP/1.1',
      `${HEAD}Content-Length: 0`,
      `Content-Length: ${hidden.length}`,
      '',
      hidden,
    ),
    'odd chunking': lines(
      'POST /v1/keys HTTP/1.1',
      `${HEAD}Transfer-Encoding: xchunked`,
      '',
      '0',
      '',
      hidden,
    ),
    'space before colon': lines('POST /v1/keys HTTP/1.1', `${HEAD}Content-Length : 0`, '', hidden),
    'folded header': lines(
      'POST /v1/keys HTTP/1.1',
      `${HEAD}X-A: b`,
      ' Content-Length: 0',
      '',
      hidden,
    ),
    'bad chunk size': lines(
      'POST /v1/keys HTTP/1.1',
      `${HEAD}Content-Type: application/json`,
      'Transfer-Encoding: chunked',
      '',
      '0x2',
      '{}',
      '0',
      '',
      hidden,
    ),
    'two hosts': lines('GET /v1/keys HTTP/1.1', `${HEAD}Host: evil.example`, '', ''),
    'bare line feed': `GET /v1/keys HTTP/1.1\n${HEAD.replaceAll('\r', '')}\n${hidden}`,
  }
  for (const [name, text] of Object.entries(attacks)) {
    const answer = await send(text)
    expect({ name, first: answer.split('\r\n')[0] }).toEqual({
      name,
      first: 'HTTP/1.1 400 Bad Request',
    })
    expect(answer).toContain('application/problem+json')
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1)
  }
  expect(await service.messages('smuggled@shop.example')).toEqual([])
})

test('[OPS-06] headers that are too long are refused, and an absolute path does not pass another host', async () => {
  expect(
    await send(lines('GET /v1/keys HTTP/1.1', `${HEAD}X-Long: ${'x'.repeat(20_000)}`, '', '')),
  ).toMatch(/^HTTP\/1\.1 431 /)
  expect(
    await send(lines('GET http://evil.example/v1/keys HTTP/1.1', 'Host: evil.example', '', '')),
  ).toMatch(/^HTTP\/1\.1 421 /)
})

test('[OPS-07] a head must be whole within ten seconds and a request within thirty', () => {
  const { headersTimeout, requestTimeout, keepAliveTimeout } = service.app.server
  expect({ headersTimeout, requestTimeout }).toEqual({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
  })
  expect(keepAliveTimeout).toBeGreaterThan(0)
})

test('[OPS-07] while hundreds of connections say nothing to the end, others are answered', async () => {
  const slow: Socket[] = []
  for (let i = 0; i < 400; i += 1) {
    const socket = connect(PORT, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write('POST /v1/verifications HTTP/1.1\r\nHost: 127')
    slow.push(socket)
  }
  const answer = await fetch(`http://127.0.0.1:${PORT}/readyz`)
  expect(answer.status).toBe(200)
  for (const socket of slow) socket.destroy()
})

test('a verification can be followed as it happens, and read on from where one stopped', async () => {
  const headers = { authorization: `Bearer ${TEST_KEY}` }
  const to = 'follow@shop.example'
  const { body } = await service.call('/v1/verifications', {
    purpose: 'sign_in',
    channel: 'email',
    to,
  })
  const url = `http://127.0.0.1:${PORT}/v1/verifications/${body.id}/events`
  const stream = await fetch(url, { headers })
  expect(stream.headers.get('content-type')).toBe('text/event-stream')
  const code = await service.code(to)
  await service.call(`/v1/verifications/${body.id}/checks`, { code: '0' })
  await service.call(`/v1/verifications/${body.id}/checks`, { code })
  const text = await stream.text()
  expect([...text.matchAll(/^event: (.*)$/gm)].map((m) => m[1])).toEqual([
    'verification.started',
    'message.sent',
    'verification.guess_failed',
    'verification.approved',
  ])
  const second =
    /^id: (\d+)$/m.exec(text.split('event: message.sent')[0]?.split('\n\n').at(-1) ?? '')?.[1] ?? ''
  const rest = await (await fetch(url, { headers: { ...headers, 'last-event-id': second } })).text()
  expect([...rest.matchAll(/^event: (.*)$/gm)].map((m) => m[1])).toEqual([
    'verification.guess_failed',
    'verification.approved',
  ])
  const story = (await service.call(`/v1/verifications/${body.id}`)).body.timeline
  const told = [...text.matchAll(/^data: (.*)$/gm)].map((m) => JSON.parse(m[1] ?? ''))
  expect(told).toEqual(story)
})

test('the sandbox tells its messages as they are sent', async () => {
  const stop = new AbortController()
  const stream = await fetch(`http://127.0.0.1:${PORT}/v1/sandbox/messages/stream`, {
    headers: { authorization: `Bearer ${TEST_KEY}` },
    signal: stop.signal,
  })
  const to = 'live@shop.example'
  await service.call('/v1/verifications', { purpose: 'sign_in', channel: 'email', to })
  let text = ''
  const decoder = new TextDecoder()
  for await (const part of stream.body ?? []) {
    text += decoder.decode(part, { stream: true })
    if (text.includes('event: message')) break
  }
  stop.abort()
  expect(text).toContain(`"to":"${to}"`)
})

test('a service that stops ends its event streams', async () => {
  const stopping = await startTestService({ url: 'http://127.0.0.1:4389', listen: true })
  const start = { purpose: 'sign_in', channel: 'email', to: 'stop@shop.example' }
  const { body } = await stopping.call('/v1/verifications', start)
  const stream = await fetch(`${stopping.url}/v1/verifications/${body.id}/events`, {
    headers: { authorization: `Bearer ${TEST_KEY}` },
  })
  await stopping.stop()
  const text = await stream.text()
  expect(text).toContain('event: verification.started')
}, 10_000)

test('a service that stops answers what is under way, and does not wait for the connection to be used again', async () => {
  const stopping = await startTestService({ url: 'http://127.0.0.1:4390', listen: true })
  const socket = connect(4390, '127.0.0.1')
  let answer = ''
  socket.setEncoding('utf8').on('data', (part: string) => (answer += part))
  const head = lines(
    'POST /v1/verifications HTTP/1.1',
    HEAD.replace(String(PORT), '4390') + 'Content-Type: application/json',
    `Content-Length: ${BODY.length}`,
  )
  const arrived = once(stopping.app.server, 'request')
  socket.write(`${head}\r\n\r\n${BODY.slice(0, 10)}`)
  await arrived
  const stopped = stopping.stop()
  await expect.poll(() => stopping.app.server.listening).toBe(false)
  socket.write(BODY.slice(10))
  await stopped
  expect(answer).toMatch(/^HTTP\/1\.1 201 /)
}, 10_000)
