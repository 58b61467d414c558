import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { post, send, type Answer } from './routes-answers.ts'
import { openBrowser } from './routes-browser.ts'
import { checks, letMailsLink, makeKey, play, publishableKey, unique } from './routes-cast.ts'
import { SECRET_ROUTES } from './route-table.ts'
import { routesOf } from './routes-running.ts'
import { secretsIn, startWatchedService, tellers, type WatchedService } from './secrets-watch.ts'

let service: WatchedService
beforeEach(async () => {
  service = await startWatchedService()
})
afterEach(() => service.stop())

/** Reads what operators and programs read beside the answers: numbers, health, the description, the feed, lists. */
async function readEverything(): Promise<string> {
  const read = ['/openapi.json', '/docs', '/docs/problems', '/readyz', '/.well-known/jwks.json']
  const listed = ['/v1/events?limit=100', '/v1/verifications?limit=100', '/v1/keys', '/v1/policies']
  const answers = [
    ...(await Promise.all(
      ['/metrics', '/readyz', '/healthz'].map((url) => service.admin.inject(url)),
    )),
    ...(await Promise.all([...read, ...listed].map((url) => service.call(url)))),
  ]
  const events = await service.store.eventsAfter(service.project.id, 0, 100_000)
  return JSON.stringify([...answers.map((a) => [a.headers, a.body]), events])
}

describe('what a route is given is told by nothing', () => {
  for (const { route, by, prepare } of SECRET_ROUTES)
    test(`[LEA-06] [M11] [M12] [M13] [M14] [COD-20] ${route} ${by}: no log line, event, number or list holds what was shown`, async () => {
      const { present, alike, secrets } = await prepare(service)
      await present()
      for (const group of alike) for (const ask of Object.values(group)) await ask()
      await present()
      await service.settle()
      expect(secretsIn(await readEverything(), secrets)).toEqual([])
      await service.app.close()
      expect(service.lines()).toContain('"route"')
      expect(secretsIn(service.lines(), secrets)).toEqual([])
    })
})

test('[COD-20] [LEA-05] [ADM-02] each secret is told by the one answer that gives it, and by no other', async () => {
  await letMailsLink(service)
  const publishable = await publishableKey(service)
  const made = await service.call('/v1/projects', { name: 'Another' })
  const subject = unique('subject')
  const adding = await play(service, { purpose: 'add_address', subject })
  const added = await post(
    service,
    checks(adding.id),
    { code: adding.code, session: adding.session },
    service.secretKey,
  )
  const linked = await play(service, { purpose: 'linked' })
  const phone = await play(service, { channel: 'sms', to: '+4915155507777' })
  const { receipt, device_token: device }: Record<'receipt' | 'device_token', string> = JSON.parse(
    added.text,
  )
  await service.call(`/v1/verifications/${adding.id}`)
  await service.call(`/v1/subjects/${subject}/addresses`)
  await service.call('/v1/receipts/consumption', { receipt })
  const browser = openBrowser(service)
  for (const path of [linked.page, linked.link, linked.report]) await browser.open(path)
  await openBrowser(service).open(linked.link)
  await browser.open(phone.page)
  await browser.press({ action: 'check', code: phone.code })
  await service.settle()
  await readEverything()

  const told = (...secrets: readonly string[]) => tellers(service, secrets)
  expect(told(adding.code, linked.code, phone.code)).toEqual([])
  expect(told(adding.session, linked.session, phone.session)).toEqual([])
  expect(told(adding.to, linked.to, '15155507777', '5155507777')).toEqual([])
  expect(told(publishable)).toEqual(['POST /v1/keys 201'])
  expect(told(service.secretKey)).toEqual([])
  expect(told(made.body.secret_key)).toEqual(['POST /v1/projects 201'])
  const secret = (token: string) => token.slice(-43)
  expect(told(secret(adding.clientSecret))).toEqual(['POST /v1/verifications 201'])
  expect(told(secret(linked.page))).toEqual(['POST /v1/verifications 201'])
  // The link's token goes into a cookie of the browser that showed it.
  expect(told(secret(linked.link))).toEqual(['GET /v/:token 303'])
  // The way to report stands on the pages of who holds the verification or got its message.
  expect(told(secret(linked.report))).toEqual(['GET /report/:token 200', 'GET /v/:token 200'])
  expect(told(receipt)).toEqual([
    'GET /v1/verifications/:id 200',
    'POST /v1/verifications/:id/checks 200',
  ])
  expect(told(device)).toEqual(['POST /v1/verifications/:id/checks 200'])
})

