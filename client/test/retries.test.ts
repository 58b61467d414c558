import { expect, test } from 'vitest'
import { createCountersign } from '../src/client.ts'
import {
  json,
  problem,
  recordingServer,
  wireVerification,
  type Respond,
} from './recording-server.ts'

const start = { purpose: 'sign_in', channel: 'sms', to: '+14155550100' }

/** A client whose waits are written down instead of waited for. */
function hasty(url: string, retries?: number) {
  const waits: number[] = []
  const sleep = async (seconds: number) => void waits.push(seconds)
  const options = { url, key: 'sk_1', ...(retries === undefined ? {} : { retries }) }
  return { ...createCountersign(options, { sleep, random: () => 1 }), waits }
}

const failsTwice =
  (fail: Respond): Respond =>
  (request, response, count) =>
    count <= 2 ? fail(request, response, count) : json(response, wireVerification(), 201)

test.each<[string, Respond]>([
  ['a connection that breaks', (_, response) => response.destroy()],
  [
    'an answer that breaks off',
    (_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"id"', () => response.destroy())
    },
  ],
  ['502', (_, response) => void response.writeHead(502).end('<html>')],
  ['503', (_, response) => problem(response, 503, 'unavailable')],
  ['504', (_, response) => void response.writeHead(504).end()],
  [
    '429 for two seconds',
    (_, response) => problem(response, 429, 'rate_limited', { retry_after: 2 }),
  ],
])('[M28] after %s the same call is made again under the same Idempotency-Key', async (_, fail) => {
  const server = await recordingServer(failsTwice(fail))
  expect(await hasty(server.url).verifications.start(start)).toMatchObject({ id: 'ver_1' })
  const keys = server.requests.map(({ headers }) => headers['idempotency-key'])
  expect(keys).toHaveLength(3)
  expect(new Set(keys).size).toBe(1)
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
})

test('two calls have two Idempotency-Keys; a GET has none', async () => {
  const server = await recordingServer((_, response) => json(response, wireVerification()))
  const { verifications } = hasty(server.url)
  await verifications.start(start)
  await verifications.start(start)
  await verifications.get('ver_1')
  const keys = server.requests.map(({ headers }) => headers['idempotency-key'])
  expect(keys[0]).not.toBe(keys[1])
  expect(keys[2]).toBeUndefined()
})

test.each<[number, string, Readonly<Record<string, unknown>>]>([
  [400, 'invalid_request', {}],
  [401, 'unauthorized', {}],
  [404, 'verification_not_found', {}],
  [409, 'idempotency_mismatch', { retry_after: 1 }],
  [429, 'rate_limited', {}],
  [429, 'rate_limited', { retry_after: 3 }],
  [500, 'internal', {}],
  [503, 'unavailable', { retry_after: 60 }],
])('%i %s %j is told at once', async (status, code, facts) => {
  const server = await recordingServer((_, response) => problem(response, status, code, facts))
  await expect(hasty(server.url).verifications.start(start)).rejects.toMatchObject({ status, code })
  expect(server.requests).toHaveLength(1)
})

test('after the last try the failure is told', async () => {
  const server = await recordingServer((_, response) => problem(response, 503, 'unavailable'))
  const { verifications, waits } = hasty(server.url, 3)
  await expect(verifications.start(start)).rejects.toMatchObject({ code: 'unavailable' })
  expect(server.requests).toHaveLength(4)
  expect(waits).toEqual([0.2, 0.4, 0.8])
})

test('without retries there is one try', async () => {
  const server = await recordingServer((_, response) => problem(response, 503, 'unavailable'))
  await expect(hasty(server.url, 0).verifications.start(start)).rejects.toThrow()
  expect(server.requests).toHaveLength(1)
})

test('a 429 is waited for as long as it asks', async () => {
  const server = await recordingServer(
    failsTwice((_, response) => {
      response.writeHead(429, { 'retry-after': '2' }).end('{"code":"rate_limited","title":"Wait"}')
    }),
  )
  const { verifications, waits } = hasty(server.url)
  await verifications.start(start)
  expect(waits).toEqual([2, 2])
})
