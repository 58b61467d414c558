import { expect, test } from 'vitest'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()

const START = { purpose: 'sign_in', channel: 'email', to: 'once@shop.example' }
const under = (key: string) => ({ headers: { 'idempotency-key': key } })

test('[OPS-16] a request repeated under its key, at once or later, has one effect and one answer', async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => service.call('/v1/verifications', START, under('start-1'))),
  )
  const later = await service.call(
    '/v1/verifications',
    { to: START.to, channel: START.channel, purpose: START.purpose },
    under('start-1'),
  )
  expect(new Set([...answers, later].map((a) => a.text)).size).toBe(1)
  expect(later.status).toBe(201)
  expect(await service.messages(START.to)).toHaveLength(1)

  const url = `/v1/verifications/${later.body.id}/checks`
  const code = await service.code(START.to)
  const first = await service.call(url, { code }, under('check-1'))
  const second = await service.call(url, { code }, under('check-1'))
  expect(first.body.result).toBe('approved')
  expect(second.body).toEqual(first.body)
  expect((await service.call(url, { code }, under('check-2'))).body.result).toBe('already_used')
})

test('[OPS-16] a wrong guess repeated under its key is counted once', async () => {
  const { body } = await service.call('/v1/verifications', { ...START, to: 'count@shop.example' })
  const url = `/v1/verifications/${body.id}/checks`
  for (let i = 0; i < 10; i += 1)
    expect((await service.call(url, { code: '0' }, under('guess'))).body.guesses_left).toBe(4)
})

test('[OPS-16] the same key with another body is refused; with another path or API key it is another key', async () => {
  const other = await service.call('/v1/projects', { name: 'Other' }, under('start-2'))
  const mine = { ...START, to: 'scope@shop.example' }
  const first = await service.call('/v1/verifications', mine, under('start-2'))
  expect(first.status).toBe(201)
  const changed = await service.call(
    '/v1/verifications',
    { ...mine, purpose: 'sign_up' },
    under('start-2'),
  )
  expect(changed).toMatchObject({ status: 409, body: { code: 'idempotency_mismatch' } })
  const theirs = await service.call('/v1/verifications', mine, {
    key: other.body.secret_key,
    ...under('start-2'),
  })
  expect(theirs.status).toBe(201)
  expect(theirs.body.id).not.toBe(first.body.id)
})

test('a key that was made once is told again under its Idempotency-Key, and only there', async () => {
  const ask = { type: 'secret', name: 'twice' }
  const first = await service.call('/v1/keys', ask, under('key-1'))
  const again = await service.call('/v1/keys', ask, under('key-1'))
  expect(again.body).toEqual(first.body)
  expect(
    (await service.call('/v1/keys')).body.data.filter((k: { name: string }) => k.name === 'twice'),
  ).toHaveLength(1)
})

test('an Idempotency-Key is 1 to 255 visible characters', async () => {
  for (const key of ['', 'a b', 'x'.repeat(256), 'ä'])
    expect(await service.call('/v1/verifications', START, under(key))).toMatchObject({
      status: 400,
      body: { field: 'Idempotency-Key' },
    })
})

test('[OPS-16] after a day the key is as new, swept or not', async () => {
  const mine = { ...START, to: 'tomorrow@shop.example' }
  const first = await service.call('/v1/verifications', mine, under('start-3'))
  // By the store's clock alone, so that no sweep comes in between.
  await service.store.advance(86_400_000)
  const next = await service.call('/v1/verifications', mine, under('start-3'))
  expect(next.status).toBe(201)
  expect(next.body.id).not.toBe(first.body.id)
})
