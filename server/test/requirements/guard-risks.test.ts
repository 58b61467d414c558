import { decodeJwt } from 'jose'
import { expect, test } from 'vitest'
import { check, start, story } from '../domain/verification/people.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()

async function receiptOf(ask: object, to: string) {
  const { body } = await start(service, { to, ...ask })
  const approved = await check(service, body, await service.code(to))
  return { claims: decodeJwt(approved.body.receipt), id: String(body.id) }
}

test('[LIM-12] a number of an internet telephone is not refused, and its receipt says what it is', async () => {
  // Ofcom keeps 056 for services whose place is not known.
  const { claims, id } = await receiptOf({}, '+445600123456')
  expect(claims['risks']).toEqual(['voip', 'number_kind'])
  const { timeline } = await story(service, { id })
  expect(timeline.find(({ type }) => type === 'guard.shadowed')).toMatchObject({
    rule: 'risky_number',
    value: 0.5,
    threshold: 0.5,
  })
  const { claims: mobile } = await receiptOf({}, '+4915112345678')
  expect(mobile['risks']).toBeUndefined()
})

test('[LIM-12] a throw-away mailbox gets its code, and its receipt says what it is', async () => {
  const { claims } = await receiptOf({ channel: 'email' }, 'someone@mailinator.com')
  expect(claims['risks']).toEqual(['disposable_mailbox'])
  const { claims: own } = await receiptOf({ channel: 'email' }, 'someone@shop.test')
  expect(own['risks']).toBeUndefined()
})

test('a project that wants no throw-away mailboxes says so by a rule', async () => {
  await service.call(
    '/v1/guard/rules/disposable_mailbox',
    { signal: 'disposable_mailbox', threshold: 1, least: 0, action: 'block' },
    { method: 'PUT' },
  )
  const { status, body } = await start(service, { to: 'b@mailinator.com', channel: 'email' })
  expect([status, body.code, body.rule]).toEqual([403, 'sending_blocked', 'disposable_mailbox'])
  expect((await start(service, { to: 'b@shop.test', channel: 'email' })).status).toBe(201)
})
