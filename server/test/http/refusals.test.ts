import { expect, test } from 'vitest'
import { TEST_KEY } from '../start-test-service.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()

const START = { purpose: 'sign_in', channel: 'email', to: 'refused@shop.example' }

/** Sends a body exactly as it stands. */
async function raw(text: string, type = 'application/json', url = '/v1/verifications') {
  const answer = await service.app.inject({
    method: 'POST',
    url,
    headers: { host: '127.0.0.1:4000', authorization: `Bearer ${TEST_KEY}`, 'content-type': type },
    payload: text,
  })
  return { status: answer.statusCode, body: answer.json() }
}

async function nothingHappened(): Promise<void> {
  expect(await service.messages('refused@shop.example')).toEqual([])
  const { body } = await service.call('/v1/verifications?to=refused@shop.example')
  expect(body.data).toEqual([])
}

test('[COD-22] a field of another type is refused, never turned into the right one', async () => {
  const { body } = await service.call('/v1/verifications', { ...START, to: 'types@shop.example' })
  for (const code of [123456, ['123456'], { $gt: '' }, null, true])
    expect(await service.call(`/v1/verifications/${body.id}/checks`, { code })).toMatchObject({
      status: 400,
      body: { code: 'invalid_request', field: 'code' },
    })
  for (const to of [14155550100, [START.to], { a: 1 }, null])
    expect((await service.call('/v1/verifications', { ...START, to })).status).toBe(400)
  const after = await service.call(`/v1/verifications/${body.id}`)
  expect(after.body.guesses_left).toBe(5)
  await nothingHappened()
})

test('[COD-23] a code over 32 characters and a body over 16 KB are refused before anything is looked at', async () => {
  const { body } = await service.call('/v1/verifications', { ...START, to: 'long@shop.example' })
  expect(
    await service.call(`/v1/verifications/${body.id}/checks`, { code: '1'.repeat(33) }),
  ).toMatchObject({ status: 400, body: { field: 'code' } })
  expect(await raw(JSON.stringify({ ...START, locale: 'x'.repeat(17_000) }))).toMatchObject({
    status: 413,
    body: { code: 'too_large' },
  })
  await nothingHappened()
})

test('[ADM-04] fields that only the service may set are refused in a start', async () => {
  for (const field of ['status', 'attempts', 'project_id', 'guesses_left', 'id', 'expires_at'])
    expect(
      await service.call('/v1/verifications', { ...START, [field]: 'approved' }),
    ).toMatchObject({
      status: 400,
      body: { code: 'invalid_request', field },
    })
  await nothingHappened()
})

test('[OPS-10] a body that reaches into prototypes is refused on every route that takes one', async () => {
  const urls = ['/v1/verifications', '/v1/keys', '/v1/projects', '/v1/receipts/consumption']
  for (const url of urls)
    for (const text of [
      '{"__proto__":{"admin":true}}',
      '{"constructor":{"prototype":{"admin":true}}}',
      '{"metadata":{"__proto__":{"admin":true}},"purpose":"sign_in","channel":"email","to":"refused@shop.example"}',
    ])
      expect(await raw(text, undefined, url)).toMatchObject({
        status: 400,
        body: { detail: expect.stringContaining('a field that no body may have') },
      })
  expect(({} as { admin?: boolean }).admin).toBeUndefined()
  await nothingHappened()
})

test('[OPS-11] a field or a query parameter given twice, or in the wrong place, is refused', async () => {
  const { body } = await service.call('/v1/verifications', { ...START, to: 'twice@shop.example' })
  const checks = `/v1/verifications/${body.id}/checks`
  expect(await raw('{"code":"1","code":"2"}', undefined, checks)).toMatchObject({ status: 400 })
  expect(await raw('{"code":"1:1","code":"2"}', undefined, checks)).toMatchObject({ status: 400 })
  expect(await raw('{"code":"111111"}', undefined, `${checks}?code=222222`)).toMatchObject({
    status: 400,
    body: { field: 'code' },
  })
  for (const query of ['limit=1&limit=2', 'to=a@b.example&to=c@d.example', 'unknown=1'])
    expect((await service.call(`/v1/verifications?${query}`)).status).toBe(400)
  expect((await service.call(`/v1/verifications/${body.id}`)).body.guesses_left).toBe(5)
})

