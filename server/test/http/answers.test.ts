import { expect, test } from 'vitest'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService({ url: 'https://verify.shop.example' })

const START = { purpose: 'sign_in', channel: 'sms', to: '+14155550100' }

test('[LEA-08] [WEB-06] every answer, problems too, may not be kept, guessed at or framed, and asks for https for two years', async () => {
  const answers = [
    await service.call('/v1/verifications', START),
    await service.call('/v1/verifications', { purpose: 3 }),
    await service.call('/v1/keys'),
    await service.call('/v1/verifications', undefined, { key: null }),
    await service.call('/nowhere'),
    await service.call('/v1/keys', undefined, { method: 'PUT' }),
    await service.call('/%zz'),
    await service.call('/readyz'),
    await service.call('/v1/keys', undefined, { headers: { host: 'evil.example' } }),
  ]
  expect(answers.map((a) => a.status)).toEqual([201, 400, 200, 401, 404, 405, 400, 200, 421])
  for (const { headers } of answers)
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
    })
})

test('[LEA-11] no answer names a program or its version', async () => {
  for (const path of ['/v1/keys', '/nowhere', '/%zz', '/healthz']) {
    const { headers, text } = await service.call(path)
    expect(headers).not.toHaveProperty('server')
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(text).not.toMatch(/fastify|node|sqlite/i)
  }
})

test('[LEA-10] a problem names the field and the rule and never repeats the value, a path or a line of code', async () => {
  const secret = 'QQ-never-repeat-me-QQ'
  const bodies: readonly [unknown, string, string][] = [
    [{ ...START, purpose: secret }, 'purpose', 'purpose: must be a purpose'],
    [
      { ...START, channel: secret },
      'channel',
      'channel: must be one of sms, email, voice, whatsapp, webhook, passkey, totp, approval, recovery_code, auto',
    ],
    [{ ...START, to: secret.repeat(20) }, 'to', 'to: must have at most 254 characters'],
    [
      { ...START, transaction: { amount: secret, currency: 'EUR', payee: 'x' } },
      'transaction.amount',
      'must be a decimal number',
    ],
    [
      { ...START, transaction: { amount: '1', currency: 'EUR' } },
      'transaction.payee',
      'is missing',
    ],
    [{ ...START, extra: secret }, 'extra', 'extra: is not a field of this request'],
    [{ ...START, metadata: { a: secret.repeat(100) } }, 'metadata.a', 'must have at most 500'],
    [
      { ...START, return_url: `https://${secret}.example` },
      'return_url',
      'return_url: must be one of',
    ],
  ]
  for (const [body, field, detail] of bodies) {
    const { status, body: problem, text, headers } = await service.call('/v1/verifications', body)
    expect({ status, field: problem.field }).toEqual({ status: 400, field })
    expect(problem.detail).toContain(detail)
    expect(problem.request_id).toBe(headers['x-request-id'])
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(text).not.toContain(secret)
    expect(text).not.toMatch(/\/server\/|\.ts\b|node_modules|SQL/)
  }
})

test('a field name that is no plain name is not repeated either', async () => {
  const { body, text } = await service.call('/v1/verifications', { ...START, '<img src=x>': 1 })
  expect(body).toMatchObject({ code: 'invalid_request', status: 400 })
  expect(text).not.toContain('<img')
})

test('a request id of the caller is kept when it is short and plain, and replaced otherwise', async () => {
  const id = async (given: string) =>
    (await service.call('/v1/keys', undefined, { headers: { 'x-request-id': given } })).headers[
      'x-request-id'
    ]
  expect(await id('trace-0123456789')).toBe('trace-0123456789')
  expect(await id('x'.repeat(65))).toMatch(/^req_/)
  expect(await id('a b"c\\d{}')).toMatch(/^req_/)
})

test('the verification that has ended tells how, beside the number of the answer', async () => {
  const { body } = await service.call('/v1/verifications', { ...START, to: '+14155550111' })
  await service.call(`/v1/verifications/${body.id}/cancellation`, {})
  const again = await service.call(`/v1/verifications/${body.id}/denial`, {})
  expect(again).toMatchObject({
    status: 409,
    body: { code: 'verification_ended', status: 409, verification_status: 'canceled' },
  })
})

test('the reference is a page without a script, made from the OpenAPI document', async () => {
  const docs = await service.call('/docs')
  const { body } = await service.call('/openapi.json')
  expect(body.openapi).toBe('3.1.0')
  expect(docs.text).not.toContain('<script')
  expect(docs.headers['content-security-policy']).toContain("style-src 'self'")
  for (const path of Object.keys(body.paths)) expect(docs.text).toContain(path)
  expect((await service.call('/docs/problems')).text).toContain('id="rate_limited"')
})
