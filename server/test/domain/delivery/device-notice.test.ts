import { expect, test } from 'vitest'
import { addressSeal } from '../../../src/domain/address/sealed-address.ts'
import { deliver } from '../../../src/domain/delivery/deliver.ts'
import { deviceOfLink, listDevices, revokeDevice } from '../../../src/domain/device/devices.ts'
import { subjectKey } from '../../../src/domain/limit/subject.ts'
import type { OutgoingMessage } from '../../../src/domain/delivery/carrier.ts'
import { REFRESH_GRANT, DEVICE_CODE_GRANT } from '../../../src/domain/oauth/client.ts'
import { introspect } from '../../../src/domain/oauth/introspect.ts'
import { projectKey } from '../../../src/domain/project/project.ts'
import { put } from '../../../src/domain/store.ts'
import { PROJECT } from '../../store/sample-records.ts'
import { clientOf, livingRoom } from '../device/living-room.ts'
import { pigeons } from './pigeons.ts'

const URL_OF_HOUSE = 'https://verify.example'

/** A screen in a room whose person has two addresses on file, and carriers that keep what they are given. */
async function openHouse() {
  const room = await livingRoom()
  const { store, vault, needs } = room
  const tv = await room.keepClient(
    clientOf({
      id: 'cli_set',
      name: 'Books on TV',
      grantTypes: [DEVICE_CODE_GRANT, REFRESH_GRANT],
    }),
  )
  const key = subjectKey(PROJECT, vault.fingerprint('subject', PROJECT, 'user_42'))
  const address = (id: string, kind: 'phone' | 'email', to: string) => ({
    id,
    kind,
    sealed: vault.seal(to, addressSeal(PROJECT, id)),
    hash: id,
    masked: '…',
    addedAt: 0,
  })
  await store.change([key, projectKey(PROJECT)], (_records, now) => ({
    writes: [
      put(projectKey(PROJECT), { id: PROJECT, name: 'Books', returnUrls: [], createdAt: now }),
      put(key, {
        sends: [],
        addresses: [
          address('adr_1', 'email', 'person@shop.example'),
          address('adr_2', 'phone', '+4915120000001'),
        ],
        expiresAt: Number.MAX_SAFE_INTEGER,
      }),
    ],
    events: [],
    outcome: undefined,
  }))
  const taken: OutgoingMessage[] = []
  const fleet = pigeons(['email', 'sms'], (message) => void taken.push(message))
  return {
    ...room,
    tv,
    taken,
    /** Asks, approves, and brings out what that sends. */
    async approve(ask: { readonly deviceName?: string } = {}) {
      const device = await room.device(ask, tv)
      await room.letIn('user_42', device.userCode)
      for (const delivery of room.sent.splice(0))
        await deliver(
          { store, vault, random: needs.random, fleet, publicUrl: URL_OF_HOUSE },
          delivery,
        )
      return device
    },
    told: (token: string) => introspect(needs, { client: tv }, token),
  }
}

test('[DEV-30] every address on file is told of an approval, by a message with the link that ends the device', async () => {
  const house = await openHouse()
  await house.approve({ deviceName: 'Bedroom TV' })
  expect(house.taken.map(({ channel, to }) => [channel, to])).toEqual([
    ['email', 'person@shop.example'],
    ['sms', '+4915120000001'],
  ])
  for (const { message, url, code } of house.taken) {
    expect(code).toBeUndefined()
    expect(url).toMatch(/^https:\/\/verify\.example\/revoke\/[\w.-]+$/)
    expect(message.text).toContain(url)
    expect(message.text).toContain('Bedroom TV')
    expect(message.text).toContain('Books')
  }
})

test('[DEV-30] a device without a name is told of by its program’s', async () => {
  const house = await openHouse()
  await house.approve()
  expect(house.taken[0]?.message.text).toContain('Books on TV was connected')
})

