import { expect, test } from 'vitest'
import { createCountersign } from '../src/client.ts'
import { json, recordingServer, wireVerification } from './recording-server.ts'

const key = 'sk_test_key'

test('a start is sent in the names of the wire, and what belongs to the application goes untouched', async () => {
  const server = await recordingServer((_, response) => json(response, wireVerification(), 201))
  const { verifications } = createCountersign({ url: `${server.url}/`, key })
  const transaction = { amount: '129.99', currency: 'EUR', payee: 'Example Books', orderId: 'A' }
  const metadata = { orderNumber: 'A-1', snake_case: 'stays', deep: { innerName: [1, null] } }
  const started = await verifications.start({
    purpose: 'purchase',
    channel: 'sms',
    to: '+14155550100',
    subject: 'user_42',
    session: 'browser 1',
    locale: 'en',
    returnUrl: 'https://shop.example/welcome',
    transaction,
    context: { ip: '203.0.113.7', userAgent: 'Reader/1' },
    metadata,
    format: 'base20-10',
    idempotencyKey: 'order-A-1',
  })
  expect(server.requests).toMatchObject([
    {
      method: 'POST',
      path: '/v1/verifications',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'idempotency-key': 'order-A-1',
      },
    },
  ])
  expect(server.requests[0]?.body).toEqual({
    purpose: 'purchase',
    channel: 'sms',
    to: '+14155550100',
    subject: 'user_42',
    session: 'browser 1',
    locale: 'en',
    return_url: 'https://shop.example/welcome',
    transaction,
    context: { ip: '203.0.113.7', user_agent: 'Reader/1' },
    metadata,
    format: 'base20-10',
  })
  expect(started).toEqual({
    id: 'ver_1',
    status: 'pending',
    purpose: 'sign_in',
    channel: 'sms',
    to: '+1 ••• ••• ••00',
    subject: 'user_42',
    guessesLeft: 5,
    sends: 1,
    resendAt: new Date('2026-01-01T00:00:30Z'),
    createdAt: new Date('2026-01-01T00:00:00Z'),
    expiresAt: new Date('2026-01-01T00:10:00Z'),
    url: 'https://verify.shop.example/v/abc',
    clientSecret: 'vcs_1',
  })
})

test('every result of a check has its own form', async () => {
  const answers = [
    {
      result: 'approved',
      receipt: 'a.b.c',
      device_token: 'd',
      verification: wireVerification({ status: 'approved', ended_at: '2026-01-01T00:01:00Z' }),
    },
    { result: 'wrong_code', guesses_left: 4 },
    { result: 'wrong_code' },
    ...[
      'expired',
      'locked',
      'already_used',
      'superseded',
      'denied',
      'canceled',
      'not_approved',
    ].map((result) => ({ result })),
  ]
  const server = await recordingServer((_, response, count) => json(response, answers[count - 1]))
  const { verifications } = createCountersign({ url: server.url, key })
  const outcomes = []
  for (const _ of answers) outcomes.push(await verifications.check('ver_1', { code: '123456' }))
  expect(outcomes).toMatchObject([
    {
      result: 'approved',
      receipt: 'a.b.c',
      deviceToken: 'd',
      verification: { id: 'ver_1', status: 'approved', endedAt: new Date('2026-01-01T00:01:00Z') },
    },
    { result: 'wrong_code', guessesLeft: 4 },
    { result: 'wrong_code' },
    ...answers.slice(3),
  ])
  expect(server.requests[0]).toMatchObject({
    path: '/v1/verifications/ver_1/checks',
    body: { code: '123456' },
  })
})

test('a result that the client does not know is never taken for an approval', async () => {
  const server = await recordingServer((_, response, count) =>
    json(response, count === 1 ? { result: 'approved_maybe' } : { result: 'approved' }),
  )
  const { verifications } = createCountersign({ url: server.url, key })
  for (const _ of [1, 2])
    await expect(verifications.check('ver_1', { code: '1' })).rejects.toMatchObject({
      code: 'bad_answer',
    })
})

test('a browser checks and sends again with only the client secret, and shows no key', async () => {
  const server = await recordingServer((request, response) =>
    json(
      response,
      request.path.endsWith('/checks')
        ? { result: 'approved', receipt: 'a.b.c' }
        : wireVerification({ subject: null, client_secret: undefined }),
    ),
  )
  const { verifications } = createCountersign({ url: server.url })
  expect(
    await verifications.check('ver_1', { code: '123456', session: 's', clientSecret: 'vcs_1' }),
  ).toEqual({ result: 'approved', receipt: 'a.b.c' })
  const again = await verifications.send('ver_1', { channel: 'voice', clientSecret: 'vcs_1' })
  expect(again.subject).toBeUndefined()
  expect(server.requests.map(({ path, body }) => [path, body])).toEqual([
    ['/v1/verifications/ver_1/checks', { code: '123456', session: 's', client_secret: 'vcs_1' }],
    ['/v1/verifications/ver_1/sends', { channel: 'voice', client_secret: 'vcs_1' }],
  ])
  for (const { headers } of server.requests) expect(headers.authorization).toBeUndefined()
})