test('[LEA-06] [LEA-10] [M11] [M58] what is malformed brings out neither what was sent nor how we are built', async () => {
  const played = await play(service)
  const { id, code, session, clientSecret: secret, page, to } = played
  const path = checks(id)
  const key = service.secretKey
  const raw = (body: string, type = 'application/json', at = path) =>
    send(service, {
      method: 'POST',
      path: at,
      headers: { 'content-type': type, authorization: `Bearer ${key}` },
      body,
    })
  const get = (at: string, headers = {}) => send(service, { method: 'GET', path: at, headers })
  const answers: Answer[] = [
    await raw(`{"code":"${code}"`),
    await raw(`{"code":${code}}`),
    await raw(`{"code":"${code}","code":"${code}"}`),
    await raw(`{"code":["${code}"]}`),
    await raw(`{"code":{"$ne":"${code}"}}`),
    await raw(`{"code":"${code}","__proto__":{"a":1}}`),
    await raw(`{"code":"${code}","${secret}":1}`),
    await raw(`{"code":"${code.repeat(9)}"}`),
    await raw(`{"code":"${code}","session":"${session}\\u0000"}`),
    await raw(`{"code":"${code}","session":7}`),
    await raw(code, 'text/plain'),
    await raw(`code=${code}`, 'application/x-www-form-urlencoded'),
    await raw(`{"code":"${code}"}`, `application/${secret}`),
    await raw(`"${code}${' '.repeat(20_000)}"`),
    await raw(
      `{"to":"${to}\\n","purpose":"sign_in","channel":"email"}`,
      undefined,
      '/v1/verifications',
    ),
    await raw(
      `{"to":"${to} ","purpose":"${code.toLowerCase()}","channel":"email"}`,
      undefined,
      '/v1/verifications',
    ),
    await raw(
      `{"to":"not ${to} at all","purpose":"sign_in","channel":"email"}`,
      undefined,
      '/v1/verifications',
    ),
    await raw(`{"to":"${to}","purpose":"sign_in","channel":"sms"}`, undefined, '/v1/verifications'),
    await raw('{"receipt":"a.b.c"}', undefined, `/v1/receipts/consumption?receipt=${secret}`),
    await get(`${page}/x`),
    await get(`/nowhere${page}?code=${code}`),
    await get(`/v1/verifications/${secret}`, { authorization: `Bearer ${key}` }),
    await get(`/v1/verifications/${id}?code=${code}`, { authorization: `Bearer ${key}` }),
    await get(`/%ff${page}`),
    await get(`/v/${'x'.repeat(500)}${secret}`),
    await get(page, { host: `${secret}.example` }),
    await get(`/v1/keys`, { authorization: `Basic ${secret}` }),
    await get(`/v1/keys`, { authorization: `Bearer ${secret}` }),
    await get('/v1/events?after=-1', { authorization: `Bearer ${key}` }),
    await send(service, { method: 'PUT', path: page }),
  ]
  expect(answers.filter(({ status }) => status < 400 || status >= 500)).toEqual([])
  const told = answers.map(({ text, headers }) => text + JSON.stringify(headers)).join('\n')
  const secrets = [code, session, secret, page.slice(-43), to, key]
  expect(secretsIn(told, secrets)).toEqual([])
  expect(told).not.toMatch(/\bat \S+ \(|\.ts\b|node_modules|\/src\/|SELECT|sqlite/i)
  for (const { headers, text } of answers) {
    const isJson = String(headers['content-type']).includes('json')
    expect(isJson ? JSON.parse(text).request_id : headers['x-request-id']).toMatch(/^req_\w{8}/)
  }
  await service.app.close()
  expect(secretsIn(service.lines(), secrets)).toEqual([])
})

test('[LEA-10] [OPS-20] [LEA-06] when the store fails, neither answer nor log tells what was asked or where it broke', async () => {
  const played = await play(service)
  await service.store.close()
  const answer = await post(
    service,
    checks(played.id),
    { code: played.code, session: played.session },
    service.secretKey,
  )
  expect(answer.status).toBe(503)
  const page = await send(service, { method: 'GET', path: played.page })
  expect(page.status).toBe(503)
  await service.app.close()
  const secrets = [
    played.code,
    played.session,
    played.page.slice(-43),
    service.secretKey,
    played.to,
  ]
  expect(secretsIn(answer.text + page.text + service.lines(), secrets)).toEqual([])
  expect(answer.text + page.text).not.toMatch(/\bat \S+ \(|\.ts\b|sqlite/i)
})

test('[LEA-11] no answer names a program or its version', async () => {
  await play(service)
  for (const route of await routesOf(service)) {
    if (route.method !== 'GET' || route.path.endsWith('stream') || route.path.endsWith('events'))
      continue
    await service.call(route.path.replace(/:\w+/g, 'x'))
  }
  const { version }: { readonly version: string } = JSON.parse(
    (await service.admin.inject('/healthz')).body,
  )
  expect(version).toMatch(/^\d+\.\d+\.\d+/)
  for (const { ask, answer } of service.answers()) {
    expect([ask, Object.keys(answer.headers)]).not.toContain(/^(?:server|x-powered-by|via)$/)
    const told = JSON.stringify(answer.headers) + answer.text
    expect([ask, /fastify|node\/|nodemailer|sqlite\/\d/i.exec(told)?.[0]]).toEqual([ask, undefined])
    expect([ask, told.includes(version)]).toEqual([ask, false])
  }
})

test('[LEA-12] numbers, details of health and internal pages are not on the public address', async () => {
  for (const path of ['/metrics', '/metrics/', '/debug', '/admin', '/status', '/internal', '/.env'])
    for (const key of [null, service.secretKey])
      expect((await service.call(path, undefined, { key })).status).toBe(404)
  for (const path of ['/healthz', '/readyz'])
    expect(Object.keys((await service.call(path, undefined, { key: null })).body)).toEqual([
      'status',
    ])
})

test('[ADM-02] [M13] a key with every scope reads neither a live nor a spent code, by any call', async () => {
  const [live, spent] = [await play(service), await play(service)]
  await post(
    service,
    checks(spent.id),
    { code: spent.code, session: spent.session },
    service.secretKey,
  )
  await makeKey(service, { type: 'secret' })
  const ids = [live.id, spent.id]
  for (const route of await routesOf(service)) {
    if (route.method !== 'GET' || route.path.endsWith('/stream') || route.path.endsWith('/events'))
      continue
    for (const id of ids) await service.call(route.path.replace(/:\w+/g, id))
  }
  expect(tellers(service, [live.code, spent.code])).toEqual([])
})
