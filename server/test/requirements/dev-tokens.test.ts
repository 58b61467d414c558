import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import { describe, expect, test } from 'vitest'
import {
  begin,
  decide,
  DEVICE_CODE_GRANT,
  introspect,
  letIn,
  makeClient,
  poll,
  postForm,
  shown,
  type PlayedClient,
} from '../http/oauth/play-device.ts'
import { STORES, useServiceOn } from '../http/oauth/start-on.ts'
import { send } from './routes-answers.ts'

describe.each(STORES)('on %s', async (store) => {
  const service = await useServiceOn(store)
  const confidential = () =>
    makeClient(service, { token_endpoint_auth_method: 'client_secret_post' })
  const asClient = (path: string, client: PlayedClient, token: string) =>
    postForm(service, path, { ...shown(client), token })
  const userinfo = (token: string) =>
    send(service, {
      method: 'GET',
      path: '/oauth/userinfo',
      headers: { authorization: `Bearer ${token}` },
    })

  test('[DEV-39] an access token says whom it is for and how the person was known, and is signed with a published key', async () => {
    const client = await makeClient(service, { audience: 'https://api.shop.example' })
    const device = await begin(service, client)
    const how = { acr: 'urn:shop:strong', amr: ['hwk', 'user'] }
    await decide(service, device.userCode, 'approval', 'ann', how)
    const { body } = await poll(service, device)
    const jwks = createLocalJWKSet((await service.call('/.well-known/jwks.json')).body)
    const currentDate = new Date(service.store.now())
    const { payload, protectedHeader } = await jwtVerify(body.access_token, jwks, {
      issuer: service.url,
      audience: 'https://api.shop.example',
      typ: 'at+jwt',
      currentDate,
    })
    expect(protectedHeader.alg).toBe('ES256')
    expect(payload).toMatchObject({
      sub: 'ann',
      client_id: client.id,
      scope: 'openid orders',
      device: expect.stringMatching(/^dev_/),
      ...how,
    })
    const id = await jwtVerify(body.id_token, jwks, {
      issuer: service.url,
      audience: client.id,
      currentDate,
    })
    expect(id.payload).toMatchObject({ sub: 'ann', ...how })
    expect(decodeProtectedHeader(body.id_token).typ).toBe('JWT')
  })

  test('[LEA-16] [TOK-03] no project makes tokens for the API, the project or the client of another', async () => {
    const audience = 'https://films.shop.example'
    const mine = await makeClient(service, { audience })
    const made = await service.call('/v1/projects', { name: 'Evil tenant' })
    for (const taken of [audience, service.project.id, mine.id])
      expect(
        await service.call(
          '/v1/clients',
          { client_name: 'TV', token_endpoint_auth_method: 'none', audience: taken },
          { key: made.body.secret_key },
        ),
      ).toMatchObject({ status: 400, body: { code: 'invalid_request', field: 'audience' } })
    const { tokens } = await letIn(service, mine, 'ann')
    const told = await introspect(service, tokens.access_token)
    expect(told.body).toMatchObject({ aud: audience, project: service.project.id })
  })

  test('[DEV-43] only its own client and the application’s server hear of a token and can end it', async () => {
    const [mine, other] = [await confidential(), await confidential()]
    const open = await makeClient(service)
    const { tokens } = await letIn(service, mine, 'ann')
    const token = tokens.access_token
    expect((await asClient('/oauth/introspect', mine, token)).body).toMatchObject({
      active: true,
      client_id: mine.id,
      sub: 'ann',
    })
    expect((await asClient('/oauth/introspect', other, token)).body).toEqual({ active: false })
    expect((await asClient('/oauth/introspect', open, token)).status).toBe(401)
    const made = await service.call('/v1/projects', { name: 'Another' })
    const strange = await introspect(service, token, made.body.secret_key)
    expect(strange.body.active ?? false).toBe(false)
    expect((await asClient('/oauth/revoke', other, token)).status).toBe(200)
    expect((await asClient('/oauth/revoke', open, token)).status).toBe(200)
    expect((await introspect(service, token)).body.active).toBe(true)
    expect((await asClient('/oauth/revoke', mine, token)).status).toBe(200)
    expect((await introspect(service, token)).body).toEqual({ active: false })
    expect((await asClient('/oauth/revoke', mine, 'no token of ours')).status).toBe(200)
  })

  test('[DEV-43] without a client, a key, or with a key that may not, neither endpoint says anything', async () => {
    const scopes = ['verifications']
    const { key } = (await service.call('/v1/keys', { type: 'secret', name: 'other', scopes })).body
    for (const path of ['/oauth/introspect', '/oauth/revoke']) {
      const asked = (headers: Readonly<Record<string, string>>) =>
        postForm(service, path, { token: 'x' }, headers)
      expect(await asked({})).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
      const unknown = await asked({ authorization: 'Bearer sk_nobody' })
      expect(unknown).toMatchObject({ status: 401, body: { error: 'invalid_token' } })
      expect(unknown.headers['www-authenticate']).toMatch(/^Bearer .*error="invalid_token"/)
      const weak = await asked({ authorization: `Bearer ${key}` })
      expect(weak).toMatchObject({ status: 403, body: { error: 'insufficient_scope' } })
    }
  })

  test('[DEV-30] a device that is ended is good for nothing from the next question on', async () => {
    const grant_types = [DEVICE_CODE_GRANT, 'refresh_token']
    const client = await makeClient(service, { grant_types })
    const { tokens } = await letIn(service, client, 'bob', { device_name: 'Living room TV' })
    const listed = (await service.call('/v1/subjects/bob/devices')).body.data
    expect(listed).toMatchObject([
      {
        object: 'device',
        name: 'Living room TV',
        client: { client_id: client.id, client_name: 'Shop TV' },
        scope: 'openid orders',
      },
    ])
    const path = `/v1/subjects/bob/devices/${listed[0].id}`
    const renamed = await service.app.inject({
      method: 'PATCH',
      url: path,
      headers: { host: '127.0.0.1:4000', authorization: `Bearer ${service.secretKey}` },
      payload: { name: 'Kitchen' },
    })
    expect(renamed.json()).toMatchObject({ id: listed[0].id, name: 'Kitchen' })
    expect((await userinfo(tokens.access_token)).status).toBe(200)
    const ended = await service.call(path, undefined, { method: 'DELETE' })
    expect(ended.body).toMatchObject({ id: listed[0].id, revoked_at: expect.any(String) })
    expect((await introspect(service, tokens.access_token)).body).toEqual({ active: false })
    expect((await userinfo(tokens.access_token)).status).toBe(401)
    const form = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token ?? '' }
    const renewed = await postForm(service, '/oauth/token', { ...shown(client), ...form })
    expect(renewed.body.error).toBe('invalid_grant')
    expect((await service.call('/v1/subjects/bob/devices')).body.data).toEqual([])
  })

  test('[DEV-31] [M43] a locked account lets no device in, and gets no token for one that was approved before', async () => {
    const grant_types = [DEVICE_CODE_GRANT, 'refresh_token']
    const client = await makeClient(service, { grant_types })
    const earlier = (await letIn(service, client, 'carl')).tokens
    const approved = await begin(service, client)
    await decide(service, approved.userCode, 'approval', 'carl')
    const waiting = await begin(service, client)
    const lock = (method: 'PUT' | 'DELETE') =>
      service.call('/v1/subjects/carl/lock', undefined, { method })
    expect((await lock('PUT')).body).toEqual({ object: 'lock', subject: 'carl', locked: true })
    expect((await poll(service, approved)).body.error).toBe('access_denied')
    expect(await decide(service, waiting.userCode, 'approval', 'carl')).toMatchObject({
      status: 403,
      body: { code: 'device_refused', reason: 'locked' },
    })
    expect((await introspect(service, earlier.access_token)).body).toEqual({ active: false })
    const form = { grant_type: 'refresh_token', refresh_token: earlier.refresh_token ?? '' }
    const renew = () => postForm(service, '/oauth/token', { ...shown(client), ...form })
    expect((await renew()).body.error).toBe('invalid_grant')
    expect((await lock('DELETE')).body.locked).toBe(false)
    expect((await decide(service, waiting.userCode, 'approval', 'carl')).status).toBe(200)
  })

  test('a removed client is a stranger from the next question on, and its tokens are good for nothing', async () => {
    const client = await makeClient(service)
    const { tokens } = await letIn(service, client)
    const waiting = await begin(service, client)
    const removed = await service.call(`/v1/clients/${client.id}`, undefined, { method: 'DELETE' })
    expect(removed.status).toBe(200)
    expect(await poll(service, waiting)).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    })
    expect((await introspect(service, tokens.access_token)).body).toEqual({ active: false })
    const { body } = await service.call('/v1/clients')
    expect(body.data.some((one: { client_id: string }) => one.client_id === client.id)).toBe(false)
  })

  test('[OPS-16] the same request for a client with the same Idempotency-Key tells the same secret, and no list does', async () => {
    const make = () =>
      service.call(
        '/v1/clients',
        {
          client_name: 'Once',
          token_endpoint_auth_method: 'client_secret_basic',
          grant_types: [DEVICE_CODE_GRANT],
          scope: 'openid',
        },
        { headers: { 'idempotency-key': 'one-client' } },
      )
    const [first, again] = [await make(), await make()]
    expect(first.status).toBe(201)
    expect(first.body.client_secret).toMatch(/^[\w-]{43,}$/)
    expect(again.body).toEqual(first.body)
    expect((await service.call('/v1/clients')).text).not.toContain(first.body.client_secret)
  })

  test('userinfo tells who the person is to the holder of a token with openid, and what is wrong to others', async () => {
    const client = await makeClient(service)
    const { tokens } = await letIn(service, client, 'dora')
    expect(JSON.parse((await userinfo(tokens.access_token)).text)).toMatchObject({ sub: 'dora' })
    const without = (await letIn(service, client, 'dora', { scope: 'orders' })).tokens
    for (const token of [without.access_token, 'no.such.token']) {
      const answer = await userinfo(token)
      expect(answer.status).toBe(401)
      expect(String(answer.headers['www-authenticate'])).toContain('error="invalid_token"')
    }
    const none = await send(service, { method: 'GET', path: '/oauth/userinfo' })
    expect(none.status).toBe(401)
    expect(none.headers['www-authenticate']).toBe('Bearer realm="countersign"')
  })
})
