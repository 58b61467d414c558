import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SCOPES } from '../../src/domain/project/api-key.ts'
import { letIn, makeClient } from '../http/oauth/play-device.ts'
import { startTestService, type TestService } from '../start-test-service.ts'
import { askedBrowser, confirmedApp, deadLetter, heardCall, ownWebhook } from './projects-cast.ts'
import { post, seenOf, send, type Answer, type Ask } from './routes-answers.ts'
import {
  approve,
  checks,
  knownSubject,
  makeKey,
  NEVER,
  ORIGIN,
  play,
  publishableKey,
  unique,
} from './routes-cast.ts'
import { signedIn } from './routes-device-pages.ts'
import { descriptionOf, routesOf, type RunningRoute } from './routes-running.ts'
import { interleave, tellsApart } from './timing-rank-test.ts'

let service: TestService
beforeEach(async () => {
  service = await startTestService()
})
afterEach(() => service.stop())

/** Bodies that the routes with an id take, so that nothing but the id can be the reason of a refusal. */
const BODIES: Readonly<Record<string, object>> = {
  'POST /v1/verifications/:id/checks': { code: '123456' },
  'POST /v1/verifications/:id/sends': {},
  'POST /v1/verifications/:id/receipts': { answer: 'A'.repeat(43) },
  'POST /v1/verifications/:id/cancellation': {},
  'POST /v1/verifications/:id/denial': {},
  'POST /v1/verifications/:id/approval': { subject: 'ann', number: '42' },
  'POST /v1/subjects/:subject/authenticators': { type: 'totp' },
  'POST /v1/subjects/:subject/authenticators/:id/confirmation': { code: '123456' },
  'POST /v1/subjects/:subject/authenticators/:id/approval': {},
  'POST /v1/subjects/:subject/authenticators/:id/resynchronization': { codes: ['123456', '1'] },
  'PATCH /v1/subjects/:subject/authenticators/:id': { name: 'Mine now' },
  'PUT /v1/projects/:id': { name: 'Mine now' },
  'PATCH /v1/webhooks/:id': { name: 'Mine now' },
  'POST /v1/webhooks/:id/redelivery': { event: 1 },
  'PATCH /v1/subjects/:subject/devices/:id': { name: 'Mine now' },
}

const ask = (route: RunningRoute, path: string, key: string): Ask => ({
  method: route.method as Ask['method'],
  path,
  headers: {
    authorization: `Bearer ${key}`,
    ...(BODIES[route.name] !== undefined && { 'content-type': 'application/json' }),
  },
  ...(BODIES[route.name] !== undefined && { body: JSON.stringify(BODIES[route.name]) }),
})

const apiRoutes = async () =>
  (await routesOf(service)).filter(
    ({ described, method }) => described && method !== 'HEAD' && method !== 'OPTIONS',
  )

/** Another project, with a key that may do everything. */
async function another(): Promise<{ readonly key: string; readonly id: string }> {
  const made = await service.call('/v1/projects', { name: 'Another' })
  return { key: made.body.secret_key, id: made.body.id }
}

