import { expect, test } from 'vitest'
import { startTestService } from '../start-test-service.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()

const listed = async (to: string) => {
  const path = `/v1/sandbox/messages?to=${encodeURIComponent(to)}`
  const { status, body } = await service.call(path)
  return [status, body.data?.length ?? body.code]
}

test('a message is found by its address as it was given at the start, and as it was delivered to', async () => {
  const begin = (channel: string, to: string) =>
    service.call('/v1/verifications', { purpose: 'sign_in', channel, to })
  await begin('email', 'Eve@EXAMPLE.com')
  await begin('sms', '+1 (415) 555-0142')
  await service.settle()
  for (const to of ['Eve@EXAMPLE.com', 'Eve@example.com', '+1 (415) 555-0142', '+14155550142'])
    expect([to, ...(await listed(to))]).toEqual([to, 200, 1])
  // Another spelling of the part before the @ may be another mailbox.
  expect(await listed('eve@example.com')).toEqual([200, 0])
  expect(await listed('nobody')).toEqual([400, 'invalid_address'])
})

test('[M29] a delay is no longer than a worker may hold a message, or the message would leave twice', async () => {
  const delay = (seconds: number) =>
    service.call('/v1/sandbox/faults', { channel: 'sms', fault: 'delay', times: 1, seconds })
  expect(await delay(61)).toMatchObject({ status: 400, body: { field: 'seconds' } })
  expect((await delay(0)).status).toBe(204)
})

test('[OPS-18] when the server closes, a message that is being delayed is let go at once', async () => {
  const stopping = await startTestService()
  const delay = { channel: 'email', fault: 'delay', seconds: 60 }
  await stopping.call('/v1/sandbox/faults', delay)
  const to = 'late@shop.example'
  await stopping.call('/v1/verifications', { purpose: 'sign_in', channel: 'email', to })
  expect(stopping.inbox?.list({ project: stopping.project.id, to })).toEqual([])
  await stopping.stop()
  expect(stopping.inbox?.list({ project: stopping.project.id, to })).toHaveLength(1)
})
