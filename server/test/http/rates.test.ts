import { expect, test } from 'vitest'
import { badKeys } from '../../src/http/bad-keys.ts'
import { keyRates } from '../../src/http/key-rates.ts'
import { startTestService } from '../start-test-service.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService({ env: { COUNTERSIGN_KEY_RATE: '5' } })

test('[LIM-19] of many requests at once with one key, as many as it may make are answered, and another project is not held up', async () => {
  const other = (await service.call('/v1/projects', { name: 'Other' })).body.secret_key
  const many = await Promise.all(Array.from({ length: 200 }, () => service.call('/v1/policies')))
  const answered = many.filter((a) => a.status === 200).length
  expect(answered).toBeGreaterThanOrEqual(5)
  expect(answered).toBeLessThan(100)
  expect(many.every((a) => a.status === 200 || a.status === 429)).toBe(true)
  const theirs = await service.call('/v1/policies', undefined, { key: other })
  expect(theirs.status).toBe(200)
  expect(theirs.headers).toMatchObject({
    'ratelimit-policy': '"key";q=10;w=2',
    ratelimit: expect.stringMatching(/^"key";r=9;t=1$/),
  })
})

test('[LIM-14] [M65] every 429 tells the wait in whole seconds, in its header and in its body alike', async () => {
  const begin = { purpose: 'sign_in', channel: 'email', to: 'waits@shop.example' }
  const calm = await startTestService()
  const { body } = await calm.call('/v1/verifications', begin)
  const tooSoon = await calm.call(`/v1/verifications/${body.id}/sends`, {})
  const wrongKeys = []
  for (let i = 0; i < 25; i += 1)
    wrongKeys.push(await calm.call('/v1/policies', undefined, { key: `sk_${'w'.repeat(43)}` }))
  await calm.stop()
  const busy = await Promise.all(Array.from({ length: 100 }, () => service.call('/v1/policies')))

  expect(tooSoon.status).toBe(429)
  expect(wrongKeys.map((a) => a.status)).toEqual([...Array(20).fill(401), ...Array(5).fill(429)])
  const refused = [tooSoon, ...wrongKeys, ...busy].filter((a) => a.status === 429)
  expect(refused.length).toBeGreaterThan(6)
  for (const { headers, body: problem } of refused) {
    expect(headers['retry-after']).toMatch(/^[1-9]\d*$/)
    expect(Number(headers['retry-after'])).toBe(problem.retry_after)
    expect(problem.retry_after).toBeLessThanOrEqual(60)
  }
})

test('an allowance fills again as time passes, and no further than it is deep', () => {
  let now = 0
  const rates = keyRates(10, () => now)
  const left = (): number => {
    let taken = 0
    for (;;)
      try {
        rates.take('key').inFlight -= 1
        taken += 1
      } catch {
        return taken
      }
  }
  expect(left()).toBe(20)
  expect(left()).toBe(0)
  now += 500
  expect(left()).toBe(5)
  now += 3_600_000
  expect(left()).toBe(20)
})

test('[LIM-19] what is not answered yet counts too, however much time passes', () => {
  let now = 0
  const rates = keyRates(1, () => now)
  rates.take('key')
  const second = rates.take('key')
  now += 10_000
  expect(() => rates.take('key')).toThrow('under way')
  second.inFlight -= 1
  expect(() => rates.take('key')).not.toThrow()
})

test('[M64] a network that shows many wrong keys is told to wait, for a minute', () => {
  let now = 0
  const wrong = badKeys(() => now)
  for (let i = 0; i < 20; i += 1) wrong.count('one')
  expect(() => wrong.count('one')).toThrow('wrong keys')
  expect(() => wrong.count('two')).not.toThrow()
  now += 60_001
  expect(() => wrong.count('one')).not.toThrow()
})
