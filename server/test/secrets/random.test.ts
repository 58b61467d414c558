import { describe, expect, test } from 'vitest'
import { systemRandom } from '../../src/secrets/random.ts'

describe('randomness', () => {
  test('no bytes are handed out twice, whatever was asked for before', () => {
    const random = systemRandom()
    const seen = new Set<string>()
    for (let i = 0; i < 20_000; i += 1) {
      const bytes = random.bytes(12 + (i % 9))
      expect(bytes.length).toBe(12 + (i % 9))
      seen.add(Buffer.from(bytes.subarray(0, 12)).toString('hex'))
    }
    expect(seen.size).toBe(20_000)
    expect(random.bytes(10_000).some((byte) => byte !== 0)).toBe(true)
    expect(random.bytes(0)).toHaveLength(0)
  })

  test('every number below the limit is as likely as the next', () => {
    const random = systemRandom()
    const counts = Array.from({ length: 10 }, () => 0)
    for (let i = 0; i < 100_000; i += 1) {
      const number = random.below(10)
      counts[number] = (counts[number] ?? 0) + 1
    }
    // Chi-squared with 9 degrees of freedom: above 40 once in 100 000 runs.
    const chi = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
    expect(chi).toBeLessThan(40)
    expect(random.below(1)).toBe(0)
  })

  test('no number is drawn below a limit that has none', () => {
    expect(() => systemRandom().below(0)).toThrow()
    expect(() => systemRandom().below(2.5)).toThrow()
  })
})
