import { describe, expect, test } from 'vitest'
import { subjectKey } from '../../../src/domain/limit/subject.ts'
import { removeClient } from '../../../src/domain/oauth/clients.ts'
import { introspect, revokeToken, userinfo } from '../../../src/domain/oauth/introspect.ts'
import { put } from '../../../src/domain/store.ts'
import { CALLER, openOAuth, PROJECT } from './open-oauth.ts'

async function openWithDevice() {
  const house = await openOAuth()
  const made = await house.newClient()
  return { house, ...(await house.letIn(made.client.id)) }
}

describe('asking about a token', () => {
  test('[DEV-43] its own client and the project hear all of it', async () => {
    const { house, client, device, tokens } = await openWithDevice()
    const told = await introspect(house, { client }, tokens.accessToken)
    expect(told).toMatchObject({
      active: true,
      token_type: 'Bearer',
      iss: 'https://verify.shop.example',
      aud: PROJECT,
      sub: 'user_42',
      client_id: client.id,
      scope: 'read openid',
      acr: 'urn:countersign:aal:1',
      device: device.id,
    })
    expect(await house.told(tokens.accessToken)).toEqual(told)
    expect(await introspect(house, { client }, tokens.refreshToken ?? '')).toMatchObject({
      active: true,
      sub: 'user_42',
      scope: 'read openid',
    })
  })

  test('[DEV-43] another client, or another project, hears only that it is good for nothing', async () => {
    const { house, tokens } = await openWithDevice()
    const { client: other } = await house.newClient({ name: 'Another' })
    for (const token of [tokens.accessToken, tokens.refreshToken ?? ''])
      for (const asker of [{ client: other }, { client: undefined, project: 'prj_other' }])
        expect(await introspect(house, asker, token)).toEqual({ active: false })
  })

  test('[TOK-03] [LEA-16] an access token says whose project’s it is, and is good for nothing where that is not its client’s', async () => {
    const { house, tokens } = await openWithDevice()
    const claims = (await house.readToken('at+jwt', tokens.accessToken)) ?? {}
    expect(claims['project']).toBe(PROJECT)
    const { project: _project, ...rest } = claims
    for (const wrong of [rest, { ...rest, project: 'prj_other' }])
      expect(await house.told(await house.signToken('at+jwt', wrong))).toEqual({ active: false })
    expect((await house.told(await house.signToken('at+jwt', claims))).active).toBe(true)
  })

  test('[TOK-03] an ID token is no access token', async () => {
    const { house, tokens } = await openWithDevice()
    expect(await house.told(tokens.idToken ?? '')).toEqual({ active: false })
    expect(await userinfo(house, tokens.idToken ?? '')).toBeUndefined()
  })

  test('a token is good until its time is over', async () => {
    const { house, tokens } = await openWithDevice()
    await house.store.advance(599_999)
    expect((await house.told(tokens.accessToken)).active).toBe(true)
    await house.store.advance(1)
    expect((await house.told(tokens.accessToken)).active).toBe(false)
  })

  test('the tokens of a removed client are good for nothing', async () => {
    const { house, client, tokens } = await openWithDevice()
    await removeClient(house, CALLER, client.id)
    for (const token of [tokens.accessToken, tokens.refreshToken ?? ''])
      expect(await house.told(token)).toEqual({ active: false })
  })

  test.each(['', 'x', 'a.b.c', 'rt_x.y.0.z'])('`%s` is no token', async (text) => {
    const house = await openOAuth()
    expect(await house.told(text)).toEqual({ active: false })
  })
})

describe('giving a token back', () => {
  test.each(['accessToken', 'refreshToken'] as const)(
    '[DEV-43] its %s ends the device and all its tokens, once',
    async (which) => {
      const { house, client, device, tokens } = await openWithDevice()
      await revokeToken(house, { client }, tokens[which] ?? '')
      await revokeToken(house, { client }, tokens[which] ?? '')
      for (const token of [tokens.accessToken, tokens.refreshToken ?? ''])
        expect(await house.told(token)).toEqual({ active: false })
      const told = await house.store.timeline(PROJECT, device.verification)
      expect(told.map((e) => e.type)).toEqual(['device.revoked'])
    },
  )

  test('[DEV-43] a token of another client changes nothing', async () => {
    const { house, tokens } = await openWithDevice()
    const { client } = await house.newClient({ name: 'Another' })
    for (const token of [tokens.accessToken, tokens.refreshToken ?? '', 'nonsense']) {
      await revokeToken(house, { client }, token)
      await revokeToken(house, { client: undefined, project: 'prj_other' }, token)
    }
    expect((await house.told(tokens.accessToken)).active).toBe(true)
  })
})

describe('who is signed in', () => {
  test('is told for an access token with the scope openid', async () => {
    const { house, device, tokens } = await openWithDevice()
    expect(await userinfo(house, tokens.accessToken)).toEqual({
      sub: 'user_42',
      acr: 'urn:countersign:aal:1',
      amr: ['otp', 'sms'],
      auth_time: Math.floor(device.authTime / 1000),
    })
  })

  test('with the covered address to greet them by, where one is on file', async () => {
    const { house, device, tokens } = await openWithDevice()
    const key = subjectKey(device.project, device.subjectHash)
    const address = {
      id: 'adr_1',
      kind: 'email' as const,
      sealed: new Uint8Array(40),
      hash: 'h'.repeat(22),
      masked: 'a•••@e•••.com',
      addedAt: 0,
    }
    const subject = { sends: [], addresses: [address], expiresAt: Number.MAX_SAFE_INTEGER }
    await house.store.change([key], () => ({
      writes: [put(key, subject)],
      events: [],
      outcome: undefined,
    }))
    expect(await userinfo(house, tokens.accessToken)).toMatchObject({
      sub: 'user_42',
      preferred_username: 'a•••@e•••.com',
    })
  })

  test('is not told for one without it, nor for a refresh token, nor after the device was ended', async () => {
    const { house, client, tokens } = await openWithDevice()
    const without = await house.letIn(client.id, 'user_42', { scopes: ['read'] })
    expect(await userinfo(house, without.tokens.accessToken)).toBeUndefined()
    expect(await userinfo(house, tokens.refreshToken ?? '')).toBeUndefined()
    await revokeToken(house, { client }, tokens.accessToken)
    expect(await userinfo(house, tokens.accessToken)).toBeUndefined()
  })
})
