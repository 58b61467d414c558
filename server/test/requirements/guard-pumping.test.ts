import { describe, expect, test } from 'vitest'
import { check, start, story } from '../domain/verification/people.ts'
import { startTestService } from '../start-test-service.ts'
import { armGuard } from './guard-street.ts'

async function openArmed(env: Readonly<Record<string, string>> = {}) {
  const service = await startTestService({ env })
  await armGuard(service)
  return service
}

const number = (prefix: string, i: number, digits = 5) =>
  `${prefix}${String(i).padStart(digits, '0')}`

describe('numbers that are walked through', () => {
  test('[LIM-09] [T-A16] of 200 neighbouring numbers nobody answers, fewer than 30 get a message and the prefix is blocked', async () => {
    const service = await openArmed()
    const answers = []
    for (let i = 0; i < 200; i += 1) {
      answers.push(await start(service, { to: number('+491511234', i, 4) }))
      await service.advance(2)
    }
    const refused = answers.filter(({ status }) => status === 403)
    expect(answers.length - refused.length).toBeLessThanOrEqual(30)
    expect(await service.messages()).toHaveLength(answers.length - refused.length)
    expect(refused[0]?.body).toMatchObject({ code: 'sending_blocked', rule: 'range_walk' })
    expect(refused[0]?.headers['retry-after']).toMatch(/^[1-9]\d*$/)
    const { body } = await service.call('/v1/guard/blocks')
    expect(body.data).toMatchObject([
      { scope: 'prefix/+4915112', rule: 'range_walk', action: 'block', value: 8, threshold: 8 },
    ])
    expect(body.data[0].hits).toBe(refused.length)
    await service.stop()
  })

  test('[LIM-09] thirty messages into one prefix that nobody answers end it, whatever numbers they go to', async () => {
    const service = await openArmed()
    let sent = 0
    for (let i = 0; i < 60; i += 1) {
      const { status } = await start(service, { to: number('+49170123', (i * 7919) % 100_000) })
      if (status === 201) sent += 1
      await service.advance(20)
    }
    expect(sent).toBeLessThanOrEqual(30)
    await service.stop()
  })

  test('[LIM-09] sixty messages into one prefix that people answer end nothing', async () => {
    const service = await openArmed()
    for (let i = 0; i < 60; i += 1) {
      const to = number('+49170123', (i * 7919) % 100_000)
      const { status, body } = await start(service, { to })
      expect(status).toBe(201)
      if (i % 5 !== 0) await check(service, body, await service.code(to))
      await service.advance(20)
    }
    expect((await service.call('/v1/guard/blocks')).body.data).toEqual([])
    await service.stop()
  })

  test('[LIM-15] a device that its owner used before gets its message where strangers are stopped', async () => {
    const service = await openArmed()
    const to = '+4915112345678'
    const first = await start(service, { to })
    const approved = await check(service, first.body, await service.code(to))
    const device = approved.body.device_token
    for (let i = 0; i < 20; i += 1) {
      await service.advance(20)
      await start(service, { to: number('+491511234', i * 3, 4) })
    }
    expect((await start(service, { to: '+4915112349999' })).status).toBe(403)
    expect((await start(service, { to, context: { device } })).status).toBe(201)
    await service.stop()
  })
})

describe('many targets', () => {
  test('[LIM-06] one network that has messages sent to many who do not answer is stopped, and the next house is not', async () => {
    const service = await openArmed()
    const from = (ip: string, i: number) =>
      start(service, { to: number('+4917', 123_456 + i * 7_654_321, 9), context: { ip } })
    const statuses = []
    for (let i = 0; i < 12; i += 1) {
      statuses.push((await from('203.0.113.7', i)).status)
      await service.advance(130)
    }
    expect(statuses.filter((status) => status === 201).length).toBeLessThanOrEqual(8)
    expect(statuses.at(-1)).toBe(403)
    expect((await from('203.0.113.8', 20)).status).toBe(201)
    await service.stop()
  })
})

describe('money', () => {
  test('[LIM-11] with a cap of ten the eleventh message is refused, and told once', async () => {
    const service = await startTestService({
      env: { COUNTERSIGN_SPEND_CAP: '10', COUNTERSIGN_SPEND_CAP_HOUR: '10' },
    })
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) => start(service, { to: number('+4915112', i * 977, 6) })),
    )
    const refused = answers.filter(({ status }) => status !== 201)
    expect(refused).toHaveLength(20)
    expect(await service.messages()).toHaveLength(10)
    expect(refused[0]?.body).toMatchObject({ code: 'budget_exhausted', cap: 'day' })
    expect(refused[0]?.headers['retry-after']).toMatch(/^[1-9]\d*$/)
    const { body } = await service.call('/v1/events?limit=100')
    const types: readonly string[] = body.data.map(({ type }: { type: string }) => type)
    expect(types.filter((type) => type === 'spend.capped')).toHaveLength(1)
    const limits = await service.call('/v1/limits')
    expect(limits.body.spend).toMatchObject({ currency: 'messages', day: '10', day_cap: '10' })
    // Mail costs nothing and goes on.
    expect((await start(service, { to: 'a@shop.test', channel: 'email' })).status).toBe(201)
    await service.stop()
  })

  test('[LIM-11] a cap that holds further messages back holds those of the workflow and other ways, too', async () => {
    const service = await startTestService({
      env: { COUNTERSIGN_SPEND_CAP: '2', COUNTERSIGN_SPEND_CAP_HOUR: '2' },
    })
    const { body } = await start(service, { to: '+4915112345678' })
    await start(service, { to: '+4917012345678' })
    await service.advance(60)
    const again = await service.call(`/v1/verifications/${body.id}/sends`, {})
    expect(again.body.code).toBe('budget_exhausted')
    await service.stop()
  })
})

describe('what is told', () => {
  test('in the sandbox the built-in rules only watch: what they would stop is written down and goes out', async () => {
    const service = await startTestService()
    for (let i = 0; i < 20; i += 1)
      expect((await start(service, { to: number('+491511234', i, 4) })).status).toBe(201)
    const { body } = await service.call('/v1/events?limit=100')
    const shadowed = body.data.filter(({ type }: { type: string }) => type === 'guard.shadowed')
    expect(shadowed[0]).toMatchObject({
      scope: 'prefix/+4915112',
      rule: 'range_walk',
      value: 8,
      threshold: 8,
    })
    await service.stop()
  })

  test('[LIM-12] a start says where it went by country and prefix, and never the number', async () => {
    const service = await startTestService()
    const { body } = await start(service, { to: '+4915112345678' })
    const { timeline } = await story(service, body)
    expect(timeline[0]).toMatchObject({ country: 'DE', prefix: '+4915112' })
    expect(JSON.stringify(timeline)).not.toContain('12345678')
    await service.stop()
  })
})