test('a verification is canceled, denied and looked up with its timeline', async () => {
  const timeline = [
    {
      sequence: 7,
      at: '2026-01-01T00:00:00Z',
      type: 'verification.started',
      verification: 'ver_1',
      channel: 'sms',
    },
    { at: '2026-01-01T00:00:01Z', type: 'message.sent', carrier_answer: 'accepted' },
  ]
  const server = await recordingServer((_, response) =>
    json(response, wireVerification({ timeline })),
  )
  const { verifications } = createCountersign({ url: server.url, key })
  await verifications.cancel('ver_1')
  await verifications.deny('ver_1')
  expect((await verifications.get('ver_1')).timeline).toEqual([
    {
      sequence: 7,
      at: new Date('2026-01-01T00:00:00Z'),
      type: 'verification.started',
      verification: 'ver_1',
      facts: { channel: 'sms' },
    },
    {
      at: new Date('2026-01-01T00:00:01Z'),
      type: 'message.sent',
      facts: { carrier_answer: 'accepted' },
    },
  ])
  expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /v1/verifications/ver_1/cancellation',
    'POST /v1/verifications/ver_1/denial',
    'GET /v1/verifications/ver_1',
  ])
})

test('a list is filtered, and walked to its end page by page as it is read', async () => {
  const pages = [
    { data: [wireVerification({ id: 'ver_1' }), wireVerification({ id: 'ver_2' })], next: 'c1' },
    { data: [wireVerification({ id: 'ver_3' })], next: null },
  ]
  const server = await recordingServer((request, response) =>
    json(response, request.path.includes('after=c1') ? pages[1] : pages[0]),
  )
  const { verifications } = createCountersign({ url: server.url, key })
  const page = await verifications.list({ to: '+14155550100', status: 'pending', limit: 2 })
  expect(page.next).toBe('c1')
  expect(server.requests[0]?.path).toBe(
    '/v1/verifications?to=%2B14155550100&status=pending&limit=2',
  )
  const ids = []
  for await (const { id } of verifications.listAll({ limit: 2 })) ids.push(id)
  expect(ids).toEqual(['ver_1', 'ver_2', 'ver_3'])
  expect(server.requests).toHaveLength(3)
  for await (const _ of verifications.listAll()) break
  expect(server.requests).toHaveLength(4)
})

test.each(['', '.', '..'])('the id %j leads nowhere and is not asked for', async (id) => {
  const server = await recordingServer((_, response) => json(response, {}))
  const { verifications } = createCountersign({ url: server.url, key })
  await expect(verifications.get(id)).rejects.toBeInstanceOf(TypeError)
  await expect(verifications.cancel(id)).rejects.toBeInstanceOf(TypeError)
  expect(server.requests).toEqual([])
})

test('an id with a slash stays one segment of the path', async () => {
  const server = await recordingServer((_, response) => json(response, wireVerification()))
  await createCountersign({ url: server.url, key }).verifications.get('../keys?x')
  expect(server.requests[0]?.path).toBe('/v1/verifications/..%2Fkeys%3Fx')
})

test('options that cannot be right are refused at once', () => {
  for (const url of ['', 'verify.shop.example', 'ftp://a.example', 'https://u:p@a.example'])
    expect(() => createCountersign({ url })).toThrow(TypeError)
  const url = 'https://a.example'
  expect(() => createCountersign({ url, timeoutSeconds: 0 })).toThrow(TypeError)
  expect(() => createCountersign({ url, retries: -1 })).toThrow(TypeError)
  expect(() => createCountersign({ url, key: 'sk_a\nb' })).toThrow(TypeError)
})

test('a secret key is refused where there is a page, a publishable one is not', () => {
  const url = 'https://a.example'
  Object.defineProperty(globalThis, 'document', { value: {}, configurable: true })
  try {
    expect(() => createCountersign({ url, key: 'sk_1' })).toThrow(TypeError)
    createCountersign({ url, key: 'pk_1' })
  } finally {
    Reflect.deleteProperty(globalThis, 'document')
  }
})

test('what the start told of the visitor comes back covered, in the names of the client', async () => {
  const context = { ip: '203.0.113.0/24', user_agent: 'Firefox' }
  const server = await recordingServer((_, response) =>
    json(response, { ...wireVerification(), context }, 200),
  )
  const { verifications } = createCountersign({ url: server.url, key })
  const { id } = wireVerification()
  expect((await verifications.get(id)).context).toEqual({
    ip: '203.0.113.0/24',
    userAgent: 'Firefox',
  })
})
