import { describe, expect, test } from 'vitest'
import { pollKey } from '../../../src/domain/device/poll.ts'
import {
  deviceKey,
  deviceListKey,
  MOST_DEVICES,
  type Device,
} from '../../../src/domain/device/device.ts'
import { newVerificationId } from '../../../src/domain/ids.ts'
import { DEVICE_CODE_GRANT, REFRESH_GRANT } from '../../../src/domain/oauth/client.ts'
import { put } from '../../../src/domain/store.ts'
import { verificationKey } from '../../../src/domain/verification/verification.ts'
import { lockSubject } from '../../../src/domain/subject/lock-subject.ts'
import { PROJECT } from '../../store/sample-records.ts'
import { clientOf, livingRoom } from './living-room.ts'

const room = await livingRoom()
const CALLER = { kind: 'secret', project: PROJECT, keyId: 'key_1', scopes: ['devices'] } as const

describe('asking for a code', () => {
  test('[DEV-05] [DEV-28] a client that has not opted in to the grant is refused, before any code exists', async () => {
    const before = (await room.events()).length
    const off = clientOf({ id: 'cli_off', grantTypes: [] })
    expect(await room.authorize({}, off)).toEqual({ result: 'unauthorized_client' })
    expect((await room.events()).length).toBe(before)
  })

  test('[DEV-28] a scope that the client may not have is refused; none asked means all it may have', async () => {
    expect(await room.authorize({ scopes: ['watch', 'admin'] })).toEqual({
      result: 'invalid_scope',
    })
    const { userCode } = await room.device()
    const found = await room.find(userCode)
    expect(found).toMatchObject({ question: { scopes: ['openid', 'watch'] } })
  })

  test('[DEV-15] a device code is long, has no structure, and is another each time', async () => {
    const one = await room.device()
    const other = await room.device()
    expect(one.deviceCode).toMatch(/^[\w-]{43,}$/)
    const same = Array.from(one.deviceCode).filter((c, i) => c === other.deviceCode[i]).length
    expect(same).toBeLessThan(one.deviceCode.length / 3)
  })

  test('[DEV-27] a client that must name its user is refused without a receipt of that user', async () => {
    const client = await room.keepClient(clientOf({ id: 'cli_named', needsUser: true }))
    expect(await room.authorize({}, client)).toEqual({ result: 'user_required' })
    expect(await room.authorize({ userToken: 'none of ours' }, client)).toEqual({
      result: 'user_required',
    })
    const receipt = await receiptOf('anna')
    const device = await room.device({ userToken: receipt }, client)
    const other = room.person('boris')
    await room.enter(other, device.userCode)
    expect(await room.decide(other, device.verification, { decision: 'approve' })).toEqual({
      result: 'refused',
      reason: 'other_subject',
    })
    // The one it is for is not held up by who has it open.
    expect(await room.letIn('anna', device.userCode)).toMatchObject({ result: 'approved' })
  })

  test('[DEV-27] a receipt that is over names nobody', async () => {
    const client = clientOf({ id: 'cli_named', needsUser: true })
    const receipt = await receiptOf('anna')
    await room.advance(301)
    expect(await room.authorize({ userToken: receipt }, client)).toEqual({
      result: 'user_required',
    })
  })

  test('[DEV-27] [TOK-03] a receipt of another purpose, as for a payment, names nobody', async () => {
    const client = clientOf({ id: 'cli_named', needsUser: true })
    const verification = newVerificationId(room.store.now(), room.needs.random)
    for (const [purpose, result] of [
      ['approval', 'user_required'],
      ['add_address', 'user_required'],
      ['sign_in', 'authorized'],
      ['device', 'authorized'],
    ] as const) {
      const userToken = room.needs.signReceipt({
        jti: `rcp_${verification.slice('ver_'.length)}`,
        project: PROJECT,
        verification,
        purpose,
        channel: 'sms',
        subject: 'anna',
        targetHash: 'target',
        transaction: undefined,
        approvedAt: room.store.now(),
        expiresAt: room.store.now() + 300_000,
      })
      expect((await room.authorize({ userToken }, client)).result).toBe(result)
    }
  })

  async function receiptOf(subject: string): Promise<string> {
    const { userCode } = await room.device()
    const decided = await room.decideByCode(subject, userCode, { decision: 'approve' })
    if (decided.result !== 'approved' || decided.receipt === undefined) throw new Error('none')
    return decided.receipt
  }
})

