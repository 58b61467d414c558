import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startTestService, type TestService } from '../start-test-service.ts'
import { post } from './routes-answers.ts'
import { checks, knownSubject, play, unique } from './routes-cast.ts'
import { SECRET_ROUTES } from './route-table.ts'
import { interleave, rankTest, tellsApart } from './timing-rank-test.ts'

let service: TestService
beforeEach(async () => {
  service = await startTestService()
})
afterEach(() => service.stop())

const ROUNDS = 80

describe('time tells nothing, route by route', () => {
  for (const { route, by, prepare } of SECRET_ROUTES)
    test(`[LEA-02] [LEA-16] [M22] ${route} ${by}: what must not be told apart takes the same time`, async () => {
      const { timed } = await prepare(service)
      await interleave(5, ...timed)
      expect(tellsApart(...(await interleave(ROUNDS, ...timed)))).toBe(false)
    })
})

test('[LEA-02] [M21] no start waits for the carrier, and known and unknown are answered before it has taken anything', async () => {
  const known: string[] = []
  for (let i = 0; i < 30; i += 1) known.push(await knownSubject(service))
  await service.advance(31)
  await service.call('/v1/sandbox/faults', {
    channel: 'email',
    fault: 'delay',
    times: 1000,
    seconds: 2,
  })
  const last =
    (await service.store.eventsAfter(service.project.id, 0, 10_000)).at(-1)?.sequence ?? 0
  const start = async (subject: string) => {
    const ask = { purpose: 'sign_in', channel: 'email', subject, session: 's' }
    const answer = await post(service, '/v1/verifications', ask, service.secretKey)
    expect(answer.status).toBe(201)
  }
  const times = await interleave(
    30,
    () => start(known.pop() ?? ''),
    () => start(unique('subject')),
  )
  // All sixty are answered, and of the thirty messages the first is still with its carrier.
  const since = await service.store.eventsAfter(service.project.id, last, 10_000)
  expect(since.filter(({ type }) => type === 'message.sent')).toEqual([])
  expect(tellsApart(...times)).toBe(false)
  await service.settle()
  const later = await service.store.eventsAfter(service.project.id, last, 10_000)
  expect(later.filter(({ type }) => type === 'message.sent')).toHaveLength(30)
})

test('[COD-19] how much of a guess is right leaves no trend in the time', async () => {
  const asks: (() => Promise<unknown>)[] = []
  const guess = async (right: number) => {
    const played = await play(service)
    const wrong = played.code.replace(/./g, (c) => (c === 'B' ? 'C' : 'B'))
    const code = played.code.slice(0, right) + wrong.slice(right)
    asks.push(() =>
      post(service, checks(played.id), { code, session: played.session }, service.secretKey),
    )
  }
  for (let i = 0; i < 60; i += 1) {
    await guess(0)
    await guess(9)
  }
  const [none, most] = [asks.filter((_, i) => i % 2 === 0), asks.filter((_, i) => i % 2 === 1)]
  const next = (from: typeof asks) => () => from.pop()?.() ?? Promise.reject(new Error('none left'))
  expect(tellsApart(...(await interleave(60, next(none), next(most))))).toBe(false)
})

test('the measure itself sees a difference where there is one', async () => {
  const busy = (turns: number) => async () => {
    for (let i = 0; i < turns; i += 1) await Promise.resolve(i)
  }
  expect(tellsApart(...(await interleave(100, busy(2000), busy(6000))))).toBe(true)
  expect(rankTest([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]).p).toBeGreaterThan(0.9)
})
