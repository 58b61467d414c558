import { expect, test } from 'vitest'
import { API_KEY, writeApiKey } from '../../src/secrets/api-keys.ts'
import { systemRandom } from '../../src/secrets/random.ts'

test('[TOK-09] an API key is known by its prefix and holds 256 random bits', () => {
  const random = systemRandom()
  const key = writeApiKey('secret', random.bytes(32))
  expect(key).toMatch(/^sk_[A-Za-z0-9_-]{43}$/)
  expect(writeApiKey('publishable', random.bytes(32))).toMatch(/^pk_/)
  expect(key).toMatch(API_KEY)
  expect(writeApiKey('secret', random.bytes(32))).not.toBe(key)
})

test('an API key is never made of fewer bytes', () => {
  expect(() => writeApiKey('secret', systemRandom().bytes(16))).toThrow()
  expect(() => writeApiKey('secret', 'short')).toThrow()
})
