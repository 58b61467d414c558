import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService } from '../start-test-service.ts'

let service: TestService
let other: string
let publishable: string
const SHOP = 'https://shop.example'
beforeAll(async () => {
  service = await startTestService()
  other = (await service.call('/v1/projects', { name: 'Other' })).body.secret_key
  const made = await service.call('/v1/keys', {
    type: 'publishable',
    name: 'shop page',
    origins: [SHOP],
    purposes: ['sign_in'],
  })
  publishable = made.body.key
})
afterAll(() => service.stop())

let people = 0
function person() {
  people += 1
  return { purpose: 'sign_in', channel: 'email', to: `door${people}@shop.example` }
}
const start = async (extra: object = {}) =>
  (await service.call('/v1/verifications', { ...person(), ...extra })).body

test('[TOK-09] a key shows its kind, is told once, does what its scopes say, and is refused from the moment it is revoked', async () => {
  const made = await service.call('/v1/keys', {
    type: 'secret',
    name: 'reader',
    scopes: ['verifications'],
  })
  expect(made).toMatchObject({
    status: 201,
    body: { key: expect.stringMatching(/^sk_[\w-]{43}$/) },
  })
  const { key, id } = made.body
  expect((await service.call('/v1/keys')).text).not.toContain(key)
  expect((await service.call('/v1/verifications', person(), { key })).status).toBe(201)
  expect(await service.call('/v1/policies', undefined, { key })).toMatchObject({
    status: 403,
    body: { code: 'forbidden' },
  })
  expect((await service.call(`/v1/keys/${id}`, undefined, { method: 'DELETE' })).status).toBe(200)
  expect(await service.call('/v1/verifications', person(), { key })).toMatchObject({
    status: 401,
    body: { code: 'unauthorized' },
  })
})

test('a key past its time is refused like one that never was', async () => {
  const soon = new Date(service.store.now() + 60_000).toISOString()
  const { body } = await service.call('/v1/keys', {
    type: 'secret',
    name: 'short',
    expires_at: soon,
  })
  expect((await service.call('/v1/keys', undefined, { key: body.key })).status).toBe(200)
  await service.advance(61)
  expect((await service.call('/v1/keys', undefined, { key: body.key })).status).toBe(401)
})

test('without a key, or with something that is none, every route of the API says the same', async () => {
  const { body: api } = await service.call('/openapi.json')
  const answers = new Set<string>()
  for (const [path, methods] of Object.entries<Record<string, unknown>>(api.paths))
    for (const method of Object.keys(methods))
      for (const headers of [{}, { authorization: 'Basic abc' }, { authorization: 'Bearer ' }]) {
        const answer = await service.app.inject({
          method: method.toUpperCase() as 'GET',
          url: path.replace('{id}', `ver_${'0'.repeat(40)}`).replace(/\{\w+\}/g, 'sign_in'),
          headers: { host: '127.0.0.1:4000', ...headers },
          ...(method === 'post' && { payload: path.endsWith('/checks') ? { code: '1' } : {} }),
        })
        answers.add(`${answer.statusCode} ${answer.json().code}`)
      }
  expect([...answers]).toEqual(['401 unauthorized'])
})

test('[LEA-16] what belongs to another project is answered like what does not exist', async () => {
  const mine = await start({ subject: 'their user' })
  const nobody = `ver_${'0'.repeat(40)}`
  for (const [path, body] of [
    ['', undefined],
    ['/checks', { code: '123456' }],
    ['/sends', {}],
    ['/cancellation', {}],
    ['/denial', {}],
    ['/events', undefined],
  ] as const) {
    const theirs = await service.call(`/v1/verifications/${mine.id}${path}`, body, { key: other })
    const none = await service.call(`/v1/verifications/${nobody}${path}`, body, { key: other })
    expect(theirs.status).toBe(404)
    expect({ ...theirs.body, request_id: '' }).toEqual({ ...none.body, request_id: '' })
  }
  const seen = async (path: string) => (await service.call(path, undefined, { key: other })).text
  expect(await seen(`/v1/verifications?to=${mine.to}`)).not.toContain(mine.id)
  expect(await seen('/v1/verifications?subject=their%20user')).not.toContain(mine.id)
  expect(await seen('/v1/events?limit=100')).not.toContain(mine.id)
  expect(await seen('/v1/sandbox/messages')).not.toContain(mine.id)
  expect((await seen('/v1/keys')).match(/"key_/g)).toHaveLength(1)
  expect(
    (await service.call(`/v1/projects/${service.project.id}`, undefined, { key: other })).status,
  ).toBe(404)
})

test('[ADM-06] a publishable key may start and check from its origin and for its purposes, and nothing else', async () => {
  const from = (origin: string) => ({ key: publishable, headers: { origin } })
  const begin = { ...person(), session: 's1' }
  const started = await service.call('/v1/verifications', begin, from(SHOP))
  expect(started.status).toBe(201)
  expect(started.headers['access-control-allow-origin']).toBe(SHOP)
  const code = await service.code(begin.to)
  const url = `/v1/verifications/${started.body.id}/checks`
  const wrong = await service.call(url, { code: '0', session: 's1' }, from(SHOP))
  expect(wrong.body).toEqual({ result: 'not_approved' })
  const right = await service.call(url, { code, session: 's1' }, from(SHOP))
  expect(right.body).toEqual({ result: 'approved', receipt: expect.any(String) })

  const refused = [
    service.call('/v1/verifications', person(), { key: publishable }),
    service.call('/v1/verifications', person(), from('https://evil.example')),
    service.call('/v1/verifications', person(), from(`${SHOP}.evil.example`)),
    service.call('/v1/verifications', { ...person(), purpose: 'recovery' }, from(SHOP)),
    service.call('/v1/verifications', undefined, from(SHOP)),
    service.call(`/v1/verifications/${started.body.id}`, undefined, from(SHOP)),
    service.call('/v1/keys', undefined, from(SHOP)),
    service.call('/v1/events', undefined, from(SHOP)),
    service.call('/v1/sandbox/messages', undefined, from(SHOP)),
    service.call('/v1/receipts/consumption', { receipt: right.body.receipt }, from(SHOP)),
  ]
  for (const answer of await Promise.all(refused))
    expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } })
})

