import { describe, expect, test } from 'vitest'
import { hasPassed, secondsUntil } from '../../src/domain/instant.ts'
import {
  begin,
  check,
  newEmail,
  sendAgain,
  setPolicy,
  start,
  story,
  wrong,
} from '../domain/verification/people.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()

const put = (lifetime_seconds: unknown) =>
  service.call('/v1/policies/sign_in', { lifetime_seconds }, { method: 'PUT' })

describe('how long a code lives', () => {
  test('[COD-03] [ADM-05] ten minutes is the most for a code that authenticates', async () => {
    expect((await put(601)).body).toMatchObject({
      code: 'invalid_policy',
      field: 'lifetime_seconds',
    })
    expect((await put(600)).status).toBe(200)
    const v = await begin(service)
    // Half a minute off the deadline on either side; `judge.test.ts` has it to the millisecond.
    await service.advance(570)
    const late = await begin(service)
    expect((await check(service, v, wrong(v.code))).body.result).toBe('wrong_code')
    await service.advance(30)
    expect((await check(service, v, v.code)).body).toMatchObject({
      result: 'expired',
      verification: { status: 'expired' },
    })
    await service.advance(540)
    expect((await check(service, late, late.code)).body.result).toBe('approved')
    await put(300)
  })

  test.each(['rotate', 'reuse', 'keep_last'])(
    '[COD-04] under the policy %s a resend does not move the deadline, however late it is',
    async (policy) => {
      for (const lifetime of [300, 600]) {
        await setPolicy(service, 'lasting', { lifetime_seconds: lifetime, resend: { policy } })
        const v = await begin(service, { purpose: 'lasting' })
        await service.advance(290)
        const { body } = await sendAgain(service, v)
        expect(body.expires_at).toBe(v.answer.body.expires_at)
        const newest = await service.code(v.to)
        await service.advance(lifetime - 290)
        expect((await check(service, v, newest)).body.result).toBe('expired')
        expect((await sendAgain(service, v)).body.code).toBe('verification_ended')
      }
    },
  )

  test.each(
    [0, -1, null, '5m', '300', 1e20, 29, 3600, 1.5, true, {}].map((lifetime) => ({ lifetime })),
  )('[COD-27] [M18] [ADM-05] [T-A39] a policy of $lifetime is refused', async ({ lifetime }) => {
    expect((await put(lifetime)).status).toBe(400)
    expect((await service.call('/v1/policies/sign_in')).body.lifetime_seconds).toBe(300)
  })

  test.each(['1e400', '-1e400', 'NaN', '""', '[300]'])(
    '[COD-27] [T-A39] a lifetime written as %s is refused',
    async (text) => {
      const answer = await service.app.inject({
        method: 'PUT',
        url: '/v1/policies/sign_in',
        headers: {
          host: '127.0.0.1:4000',
          authorization: `Bearer ${service.secretKey}`,
          'content-type': 'application/json',
        },
        payload: `{"lifetime_seconds":${text}}`,
      })
      expect(answer.statusCode).toBe(400)
    },
  )

  test('[COD-27] a deadline that cannot be read has passed', async () => {
    for (const deadline of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
      expect(hasPassed(deadline, 1000)).toBe(true)
    expect([hasPassed(999, 1000), hasPassed(1000, 1000), hasPassed(1001, 1000)]).toEqual([
      true,
      true,
      false,
    ])
  })

  test('a code for merely confirming an address may live for a day, by mail only', async () => {
    const day = { lifetime_seconds: 86_400, channels: ['email'] }
    const wish = (purpose: string, with_: object) =>
      service.call(`/v1/policies/${purpose}`, { ...day, ...with_ }, { method: 'PUT' })
    expect((await wish('sign_up', {})).status).toBe(200)
    expect((await wish('sign_up', { lifetime_seconds: 86_401 })).status).toBe(400)
    expect((await wish('sign_up', { channels: ['email', 'sms'] })).status).toBe(400)
    expect((await wish('sign_in', {})).status).toBe(400)
  })

  test('[M26] no counter runs out before the code does: after a day the guesses are still spent', async () => {
    await setPolicy(service, 'recovery', { lifetime_seconds: 86_400, channels: ['email'] })
    const ask = { purpose: 'recovery', channel: 'email', to: newEmail() }
    const v = await begin(service, ask)
    for (let i = 1; i <= 4; i += 1) await check(service, v, wrong(v.code, i))
    await service.advance(86_399)
    expect((await check(service, v, wrong(v.code, 5))).body.result).toBe('locked')
    expect((await check(service, v, v.code)).body.result).toBe('locked')
    expect((await story(service, v)).types.filter((t) => t.endsWith('guess_failed'))).toHaveLength(
      5,
    )
  })
})

test('[ADM-05] no policy passes the caps', async () => {
  const wishes = [
    { guesses: 1000 },
    { guesses: 11 },
    { guesses: 0 },
    { guesses: -1 },
    { guesses: 2.5 },
    { guesses: '5' },
    { guesses: 1e9 },
    { max_attempts: 1e9 },
    { attempts: -1 },
    { ttl: 1e12 },
    { resend: { policy: 'keep_last', keep: 4 } },
    { resend: { policy: 'keep_last', keep: 0 } },
    { resend: { policy: 'rotate', after_seconds: [] } },
    { resend: { policy: 'rotate', after_seconds: [29] } },
    { resend: { policy: 'rotate', after_seconds: [3601] } },
    { resend: { policy: 'always' } },
    { channels: [] },
    { channels: ['sms', 'sms'] },
    { channels: ['pigeon'] },
    { channels: ['sms'], link: true },
    { assurance: 'aal3' },
    { purpose: 'other' },
  ]
  for (const wish of wishes) {
    const { status } = await service.call('/v1/policies/sign_in', wish, { method: 'PUT' })
    expect([wish, status]).toEqual([wish, 400])
  }
  for (const field of ['status', 'attempts', 'project_id', 'guesses', 'lifetime_seconds'])
    expect((await start(service, { [field]: 5 })).status).toBe(400)
})

test('[M65] a wait is told in whole seconds, rounded up, and is never less than one', () => {
  expect([secondsUntil(1000, 999), secondsUntil(2001, 1000), secondsUntil(5, 10)]).toEqual([
    1, 2, 1,
  ])
})
