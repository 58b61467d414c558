import { expect, test } from 'vitest'
import { DEVICE_CODE_GRANT } from '../../../src/domain/oauth/client.ts'
import { issueTokens } from '../../../src/domain/oauth/issue-tokens.ts'
import { openOAuth } from './open-oauth.ts'

test('[DEV-39] an access token says who, for whom, how the person was known, which device, and for how long', async () => {
  const house = await openOAuth()
  const { client: made } = await house.newClient({ audience: 'https://api.shop.example' })
  const { client, device, tokens } = await house.letIn(made.id)
  const now = Math.floor(device.createdAt / 1000)
  expect(tokens).toMatchObject({
    expiresInSeconds: 600,
    scopes: ['read', 'openid'],
    device: device.id,
    verification: device.verification,
  })
  expect(await house.readToken('at+jwt', tokens.accessToken)).toEqual({
    iss: 'https://verify.shop.example',
    aud: 'https://api.shop.example',
    sub: 'user_42',
    client_id: client.id,
    project: client.project,
    iat: now,
    exp: now + 600,
    jti: expect.stringMatching(/^[0-9a-f]{32}$/),
    scope: 'read openid',
    auth_time: Math.floor(device.authTime / 1000),
    acr: 'urn:countersign:aal:1',
    amr: ['otp', 'sms'],
    device: device.id,
  })
})

test('the scope openid brings an ID token for the client, and no other scope does', async () => {
  const house = await openOAuth()
  const { client: made } = await house.newClient()
  const { client, device, tokens } = await house.letIn(made.id)
  const now = Math.floor(device.createdAt / 1000)
  expect(await house.readToken('JWT', tokens.idToken ?? '')).toEqual({
    iss: 'https://verify.shop.example',
    aud: client.id,
    sub: 'user_42',
    iat: now,
    exp: now + 600,
    auth_time: Math.floor(device.authTime / 1000),
    acr: 'urn:countersign:aal:1',
    amr: ['otp', 'sms'],
  })
  const without = await issueTokens(house, client, device, ['read'], device.createdAt)
  expect(without).not.toHaveProperty('idToken')
})

test('[DEV-29] a client that was not given the grant gets no refresh token, and its access ends with its one token', async () => {
  const house = await openOAuth()
  const { client: made } = await house.newClient({
    grantTypes: [DEVICE_CODE_GRANT],
    accessTokenSeconds: 60,
  })
  const { client, device, tokens } = await house.letIn(made.id)
  expect(tokens).not.toHaveProperty('refreshToken')
  expect(tokens.expiresInSeconds).toBe(60)
  const later = await issueTokens(house, client, device, ['read'], device.createdAt + 50_000)
  expect(later.expiresInSeconds).toBeLessThanOrEqual(10)
})

test('every access token has a name of its own, and a refresh token stays the same until it is used', async () => {
  const house = await openOAuth()
  const { client: made } = await house.newClient()
  const { client, device, tokens } = await house.letIn(made.id)
  const again = await issueTokens(house, client, device, device.scopes, device.createdAt)
  expect(again.accessToken).not.toBe(tokens.accessToken)
  expect(again.refreshToken).toBe(tokens.refreshToken)
})
