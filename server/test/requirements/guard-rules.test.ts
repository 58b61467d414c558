import { expect, test } from 'vitest'
import { check, start } from '../domain/verification/people.ts'
import { startTestService } from '../start-test-service.ts'
import { armGuard } from './guard-street.ts'

const WALK = { signal: 'sequential_numbers', threshold: 4, least: 4, action: 'block' }

async function walk(
  service: Awaited<ReturnType<typeof startTestService>>,
  count: number,
  from = 0,
) {
  const statuses: number[] = []
  for (let i = from; i < from + count; i += 1) {
    const { status } = await start(service, { to: `+491511234${String(i).padStart(4, '0')}` })
    statuses.push(status)
  }
  return statuses
}

test('[LIM-09] a rule is data: it is listed, changed, and back as it came', async () => {
  const service = await startTestService()
  const listed = await service.call('/v1/guard/rules')
  expect(listed.body.data.map(({ name }: { name: string }) => name)).toContain('range_walk')
  const put = await service.call('/v1/guard/rules/range_walk', WALK, { method: 'PUT' })
  expect(put.body).toMatchObject({ name: 'range_walk', threshold: 4, built_in: false })
  expect(await walk(service, 6)).toEqual([201, 201, 201, 201, 403, 403])
  const deleted = await service.call('/v1/guard/rules/range_walk', undefined, { method: 'DELETE' })
  expect(deleted.status).toBe(204)
  const again = await service.call('/v1/guard/rules/range_walk')
  expect(again.body).toMatchObject({ threshold: 8, built_in: true })
  const built = await service.call('/v1/guard/rules/range_walk', undefined, { method: 'DELETE' })
  expect(built.status).toBe(404)
  await service.stop()
})

test('a rule that would stop everybody, or nobody, is refused with the field and the rule', async () => {
  const service = await startTestService()
  for (const [change, field] of [
    [{ threshold: 0.9, signal: 'prefix_conversion' }, 'threshold'],
    [{ threshold: 100 }, 'threshold'],
    [{ threshold: 1 }, 'threshold'],
  ] as const) {
    const rule = { ...WALK, ...change }
    const { status, body } = await service.call('/v1/guard/rules/mine', rule, { method: 'PUT' })
    expect([status, body.code, body.field]).toEqual([422, 'invalid_rule', field])
  }
  await service.stop()
})

test('a block ends by itself, and a lifted one lets messages through at once', async () => {
  const service = await startTestService()
  const rule = { ...WALK, window_seconds: 300, block_seconds: 600 }
  await service.call('/v1/guard/rules/range_walk', rule, { method: 'PUT' })
  await walk(service, 4)
  expect(await walk(service, 1, 10)).toEqual([403])
  const lift = (scope: string) =>
    service.call(`/v1/guard/blocks/${scope}`, undefined, { method: 'DELETE' })
  expect((await lift('prefix/%2B4915112')).status).toBe(204)
  expect(await walk(service, 3, 11)).toEqual([201, 201, 201])
  await service.advance(700)
  expect((await lift('prefix/%2B4915112')).status).toBe(404)
  // The rule holds as before.
  await walk(service, 4, 100)
  expect(await walk(service, 1, 110)).toEqual([403])
  await service.advance(601)
  expect(await walk(service, 1, 120)).toEqual([201])
  const { body } = await service.call('/v1/events?limit=100')
  const types: readonly string[] = body.data.map(({ type }: { type: string }) => type)
  expect(types).toContain('guard.block_lifted')
  expect(types).toContain('guard.rule_changed')
  await service.stop()
})

test('a replay says what a rule would have stopped, what that saved, and how many real people it would have hit', async () => {
  const service = await startTestService()
  for (let i = 0; i < 30; i += 1) {
    const to = `+4917012${String((i * 77_777) % 1_000_000).padStart(6, '0')}`
    const { body } = await start(service, { to })
    if (i % 10 === 0) await check(service, body, await service.code(to))
    await service.advance(130)
  }
  const rule = {
    signal: 'prefix_conversion',
    threshold: 0.5,
    least: 10,
    action: 'block',
    window_seconds: 86_400,
  }
  const before = await service.call('/v1/guard/blocks')
  const { status, body } = await service.call('/v1/guard/replay', { rule })
  expect(status).toBe(200)
  expect(body).toMatchObject({ sends: 30, people: 3, complete: true, currency: 'messages' })
  expect(body.blocked).toBeGreaterThan(10)
  expect(body.saved).toBe(String(body.blocked))
  expect(body.people_blocked).toBe(1)
  expect(body.blocks[0]).toMatchObject({ scope: 'prefix/+4917012' })
  // It changed nothing.
  expect((await service.call('/v1/guard/blocks')).body).toEqual(before.body)
  const numbers = await service.call('/v1/guard/replay', { rule: WALK })
  expect([numbers.status, numbers.body.code]).toEqual([422, 'invalid_rule'])
  await service.stop()
})

test('[LIM-09] what is replayed is judged as it would have been live', async () => {
  const service = await startTestService()
  await armGuard(service)
  const statuses: number[] = []
  for (let i = 0; i < 20; i += 1) {
    const { status } = await start(service, {
      to: `+4917012${String((i * 77_777) % 1_000_000).padStart(6, '0')}`,
    })
    statuses.push(status)
    await service.advance(200)
  }
  const rule = {
    signal: 'sudden_country',
    threshold: 8,
    least: 8,
    action: 'block',
    window_seconds: 3600,
  }
  const { body } = await service.call('/v1/guard/replay', { rule })
  const live = await service.call('/v1/guard/blocks')
  const made = live.body.data.find(({ scope }: { scope: string }) => scope === 'country/DE')
  expect(made).toMatchObject({ rule: 'new_country', value: body.blocks[0].value })
  expect(Date.parse(made.since)).toBe(Date.parse(body.blocks[0].at))
  expect(statuses.filter((one) => one === 201).length).toBeLessThan(20)
  await service.stop()
})
