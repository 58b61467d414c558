import { describe, expect, test } from 'vitest'
import { authenticateClient } from '../../../src/domain/oauth/authenticate-client.ts'
import type { AuthMethod } from '../../../src/domain/oauth/client.ts'
import {
  createClient,
  listClients,
  registerClient,
  removeClient,
  type ClientAsk,
} from '../../../src/domain/oauth/clients.ts'
import { createKey, revokeKey } from '../../../src/domain/project/keys.ts'
import { CALLER, openOAuth, PROJECT } from './open-oauth.ts'

const METHODS: readonly AuthMethod[] = ['none', 'client_secret_basic', 'client_secret_post']
const ask: ClientAsk = { name: 'TV', authMethod: 'none', grantTypes: [], scopes: [] }

describe('a client that shows itself', () => {
  test.each(['client_secret_basic', 'client_secret_post'] as const)(
    '[DEV-04] one registered with %s must show its secret, by this way or the other, and never nothing',
    async (authMethod) => {
      const house = await openOAuth()
      const { client, secret = '' } = await house.newClient({ authMethod })
      expect(secret).toMatch(/^cs_[\w-]{43}$/)
      const show = (method: AuthMethod, shown: string | undefined) =>
        authenticateClient(house, { id: client.id, secret: shown, method })
      expect(await show('client_secret_basic', secret)).toEqual(client)
      expect(await show('client_secret_post', secret)).toEqual(client)
      expect(await show('none', secret)).toBeUndefined()
      for (const method of METHODS)
        for (const wrong of [
          undefined,
          '',
          'cs_',
          `${secret}x`,
          secret.slice(3),
          secret.slice(0, -1),
        ])
          expect(await show(method, wrong)).toBeUndefined()
    },
  )

  test('[DEV-04] the secret of another client is a wrong one', async () => {
    const house = await openOAuth()
    const { client } = await house.newClient({ authMethod: 'client_secret_basic' })
    const other = await house.newClient({ authMethod: 'client_secret_basic' })
    const shown = { id: client.id, secret: other.secret, method: 'client_secret_basic' } as const
    expect(await authenticateClient(house, shown)).toBeUndefined()
  })

  test('a public client has no secret: it may show an empty one in any way, and no other', async () => {
    const house = await openOAuth()
    const { client, secret } = await house.newClient()
    expect(secret).toBeUndefined()
    for (const method of METHODS) {
      for (const empty of [undefined, ''])
        expect(await authenticateClient(house, { id: client.id, secret: empty, method })).toEqual(
          client,
        )
      const shown = {
        id: client.id,
        secret: `cs_${house.vault.token('client', client.id)}`,
        method,
      }
      expect(await authenticateClient(house, shown)).toBeUndefined()
    }
  })

  test('one that is unknown, removed or over is nobody', async () => {
    const house = await openOAuth()
    const show = (id: string) =>
      authenticateClient(house, { id, secret: undefined, method: 'none' })
    for (const id of ['', 'cli_x', 'cli_00000000000000000000', 'prj_books', '../x'])
      expect(await show(id)).toBeUndefined()
    const { client } = await house.newClient()
    await removeClient(house, CALLER, client.id)
    expect(await show(client.id)).toBeUndefined()
    const endsAt = house.store.now() + 60_000
    const registered = await registerClient(house, PROJECT, ask, endsAt, [])
    expect(await show(registered.client.id)).toEqual(registered.client)
    await house.store.advance(60_000)
    expect(await show(registered.client.id)).toBeUndefined()
  })
})

describe('the clients of a project', () => {
  test('are listed as they were made, until they are removed', async () => {
    const house = await openOAuth()
    const { client } = await house.newClient({ uri: 'https://shop.example/tv', needsUser: true })
    expect(client).toMatchObject({
      id: expect.stringMatching(/^cli_[0-9a-v]{20}$/),
      project: PROJECT,
      audience: PROJECT,
      accessTokenSeconds: 600,
      needsUser: true,
    })
    expect(await listClients(house, CALLER)).toEqual([client])
    expect(await listClients(house, { ...CALLER, project: 'prj_other' })).toEqual([])
    await expect(
      removeClient(house, { ...CALLER, project: 'prj_other' }, client.id),
    ).rejects.toMatchObject({ code: 'not_found' })
    await removeClient(house, CALLER, client.id)
    await removeClient(house, CALLER, client.id)
    expect(await listClients(house, CALLER)).toEqual([])
    expect(await house.eventTypes()).toEqual(['client.created', 'client.removed'])
  })

  test('[OPS-16] a repeated request tells the same client and a secret that is good', async () => {
    const house = await openOAuth()
    const once = { id: 'key', request: 'request' }
    const asked = { ...ask, authMethod: 'client_secret_basic' } as const
    const first = await createClient(house, CALLER, asked, once)
    expect(await createClient(house, CALLER, asked, once)).toEqual(first)
    await expect(
      createClient(house, CALLER, asked, { ...once, request: 'another' }),
    ).rejects.toMatchObject({ code: 'idempotency_mismatch' })
    expect(await listClients(house, CALLER)).toHaveLength(1)
  })

  test('[DEV-28] one that asks for no grant may do nothing', async () => {
    const house = await openOAuth()
    const { client } = await createClient(house, CALLER, ask)
    expect(client.grantTypes).toEqual([])
    expect(client.scopes).toEqual([])
  })
})

