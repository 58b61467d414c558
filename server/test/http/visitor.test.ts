import { expect, test } from 'vitest'
import { visitorOf } from '../../src/http/api/visitor.ts'
import { verificationKey } from '../../src/domain/verification/verification.ts'
import { ORIGIN, publishableKey } from '../domain/verification/people.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const KHTML = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['203.0.113.77:4711', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:1:2::77', '2001:db8:1::/48'],
  ['[2001:DB8:1:2::77]:443', '2001:db8:1::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
])('of the address %s the network %s is kept', (ip, network) => {
  expect(visitorOf({ ip })).toEqual({ ip: network })
})

test.each([
  [FIREFOX, 'Firefox'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${KHTML} Chrome/142.0.0.0 Safari/537.36`, 'Chrome'],
  [`Mozilla/5.0 (Windows NT 10.0) ${KHTML} Chrome/142.0.0.0 Safari/537.36 Edg/142.0`, 'Edge'],
  [`Mozilla/5.0 (Windows NT 10.0) ${KHTML} Chrome/142.0.0.0 Safari/537.36 OPR/120.0`, 'Opera'],
  ['Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML) Version/26.0 Safari/605.1.15', 'Safari'],
  ['Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 CriOS/142.0 Mobile/15E148 Safari/604.1', 'Chrome'],
  ['Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 FxiOS/140.0 Mobile/15E148 Safari/605.1', 'Firefox'],
  ['curl/8.0 (a very particular build)', 'other'],
])('of the user agent %s only the kind is kept', (user_agent, family) => {
  expect(visitorOf({ user_agent })).toEqual({ user_agent: family })
})

test('nothing is kept of nothing', () => {
  expect(visitorOf({})).toBeUndefined()
  expect(visitorOf({ user_agent: '' })).toBeUndefined()
})

test('what an application tells of its visitor is kept covered, and told to its secret keys only', async () => {
  const context = { ip: '203.0.113.77', user_agent: FIREFOX }
  const covered = { ip: '203.0.113.0/24', user_agent: 'Firefox' }
  const ask = { purpose: 'sign_in', channel: 'email', to: 'visitor@shop.example', context }
  const { body } = await service.call('/v1/verifications', ask)
  expect((await service.call(`/v1/verifications/${body.id}`)).body.context).toEqual(covered)
  const kept = await service.store.find(verificationKey(service.project.id, body.id))
  expect(kept?.details.context).toEqual(covered)

  const browser = await publishableKey(service)
  const told = await service.call('/v1/verifications', { ...ask, to: 'v2@shop.example' }, browser)
  expect(browser.headers['origin']).toBe(ORIGIN)
  expect(told.status).toBe(201)
  expect(told.text).not.toContain('203.0.113')
})

test('an address of a visitor that is none is refused', async () => {
  const ask = { purpose: 'sign_in', channel: 'email', to: 'nowhere@shop.example' }
  for (const ip of ['here', '203.0.113', '203.0.113.256', '1:2:3']) {
    const answer = await service.call('/v1/verifications', { ...ask, context: { ip } })
    expect(answer).toMatchObject({ status: 400, body: { field: 'context.ip' } })
  }
})
