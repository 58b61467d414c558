import { describe, expect, test } from 'vitest'
import {
  listTrustedDevices,
  revokeTrustedDevice,
  trustDevice,
  useTrustedDevice,
} from '../../../src/domain/factor/trusted-devices.ts'
import {
  isTrustedToken,
  readTrustedToken,
  trustedToken,
} from '../../../src/domain/factor/trusted-device.ts'
import type { Verification } from '../../../src/domain/verification/verification.ts'
import { openOAuth, PROJECT } from '../oauth/open-oauth.ts'
import { disown } from '../session/disown.ts'
import { keepVerification } from '../session/keep-verification.ts'

const MINUTE = 60_000
const DAY = 86_400_000

async function openHouse() {
  const house = await openOAuth()
  const approved = (changes: Partial<Verification> = {}) =>
    keepVerification(house, { status: 'approved', ...changes })
  const trust = async (changes: Partial<Verification> = {}) => {
    const told = await trustDevice(house, PROJECT, (await approved(changes)).id, 'Firefox')
    if (told === undefined) throw new Error('it was not trusted')
    return told
  }
  return {
    ...house,
    approved,
    trust,
    use: (token: string, subject = 'user_1') => useTrustedDevice(house, PROJECT, subject, token),
    list: (subject = 'user_1') => listTrustedDevices(house, PROJECT, subject),
  }
}

describe('[RSK-11] the cookie of a trusted browser', () => {
  test('is good for the person it was given to, and as good as none for another', async () => {
    const house = await openHouse()
    const { id, token } = await house.trust()
    expect(token).toMatch(/^[0-9a-v]{20}\.books\.0\.[\w-]{43}$/)
    expect(await house.use(token)).toEqual({ id, token })
    expect(await house.use(token, 'user_2')).toBeUndefined()
    expect(await useTrustedDevice(house, 'prj_other', 'user_1', token)).toBeUndefined()
    const other = await house.trust({ subject: 'user_2' })
    expect(await house.use(other.token, 'user_1')).toBeUndefined()
    // And it hurt neither.
    expect(await house.use(token)).toEqual({ id, token })
    expect(await house.use(other.token, 'user_2')).toBeDefined()
  })

  test('is bound to the person by its signature, and not only by where it is looked up', async () => {
    const { vault } = await openHouse()
    const device = { id: `tdv_${'0'.repeat(20)}`, generation: 0 }
    const cookie = readTrustedToken(trustedToken(vault, PROJECT, 'hash 1', device))
    if (cookie === undefined) throw new Error('it cannot be read')
    expect(isTrustedToken(vault, PROJECT, 'hash 1', cookie)).toBe(true)
    expect(isTrustedToken(vault, PROJECT, 'hash 2', cookie)).toBe(false)
    expect(isTrustedToken(vault, 'prj_other', 'hash 1', cookie)).toBe(false)
    expect(isTrustedToken(vault, PROJECT, 'hash 1', { ...cookie, generation: 1 })).toBe(false)
  })

  test('is signed: no changed letter of it is taken', async () => {
    const house = await openHouse()
    const { token } = await house.trust()
    for (let at = 0; at < token.length; at += 1) {
      const letter = token.charAt(at) === 'a' ? 'b' : 'a'
      expect(await house.use(token.slice(0, at) + letter + token.slice(at + 1))).toBeUndefined()
    }
    for (const odd of ['', '.', token.slice(1), `${token}a`, token.toUpperCase(), `${token}\n`])
      expect(await house.use(odd)).toBeUndefined()
    expect(await house.use(token)).toBeDefined()
  })

  test('is rotated once a day; the one before is good for a minute more', async () => {
    const house = await openHouse()
    const first = await house.trust()
    await house.store.advance(DAY - 1)
    expect((await house.use(first.token))?.token).toBe(first.token)
    await house.store.advance(1)
    const second = await house.use(first.token)
    if (second === undefined) throw new Error('it was not rotated')
    expect(second.token).not.toBe(first.token)
    // A request that was under way with the old one is told the new one too.
    await house.store.advance(MINUTE - 1)
    expect(await house.use(first.token)).toEqual(second)
    expect(await house.use(second.token)).toEqual(second)
  })

  test('[M67] ends its device when it is shown after it was rotated away: it was copied', async () => {
    const house = await openHouse()
    const first = await house.trust()
    await house.store.advance(DAY)
    const second = await house.use(first.token)
    await house.store.advance(MINUTE)
    expect(await house.use(first.token)).toBeUndefined()
    expect(await house.use(second?.token ?? '')).toBeUndefined()
    expect(await house.list()).toEqual([])
    expect((await house.eventTypes()).slice(-2)).toEqual([
      'trusted_device.refused',
      'trusted_device.revoked',
    ])
  })

  test('is rotated once when it is used many times at once', async () => {
    const house = await openHouse()
    const { token } = await house.trust()
    await house.store.advance(DAY)
    const all = await Promise.all(Array.from({ length: 30 }, () => house.use(token)))
    expect(new Set(all.map((one) => one?.token)).size).toBe(1)
    expect(all[0]?.token).toContain('.1.')
  })

  test('is good for ninety days', async () => {
    const house = await openHouse()
    let { token } = await house.trust()
    for (let day = 1; day < 90; day += 1) {
      await house.store.advance(DAY)
      token = (await house.use(token))?.token ?? ''
    }
    expect(token).not.toBe('')
    await house.store.advance(DAY)
    expect(await house.use(token)).toBeUndefined()
    expect(await house.list()).toEqual([])
  })
})

