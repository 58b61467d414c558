import { describe, expect, test } from 'vitest'
import { pollDevice } from '../../../src/domain/device/poll-device.ts'
import { newPoll, pollKey } from '../../../src/domain/device/poll.ts'
import { drop, put, type Key, type Write } from '../../../src/domain/store.ts'
import { endVerification } from '../../../src/domain/verification/end.ts'
import { verificationKey } from '../../../src/domain/verification/verification.ts'
import { keep, PROJECT } from '../../store/sample-records.ts'
import { livingRoom } from './living-room.ts'

const room = await livingRoom()

/** Polls, and tells what was looked at for it: the kinds that were found, and those that a change named. */
async function watched(deviceCode: string) {
  const { store } = room
  const looked: string[] = []
  const watching: Pick<typeof store, 'change' | 'find' | 'now'> = {
    now: () => store.now(),
    find(key) {
      looked.push(`find ${key.kind}`)
      return store.find(key)
    },
    change(keys: readonly Key[], decide) {
      looked.push(...keys.map((key) => `change ${key.kind}`))
      return store.change(keys, decide)
    },
  }
  const { result } = await pollDevice({ ...room.needs, store: watching }, room.client, deviceCode)
  return { result, looked }
}

function write(one: Write): Promise<unknown> {
  return room.store.change([], () => keep([one], [], 0))
}

/** What is kept of a poll, written over as though all that became of it had been forgotten. */
async function forget(verification: string): Promise<void> {
  const v = await room.store.find(verificationKey(PROJECT, verification))
  if (v === undefined) throw new Error('no verification')
  await write(put(pollKey(PROJECT, verification), newPoll(v, room.store.now())))
}

const waits = { result: 'authorization_pending', looked: ['change poll'] }

describe('a device that waits', () => {
  test('is answered without a look at its verification, but for once in half a minute', async () => {
    const { deviceCode } = await room.device()
    for (let second = 0; second < 30; second += 5) {
      expect(await watched(deviceCode)).toEqual(waits)
      await room.advance(5)
    }
    const again = { ...waits, looked: ['change poll', 'find verification'] }
    expect(await watched(deviceCode)).toEqual(again)
    await room.advance(5)
    expect(await watched(deviceCode)).toEqual(waits)
  })

  test('is told to slow down without a look at its verification', async () => {
    const { deviceCode } = await room.device()
    await room.poll(deviceCode)
    expect(await watched(deviceCode)).toEqual({ ...waits, result: 'slow_down' })
  })

  test('whose polls were forgotten is looked at, and then remembered', async () => {
    const { deviceCode, verification } = await room.device()
    await write(drop(pollKey(PROJECT, verification)))
    expect(await watched(deviceCode)).toEqual({
      ...waits,
      looked: ['change poll', 'find verification', 'change poll'],
    })
    expect((await watched(deviceCode)).result).toBe('slow_down')
    await room.advance(10)
    expect(await watched(deviceCode)).toEqual(waits)
  })

  test('[DEV-12] hears at once that its time is over', async () => {
    const { deviceCode } = await room.device()
    // So that its end does not fall on a look, which comes every half a minute.
    await room.advance(2)
    for (let second = 2; second < 597; second += 5) {
      expect((await room.poll(deviceCode)).result).toBe('authorization_pending')
      await room.advance(5)
    }
    await room.poll(deviceCode)
    await room.advance(3)
    expect(await room.poll(deviceCode)).toEqual({ result: 'expired_token' })
  })
})

describe('the very next poll', () => {
  const endings = {
    approved: (code: string) => room.letIn('anna', code),
    denied: (code: string) => room.decideByCode('bert', code, { decision: 'deny' }),
  }

  test.each([
    ['approved', 'approved'],
    ['denied', 'access_denied'],
  ] as const)('[DEV-10] [DEV-11] hears that it was %s', async (how, told) => {
    const { deviceCode, userCode } = await room.device()
    for (let i = 0; i < 3; i += 1) await room.poll(deviceCode)
    expect(await endings[how](userCode)).toMatchObject({ result: how })
    expect(await room.poll(deviceCode)).toMatchObject({ result: told })
  })

  test.each([
    ['canceled', { status: 'canceled' }],
    ['denied', { status: 'denied', by: 'api' }],
  ] as const)('hears that the application has %s it', async (_how, ending) => {
    const { deviceCode, verification } = await room.device()
    await room.poll(deviceCode)
    const caller = { kind: 'secret', project: PROJECT, keyId: 'key_1', scopes: [] } as const
    await endVerification(room.needs, caller, verification, ending)
    for (let i = 0; i < 3; i += 1)
      expect(await room.poll(deviceCode)).toEqual({ result: 'access_denied' })
  })

  test('hears of a decision that was made while polls were judged, also where those before were forgotten', async () => {
    for (let i = 0; i < 40; i += 1) {
      const { deviceCode, userCode, verification } = await room.device()
      if (i % 2 === 0) await write(drop(pollKey(PROJECT, verification)))
      const deny = async () => {
        for (let turn = 0; turn < i / 4; turn += 1) await new Promise(setImmediate)
        return room.decideByCode(`person_${i}`, userCode, { decision: 'deny' })
      }
      await Promise.all([deny(), ...Array.from({ length: 3 }, () => room.poll(deviceCode))])
      expect(await room.poll(deviceCode)).toEqual({ result: 'access_denied' })
    }
  })

  test('hears of a decision that was made between a look that saw it wait and the judging of that poll', async () => {
    const { deviceCode, userCode, verification } = await room.device()
    await write(drop(pollKey(PROJECT, verification)))
    const { store } = room
    let isDecided = false
    const meeting: Pick<typeof store, 'change' | 'find' | 'now'> = {
      now: () => store.now(),
      change: (keys, decide) => store.change(keys, decide),
      async find(key) {
        const found = await store.find(key)
        if (key.kind === 'verification' && !isDecided) {
          isDecided = true
          await room.decideByCode('dora', userCode, { decision: 'deny' })
        }
        return found
      },
    }
    const polled = await pollDevice({ ...room.needs, store: meeting }, room.client, deviceCode)
    expect([isDecided, polled]).toEqual([true, { result: 'access_denied' }])
    expect(await room.poll(deviceCode)).toEqual({ result: 'access_denied' })
  })

  test('a decision that was forgotten is heard within half a minute, and from then on', async () => {
    const { deviceCode, userCode, verification } = await room.device()
    await room.decideByCode('carl', userCode, { decision: 'deny' })
    await forget(verification)
    expect((await room.poll(deviceCode)).result).toBe('authorization_pending')
    await room.advance(30)
    for (let i = 0; i < 3; i += 1)
      expect(await room.poll(deviceCode)).toEqual({ result: 'access_denied' })
  })
})

test('where codes are renewed, each poll shows the code as it is now', async () => {
  await room.setPolicy({ renew: true })
  const { deviceCode, userCode } = await room.device()
  const shown = async () => {
    const told = await room.poll(deviceCode)
    return told.result === 'authorization_pending' ? told.fresh?.userCode : told.result
  }
  expect(await shown()).toBe(userCode)
  await room.advance(595)
  expect(await shown()).toBe(userCode)
  await room.advance(5)
  expect(await shown()).not.toBe(userCode)
})
