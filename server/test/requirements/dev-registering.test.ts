import { describe, expect, test } from 'vitest'
import { ask, decide, DEVICE_CODE_GRANT, makeClient } from '../http/oauth/play-device.ts'
import { startOn, STORES, useServiceOn } from '../http/oauth/start-on.ts'

const TOKEN = 'initial-access-token-of-these-tests-0123456789'
const ENV = { COUNTERSIGN_REGISTRATION_TOKEN: TOKEN }

const METADATA = {
  client_name: 'Their program',
  token_endpoint_auth_method: 'none',
  grant_types: [DEVICE_CODE_GRANT],
  scope: 'openid',
}

describe.each(STORES)('on %s', async (store) => {
  const service = await useServiceOn(store, ENV)

  async function register(
    body: unknown,
    authorization: string | null = `Bearer ${TOKEN}`,
    at = service,
    from?: string,
  ) {
    const answer = await at.app.inject({
      method: 'POST',
      url: '/oauth/register',
      headers: {
        host: '127.0.0.1:4000',
        'content-type': 'application/json',
        ...(authorization !== null && { authorization }),
        ...(from !== undefined && { 'x-forwarded-for': from }),
      },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return { status: answer.statusCode, headers: answer.headers, body: answer.json() }
  }

  test('[DEV-40] without the setting nobody can register, and the metadata names no such endpoint', async () => {
    const plain = await startOn(store)
    expect((await register(METADATA, undefined, plain)).status).toBe(404)
    const { body } = await plain.call('/.well-known/oauth-authorization-server')
    expect(body).not.toHaveProperty('registration_endpoint')
    await plain.stop()
    const { body: with_ } = await service.call('/.well-known/oauth-authorization-server')
    expect(with_.registration_endpoint).toBe('http://127.0.0.1:4000/oauth/register')
  })

  test('[DEV-40] whoever shows the initial token is registered: 201 with its id, and a device of it can ask', async () => {
    const { status, headers, body } = await register(METADATA)
    expect(status).toBe(201)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' })
    expect(body).toMatchObject({
      client_id: expect.stringMatching(/^reg_/),
      client_id_issued_at: expect.any(Number),
      client_name: 'Their program',
      token_endpoint_auth_method: 'none',
      grant_types: [DEVICE_CODE_GRANT],
      scope: 'openid',
    })
    expect(body).not.toHaveProperty('client_secret')
    const asked = await ask(service, { id: body.client_id, secret: undefined })
    expect(asked.status).toBe(200)
  })

  test('[DEV-40] a client with a secret is told it, and when it ends', async () => {
    const { token_endpoint_auth_method: _left, ...usual } = METADATA
    const { status, body } = await register(usual)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      token_endpoint_auth_method: 'client_secret_basic',
      client_secret: expect.stringMatching(/^[\w-]{43,}$/),
      client_secret_expires_at: expect.any(Number),
    })
    const client = { id: body.client_id, secret: body.client_secret }
    expect((await ask(service, client)).status).toBe(200)
    expect((await ask(service, { ...client, secret: undefined })).status).toBe(401)
  })

  test('[DEV-40] without the initial token, or with another, nothing is registered', async () => {
    for (const shown of [null, 'Bearer wrong', `Basic ${TOKEN}`, `Bearer ${service.secretKey}`]) {
      const { status, headers, body } = await register(METADATA, shown)
      expect([status, body.error]).toEqual([401, 'invalid_token'])
      expect(headers['www-authenticate']).toMatch(/^Bearer /)
    }
  })

  test('[DEV-40] what a program cannot say of itself is refused by the name that RFC 7591 has for it', async () => {
    const refused = async (more: object) => {
      const { status, body } = await register({ ...METADATA, ...more })
      return [status, body.error]
    }
    const metadata = [400, 'invalid_client_metadata']
    expect(await refused({ grant_types: ['authorization_code'] })).toEqual(metadata)
    expect(await refused({ grant_types: 'device_code' })).toEqual(metadata)
    expect(await refused({ token_endpoint_auth_method: 'private_key_jwt' })).toEqual(metadata)
    expect(await refused({ client_name: '' })).toEqual(metadata)
    expect(await refused({ client_name: 7 })).toEqual(metadata)
    for (const uri of [
      'javascript:alert(1)',
      'http://shop.example/',
      'https://user@shop.example/',
      'data:text/html,x',
      'shop.example',
      7,
    ])
      for (const name of ['client_uri', 'logo_uri', 'tos_uri', 'policy_uri'])
        expect([name, uri, ...(await refused({ [name]: uri }))]).toEqual([name, uri, ...metadata])
    const redirect = [400, 'invalid_redirect_uri']
    expect(await refused({ redirect_uris: ['javascript:alert(1)'] })).toEqual(redirect)
    expect(await refused({ redirect_uris: ['https://shop.example/#x'] })).toEqual(redirect)
    expect(await refused({ redirect_uris: 'https://shop.example/' })).toEqual(redirect)
    expect(await refused({ software_statement: 'a.b.c' })).toEqual([
      400,
      'unapproved_software_statement',
    ])
    expect([(await register('{')).status, (await register('[]')).body.error]).toEqual([
      400,
      'invalid_client_metadata',
    ])
  })

  test('[DEV-28] [DEV-40] a program that registers itself gets the scopes that anybody may have, whatever it asks for', async () => {
    const { body } = await register({
      ...METADATA,
      scope: 'admin openid orders',
      client_id: 'mine',
    })
    expect(body.scope).toBe('openid')
    expect(body.client_id).not.toBe('mine')
    const client = { id: body.client_id, secret: undefined }
    expect((await ask(service, client, { scope: 'admin' })).body.error).toBe('invalid_scope')
  })

  test('[DEV-41] whoever decides is told that nobody vouches for a program that registered itself', async () => {
    const { body } = await register({ ...METADATA, client_name: 'Pay<b>pal</b>\u202e' })
    const asked = await ask(service, { id: body.client_id, secret: undefined })
    const look = await service.call(`/v1/device_authorizations/${asked.body.user_code}`)
    expect(look.body.client.registered).toBe(true)
    expect(look.body.client.client_name).not.toMatch(/[<>\u202e]/)
    const own = await ask(service, await makeClient(service))
    const ours = await service.call(`/v1/device_authorizations/${own.body.user_code}`)
    expect(ours.body.client.registered).toBe(false)
    expect((await decide(service, asked.body.user_code, 'denial')).status).toBe(200)
  })

  test('[DEV-40] a program that registered itself is forgotten after ninety days, and after one when no device of it asked by then; it is told the ninety', async () => {
    const DAY = 86_400_000
    const { token_endpoint_auth_method: _left, ...usual } = METADATA
    const [used, unused, late] = [
      await register(usual),
      await register(usual),
      await register(usual),
    ]
    const asked = ({ body }: typeof used) =>
      ask(service, { id: body.client_id, secret: body.client_secret })
    for (const { body } of [used, unused, late])
      expect(body.client_secret_expires_at - body.client_id_issued_at).toBe(90 * 86_400)
    expect((await asked(used)).status).toBe(200)
    await service.store.advance(DAY - 60_000)
    expect((await asked(late)).status).toBe(200)
    await service.store.advance(61_000)
    expect((await asked(unused)).status).toBe(401)
    expect((await asked(late)).status).toBe(200)
    await service.store.advance(88 * DAY)
    expect((await asked(used)).status).toBe(200)
    await service.store.advance(DAY)
    expect((await asked(used)).status).toBe(401)
    expect((await asked(late)).status).toBe(401)
  })

  test('[DEV-36] [DEV-40] who registers again and again begins no more devices by it, and a program whose device was turned away is forgotten after a day', async () => {
    const busy = await startOn(store, ENV)
    const statuses: number[] = []
    let last = { id: '', secret: undefined }
    for (let made = 0; made < 3; made += 1) {
      const { body } = await register(METADATA, undefined, busy)
      last = { id: body.client_id, secret: undefined }
      for (let i = 0; i < 5; i += 1) statuses.push((await ask(busy, last)).status)
    }
    expect(statuses).toEqual([...Array<number>(10).fill(200), ...Array<number>(5).fill(429)])
    await busy.store.advance(86_401_000)
    expect((await ask(busy, last)).status).toBe(401)
    await busy.stop()
  })

  test('[DEV-40] [LIM-05] a site, of which one holder may have every network, registers two hundred programs a minute', async () => {
    const busy = await startOn(store, { ...ENV, COUNTERSIGN_TRUSTED_PROXIES: '127.0.0.1' })
    const statuses: number[] = []
    for (let i = 0; i < 220; i += 1)
      statuses.push((await register(METADATA, undefined, busy, `2001:db8:1:${i % 20}::1`)).status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(200)
    expect((await register(METADATA, undefined, busy, '2001:db8:2::1')).status).toBe(201)
    await busy.stop()
  })

  test('one network registers twenty programs a minute and no more', async () => {
    const busy = await startOn(store, ENV)
    const answers = await Promise.all(
      Array.from({ length: 25 }, () => register(METADATA, undefined, busy)),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20)
    const refused = answers.find(({ status }) => status === 429)
    expect(refused?.body.error).toBe('temporarily_unavailable')
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThanOrEqual(1)
    await busy.stop()
  })
})
