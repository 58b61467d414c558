import { describe, expect, test } from 'vitest'
import { listDevices, renameDevice, revokeDevice } from '../../../src/domain/device/devices.ts'
import { openOAuth, PROJECT } from '../oauth/open-oauth.ts'
import { livingRoom } from './living-room.ts'

describe("a subject's devices", () => {
  test('[ADM-07] are listed, the newest first, and nobody sees those of another', async () => {
    const house = await openOAuth()
    const { client } = await house.newClient()
    const first = await house.letIn(client.id)
    const second = await house.letIn(client.id, 'user_42', { name: 'Kitchen radio' })
    await house.letIn(client.id, 'user_7')
    const list = await listDevices(house, PROJECT, 'user_42')
    expect(list.map((d) => d.id)).toEqual([second.device.id, first.device.id])
    expect(list[0]).toEqual({
      id: second.device.id,
      name: 'Kitchen radio',
      client: { id: client.id, name: 'Books on TV' },
      scopes: ['read', 'openid'],
      createdAt: second.device.createdAt,
      seenAt: second.device.seenAt,
      where: { shown: '203.0.113.…', near: 'near' },
      expiresAt: undefined,
      revokedAt: undefined,
    })
    expect(await listDevices(house, 'prj_other', 'user_42')).toEqual([])
  })

  test('one whose only token is over is not in any more', async () => {
    const house = await openOAuth()
    const { client } = await house.newClient({ grantTypes: [] })
    const { device } = await house.letIn(client.id)
    expect(await listDevices(house, PROJECT, 'user_42')).toMatchObject([
      { id: device.id, expiresAt: device.expiresAt },
    ])
    await house.store.advance(600_000)
    expect(await listDevices(house, PROJECT, 'user_42')).toEqual([])
  })

  test('[ADM-07] ending one makes its tokens good for nothing at once, and leaves the others alone', async () => {
    const house = await openOAuth()
    const { client } = await house.newClient()
    const one = await house.letIn(client.id)
    const other = await house.letIn(client.id)
    const ended = await revokeDevice(house, PROJECT, 'user_42', one.device.id, 'api')
    expect(ended.revokedAt).toBeGreaterThanOrEqual(one.device.createdAt)
    for (const token of [one.tokens.accessToken, one.tokens.refreshToken ?? ''])
      expect(await house.told(token)).toEqual({ active: false })
    expect((await house.told(other.tokens.accessToken)).active).toBe(true)
    expect(await listDevices(house, PROJECT, 'user_42')).toMatchObject([{ id: other.device.id }])
  })

  test('one that was approved and has not come yet is ended by its own id only, and then is on record under it', async () => {
    const room = await livingRoom()
    const { project } = room.client
    const { userCode, deviceCode, verification } = await room.device()
    await room.letIn('user_42', userCode)
    const id = `dev_${verification.slice('ver_'.length)}`
    for (const wrong of [verification, id.slice('dev_'.length), `dev_${id}`, `${id}\0`, ''])
      await expect(
        revokeDevice(room.needs, project, 'user_42', wrong, 'page'),
      ).rejects.toMatchObject({ code: 'not_found' })
    await revokeDevice(room.needs, project, 'user_42', id, 'page')
    expect(await room.poll(deviceCode)).toEqual({ result: 'invalid_grant' })
    const told = (await room.events(verification)).filter(({ type }) => type === 'device.revoked')
    expect(told.map(({ facts }) => facts['device'])).toEqual([id])
  })

  test('ending one twice is no mistake, and is written down once', async () => {
    const house = await openOAuth()
    const { client } = await house.newClient()
    const { device } = await house.letIn(client.id)
    const ended = await Promise.all(
      Array.from({ length: 50 }, () => revokeDevice(house, PROJECT, 'user_42', device.id, 'page')),
    )
    expect(new Set(ended.map((d) => d.revokedAt)).size).toBe(1)
    const told = await house.store.timeline(PROJECT, device.verification)
    expect(told).toMatchObject([
      { type: 'device.revoked', facts: { device: device.id, client: client.id, by: 'page' } },
    ])
  })

  test('[ADM-07] nobody ends or renames the device of another', async () => {
    const house = await openOAuth()
    const { client } = await house.newClient()
    const { device, tokens } = await house.letIn(client.id)
    const refusal = { code: 'not_found' }
    for (const [project, subject, id] of [
      [PROJECT, 'user_7', device.id],
      ['prj_other', 'user_42', device.id],
      [PROJECT, 'user_42', `dev_${'0'.repeat(40)}`],
      [PROJECT, 'user_42', 'nonsense'],
    ] as const) {
      await expect(revokeDevice(house, project, subject, id, 'api')).rejects.toMatchObject(refusal)
      await expect(renameDevice(house, project, subject, id, 'Mine')).rejects.toMatchObject(refusal)
    }
    expect((await house.told(tokens.accessToken)).active).toBe(true)
  })

  test('a name is cleaned, has 1 to 60 characters, and is not given to a device that is over', async () => {
    const house = await openOAuth()
    const { client } = await house.newClient()
    const { device } = await house.letIn(client.id)
    const rename = (name: string) => renameDevice(house, PROJECT, 'user_42', device.id, name)
    expect((await rename(' Bed\u202Eroom\nTV ')).name).toBe('Bedroom TV')
    expect((await listDevices(house, PROJECT, 'user_42'))[0]?.name).toBe('Bedroom TV')
    for (const name of ['', ' ', '\u200B', 'x'.repeat(61)])
      await expect(rename(name)).rejects.toMatchObject({
        code: 'invalid_request',
        facts: { field: 'name' },
      })
    await revokeDevice(house, PROJECT, 'user_42', device.id, 'api')
    await expect(rename('Late')).rejects.toMatchObject({ code: 'not_found' })
  })
})
