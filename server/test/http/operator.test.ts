import { expect, test } from 'vitest'
import { startTestService, TEST_KEY } from '../start-test-service.ts'
import { useTestService } from '../use-test-service.ts'

const lines: string[] = []
const service = await useTestService({
  env: { COUNTERSIGN_LOG_LEVEL: 'trace' },
  doubles: { log: (line) => lines.push(line) },
})

test('[LEA-12] metrics and details of health are on the admin port only', async () => {
  for (const path of ['/metrics', '/v1/metrics', '/admin', '/status'])
    expect((await service.call(path)).status).toBe(404)
  expect((await service.call('/readyz', undefined, { key: null })).body).toEqual({
    status: 'ready',
  })
  await service.call('/v1/verifications', {
    purpose: 'sign_in',
    channel: 'email',
    to: 'meter@shop.example',
  })
  await service.settle()
  const { body: metrics } = await service.admin.inject('/metrics')
  expect(metrics).toMatch(
    /countersign_requests_total\{method="POST",route="\/v1\/verifications",status="201"\} 1/,
  )
  expect(metrics).toMatch(
    /countersign_events_total\{type="message.sent",purpose="",channel="email"\} 1/,
  )
  expect(metrics).toMatch(/countersign_oldest_pending_seconds \d/)
  expect(metrics).not.toContain('meter@shop.example')
  expect((await service.admin.inject('/readyz')).json()).toMatchObject({
    status: 'ready',
    store: 'ok',
    deliveries: 'ok',
  })
})

test('[M36b] a message that stands still turns the metric and the health of the operator red, and the public answer tells nothing of it', async () => {
  const stuck = await startTestService()
  await stuck.rounds.stop()
  await stuck.call('/v1/sandbox/faults', { channel: 'email', fault: 'fail', times: 100 })
  const start = { purpose: 'sign_in', channel: 'email', to: 'stuck@shop.example' }
  await stuck.call('/v1/verifications', start)
  await stuck.settle()
  expect((await stuck.admin.inject('/readyz')).statusCode).toBe(200)
  await stuck.store.advance(300_000)
  const health = await stuck.admin.inject('/readyz')
  expect(health.statusCode).toBe(503)
  expect(health.json()).toMatchObject({
    store: 'ok',
    deliveries: 'stuck',
    oldest_pending_seconds: expect.any(Number),
  })
  const metrics = (await stuck.admin.inject('/metrics')).body
  expect(Number(/countersign_oldest_pending_seconds ([\d.]+)/.exec(metrics)?.[1])).toBeGreaterThan(
    200,
  )
  expect((await stuck.call('/readyz')).body).toEqual({ status: 'ready' })
  await stuck.stop()
})

test('[LEA-06] [M58] the log has one line for each request, and no code, key, token, address or query in it', async () => {
  const to = 'quiet-person@shop.example'
  const start = { purpose: 'sign_in', channel: 'email', to, session: 'session-secret-1' }
  const { body } = await service.call('/v1/verifications', start)
  const code = await service.code(to)
  await service.call(`/v1/verifications?to=${to}`)
  await service.call(`/v1/limits?to=${to}&channel=email`)
  await service.call(body.url.replace(service.url, ''))
  await service.call(
    `/v1/verifications/${body.id}/checks`,
    { code: '00000000', client_secret: body.client_secret },
    { key: null },
  )
  const checked = await service.call(`/v1/verifications/${body.id}/checks`, {
    code,
    session: start.session,
  })
  await service.call(`/nowhere/${code}?code=${code}`)
  await service.call('/v1/keys', undefined, { key: `sk_${'q'.repeat(43)}` })
  await service.app.close()
  const log = lines.join('')
  const secrets = [
    to,
    code,
    start.session,
    body.url.split('/v/')[1],
    body.client_secret,
    TEST_KEY,
    checked.body.receipt,
    checked.body.device_token,
    'q'.repeat(43),
    '00000000',
  ]
  for (const secret of secrets) expect(log).not.toContain(secret)
  const told = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(
    told.filter((l) => l.route === '/v1/verifications' && l.method === 'POST' && l.status === 201),
  ).not.toHaveLength(0)
  for (const line of told.filter((l) => l.request_id !== undefined))
    expect(Object.keys(line)).toEqual(expect.arrayContaining(['level', 'time', 'request_id']))
})

test('[OPS-20] when the store is gone every route that needs it says so, and nothing is approved', async () => {
  const broken = await startTestService()
  const to = 'outage@shop.example'
  const { body } = await broken.call('/v1/verifications', {
    purpose: 'sign_in',
    channel: 'email',
    to,
  })
  const code = await broken.code(to)
  await broken.store.close()
  const answers = [
    await broken.call(`/v1/verifications/${body.id}/checks`, { code }),
    await broken.call('/v1/verifications', { purpose: 'sign_in', channel: 'email', to }),
    await broken.call(`/v1/verifications/${body.id}/sends`, {}),
  ]
  for (const answer of answers) {
    expect(answer).toMatchObject({ status: 503, body: { code: 'unavailable' } })
    expect(answer.headers['retry-after']).toMatch(/^[1-9]\d*$/)
  }
  expect((await broken.call('/readyz')).status).toBe(503)
  expect((await broken.admin.inject('/readyz')).json()).toMatchObject({
    status: 'unavailable',
    store: 'failing',
  })
})