describe('whom the tokens of a client are for', () => {
  const OTHER = { ...CALLER, project: 'prj_other' } as const
  const api = { ...ask, audience: 'https://api.shop.example' }
  const taken = { code: 'invalid_request', facts: { field: 'audience' } }

  test('[LEA-16] [TOK-03] an API is the project’s that named it first: no client of another makes tokens for it', async () => {
    const house = await openOAuth()
    await createClient(house, CALLER, api)
    await expect(createClient(house, OTHER, api)).rejects.toMatchObject(taken)
    expect(await listClients(house, OTHER)).toEqual([])
    const again = await createClient(house, CALLER, api)
    expect(again.client.audience).toBe(api.audience)
    // Also once none of its clients is left: tokens for it may be.
    for (const { id } of await listClients(house, CALLER)) await removeClient(house, CALLER, id)
    await expect(createClient(house, OTHER, api)).rejects.toMatchObject(taken)
  })

  test('[LEA-16] of two projects that name an API at the same time, one has it', async () => {
    const house = await openOAuth()
    const both = await Promise.allSettled(
      [CALLER, OTHER].map((caller) => createClient(house, caller, api)),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  test('[TOK-03] an id is nobody’s audience but the project’s own', async () => {
    const house = await openOAuth()
    const { client } = await house.newClient()
    for (const audience of ['prj_other', client.id, 'reg_00000000000000000000'])
      await expect(createClient(house, CALLER, { ...ask, audience })).rejects.toMatchObject(taken)
    const own = await createClient(house, CALLER, { ...ask, audience: PROJECT })
    expect(own.client.audience).toBe(PROJECT)
  })

  test('[LEA-16] a client that registers itself is for the project and for no API', async () => {
    const house = await openOAuth()
    const endsAt = house.store.now() + 60_000
    await expect(registerClient(house, PROJECT, api, endsAt, [])).rejects.toMatchObject(taken)
    const { client } = await registerClient(house, PROJECT, ask, endsAt, [])
    expect(client.audience).toBe(PROJECT)
  })
})

test('[TOK-09] a key that is revoked while its request is under way makes no client', async () => {
  const house = await openOAuth()
  const { view, key } = await createKey(house, CALLER, { type: 'secret', name: 'server' })
  const keyHash = house.vault.fingerprint('api_key', key)
  const caller = { ...CALLER, keyId: view.id, keyHash }
  await createClient(house, caller, ask)
  await revokeKey(house, CALLER, view.id)
  await expect(createClient(house, caller, ask)).rejects.toMatchObject({ code: 'unauthorized' })
  expect(await listClients(house, CALLER)).toHaveLength(1)
})

describe('what a client may be', () => {
  const refused: readonly (readonly [string, Partial<ClientAsk>])[] = [
    ['scope', { scopes: ['a b'] }],
    ['scope', { scopes: ['a"b'] }],
    ['scope', { scopes: ['a\\b'] }],
    ['scope', { scopes: ['ä'] }],
    ['scope', { scopes: [''] }],
    ['scope', { scopes: ['a', 'a'] }],
    ['scope', { scopes: Array.from({ length: 21 }, (_, i) => `s${i}`) }],
    ['access_token_seconds', { accessTokenSeconds: 59 }],
    ['access_token_seconds', { accessTokenSeconds: 86_401 }],
    ['access_token_seconds', { accessTokenSeconds: 60.5 }],
    ['access_token_seconds', { accessTokenSeconds: Number.NaN }],
    ['audience', { audience: '' }],
    ['audience', { audience: 'two words' }],
    ['client_uri', { uri: 'http://shop.example' }],
    ['client_uri', { uri: 'javascript:alert(1)' }],
    ['client_uri', { uri: 'https://user@shop.example' }],
    ['client_uri', { uri: 'https://shop.example/"onclick="x' }],
    ['client_uri', { uri: `https://shop.example/${'x'.repeat(300)}` }],
    ['client_name', { name: '' }],
  ]
  test.each(refused)('%s is refused: %j', async (field, changes) => {
    const house = await openOAuth()
    const problem = { code: 'invalid_request', facts: { field } }
    await expect(createClient(house, CALLER, { ...ask, ...changes })).rejects.toMatchObject(problem)
    await expect(
      registerClient(house, PROJECT, { ...ask, ...changes }, house.store.now() + 1000, [
        'a b',
        'a"b',
        'a\\b',
        'ä',
        '',
        'a',
        ...Array.from({ length: 21 }, (_, i) => `s${i}`),
      ]),
    ).rejects.toMatchObject(problem)
  })

  test('[DEV-28] its owner gives it whatever scopes there are; one that registers itself only gets those that are free to all', async () => {
    const house = await openOAuth()
    const asked = { ...ask, scopes: ['read', 'admin'] }
    expect((await createClient(house, CALLER, asked)).client.scopes).toEqual(['read', 'admin'])
    const endsAt = house.store.now() + 60_000
    await expect(registerClient(house, PROJECT, asked, endsAt, ['read'])).rejects.toMatchObject({
      facts: { field: 'scope' },
    })
    const { client } = await registerClient(
      house,
      PROJECT,
      { ...asked, scopes: ['read'] },
      endsAt,
      ['read'],
    )
    expect(client).toMatchObject({
      id: expect.stringMatching(/^reg_[0-9a-v]{20}$/),
      scopes: ['read'],
      expiresAt: endsAt,
    })
    expect(await listClients(house, CALLER)).toHaveLength(1)
    expect(await house.eventTypes()).toEqual(['client.created', 'client.registered'])
  })
})