describe('a device that asks whether it is in', () => {
  test('[DEV-07] hears that its question waits', async () => {
    const { deviceCode } = await room.device()
    expect(await room.poll(deviceCode)).toEqual({
      result: 'authorization_pending',
      intervalSeconds: 5,
    })
  })

  test('[DEV-06] [M53] is told nothing by the code of another client, which stays good, and it is written down', async () => {
    const { deviceCode, userCode } = await room.device()
    const other = await room.keepClient(clientOf({ id: 'cli_other' }))
    expect(await room.poll(deviceCode, other)).toEqual({ result: 'invalid_grant' })
    expect((await room.events()).at(-1)).toMatchObject({
      type: 'device.code_refused',
      facts: { client: 'cli_other', reason: 'unknown' },
    })
    await room.letIn('anna', userCode)
    expect(await room.poll(deviceCode)).toMatchObject({ result: 'approved' })
  })

  test('[DEV-13] [M67] is refused with a code of nobody; one client cannot fill the log with that', async () => {
    const client = await room.keepClient(clientOf({ id: 'cli_noisy' }))
    for (let i = 0; i < 60; i += 1)
      expect(await room.poll('x'.repeat(76), client)).toEqual({ result: 'invalid_grant' })
    const told = (await room.events()).filter((e) => e.facts['client'] === 'cli_noisy')
    expect(told.length).toBe(30)
  })

  test('[M57] a user code is no device code, and a device code no user code', async () => {
    const { deviceCode, userCode, verification } = await room.device()
    expect(await room.poll(userCode)).toEqual({ result: 'invalid_grant' })
    const before = await room.events(verification)
    expect(await room.enter(room.person('anna'), deviceCode)).toEqual({ result: 'mistyped' })
    expect(await room.events(verification)).toEqual(before)
  })

  test('[DEV-08] [M55] is told to slow down when it asks too early, by five seconds more each time', async () => {
    const { deviceCode } = await room.device()
    const at = async (seconds: number) => {
      await room.advance(seconds)
      return room.poll(deviceCode)
    }
    expect(await at(0)).toMatchObject({ result: 'authorization_pending' })
    expect(await at(1)).toEqual({ result: 'slow_down', intervalSeconds: 10 })
    expect(await at(10.5)).toMatchObject({ result: 'authorization_pending' })
    expect(await at(6)).toEqual({ result: 'slow_down', intervalSeconds: 15 })
    expect(await at(15.5)).toEqual({ result: 'authorization_pending', intervalSeconds: 15 })
  })

  test('[M54] is never told to slow down while it asks every five seconds, give or take a fifth', async () => {
    const { deviceCode } = await room.device()
    const answers = new Set<string>()
    for (let i = 0; i < 115; i += 1) {
      answers.add((await room.poll(deviceCode)).result)
      await room.advance([4.8, 5.2, 5, 4.9, 5.1][i % 5] ?? 5)
    }
    expect([...answers]).toEqual(['authorization_pending'])
  })

  test('[DEV-08] waits a minute at the most, and its code ends when it never listens', async () => {
    const { deviceCode, verification } = await room.device()
    const answers = [await room.poll(deviceCode)]
    for (let i = 0; i < 20; i += 1) answers.push(await room.poll(deviceCode))
    const intervals = answers.flatMap((a) => ('intervalSeconds' in a ? [a.intervalSeconds] : []))
    expect(Math.max(...intervals)).toBe(60)
    expect(answers.at(-1)).toEqual({ result: 'invalid_grant' })
    await room.advance(61)
    expect(await room.poll(deviceCode)).toEqual({ result: 'invalid_grant' })
    expect((await room.events(verification)).at(-1)).toMatchObject({
      type: 'verification.canceled',
      facts: { reason: 'slow_down' },
    })
  })

  test('on an open connection it is never hasty', async () => {
    const { deviceCode } = await room.device()
    for (let i = 0; i < 30; i += 1)
      expect(await room.poll(deviceCode, room.client, true)).toMatchObject({
        result: 'authorization_pending',
      })
  })

  test('[DEV-10] is let in however early it asks, once it was approved', async () => {
    const { deviceCode, userCode } = await room.device()
    await room.poll(deviceCode)
    await room.poll(deviceCode)
    await room.letIn('anna', userCode)
    expect(await room.poll(deviceCode)).toMatchObject({
      result: 'approved',
      tokens: { scopes: ['openid', 'watch'], expiresInSeconds: 600 },
    })
  })

  test('[DEV-11] [M49] hears of a denial, for good', async () => {
    const { deviceCode, userCode, verification } = await room.device()
    const who = room.person('anna')
    await room.enter(who, userCode)
    expect(await room.decide(who, verification, { decision: 'deny' })).toMatchObject({
      result: 'denied',
      question: { status: 'denied' },
    })
    for (let i = 0; i < 3; i += 1)
      expect(await room.poll(deviceCode)).toEqual({ result: 'access_denied' })
    expect(await room.decide(who, verification, { decision: 'approve' })).toMatchObject({
      result: 'ended',
      question: { status: 'denied' },
    })
  })

  test('[DEV-12] hears that its code is over, and nobody can approve it any more', async () => {
    const { deviceCode, userCode, verification } = await room.device()
    const who = room.person('anna')
    await room.advance(590)
    await room.enter(who, userCode)
    await room.advance(11)
    expect(await room.poll(deviceCode)).toEqual({ result: 'expired_token' })
    const late = room.person('anna', { ...who, authTime: room.store.now() })
    expect(await room.decide(late, verification, { decision: 'approve' })).toMatchObject({
      result: 'ended',
      question: { status: 'expired' },
    })
    expect(await room.decideByCode('anna', userCode, { decision: 'approve' })).toMatchObject({
      result: 'ended',
    })
    expect(await room.poll(deviceCode)).toEqual({ result: 'expired_token' })
  })

  test('[DEV-12] an approval that is not fetched before the code ends gives nothing', async () => {
    const { deviceCode, userCode } = await room.device()
    await room.letIn('anna', userCode)
    await room.advance(601)
    expect(await room.poll(deviceCode)).toEqual({ result: 'expired_token' })
  })

  test('[DEV-13] [M50] [M51] of fifty at once, one is given tokens, and they stay good', async () => {
    const { deviceCode, userCode, verification } = await room.device()
    await room.letIn('fred', userCode)
    const answers = await Promise.all(Array.from({ length: 50 }, () => room.poll(deviceCode)))
    const approved = answers.filter((a) => a.result === 'approved')
    expect(approved.length).toBe(1)
    expect(answers.filter((a) => a.result === 'invalid_grant').length).toBe(49)
    const [one] = approved
    if (one?.result !== 'approved') throw new Error('none')
    const device = await room.store.find(deviceKey(PROJECT, one.tokens.device))
    expect(device).toMatchObject({ subject: 'fred', verification, revokedAt: undefined })
    const types = (await room.events(verification)).map((e) => e.type)
    expect(types.filter((type) => type === 'device.registered').length).toBe(1)
  })

  test('[DEV-14] [M52] a used code gives nothing, and ends its device when it comes later than an answer can be lost', async () => {
    const { deviceCode, userCode, verification } = await room.device()
    await room.letIn('gina', userCode)
    const first = await room.poll(deviceCode)
    if (first.result !== 'approved') throw new Error('not approved')
    const key = deviceKey(PROJECT, first.tokens.device)
    await room.advance(59)
    expect(await room.poll(deviceCode)).toEqual({ result: 'invalid_grant' })
    expect((await room.store.find(key))?.revokedAt).toBeUndefined()
    await room.advance(2)
    expect(await room.poll(deviceCode)).toEqual({ result: 'invalid_grant' })
    expect((await room.store.find(key))?.revokedAt).toBe(room.store.now())
    expect(await room.poll(deviceCode)).toEqual({ result: 'invalid_grant' })
    const types = (await room.events(verification)).map((e) => e.type)
    expect(types.filter((type) => type === 'device.token_reused').length).toBe(1)
    expect(types).toContain('device.code_refused')
  })

  test('[DEV-31] an account that was locked since gives no tokens', async () => {
    const { deviceCode, userCode, verification } = await room.device()
    await room.letIn('hans', userCode)
    await lockSubject(room.needs, CALLER, 'hans', true)
    expect(await room.poll(deviceCode)).toEqual({ result: 'access_denied' })
    await lockSubject(room.needs, CALLER, 'hans', false)
    expect(await room.poll(deviceCode)).toEqual({ result: 'access_denied' })
    const v = await room.store.find(verificationKey(PROJECT, verification))
    expect(v?.status).toBe('canceled')
    expect((await room.events(verification)).at(-1)).toMatchObject({
      type: 'verification.canceled',
      facts: { reason: 'subject_locked' },
    })
  })

  test('[DEV-31] a locked account approves nothing', async () => {
    const { userCode, verification } = await room.device()
    const who = room.person('ida')
    await lockSubject(room.needs, CALLER, 'ida', true)
    await room.enter(who, userCode)
    expect(await room.decide(who, verification, { decision: 'approve' })).toEqual({
      result: 'refused',
      reason: 'locked',
    })
    expect(await room.decideByCode('ida', userCode, { decision: 'approve' })).toEqual({
      result: 'refused',
      reason: 'locked',
    })
  })

  test('a poll that waits leaves nothing in the log and nothing but its time', async () => {
    const { deviceCode, verification } = await room.device()
    const before = (await room.events()).length
    await room.poll(deviceCode)
    expect((await room.events()).length).toBe(before)
    expect(await room.store.find(pollKey(PROJECT, verification))).toMatchObject({ hasty: 0 })
  })

  test('a list of devices that is full forgets those that are over, and ends the oldest that is not', async () => {
    const client = await room.keepClient(
      clientOf({ id: 'cli_stays', grantTypes: [DEVICE_CODE_GRANT, REFRESH_GRANT] }),
    )
    const letIn = async () => {
      const { deviceCode, userCode } = await room.device({}, client)
      await room.letIn('jana', userCode)
      const answer = await room.poll(deviceCode, client)
      if (answer.result !== 'approved') throw new Error(answer.result)
      return answer.tokens.device
    }
    const sample = await room.store.find(deviceKey(PROJECT, await letIn()))
    if (sample === undefined) throw new Error('no device')
    const fill = async (count: number, changes: Partial<Device>) => {
      const key = deviceListKey(PROJECT, sample.subjectHash)
      const ids = Array.from({ length: count }, () => {
        const id = newVerificationId(room.store.now(), room.needs.random)
        return `dev_${id.slice('ver_'.length)}`
      })
      const keys = ids.map((id) => deviceKey(PROJECT, id))
      await room.store.change([key, ...keys], (records) => {
        const list = records.find(key) ?? { devices: [], approvals: [], expiresAt: 0 }
        return {
          writes: [
            put(key, { ...list, devices: [...list.devices, ...ids] }),
            ...ids.map((id) => put(deviceKey(PROJECT, id), { ...sample, id, ...changes })),
          ],
          events: [],
          outcome: undefined,
        }
      })
    }
    const list = async () =>
      (await room.store.find(deviceListKey(PROJECT, sample.subjectHash)))?.devices ?? []

    await fill(MOST_DEVICES - 1, { revokedAt: room.store.now() })
    const second = await letIn()
    expect(await list()).toEqual([sample.id, second])
    await fill(MOST_DEVICES - 2, {})
    const third = await letIn()
    expect((await list()).length).toBe(MOST_DEVICES)
    expect(await list()).not.toContain(sample.id)
    expect((await list()).at(-1)).toBe(third)
    expect(await room.store.find(deviceKey(PROJECT, sample.id))).toMatchObject({
      revokedAt: room.store.now(),
      // Forgotten a month later, as any device that was ended.
      expiresAt: room.store.now() + 30 * 86_400_000,
    })
    expect(await room.events(sample.verification)).toContainEqual(
      expect.objectContaining({
        type: 'device.revoked',
        facts: { device: sample.id, client: client.id, by: 'most_devices' },
      }),
    )
  })
})
