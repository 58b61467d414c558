import { expect, test } from 'vitest'
import { deviceKey } from '../../../src/domain/device/device.ts'
import { PROJECT } from '../../store/sample-records.ts'
import { livingRoom } from './living-room.ts'

const room = await livingRoom()

test('[DEV-14] a used code that is shown again at once from another network ends its device: one of the two was a thief', async () => {
  const { deviceCode, userCode, verification } = await room.device()
  await room.letIn('gustav', userCode)
  const thief = await room.poll(deviceCode, room.client, false, room.newNetwork())
  if (thief.result !== 'approved') throw new Error('not approved')
  const key = deviceKey(PROJECT, thief.tokens.device)
  await room.advance(5)
  const rightful = await room.poll(deviceCode, room.client, false, room.newNetwork())
  expect(rightful).toEqual({ result: 'invalid_grant' })
  expect((await room.store.find(key))?.revokedAt).toBe(room.store.now())
  const types = (await room.events(verification)).map((e) => e.type)
  expect(types.filter((type) => type === 'device.token_reused')).toHaveLength(1)
})

test('[DEV-14] [M51] from the same network, or from one that nobody knows, it harms nobody within the minute', async () => {
  const known = room.newNetwork()
  const unknown = { ...room.newNetwork(), isUnknown: true } as const
  for (const [first, second] of [
    [known, known],
    [known, unknown],
    [unknown, known],
    [unknown, { ...unknown, near: 'another' }],
  ] as const) {
    const { deviceCode, userCode } = await room.device()
    await room.letIn(`greta ${first.near} ${second.near}`, userCode)
    const answer = await room.poll(deviceCode, room.client, false, first)
    if (answer.result !== 'approved') throw new Error('not approved')
    await room.advance(5)
    expect(await room.poll(deviceCode, room.client, false, second)).toEqual({
      result: 'invalid_grant',
    })
    const device = await room.store.find(deviceKey(PROJECT, answer.tokens.device))
    expect(device?.revokedAt).toBeUndefined()
  }
})
