import { expect, test } from 'vitest'
import { startTestService } from '../start-test-service.ts'

test('verifications are listed by when they expire, the latest first, as soon as their start is answered', async () => {
  const service = await startTestService()
  const put = (purpose: string, lifetime_seconds: number) =>
    service.call(`/v1/policies/${purpose}`, { lifetime_seconds }, { method: 'PUT' })
  await put('long', 600)
  await put('short', 120)
  const ids: string[] = []
  for (const purpose of ['sign_in', 'long', 'short']) {
    const to = `${purpose}@shop.example`
    const { body } = await service.call('/v1/verifications', { purpose, channel: 'email', to })
    ids.push(body.id)
    expect((await service.call('/v1/verifications')).body.data).toHaveLength(ids.length)
  }
  const [usual, long, short] = ids
  const { body } = await service.call('/v1/verifications')
  expect(body.data.map((v: { id: string }) => v.id)).toEqual([long, usual, short])
  await service.stop()
})
