import { expect, test } from 'vitest'
import { withCode, withMiss } from '../../src/domain/device/guess-bound.ts'
import { liveCodesKey, NO_CODES } from '../../src/domain/device/live-codes.ts'
import { DIRECTORY, put } from '../../src/domain/store.ts'
import { buildMeter } from '../../src/http/meter.ts'
import { codesOf } from '../../src/domain/device/user-code-format.ts'
import { showBound } from '../../src/domain/device/show-bound.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()
const USUAL = { alphabet: 'base20', length: 8, check: false, renew: false, bound: 0.000001 }

const setDevice = async (body: unknown, purpose = 'device') =>
  service.call(`/v1/policies/${purpose}`, body, { method: 'PUT' })

test('[ADM-05] the policy of devices says how user codes are made, and no other policy does', async () => {
  expect((await service.call('/v1/policies/device')).body).toMatchObject({
    lifetime_seconds: 600,
    user_code: USUAL,
  })
  expect((await service.call('/v1/policies/sign_in')).body).not.toHaveProperty('user_code')
  const set = await setDevice({
    lifetime_seconds: 300,
    user_code: { alphabet: 'words', check: true, renew: true, bound: 0.00001 },
  })
  expect(set.status).toBe(200)
  expect(set.body).toMatchObject({
    lifetime_seconds: 300,
    user_code: { alphabet: 'words', length: 4, check: true, renew: true, bound: 0.00001 },
  })
  expect((await service.call('/v1/policies/device')).body).toEqual(set.body)
  for (const [alphabet, length] of [
    ['base20', 8],
    ['digits', 9],
    ['alphanumeric', 6],
  ] as const)
    expect((await setDevice({ user_code: { alphabet } })).body).toMatchObject({
      user_code: { ...USUAL, alphabet, length },
    })
  expect((await setDevice({})).body).toMatchObject({ user_code: USUAL })
})

test('[ADM-05] a user code outside the caps is refused, naming the field, and so is one of another purpose', async () => {
  for (const [userCode, field] of [
    [{ length: 6 }, 'user_code.length'],
    [{ length: 13 }, 'user_code.length'],
    [{ alphabet: 'digits', length: 8 }, 'user_code.length'],
    [{ bound: 0.001 }, 'user_code.bound'],
    [{ bound: 0 }, 'user_code.bound'],
  ] as const) {
    const { status, body } = await setDevice({ user_code: userCode })
    expect([status, body.code, body.field]).toEqual([400, 'invalid_policy', field])
  }
  const other = await setDevice({ user_code: {} }, 'sign_in')
  expect([other.status, other.body.code, other.body.field]).toEqual([
    400,
    'invalid_policy',
    'user_code',
  ])
  for (const user_code of [{ alphabet: 'emoji' }, { length: '8' }, { colour: 'red' }, null])
    expect((await setDevice({ user_code })).status).toBe(400)
})

test('[DEV-19] the statistics and the metrics of the operator show how near guessing at user codes is to its bound', async () => {
  await setDevice({})
  const none = { alphabet: 'base20', live: 0, length: 8, chance_spent: 0, guesses_left: 0 }
  expect((await service.call('/v1/statistics')).body.user_codes).toMatchObject(none)
  const [first] = await service.store.list('project', DIRECTORY)
  const project = first?.id ?? ''
  const format = { alphabet: 'base20', length: 8 } as const
  const policy = { ...format, bound: 1e-6 }
  await service.store.change([liveCodesKey(project)], (_, now) => {
    let codes = NO_CODES
    for (let i = 0; i < 20; i += 1) codes = withCode(codes, format, now + 600_000, now)
    for (let i = 0; i < 3; i += 1) codes = withMiss(codes, format, policy, now).next
    return { writes: [put(liveCodesKey(project), codes)], events: [], outcome: undefined }
  })
  const { user_codes: told } = (await service.call('/v1/statistics')).body
  expect(told).toMatchObject({ live: 20, length: 8, bound: 0.000001, guesses_left: 619 })
  expect(told.chance_spent).toBeCloseTo((3 * 20) / codesOf(format), 15)
  expect(told.chance_spent + told.chance_left).toBeLessThanOrEqual(told.bound)
  const { registry } = buildMeter({
    oldestDueSeconds: async () => 0,
    userCodes: () => showBound(service.store, project),
  })
  const metrics = await registry.metrics()
  expect(metrics).toContain('countersign_user_codes_live 20\n')
  expect(metrics).toContain('countersign_user_code_length 8\n')
  expect(metrics).toContain(`countersign_user_code_chance{part="spent"} ${told.chance_spent}\n`)
  expect(metrics).toContain('countersign_user_code_chance{part="bound"} 0.000001\n')
})