test('[LEA-16] every id of one project, shown with the key of another, is answered 404 like an id that never existed', async () => {
  const other = await another()
  const subject = unique('subject')
  const adding = await play(service, { purpose: 'add_address', subject })
  await approve(service, adding)
  await service.advance(61)
  await signedIn(service, adding.to)
  const app = await confirmedApp(service, subject)
  const listed = async (what: string) =>
    (await service.call(`/v1/subjects/${subject}/${what}`)).body
  const addresses = await service.call(`/v1/subjects/${subject}/addresses`)
  const keys = await service.call('/v1/keys')
  const live = await play(service)
  const client = await makeClient(service)
  await letIn(service, client, subject)
  const devices = await service.call(`/v1/subjects/${subject}/devices`)
  const mine: Readonly<Record<string, readonly [string, string]>> = {
    verifications: [live.id, NEVER],
    keys: [keys.body.data[0].id, 'key_77777777777777777777'],
    projects: [service.project.id, 'prj_77777777777777777777'],
    addresses: [addresses.body.data[0].id, 'adr_77777777777777777777'],
    clients: [client.id, 'cli_77777777777777777777'],
    devices: [devices.body.data[0].id, `dev_${NEVER.slice(4)}`],
    authenticators: [app.id, 'aut_77777777777777777777'],
    trusted_devices: [(await listed('trusted_devices')).data[0].id, 'tdv_77777777777777777777'],
    sessions: [(await listed('sessions')).data[0].id, 'ses_77777777777777777777'],
    push_subscriptions: [await askedBrowser(service, subject), 'psh_77777777777777777777'],
    webhooks: [await ownWebhook(service), 'whk_77777777777777777777'],
    deliveries: [await deadLetter(service), 'dlv_77777777777777777777'],
    messages: [await heardCall(service), 'msg_9999999999'],
  }
  const own = ['authenticators', 'trusted_devices', 'sessions', 'push_subscriptions']
  const before = await Promise.all(own.map(listed))
  const withId = (await apiRoutes()).filter(({ path }) => path.includes('/:id'))
  expect(withId.length).toBeGreaterThanOrEqual(8)
  for (const route of withId) {
    const kind = /(\w+)\/:id/.exec(route.path)?.[1] ?? ''
    const [known, never] = mine[kind] ?? []
    if (known === undefined || never === undefined)
      throw new Error(`${route.name}: an id of a kind this test does not know`)
    const told = async (id: string) => {
      const path = route.path.replace(':id', id).replace(':subject', subject)
      const answer = await send(service, ask(route, path, other.key))
      return [route.name, answer.status, seenOf(answer).replaceAll(id, 'id')]
    }
    const foreign = await told(known)
    expect(foreign[1]).toBe(404)
    expect(foreign).toEqual(await told(never))
  }
  // And nothing has happened to any of them.
  expect((await service.call(`/v1/verifications/${live.id}`)).body.status).toBe('pending')
  expect((await service.call(`/v1/projects/${service.project.id}`)).body.name).not.toBe('Mine now')
  expect((await service.call('/v1/keys')).body).toEqual(keys.body)
  expect((await service.call(`/v1/subjects/${subject}/addresses`)).body).toEqual(addresses.body)
  expect((await service.call(`/v1/subjects/${subject}/devices`)).body).toEqual(devices.body)
  expect((await service.call('/v1/clients')).text).toContain(client.id)
  expect((await service.call('/v1/webhooks')).text).toContain('Ours')
  expect(await Promise.all(own.map(listed))).toEqual(before)
})

test('[LEA-16] lists, feeds and searches of one project show nothing of another', async () => {
  const other = await another()
  const subject = await knownSubject(service)
  const live = await play(service, { subject })
  await service.settle()
  const lists = (await apiRoutes()).filter(
    ({ method, path }) => method === 'GET' && !path.includes(':id') && !path.endsWith('/stream'),
  )
  expect(lists.length).toBeGreaterThanOrEqual(8)
  const queries = [
    '',
    `?to=${encodeURIComponent(live.to)}&channel=email`,
    `?subject=${subject}`,
    '?after=0',
  ]
  const shown: string[] = []
  for (const { path } of lists)
    for (const query of queries) {
      const at = path.replace(':subject', subject).replace(':purpose', 'sign_in') + query
      const answer = await service.call(at, undefined, { key: other.key })
      if (answer.text.includes(live.id) || answer.text.includes(service.project.id)) shown.push(at)
      if (answer.text.includes('"sends_today":1')) shown.push(at)
    }
  expect(shown).toEqual([])
  const cursor = await service.call(`/v1/verifications?after=${live.id}`, undefined, {
    key: other.key,
  })
  expect(cursor.body.data).toEqual([])
})

test('[LEA-16] an id of another project is refused in the time of one that never existed', async () => {
  const other = await another()
  const live = await play(service)
  const read = (id: string) => () =>
    service.call(`/v1/verifications/${id}`, undefined, { key: other.key })
  await interleave(10, read(live.id), read(NEVER))
  expect(tellsApart(...(await interleave(150, read(live.id), read(NEVER))))).toBe(false)
})

