import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCountersign, isCountersignError, type CountersignError } from '../src/client.ts'
import { json, problem, recordingServer } from './recording-server.ts'

const key = 'sk_live_abcdef'

const lost: typeof fetch = async (input) => {
  throw new TypeError(`failed: ${JSON.stringify(input)}`, { cause: { code: 'ECONNREFUSED' } })
}

async function failure(call: Promise<unknown>): Promise<CountersignError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (isCountersignError(error)) return error
  throw new Error('the call did not fail as it should', { cause: error })
}

test('a problem of the service becomes an error with its code and facts', async () => {
  const server = await recordingServer((_, response) =>
    problem(response, 429, 'rate_limited', { retry_after: 30, field: 'to' }),
  )
  const { verifications } = createCountersign({ url: server.url, key })
  const error = await failure(
    verifications.start({ purpose: 'sign_in', channel: 'sms', to: '+14155550100' }),
  )
  expect({ ...Object.fromEntries(Object.entries(error)), message: error.message }).toEqual({
    name: 'CountersignError',
    code: 'rate_limited',
    message: 'It is so.',
    status: 429,
    requestId: 'req_1',
    retryAfterSeconds: 30,
    field: 'to',
  })
  expect(server.requests).toHaveLength(1)
})

test('a code of a newer service comes through as it is', async () => {
  const server = await recordingServer((_, response) => problem(response, 409, 'brand_new'))
  const call = createCountersign({ url: server.url, key }).verifications.get('ver_1')
  expect((await failure(call)).code).toBe('brand_new')
})

test('what no service of ours would answer is a bad_answer', async () => {
  const bodies = ['<html>', '{"id":1}', '[]', '"text"', 'null', '{"data":{}}']
  const server = await recordingServer((_, response, count) => {
    response.end(bodies[count - 1])
  })
  const { verifications } = createCountersign({ url: server.url, key })
  for (const body of bodies)
    expect([body, (await failure(verifications.list())).code]).toEqual([body, 'bad_answer'])
})

test('a page of a proxy in between is a bad_answer with its status', async () => {
  const server = await recordingServer((_, response) => {
    response.writeHead(403, { 'x-request-id': 'abc-1' }).end('<h1>No</h1>')
  })
  const error = await failure(createCountersign({ url: server.url, key }).keys.list())
  expect(error).toMatchObject({ code: 'bad_answer', status: 403, requestId: 'abc-1' })
})

test('a redirect is not followed, so the code goes nowhere else', async () => {
  const other = await recordingServer((_, response) => json(response, { result: 'approved' }))
  const server = await recordingServer((_, response) => {
    response.writeHead(307, { location: `${other.url}/v1/verifications/ver_1/checks` }).end()
  })
  const { verifications } = createCountersign({ url: server.url, key })
  expect((await failure(verifications.check('ver_1', { code: '123456' }))).code).toBe('bad_answer')
  expect(other.requests).toEqual([])
})

test.each([true, false])('an answer above 1 MB is refused (length told: %s)', async (told) => {
  const server = await recordingServer((_, response) => {
    const text = JSON.stringify({ data: ['x'.repeat(1_100_000)] })
    if (told) response.setHeader('content-length', Buffer.byteLength(text))
    response.write(text.slice(0, 10))
    response.end(text.slice(10))
  })
  const error = await failure(createCountersign({ url: server.url, key }).keys.list())
  expect(error).toMatchObject({ code: 'bad_answer', message: 'The answer is larger than 1 MB' })
})

test('an answer that does not come in time is a timeout and is not asked for again', async () => {
  const server = await recordingServer((_, response) => {
    response.write('{')
  })
  const options = { url: server.url, key, timeoutSeconds: 0.05 }
  expect((await failure(createCountersign(options).keys.list())).code).toBe('timeout')
  expect(server.requests).toHaveLength(1)
})

test('a caller who gives up is told so, before, during and between tries', async () => {
  const controller = new AbortController()
  const server = await recordingServer(() => controller.abort())
  const { keys } = createCountersign({ url: server.url, key })
  expect((await failure(keys.list({ signal: controller.signal }))).code).toBe('aborted')
  expect((await failure(keys.list({ signal: controller.signal }))).code).toBe('aborted')
  expect(server.requests).toHaveLength(1)

  const second = new AbortController()
  const busy = await recordingServer((_, response) => problem(response, 503, 'unavailable'))
  const sleep = async () => second.abort()
  const client = createCountersign({ url: busy.url, key }, { sleep })
  expect((await failure(client.keys.list({ signal: second.signal }))).code).toBe('aborted')
  expect(busy.requests).toHaveLength(1)
})

test('[LEA-06] an error repeats neither key nor code nor address nor token, whatever is echoed', async () => {
  const secret = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' })
  await fc.assert(
    fc.asyncProperty(secret, secret, secret, async (code, session, clientSecret) => {
      const echo: typeof fetch = async (_, init) => {
        const detail = `no: ${JSON.stringify(init?.body)} ${JSON.stringify(init?.headers)}; ${code} ${session} ${clientSecret}`
        const facts = { field: `f.${code}`, request_id: clientSecret }
        return Response.json({ code: 'invalid_request', detail, ...facts }, { status: 400 })
      }
      const { verifications } = createCountersign({ url: 'https://a.example', key, fetch: echo })
      const check = { code: `C${code}`, session: `S${session}`, clientSecret: `T${clientSecret}` }
      const error = await failure(verifications.check('ver_1', check))
      const told = `${error.message}\n${error.field}\n${error.stack}`
      for (const hidden of [key, ...Object.values(check)])
        expect(error.message.includes(hidden) || (error.field ?? '').includes(hidden)).toBe(false)
      expect(told).not.toContain(key)
    }),
    { numRuns: 200 },
  )
})

test('[LEA-06] a lost connection does not tell the address that was searched for', async () => {
  const { verifications } = createCountersign({
    url: 'https://a.example',
    key,
    fetch: lost,
    retries: 0,
  })
  const error = await failure(verifications.list({ to: 'ann@mail.example' }))
  expect(error).toMatchObject({
    code: 'network',
    message: 'The service could not be reached (ECONNREFUSED)',
  })
  expect(error.cause).toBeUndefined()
  expect(error.stack).not.toContain('ann')
})

test('other errors are told apart', () => {
  expect(isCountersignError(new Error('other'))).toBe(false)
  expect(isCountersignError({ name: 'CountersignError' })).toBe(false)
})
