import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService } from '../start-test-service.ts'
import { storyOf } from './routes-cast.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())

const start = (to: string, channel: string, more = {}) =>
  service.call('/v1/verifications', { purpose: 'sign_in', to, channel, ...more })

test('a policy’s workflow is set and read over the API, and goes on by itself until somebody answers', async () => {
  const workflow = [
    { channel: 'voice', after_seconds: 20 },
    { channel: 'whatsapp', after_seconds: 40 },
  ]
  const channels = ['sms', 'voice', 'whatsapp', 'email']
  const set = await service.call('/v1/policies/sign_in', { channels, workflow }, { method: 'PUT' })
  expect([set.status, set.body.workflow]).toEqual([200, workflow])
  const to = '+15005550101'
  const { body } = await start(to, 'sms')
  await service.settle()
  await service.advance(21)
  const sent = await service.messages(to)
  expect(sent.map(({ channel }) => channel)).toEqual(['sms', 'voice'])
  const { code } = sent[1] ?? {}
  const checked = await service.call(`/v1/verifications/${body.id}/checks`, { code })
  expect(checked.body.result).toBe('approved')
  await service.advance(100)
  expect(await service.messages(to)).toHaveLength(2)
  expect(await storyOf(service, body.id)).toContain('verification.step_taken')
})

test('a workflow outside the caps is refused, naming the field and the rule', async () => {
  for (const [workflow, field] of [
    [[{ channel: 'sms', after_seconds: 5 }], 'workflow.after_seconds'],
    [[{ channel: 'webhook', after_seconds: 20 }], 'workflow.channel'],
  ]) {
    const asked = { channels: ['sms', 'email'], workflow }
    const { status, body } = await service.call('/v1/policies/sign_up', asked, { method: 'PUT' })
    expect([status, body.code, body.field]).toEqual([400, 'invalid_policy', field])
  }
})

test('[MSG-12] GET /v1/channels tells which channels there are, which go over the telephone network, and how their carriers did', async () => {
  await start('counted@shop.example', 'email')
  await service.settle()
  const { status, body } = await service.call('/v1/channels')
  expect(status).toBe(200)
  const email = body.data.find(({ channel }: { channel: string }) => channel === 'email')
  expect(email).toMatchObject({ object: 'channel', available: true, telephone: false })
  expect(email.carriers).toEqual([expect.objectContaining({ type: 'sandbox', state: 'ok' })])
  expect(email.carriers[0].last_24_hours.accepted).toBeGreaterThan(0)
  const telephone = body.data.filter((one: { telephone: boolean }) => one.telephone)
  expect(telephone.map(({ channel }: { channel: string }) => channel)).toEqual(['sms', 'voice'])
})

test('[LEA-04] what a carrier said of a refused message is told to the project’s server, and never to a browser', async () => {
  await service.call('/v1/sandbox/faults', { channel: 'email', fault: 'reject', times: 1 })
  const started = await start('dead@shop.example', 'email')
  expect([started.status, JSON.stringify(started.body)]).toEqual([
    201,
    expect.not.stringContaining('550'),
  ])
  await service.settle()
  const { body } = await service.call('/v1/deliveries?state=dead')
  const letter = body.data.find(
    ({ verification }: { verification: string }) => verification === started.body.id,
  )
  expect(letter).toMatchObject({
    object: 'delivery',
    state: 'dead',
    kind: 'code',
    channel: 'email',
  })
  expect(letter.reason).toContain('550')
  expect(JSON.stringify(letter)).not.toContain('dead@')
})

test('POST /v1/deliveries/{id}/retry sends a dead letter again, once for one Idempotency-Key', async () => {
  await service.call('/v1/sandbox/faults', { channel: 'email', fault: 'reject', times: 1 })
  const started = await start('again@shop.example', 'email')
  await service.settle()
  const { body } = await service.call('/v1/deliveries')
  const { id } = body.data.find(
    ({ verification }: { verification: string }) => verification === started.body.id,
  )
  await service.advance(31)
  const retry = () =>
    service.call(`/v1/deliveries/${id}/retry`, {}, { headers: { 'idempotency-key': 'once-more' } })
  const first = await retry()
  const again = await retry()
  await service.settle()
  expect([first.status, again.status, again.body.id]).toEqual([202, 202, id])
  expect(await service.messages('again@shop.example')).toHaveLength(1)
  const other = await service.call(`/v1/deliveries/${id}/retry`, {})
  expect([other.status, other.body.code]).toEqual([404, 'not_found'])
})
