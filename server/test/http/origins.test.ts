import { expect, test } from 'vitest'
import { origins } from '../../src/http/origins.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()

test('[WEB-16] the origins of a key that was revoked or ran out are forgotten within a second', async () => {
  let now = 0
  const known = origins(service.store, () => now)
  const key = { type: 'publishable', purposes: ['sign_in'] }
  const make = async (origin: string, extra: object = {}) =>
    (await service.call('/v1/keys', { ...key, name: origin, origins: [origin], ...extra })).body
  const first = await make('https://one.example')
  const soon = new Date(service.store.now() + 60_000).toISOString()
  await make('https://two.example', { expires_at: soon })
  expect(await known.isListed('https://one.example')).toBe(true)
  expect(await known.isListedBy(service.project.id, 'https://two.example')).toBe(true)
  expect(await known.isListedBy('prj_other', 'https://two.example')).toBe(false)

  await service.call(`/v1/keys/${first.id}`, undefined, { method: 'DELETE' })
  await service.advance(61)
  now += 1000
  expect(await known.isListed('https://one.example')).toBe(false)
  expect(await known.isListed('https://two.example')).toBe(false)
})
