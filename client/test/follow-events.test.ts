import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { createCountersign } from '../src/client.ts'
import { json, problem, recordingServer } from './recording-server.ts'

function opened(response: ServerResponse): ServerResponse {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  return response
}

function event(id: number, type: string): string {
  const data = JSON.stringify({ at: '2026-01-01T00:00:00Z', type, number: id })
  return `event: ${type}\nid: ${id}\ndata: ${data}\n\n`
}

function follower(url: string) {
  const waits: number[] = []
  const sleep = async (seconds: number) => void waits.push(seconds)
  const { verifications } = createCountersign({ url, key: 'sk_1' }, { sleep, random: () => 1 })
  return { verifications, waits }
}

test('events are told as they happen, over broken connections, none twice and none left out', async () => {
  const server = await recordingServer((_, response, count) => {
    if (count === 1) {
      opened(response).write(`: hello\n\nretry: 2000\n\n${event(1, 'verification.started')}`)
      response.write('event: cut\nid: 9\ndata: {', () => response.destroy())
    } else if (count === 2) problem(response, 503, 'unavailable')
    else if (count === 3) response.destroy()
    else opened(response).end(event(2, 'message.sent') + event(3, 'verification.approved'))
  })
  const { verifications, waits } = follower(server.url)
  const told = []
  for await (const { type, facts } of verifications.events('ver_1')) told.push([type, facts])
  expect(told).toEqual([
    ['verification.started', { number: 1 }],
    ['message.sent', { number: 2 }],
    ['verification.approved', { number: 3 }],
  ])
  expect(server.requests.map(({ headers }) => headers['last-event-id'])).toEqual([
    undefined,
    '1',
    '1',
    '1',
  ])
  expect(server.requests[0]).toMatchObject({
    path: '/v1/verifications/ver_1/events',
    headers: { accept: 'text/event-stream', authorization: 'Bearer sk_1' },
  })
  expect(waits).toEqual([2, 4, 8])
})

test('a stream that ends before the verification does is opened again, until 204', async () => {
  const server = await recordingServer((_, response, count) => {
    if (count === 1) opened(response).end(event(1, 'message.sent'))
    else response.writeHead(204).end()
  })
  const told = []
  for await (const { type } of follower(server.url).verifications.events('ver_1')) told.push(type)
  expect(told).toEqual(['message.sent'])
  expect(server.requests).toHaveLength(2)
})

test('a follower who leaves hangs up', async () => {
  const closed = Promise.withResolvers<void>()
  const server = await recordingServer((_, response) => {
    response.on('close', () => closed.resolve())
    opened(response).write(event(1, 'message.sent'))
  })
  for await (const _ of follower(server.url).verifications.events('ver_1')) break
  await closed.promise
})

test('an aborted signal ends the telling quietly', async () => {
  const server = await recordingServer((_, response) => {
    opened(response).write(event(1, 'message.sent'))
  })
  const controller = new AbortController()
  const told = []
  const events = follower(server.url).verifications.events('ver_1', { signal: controller.signal })
  for await (const { type } of events) {
    told.push(type)
    controller.abort()
  }
  expect(told).toEqual(['message.sent'])
})

test('what will not pass is told at once, what may after ten tries', async () => {
  const unknown = await recordingServer((_, response) =>
    problem(response, 404, 'verification_not_found'),
  )
  await expect(follower(unknown.url).verifications.events('ver_1').next()).rejects.toMatchObject({
    code: 'verification_not_found',
  })
  expect(unknown.requests).toHaveLength(1)

  const page = await recordingServer((_, response) => json(response, {}))
  await expect(follower(page.url).verifications.events('ver_1').next()).rejects.toMatchObject({
    code: 'bad_answer',
  })

  const down = await recordingServer((_, response) => response.destroy())
  const { verifications, waits } = follower(down.url)
  await expect(verifications.events('ver_1').next()).rejects.toMatchObject({ code: 'network' })
  expect(down.requests).toHaveLength(10)
  expect(waits).toEqual([0.5, 1, 2, 4, 8, 15, 15, 15, 15])
})