test('[WEB-16] only a listed origin hears yes to a pre-flight, and only for the routes a browser may use', async () => {
  const preflight = (url: string, origin: string) =>
    service.app.inject({ method: 'OPTIONS', url, headers: { host: '127.0.0.1:4000', origin } })
  const yes = await preflight('/v1/verifications', SHOP)
  expect(yes.statusCode).toBe(204)
  expect(yes.headers).toMatchObject({
    'access-control-allow-origin': SHOP,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'authorization, content-type, idempotency-key',
  })
  expect(yes.headers).not.toHaveProperty('access-control-allow-credentials')
  for (const origin of ['https://evil.example', 'null', 'http://shop.example']) {
    const no = await preflight('/v1/verifications', origin)
    expect(no.headers).not.toHaveProperty('access-control-allow-origin')
  }
  expect((await preflight('/v1/keys', SHOP)).statusCode).toBe(405)
  const get = await service.call('/v1/verifications', undefined, { headers: { origin: SHOP } })
  expect(get.headers).not.toHaveProperty('access-control-allow-origin')
})

test('whoever holds the client secret may check and send again without a key, and learns only whether it was right', async () => {
  const begin = person()
  const started = (await service.call('/v1/verifications', begin)).body
  const url = `/v1/verifications/${started.id}`
  const { client_secret } = started
  const ask = (path: string, body: object, headers = {}) =>
    service.call(url + path, body, { key: null, headers })
  expect((await ask('/checks', { code: '0', client_secret })).body).toEqual({
    result: 'not_approved',
  })
  expect(await ask('/sends', { client_secret })).toMatchObject({ status: 429 })
  const evil = await ask(
    '/checks',
    { code: '0', client_secret },
    { origin: 'https://evil.example' },
  )
  expect(evil.status).toBe(403)
  expect(evil.headers).not.toHaveProperty('access-control-allow-origin')
  const code = await service.code(begin.to)
  const right = await ask('/checks', { code, client_secret }, { origin: SHOP })
  expect(right.body).toEqual({ result: 'approved', receipt: expect.any(String) })
  expect(right.headers['access-control-allow-origin']).toBe(SHOP)
})

test('a client secret is good for its own verification, and only whole', async () => {
  const [one, two] = [await start(), await start()]
  const secrets = [
    two.client_secret,
    one.client_secret.slice(0, -1) + (one.client_secret.endsWith('A') ? 'E' : 'A'),
    one.url.split('/v/')[1],
    undefined,
  ]
  for (const client_secret of secrets) {
    const answer = await service.call(
      `/v1/verifications/${one.id}/checks`,
      { code: '1', ...(client_secret !== undefined && { client_secret }) },
      { key: null },
    )
    expect([400, 401]).toContain(answer.status)
  }
  expect((await service.call(`/v1/verifications/${one.id}`)).body.guesses_left).toBe(5)
})

test('[ADM-02] no route of the API but the sandbox tells a code, however much its key may do', async () => {
  const begin = { ...person(), subject: 'someone', metadata: { order: 'A-1' } }
  const { body } = await service.call('/v1/verifications', begin)
  const code = await service.code(begin.to)
  const hook = await service.call('/v1/webhooks', { url: 'https://hooks.example/' })
  const { body: api } = await service.call('/openapi.json')
  const paths = Object.keys(api.paths).filter(
    (p) =>
      api.paths[p].get &&
      !p.includes('sandbox') &&
      !p.includes('user_code') &&
      !p.endsWith('/events'),
  )
  for (const path of [...paths, '/v1/events']) {
    const url = path
      .replace('/v1/keys/{id}', '/v1/keys')
      .replace('/v1/webhooks/{id}', `/v1/webhooks/${hook.body.id}`)
      .replace('{id}', path.includes('projects') ? service.project.id : body.id)
      .replace('{name}', 'range_walk')
      .replace('{locale}', 'en')
      .replace('{subject}', 'someone')
      .replace('{purpose}', 'sign_in')
    const answer = await service.call(
      url + (path === '/v1/limits' ? `?to=${begin.to}&channel=email` : ''),
    )
    expect({ url, status: answer.status }).toEqual({ url, status: 200 })
    expect(answer.text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')).not.toContain(code)
  }
})