describe('a browser is trusted', () => {
  test('by one approved verification of its person, within five minutes', async () => {
    const house = await openHouse()
    const v = await house.approved()
    const tries = Array.from({ length: 20 }, () => trustDevice(house, PROJECT, v.id, 'Firefox'))
    expect((await Promise.all(tries)).filter((one) => one !== undefined)).toHaveLength(1)
    const late = await house.approved()
    await house.store.advance(5 * MINUTE)
    expect(await trustDevice(house, PROJECT, late.id, 'Firefox')).toBeUndefined()
  })

  test('[M70] by nothing less: a pending one, one of nobody, a mailed code, a recovery, a number that was merely added', async () => {
    const house = await openHouse()
    for (const changes of [
      { status: 'pending' },
      { status: 'denied' },
      { subject: undefined },
      { channel: 'email' },
      { purpose: 'recovery' },
      { channel: 'sms', details: { assurance: 'none' } },
      { channel: 'sms', purpose: 'add_address' },
      { channel: 'sms', purpose: 'sign_up' },
    ] as const) {
      const { id } = await house.approved(changes)
      expect([changes, await trustDevice(house, PROJECT, id, 'Firefox')]).toEqual([
        changes,
        undefined,
      ])
    }
    expect(await trustDevice(house, PROJECT, 'ver_never', 'Firefox')).toBeUndefined()
    expect(await house.trust({ channel: 'sms' })).toBeDefined()
  })

  test('[ADM-07] once by the same verification: whoever asks again, after it is trusted no more, gets nothing', async () => {
    const house = await openHouse()
    const v = await house.approved()
    const first = await trustDevice(house, PROJECT, v.id, 'Firefox')
    if (first === undefined) throw new Error('it was not trusted')
    await revokeTrustedDevice(house, PROJECT, 'user_1', first.id)
    expect(await trustDevice(house, PROJECT, v.id, 'Firefox')).toBeUndefined()
    expect(await house.use(first.token)).toBeUndefined()
    expect(await house.list()).toEqual([])
  })

  test('[TXN-18] not by a sign-in that its person disowned', async () => {
    const house = await openHouse()
    const v = await house.approved()
    await disown(house, v.id)
    expect(await trustDevice(house, PROJECT, v.id, 'Firefox')).toBeUndefined()
  })

  test('[ADM-07] until it is revoked: it is listed, and dead at once', async () => {
    const house = await openHouse()
    const one = await house.trust()
    await house.store.advance(2 * 3_600_000)
    const two = await house.trust()
    expect(await house.list()).toEqual([
      {
        id: two.id,
        name: 'Firefox',
        createdAt: house.store.now(),
        seenAt: house.store.now(),
        expiresAt: two.expiresAt,
      },
      expect.objectContaining({ id: one.id }),
    ])
    await expect(revokeTrustedDevice(house, PROJECT, 'user_2', one.id)).rejects.toMatchObject({
      code: 'not_found',
    })
    await revokeTrustedDevice(house, PROJECT, 'user_1', one.id)
    expect(await house.use(one.token)).toBeUndefined()
    expect(await house.use(two.token)).toBeDefined()
    await expect(revokeTrustedDevice(house, PROJECT, 'user_1', one.id)).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  test('beside nine others: the one longest unused makes room', async () => {
    const house = await openHouse()
    const all = []
    for (let i = 0; i < 10; i += 1) {
      all.push(await house.trust())
      await house.store.advance(2 * 3_600_000)
    }
    expect(await house.use(all[0]?.token ?? '')).toBeDefined()
    await house.trust()
    expect(await house.list()).toHaveLength(10)
    expect(await house.use(all[0]?.token ?? '')).toBeDefined()
    expect(await house.use(all[1]?.token ?? '')).toBeUndefined()
  })
})
