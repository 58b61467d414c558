import { expect, test } from 'vitest'
import { start } from '../domain/verification/people.ts'
import { startTestService } from '../start-test-service.ts'
import { armGuard } from './guard-street.ts'

const TWO = ['+4915112340011', '+4915112349022']

test('[LIM-09] two numbers that are sent to again and again, by text and by call, stop neither their prefix nor their country', async () => {
  const service = await startTestService()
  await armGuard(service)
  await service.call('/v1/policies/sign_up', { channels: ['sms', 'voice'] }, { method: 'PUT' })
  const context = { ip: '203.0.113.7' }
  let sent = 0
  for (let round = 0; round < 24; round += 1) {
    for (const to of TWO)
      for (const channel of ['sms', 'voice']) {
        const { status } = await start(service, { purpose: 'sign_up', channel, to, context })
        if (status === 201) sent += 1
      }
    await service.advance(310)
  }
  // As many as would stop a prefix, were each of another number.
  expect(sent).toBeGreaterThan(21)
  expect((await service.call('/v1/guard/blocks')).body.data).toEqual([])
  const stranger = { to: '+4915112355555', context: { ip: '198.51.100.9' } }
  expect((await start(service, stranger)).status).toBe(201)
  await service.stop()
})

test('[LIM-09] eight numbers of a country that nobody answers for still stop it', async () => {
  const service = await startTestService()
  await armGuard(service)
  const statuses = []
  for (let i = 0; i < 12; i += 1) {
    statuses.push((await start(service, { to: `+49170${2_345_678 + i * 654_321}` })).status)
    await service.advance(130)
  }
  expect(statuses.at(-1)).toBe(403)
  expect((await service.call('/v1/guard/blocks')).body.data[0].scope).toBe('country/DE')
  await service.stop()
})
