import { describe, expect, test } from 'vitest'
import {
  ask,
  begin,
  decide,
  DEVICE_CODE_GRANT,
  introspect,
  letIn,
  makeClient,
  poll,
  postForm,
  shown,
} from '../http/oauth/play-device.ts'
import { STORES, useServiceOn } from '../http/oauth/start-on.ts'
import { send } from './routes-answers.ts'

const DA = '/oauth/device_authorization'
const TOKEN = '/oauth/token'
const from = (address: string) => ({ 'x-forwarded-for': address })

describe.each(STORES)('on %s', async (store) => {
  const service = await useServiceOn(store, { COUNTERSIGN_TRUSTED_PROXIES: '127.0.0.1' })

  test('[DEV-01] [DEV-02] [M55] a device that asks is given both codes, where to type one, and how long and how often', async () => {
    const { status, headers, body } = await ask(service, await makeClient(service))
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' })
    expect(headers['content-length']).toBeDefined()
    expect(body).toEqual({
      device_code: expect.stringMatching(/^[\w-]{43,}$/),
      user_code: expect.stringMatching(/^[B-Z]{4}-[B-Z]{4}$/),
      verification_uri: 'http://127.0.0.1:4000/code',
      verification_uri_complete: `http://127.0.0.1:4000/code?user_code=${body.user_code}`,
      expires_in: 600,
      interval: 5,
    })
  })

  test('[DEV-03] JSON, a wrong kind of body, an address with parameters instead of a body and a repeated parameter are refused', async () => {
    const client = await makeClient(service)
    const id = client.id
    const form = new URLSearchParams({ client_id: id }).toString()
    const json = await postForm(service, DA, JSON.stringify({ client_id: id }), {
      'content-type': 'application/json',
    })
    const text = await postForm(service, DA, form, { 'content-type': 'text/plain' })
    const twice = await postForm(service, DA, `${form}&${form}`)
    const scopes = await postForm(service, DA, `${form}&scope=openid&scope=orders`)
    const emptyTwice = await postForm(service, DA, `${form}&scope=&scope=`)
    for (const answer of [json, text, twice, scopes, emptyTwice])
      expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_request' } })
    const inAddress = await postForm(service, `${DA}?${form}`, '')
    expect(inAddress).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
    const noGrant = await postForm(service, TOKEN, { ...shown(client), device_code: 'x' })
    const noCode = await postForm(service, TOKEN, {
      ...shown(client),
      grant_type: DEVICE_CODE_GRANT,
      device_code: '',
    })
    for (const answer of [noGrant, noCode])
      expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_request' } })
  })

  test('[DEV-03] GET and other methods are refused, and unknown and empty parameters are passed over', async () => {
    for (const path of [DA, TOKEN, '/oauth/introspect', '/oauth/revoke'])
      for (const method of ['GET', 'PUT', 'DELETE'] as const) {
        const answer = await send(service, { method, path })
        expect([path, method, answer.status]).toEqual([path, method, 405])
      }
    const client = await makeClient(service)
    const more = { scope: '', something: 'else', resource: '' }
    expect((await ask(service, client, more)).status).toBe(200)
  })

  test('[DEV-03] a body of more than 16 KB is refused', async () => {
    const answer = await postForm(service, DA, `client_id=${'x'.repeat(20_000)}`)
    expect(answer).toMatchObject({ status: 413, body: { error: 'invalid_request' } })
  })

  test('[DEV-04] a client with a secret must show it, where it asks and where it polls', async () => {
    const client = await makeClient(service, { token_endpoint_auth_method: 'client_secret_basic' })
    const other = await makeClient(service, { token_endpoint_auth_method: 'client_secret_basic' })
    const basic = (id: string, secret: string) => ({
      authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
    })
    const secret = client.secret ?? ''
    const device = await postForm(service, DA, {}, basic(client.id, secret))
    expect(device.status).toBe(200)
    const grant = { grant_type: DEVICE_CODE_GRANT, device_code: device.body.device_code }
    const wrong = [
      [{ client_id: client.id }, {}],
      [{}, basic(client.id, 'wrong')],
      [{}, basic(client.id, '')],
      [{}, basic(client.id, other.secret ?? '')],
      [{}, { authorization: 'Basic !' }],
      [{}, { authorization: `Bearer ${secret}` }],
      [{ client_id: 'cli_00000000000000000000', client_secret: secret }, {}],
      [{}, {}],
    ] as const
    for (const path of [DA, TOKEN])
      for (const [form, headers] of wrong) {
        const answer = await postForm(service, path, { ...grant, ...form }, headers)
        expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
        expect(answer.headers['www-authenticate']).toMatch(/^Basic realm=/)
      }
    const right = await postForm(service, TOKEN, grant, basic(client.id, secret))
    expect(right.body.error).toBe('authorization_pending')
  })

  test('[DEV-04] a client shows itself in one way: two at once are refused, and its id beside HTTP Basic is none', async () => {
    const client = await makeClient(service, { token_endpoint_auth_method: 'client_secret_basic' })
    const authorization = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`
    const asked = (form: Readonly<Record<string, string>>) =>
      postForm(service, DA, form, { authorization })
    expect((await asked({ client_id: client.id })).status).toBe(200)
    for (const form of [{ client_id: 'cli_x' }, { client_secret: client.secret ?? '' }])
      expect(await asked(form)).toMatchObject({ status: 400, body: { error: 'invalid_request' } })
  })

  test('a public client may show an empty secret by HTTP Basic and no client_id, as some programs do', async () => {
    const client = await makeClient(service)
    const authorization = `Basic ${Buffer.from(`${client.id}:`).toString('base64')}`
    const body = `client_id=${client.id}&scope=openid orders`
    const asked = await postForm(service, DA, body, { authorization })
    expect(asked.status).toBe(200)
    const polled = await postForm(
      service,
      TOKEN,
      `grant_type=urn:ietf:params:oauth:grant-type:device_code&device_code=${asked.body.device_code}`,
      { authorization },
    )
    expect(polled.body.error).toBe('authorization_pending')
  })

  test('[DEV-05] [DEV-28] a client that has not opted in may not let devices in, and no code is made for it', async () => {
    for (const grant_types of [[], ['refresh_token']]) {
      const client = await makeClient(service, { grant_types })
      expect(await ask(service, client)).toMatchObject({
        status: 400,
        body: { error: 'unauthorized_client' },
      })
    }
    const { client_name, grant_types } = (
      await service.call('/v1/clients', { client_name: 'New', token_endpoint_auth_method: 'none' })
    ).body
    expect({ client_name, grant_types }).toEqual({ client_name: 'New', grant_types: [] })
  })

  test('[DEV-28] a scope that the client was not given is refused before a code exists', async () => {
    const client = await makeClient(service, { scope: 'openid orders' })
    for (const scope of ['admin', 'openid admin', 'ORDERS', 'orders"', 'a\\b'])
      expect(await ask(service, client, { scope })).toMatchObject({
        status: 400,
        body: { error: 'invalid_scope' },
      })
    expect((await ask(service, client, { scope: 'orders' })).status).toBe(200)
  })

  test('[DEV-27] where its client needs to know whom it is for, a device without a receipt of that person gets no code, and nobody else can let it in', async () => {
    const client = await makeClient(service, { needs_user: true })
    expect(await ask(service, client)).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    })
    expect((await ask(service, client, { user_token: 'x.y.z' })).status).toBe(400)
    const to = 'ann@shop.example'
    const whose = { purpose: 'sign_in', channel: 'email', to, subject: 'ann' }
    const started = await service.call('/v1/verifications', whose)
    const checked = await service.call(`/v1/verifications/${started.body.id}/checks`, {
      code: await service.code(to),
    })
    const device = await begin(service, client, { user_token: checked.body.receipt })
    expect(await decide(service, device.userCode, 'approval', 'eve')).toMatchObject({
      status: 403,
      body: { code: 'device_refused', reason: 'other_subject' },
    })
    expect((await decide(service, device.userCode, 'approval', 'ann')).status).toBe(200)
  })

  test('[DEV-29] [DEV-39] a client is given no refresh token unless it may have one', async () => {
    const plain = await letIn(service, await makeClient(service))
    expect(plain.tokens).not.toHaveProperty('refresh_token')
    const grant_types = [DEVICE_CODE_GRANT, 'refresh_token']
    const lasting = await makeClient(service, { grant_types })
    const first = (await letIn(service, lasting)).tokens
    const renew = (refresh_token: string) =>
      postForm(service, TOKEN, { ...shown(lasting), grant_type: 'refresh_token', refresh_token })
    const second = await renew(first.refresh_token ?? '')
    expect(second).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'no-store' },
      body: { token_type: 'Bearer', refresh_token: expect.any(String) },
    })
    expect(second.body.refresh_token).not.toBe(first.refresh_token)
    await service.advance(31)
    // The first one again: somebody has it who should not, and the device is ended.
    expect((await renew(first.refresh_token ?? '')).body.error).toBe('invalid_grant')
    expect((await renew(second.body.refresh_token)).body.error).toBe('invalid_grant')
    expect((await introspect(service, second.body.access_token)).body).toEqual({ active: false })
  })

  test('[DEV-42] [M58] secrets in an address are refused, and never written down', async () => {
    const client = await makeClient(service, { token_endpoint_auth_method: 'client_secret_post' })
    const asked = await postForm(service, `${DA}?client_secret=${client.secret}`, {
      client_id: client.id,
    })
    expect(asked).toMatchObject({ status: 400, body: { error: 'invalid_request' } })
    expect(asked.text).not.toContain(client.secret)
    for (const [path, name] of [
      [TOKEN, 'device_code'],
      [TOKEN, 'refresh_token'],
      ['/oauth/introspect', 'token'],
      ['/oauth/revoke', 'token'],
      ['/oauth/userinfo', 'access_token'],
    ] as const)
      expect((await postForm(service, `${path}?${name}=x`, shown(client))).status).toBe(400)
    const userinfo = await send(service, { method: 'GET', path: '/oauth/userinfo?access_token=x' })
    expect(userinfo.status).toBe(400)
  })

  test('[DEV-36] a device that asks a hundred times a second is told to wait after ten, and others are not', async () => {
    const client = await makeClient(service)
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => ask(service, client, {}, from('198.51.100.7'))),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10)
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(90)
    expect(refused[0]?.body.error).toBe('temporarily_unavailable')
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThanOrEqual(1)
    expect((await ask(service, client, {}, from('198.51.100.8'))).status).toBe(200)
    await service.advance(61)
    expect((await ask(service, client, {}, from('198.51.100.7'))).status).toBe(200)
  })

  test('[M57] a user code is no device code, and a device code no user code', async () => {
    const client = await makeClient(service)
    const device = await begin(service, client)
    const swapped = { client, deviceCode: device.userCode }
    expect((await poll(service, swapped)).body.error).toBe('invalid_grant')
    const looked = await service.call(`/v1/device_authorizations/${device.deviceCode.slice(0, 60)}`)
    expect(looked.status).toBe(404)
    expect((await poll(service, device)).body.error).toBe('authorization_pending')
    expect((await decide(service, device.userCode, 'approval')).status).toBe(200)
  })

  test('[M59] whatever a request says of its host, a device is sent to the public address', async () => {
    const client = await makeClient(service)
    for (const headers of [
      { 'x-forwarded-host': 'evil.example' },
      { forwarded: 'host=evil.example;proto=https' },
      { 'x-forwarded-proto': 'https' },
      { origin: 'https://evil.example', referer: 'https://evil.example/' },
    ]) {
      const { body, text } = await ask(service, client, {}, headers)
      expect(body.verification_uri).toBe('http://127.0.0.1:4000/code')
      expect(text).not.toContain('evil')
    }
    const elsewhere = await ask(service, client, {}, { host: 'evil.example' })
    expect(elsewhere).toMatchObject({ status: 421, body: { error: 'invalid_request' } })
  })

  test('[DEV-37] a device of another project shows a code of its own, and is sent to that project’s page', async () => {
    const made = await service.call('/v1/projects', { name: 'Another' })
    const { id, secret_key } = made.body
    const scopes = ['clients', 'devices', 'keys']
    const key = (
      await service.call('/v1/keys', { type: 'secret', name: 'all', scopes }, { key: secret_key })
    ).body.key
    const client = await makeClient(service, {}, key ?? secret_key)
    const { body } = await ask(service, client)
    expect(body.verification_uri).toBe(`http://127.0.0.1:4000/code/${id.slice('prj_'.length)}`)
    expect((await decide(service, body.user_code, 'approval')).status).toBe(404)
  })
})