describe('keys', () => {
  test('[TOK-09] a revoked key is refused from the next request on, on every route, like one that never was', async () => {
    await service.stop()
    // Wrong keys are counted by network, and this test shows many: each route is asked from another one.
    service = await startTestService({ env: { COUNTERSIGN_TRUSTED_PROXIES: '127.0.0.1' } })
    const made = await service.call('/v1/keys', { type: 'secret', name: 'leaving' })
    const { id, key } = made.body
    let network = 0
    const asked = (route: RunningRoute, path: string, shown: string): Ask => {
      const plain = ask(route, path, shown)
      network += 1
      return { ...plain, headers: { ...plain.headers, 'x-forwarded-for': `203.0.113.${network}` } }
    }
    expect((await service.call('/v1/events', undefined, { key })).status).toBe(200)
    await service.call(`/v1/keys/${id}`, undefined, { method: 'DELETE' })
    for (const route of await apiRoutes()) {
      const path = route.path.replace(':id', NEVER).replace(/:\w+/g, 'x')
      const [revoked, never] = [
        await send(service, asked(route, path, key)),
        await send(service, asked(route, path, 'sk_neverneverneverneverneverneverneverneverneve')),
      ]
      expect([route.name, revoked.status]).toEqual([route.name, 401])
      expect(seenOf(revoked)).toBe(seenOf(never))
    }
  })

  test('[TOK-09] a key past its time is refused, and none is kept but as a hash', async () => {
    const expires_at = new Date(service.store.now() + 60_000).toISOString()
    const made = await service.call('/v1/keys', { type: 'secret', name: 'short', expires_at })
    const { key } = made.body
    expect(key).toMatch(/^sk_[\w-]{43}$/)
    expect((await service.call('/v1/events', undefined, { key })).status).toBe(200)
    await service.advance(61)
    expect((await service.call('/v1/events', undefined, { key })).status).toBe(401)
    expect((await service.call('/v1/keys')).text).not.toContain(key)
  })

  test('[TOK-09] a key does what its scopes say and nothing else, on every route', async () => {
    const scopes: Readonly<Record<string, string>> = {
      verifications: 'verifications',
      limits: 'verifications',
      subjects: 'verifications',
      events: 'verifications',
      statistics: 'verifications',
      receipts: 'receipts',
      policies: 'policies',
      keys: 'keys',
      // Reading and changing one's own project is no more than changing its policies.
      projects: 'policies',
      sandbox: 'sandbox',
      challenges: 'verifications',
      webhooks: 'webhooks',
      deliveries: 'deliveries',
      guard: 'guard',
      templates: 'templates',
      clients: 'clients',
      assessments: 'verifications',
      device_authorizations: 'devices',
    }
    const keyOf = new Map<string, string>()
    for (const scope of new Set<string>(SCOPES))
      keyOf.set(scope, await makeKey(service, { type: 'secret', scopes: [scope] }))
    for (const route of await apiRoutes()) {
      if (route.path.endsWith('/stream')) continue
      const needed = scopeOf(route, scopes)
      for (const [scope, key] of keyOf) {
        const path = route.path.replace(':id', NEVER).replace(/:\w+/g, 'x')
        const { status } = await send(service, ask(route, path, key))
        expect([route.name, scope, status === 403]).toEqual([route.name, scope, scope !== needed])
      }
    }
  })

  /** Making projects, and what belongs to subjects beside their addresses, are the exceptions. */
  function scopeOf(route: RunningRoute, usual: Readonly<Record<string, string>>): string {
    if (route.name === 'POST /v1/projects') return 'projects'
    if (/^\/v1\/subjects\/:subject\/(?:devices|lock|trusted_devices|sessions)/.test(route.path))
      return 'devices'
    if (route.path.endsWith('/authenticators/:id/approval')) return 'seeds'
    if (route.path.startsWith('/v1/channels'))
      return route.method === 'GET' ? 'deliveries' : 'verifications'
    if (route.path.startsWith('/v1/subjects/:subject/push_subscriptions')) return 'authenticators'
    if (route.path.startsWith('/v1/subjects/:subject/authenticators')) return 'authenticators'
    return usual[route.path.split('/')[2] ?? ''] ?? `a scope for ${route.path}`
  }

  test('[TOK-09] [ADM-04] no key gives a scope that it does not have', async () => {
    const key = await makeKey(service, { type: 'secret', scopes: ['keys'] })
    const more = await service.call(
      '/v1/keys',
      { type: 'secret', name: 'more', scopes: ['keys', 'receipts'] },
      { key },
    )
    expect(more.status).toBe(403)
    const same = await service.call('/v1/keys', { type: 'secret', name: 'same' }, { key })
    expect(same.body.scopes).toEqual(['keys'])
  })

  test('[TOK-09] no key outlives the one that made it', async () => {
    const expires_at = new Date(service.store.now() + 60_000).toISOString()
    const key = await makeKey(service, { type: 'secret', expires_at })
    const open = { origins: [ORIGIN], purposes: ['sign_in'] }
    for (const kind of [{ type: 'secret' }, { type: 'publishable', ...open }]) {
      const make = (more: object) =>
        service.call('/v1/keys', { ...kind, name: 'heir', ...more }, { key })
      expect((await make({})).body.expires_at).toBe(expires_at)
      const sooner = new Date(service.store.now() + 30_000).toISOString()
      expect((await make({ expires_at: sooner })).body.expires_at).toBe(sooner)
      const later = await make({ expires_at: new Date(Date.parse(expires_at) + 1).toISOString() })
      expect(later).toMatchObject({ status: 403, body: { code: 'forbidden', field: 'expires_at' } })
    }
    const heir = await service.call('/v1/keys', { type: 'secret', name: 'heir' }, { key })
    await service.advance(61)
    expect((await service.call('/v1/keys', undefined, { key: heir.body.key })).status).toBe(401)
  })
})

