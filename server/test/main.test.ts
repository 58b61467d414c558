import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService } from './start-test-service.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())

test('[P10] a code is sent, arrives, is typed, is judged, and the application gets a receipt', async () => {
  const started = await service.call('/v1/verifications', {
    purpose: 'sign_up',
    channel: 'email',
    to: 'person@shop.example',
  })
  expect(started).toMatchObject({ status: 201, body: { status: 'pending', guesses_left: 5 } })
  const code = await service.code('person@shop.example')
  const checked = await service.call(`/v1/verifications/${started.body.id}/checks`, { code })
  expect(checked.body).toMatchObject({ result: 'approved', verification: { status: 'approved' } })
  const consumed = await service.call('/v1/receipts/consumption', {
    receipt: checked.body.receipt,
  })
  expect(consumed.body).toMatchObject({ result: 'consumed', receipt: { purpose: 'sign_up' } })
  const again = await service.call('/v1/receipts/consumption', { receipt: checked.body.receipt })
  expect(again.body).toMatchObject({ result: 'already_used' })
  const story = await service.call(`/v1/verifications/${started.body.id}`)
  expect(story.body.timeline.map((e: { type: string }) => e.type)).toEqual([
    'verification.started',
    'message.sent',
    'verification.approved',
    'receipt.consumed',
    'receipt.refused',
  ])
})
