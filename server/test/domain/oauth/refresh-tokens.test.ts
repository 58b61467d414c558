import { describe, expect, test } from 'vitest'
import { deviceKey } from '../../../src/domain/device/device.ts'
import { DEVICE_CODE_GRANT } from '../../../src/domain/oauth/client.ts'
import { refreshTokens } from '../../../src/domain/oauth/refresh-tokens.ts'
import { lockSubject } from '../../../src/domain/subject/lock-subject.ts'
import { CALLER, openOAuth, PROJECT, type OAuth } from './open-oauth.ts'

async function openWithDevice() {
  const house = await openOAuth()
  const made = await house.newClient()
  const { client, device, tokens } = await house.letIn(made.client.id)
  const refresh = (token: string | undefined, scopes?: readonly string[]) =>
    refreshTokens(house, client, token ?? '', scopes)
  return { house, client, device, tokens, refresh, first: tokens.refreshToken ?? '' }
}

/** The tokens of a refresh that was answered. */
async function good(outcome: ReturnType<typeof refreshTokens>) {
  const told = await outcome
  if (told.result !== 'refreshed') throw new Error(`it was answered ${told.result}`)
  return told.tokens
}

const generation = async (house: OAuth, id: string) =>
  (await house.store.find(deviceKey(PROJECT, id)))?.generation

describe('a refresh token', () => {
  test('[DEV-29] gives a new access token and a new refresh token, and takes its place', async () => {
    const { house, device, tokens, refresh, first } = await openWithDevice()
    const next = await good(refresh(first))
    expect(next.refreshToken).not.toBe(first)
    expect(next).toMatchObject({ scopes: device.scopes, device: device.id, expiresInSeconds: 600 })
    expect(next.accessToken).not.toBe(tokens.accessToken)
    expect(await house.told(next.accessToken)).toMatchObject({ active: true, sub: 'user_42' })
    expect(await house.told(next.refreshToken ?? '')).toMatchObject({ active: true })
    expect(await house.told(first)).toEqual({ active: false })
    await good(refresh(next.refreshToken))
  })

  test('[DEV-29] of fifty uses at once one moves it on, and all are told the same new one', async () => {
    const { house, device, refresh, first } = await openWithDevice()
    const all = await Promise.all(Array.from({ length: 50 }, () => good(refresh(first))))
    expect(new Set(all.map((tokens) => tokens.refreshToken)).size).toBe(1)
    expect(await generation(house, device.id)).toBe(1)
    expect(await house.eventTypes()).not.toContain('device.revoked')
    await good(refresh(all[0]?.refreshToken))
  })

  test('[DEV-29] used again after half a minute it ends the device, and every token of it', async () => {
    const { house, device, refresh, first } = await openWithDevice()
    const next = await good(refresh(first))
    await house.store.advance(29_999)
    expect((await good(refresh(first))).refreshToken).toBe(next.refreshToken)
    await house.store.advance(1)
    expect(await refresh(first)).toEqual({ result: 'invalid_grant' })
    expect(await house.told(next.accessToken)).toEqual({ active: false })
    expect(await refresh(next.refreshToken)).toEqual({ result: 'invalid_grant' })
    const told = (await house.store.timeline(PROJECT, device.verification)).map((e) => e.type)
    expect(told).toEqual(['device.token_reused', 'device.revoked'])
  })

  test('[DEV-29] of fifty uses of an old one at once, the device ends once', async () => {
    const { house, device, refresh, first } = await openWithDevice()
    await good(refresh((await good(refresh(first))).refreshToken))
    const all = await Promise.all(Array.from({ length: 50 }, () => refresh(first)))
    expect(all.every(({ result }) => result === 'invalid_grant')).toBe(true)
    const told = (await house.store.timeline(PROJECT, device.verification)).map((e) => e.type)
    expect(told).toEqual(['device.token_reused', 'device.revoked'])
  })

  test('[DEV-43] in the hands of another client it is nothing, and ends nothing', async () => {
    const { house, refresh, first } = await openWithDevice()
    const next = await good(refresh(first))
    await house.store.advance(60_000)
    const other = await house.newClient({ name: 'Another' })
    expect(await refreshTokens(house, other.client, first, undefined)).toEqual({
      result: 'invalid_grant',
    })
    expect(await house.told(next.refreshToken ?? '')).toMatchObject({ active: true })
  })

  test('gives fewer scopes when asked, never more, and all of them the next time', async () => {
    const { device, refresh, first } = await openWithDevice()
    expect(await refresh(first, ['read', 'write'])).toEqual({ result: 'invalid_scope' })
    const fewer = await good(refresh(first, ['read']))
    expect(fewer.scopes).toEqual(['read'])
    expect(fewer).not.toHaveProperty('idToken')
    expect((await good(refresh(fewer.refreshToken))).scopes).toEqual(device.scopes)
  })

  test('[DEV-31] [M43] is good for nothing while the account is locked, and again when it is open', async () => {
    const { house, tokens, refresh, first } = await openWithDevice()
    await lockSubject(house, CALLER, 'user_42', true)
    expect(await refresh(first)).toEqual({ result: 'invalid_grant' })
    expect(await house.told(tokens.accessToken)).toEqual({ active: false })
    await lockSubject(house, CALLER, 'user_42', false)
    expect(await house.told(tokens.accessToken)).toMatchObject({ active: true })
    await good(refresh(first))
  })

  test('changed in any character it is refused', async () => {
    const { house, device, refresh, first } = await openWithDevice()
    for (let place = 0; place < first.length; place += 1) {
      const other = first.charAt(place) === '1' ? '2' : '1'
      const text = first.slice(0, place) + other + first.slice(place + 1)
      expect(await refresh(text)).toEqual({ result: 'invalid_grant' })
    }
    expect(await generation(house, device.id)).toBe(0)
  })

  test('a client without the grant is refused, whatever it shows', async () => {
    const { house, first } = await openWithDevice()
    const { client } = await house.newClient({ grantTypes: [DEVICE_CODE_GRANT] })
    expect(await refreshTokens(house, client, first, undefined)).toEqual({
      result: 'unauthorized_client',
    })
  })
})