test('a colon inside a text is no field', async () => {
  const text = JSON.stringify({
    ...START,
    to: 'colon@shop.example',
    metadata: { note: 'a":"b: c\\' },
  })
  expect(await raw(text)).toMatchObject({ status: 201 })
})

test('bodies that are no JSON, or nested without end, are refused', async () => {
  expect(await raw('code=1', 'application/x-www-form-urlencoded')).toMatchObject({ status: 415 })
  expect(await raw('{}', 'text/plain')).toMatchObject({ status: 415 })
  expect(await raw('{"a":')).toMatchObject({ status: 400, body: { code: 'invalid_request' } })
  expect(await raw('')).toMatchObject({ status: 400 })
  expect(await raw('['.repeat(8000) + ']'.repeat(8000))).toMatchObject({ status: 400 })
  expect(await raw('{"a":'.repeat(2000) + '1' + '}'.repeat(2000))).toMatchObject({ status: 400 })
})

test('[OPS-15] a method that a path does not have is answered with those it has, and TRACE nowhere', async () => {
  const put = await service.call('/v1/verifications', undefined, { method: 'PUT' })
  expect(put).toMatchObject({ status: 405, body: { code: 'method_not_allowed' } })
  expect(put.headers['allow']).toBe('GET, HEAD, OPTIONS, POST')
  for (const url of ['/v1/verifications', '/healthz', '/nowhere']) {
    const trace = await service.app.inject({
      method: 'TRACE',
      url,
      headers: { host: '127.0.0.1:4000' },
    })
    expect(trace.statusCode).toBe(405)
  }
})

test('[OPS-12] texts that would be statements in some database are only texts', async () => {
  const payloads = [
    "' or '1'='1",
    '"; drop table verifications; --',
    '{"$gt":""}',
    "1') union select 1--",
    '%00',
  ]
  for (const [i, text] of payloads.entries()) {
    const started = await service.call('/v1/verifications', {
      ...START,
      to: `sql${i}@shop.example`,
      subject: text,
      session: text,
      metadata: { note: text },
    })
    expect(started).toMatchObject({
      status: 201,
      body: { subject: text, metadata: { note: text } },
    })
    await service.settle()
    const found = await service.call(`/v1/verifications?subject=${encodeURIComponent(text)}`)
    expect(found.body.data.map((v: { id: string }) => v.id)).toEqual([started.body.id])
    const check = await service.call(`/v1/verifications/${started.body.id}/checks`, {
      code: text,
      session: text,
    })
    expect(check.body.result).toBe('wrong_code')
  }
})

test('control characters and broken surrogates are refused where people give texts', async () => {
  for (const subject of ['a\u0000b', 'a\u001b[2J', 'a\ud800'])
    expect(await service.call('/v1/verifications', { ...START, subject })).toMatchObject({
      status: 400,
      body: { field: 'subject' },
    })
  await nothingHappened()
})

test('[OPS-17] numbers beyond all measure are refused or bounded', async () => {
  for (const amount of ['1e9', '-1', '01', '1.23456', '9'.repeat(13), 'NaN', '１２'])
    expect(
      (
        await service.call('/v1/verifications', {
          ...START,
          transaction: { amount, currency: 'EUR', payee: 'x' },
        })
      ).status,
    ).toBe(400)
  for (const limit of ['0', '101', '-1', '1.5', '1e2', '99999999999999999999', ''])
    expect((await service.call(`/v1/verifications?limit=${limit}`)).status).toBe(400)
  for (const advance_seconds of [-1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, '60'])
    expect((await service.call('/v1/sandbox/clock', { advance_seconds })).status).toBe(400)
  expect((await service.call('/v1/events?after=999999999999999')).body.data).toEqual([])
  await nothingHappened()
})

test('[ADM-05] a policy outside the caps is refused, with the field and its bounds', async () => {
  for (const [wish, field] of [
    [{ lifetime_seconds: 3600 }, 'lifetime_seconds'],
    [{ guesses: 1000 }, 'guesses'],
    [{ guesses: 0 }, 'guesses'],
    [{ length: 4 }, 'length'],
    [{ resend: { policy: 'rotate', after_seconds: [0] } }, 'resend.after_seconds'],
  ] as const)
    expect(await service.call('/v1/policies/sign_in', wish, { method: 'PUT' })).toMatchObject({
      status: 400,
      body: { code: 'invalid_policy', field },
    })
  expect((await service.call('/v1/policies/sign_in')).body).toMatchObject({
    guesses: 5,
    lifetime_seconds: 300,
  })
})