test('[DEV-30] the link ends the device: its tokens are good for nothing at once, here and at a refresh', async () => {
  const house = await openHouse()
  const { deviceCode } = await house.approve()
  const answer = await house.poll(deviceCode, house.tv)
  if (answer.result !== 'approved') throw new Error(`the device was told ${answer.result}`)
  const { accessToken, refreshToken = '' } = answer.tokens
  expect((await house.told(accessToken)).active).toBe(true)
  const link = house.taken[0]?.url?.split('/revoke/')[1] ?? ''
  const found = await deviceOfLink(house.needs, link)
  expect(found).toMatchObject({
    project: PROJECT,
    subject: 'user_42',
    device: { id: answer.tokens.device, revokedAt: undefined },
  })
  // Looking changes nothing; somebody must press the button.
  expect((await house.told(accessToken)).active).toBe(true)
  await revokeDevice(house.needs, PROJECT, 'user_42', found?.device.id ?? '', 'page')
  for (const token of [accessToken, refreshToken])
    expect(await house.told(token)).toEqual({ active: false })
  expect((await deviceOfLink(house.needs, link))?.device.revokedAt).toBe(house.store.now())
})

test('[DEV-30] the link works before the device has come for its tokens, and it then gets none', async () => {
  const house = await openHouse()
  const { deviceCode, verification } = await house.approve({ deviceName: 'Bedroom TV' })
  const link = house.taken[0]?.url?.split('/revoke/')[1] ?? ''
  const found = await deviceOfLink(house.needs, link)
  expect(found).toMatchObject({ subject: 'user_42', device: { name: 'Bedroom TV' } })
  await expect(
    revokeDevice(house.needs, PROJECT, 'user_7', found?.device.id ?? '', 'page'),
  ).rejects.toMatchObject({ code: 'not_found' })
  await revokeDevice(house.needs, PROJECT, 'user_42', found?.device.id ?? '', 'page')
  await revokeDevice(house.needs, PROJECT, 'user_42', found?.device.id ?? '', 'page')
  expect(await house.poll(deviceCode, house.tv)).toEqual({ result: 'invalid_grant' })
  expect(await listDevices(house.needs, PROJECT, 'user_42')).toEqual([])
  const told = (await house.events(verification)).map((e) => e.type)
  expect(told.filter((type) => type === 'device.revoked')).toHaveLength(1)
  expect(told).not.toContain('device.registered')
})

test('[DEV-30] of the link and the device’s next question at the same time, none leaves tokens that are good', async () => {
  const house = await openHouse()
  for (let round = 0; round < 20; round += 1) {
    await house.advance(3600)
    const { deviceCode, verification } = await house.approve()
    const id = `dev_${verification.slice(4)}`
    const [answer] = await Promise.all([
      house.poll(deviceCode, house.tv),
      revokeDevice(house.needs, PROJECT, 'user_42', id, 'page'),
    ])
    if (answer.result !== 'approved') continue
    for (const token of [answer.tokens.accessToken, answer.tokens.refreshToken ?? ''])
      expect(await house.told(token)).toEqual({ active: false })
  }
})

test('[DEV-14] a device code that is used again later ends what it let in', async () => {
  const house = await openHouse()
  const { deviceCode, verification } = await house.approve()
  const answer = await house.poll(deviceCode, house.tv)
  if (answer.result !== 'approved') throw new Error(`the device was told ${answer.result}`)
  // M51: a device that asks once more because the answer was slow keeps its tokens.
  expect(await house.poll(deviceCode, house.tv)).toEqual({ result: 'invalid_grant' })
  expect((await house.told(answer.tokens.accessToken)).active).toBe(true)
  await house.advance(61)
  expect(await house.poll(deviceCode, house.tv)).toEqual({ result: 'invalid_grant' })
  expect(await house.told(answer.tokens.accessToken)).toEqual({ active: false })
  expect((await house.events(verification)).map((e) => e.type)).toContain('device.token_reused')
})

test('[M57] no other token of the verification is a link that ends a device', async () => {
  const house = await openHouse()
  const { verification } = await house.approve()
  for (const label of ['page', 'client_secret', 'report'] as const) {
    const secret = house.vault.token(label, PROJECT, verification)
    const link = `${verification.slice(4)}.${PROJECT.slice(4)}.${secret}`
    expect(await deviceOfLink(house.needs, link)).toBeUndefined()
  }
  for (const link of ['', 'x', house.taken[0]?.url ?? ''])
    expect(await deviceOfLink(house.needs, link)).toBeUndefined()
})