describe('publishable keys', () => {
  const start = (key: string, more: object = {}, origin: string | undefined = ORIGIN) =>
    post(
      service,
      '/v1/verifications',
      { purpose: 'sign_in', channel: 'email', to: `${unique('p')}@shop.example`, ...more },
      key,
      origin,
    )

  test('[ADM-06] a publishable key starts, sends again and checks, and gets 403 on every other route', async () => {
    const key = await publishableKey(service)
    const open = new Set([
      'POST /v1/verifications',
      'POST /v1/verifications/:id/checks',
      'POST /v1/verifications/:id/sends',
      'GET /v1/challenges',
    ])
    for (const route of await apiRoutes()) {
      const path = route.path.replace(':id', NEVER).replace(/:\w+/g, 'x')
      const plain = ask(route, path, key)
      const answer = await send(service, {
        ...plain,
        headers: { ...plain.headers, origin: ORIGIN },
      })
      expect([route.name, answer.status === 403]).toEqual([route.name, !open.has(route.name)])
    }
  })

  test('[ADM-06] it works from its own origin and for its own purposes only', async () => {
    const key = await publishableKey(service)
    const statuses = async (answers: readonly Promise<Answer>[]) =>
      (await Promise.all(answers)).map(({ status }) => status)
    expect(await statuses([start(key)])).toEqual([201])
    expect(
      await statuses([
        start(key, { purpose: 'recovery' }),
        start(key, {}, 'https://evil.example'),
        start(key, {}, `${ORIGIN}.evil.example`),
        start(key, {}, `${ORIGIN}:8443`),
        start(key, {}, 'http://shop.example'),
        start(key, {}, 'null'),
        start(key, {}, ''),
        post(service, '/v1/verifications', { purpose: 'sign_in', channel: 'email' }, key),
      ]),
    ).toEqual([403, 403, 403, 403, 403, 403, 403, 403])
  })

  test('[ADM-06] [COD-16] it hears of a verification whether it is approved, and nothing else', async () => {
    const key = await publishableKey(service)
    const live = await play(service)
    const check = (code: string) =>
      post(service, checks(live.id), { code, session: live.session }, key, ORIGIN)
    expect(JSON.parse((await check('WRONG')).text)).toEqual({ result: 'not_approved' })
    expect(Object.keys(JSON.parse((await check(live.code)).text))).toEqual(['result', 'receipt'])
  })
})

describe('fields that are not the caller’s to set', () => {
  const FOREIGN = [
    'status',
    'attempts',
    'project_id',
    'project',
    'guesses_left',
    'id',
    'code',
    'approved_at',
  ]

  test('[ADM-04] each of them in a start gets 400, and nothing is started', async () => {
    for (const field of FOREIGN) {
      const answer = await service.call('/v1/verifications', {
        purpose: 'sign_in',
        channel: 'email',
        to: 'person@shop.example',
        [field]: field === 'project' ? service.project.id : 'approved',
      })
      expect([field, answer.status, answer.body.code]).toEqual([field, 400, 'invalid_request'])
    }
    expect(await service.messages('person@shop.example')).toEqual([])
  })

  test('[ADM-04] no body of any route takes a field that it does not name, at any depth', async () => {
    const open: string[] = []
    const walk = (where: string, schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return
      if ('properties' in schema && !('additionalProperties' in schema)) open.push(where)
      for (const [name, inner] of Object.entries(schema)) walk(`${where}.${name}`, inner)
    }
    for (const [path, methods] of Object.entries((await descriptionOf(service)).paths))
      for (const [method, operation] of Object.entries(methods))
        walk(`${method} ${path}`, operation?.requestBody)
    expect(open).toEqual([])
  })

  test('[ADM-04] a check, a send, a key and a project take none either', async () => {
    const live = await play(service)
    const bodies: Readonly<Record<string, object>> = {
      [checks(live.id)]: { code: live.code, session: live.session },
      [`/v1/verifications/${live.id}/sends`]: {},
      [`/v1/verifications/${live.id}/cancellation`]: {},
      '/v1/keys': { type: 'secret', name: 'one' },
      '/v1/projects': { name: 'one' },
    }
    for (const [path, body] of Object.entries(bodies))
      for (const field of ['status', 'project_id', 'attempts', 'hash', 'created_at']) {
        const answer = await service.call(path, { ...body, [field]: 'x' })
        expect([path, field, answer.status]).toEqual([path, field, 400])
      }
    expect((await service.call(`/v1/verifications/${live.id}`)).body).toMatchObject({
      status: 'pending',
      guesses_left: 5,
      sends: 1,
    })
  })
})
