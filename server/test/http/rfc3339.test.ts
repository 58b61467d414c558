import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rfc3339 } from '../../src/http/api/rfc3339.ts'

test('times on the wire are written as the language itself writes them, for every year of four digits', () => {
  const [first, last] = [Date.parse('1970-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')]
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (at) => {
      expect(rfc3339(at)).toBe(new Date(at).toISOString())
    }),
    { numRuns: 2000 },
  )
  const days = [
    '2000-02-29',
    '2024-02-29',
    '2026-02-28',
    '2026-03-01',
    '2100-02-28',
    '2100-03-01',
    '2026-12-31',
    '2027-01-01',
  ]
  for (const day of days) expect(rfc3339(Date.parse(day))).toBe(new Date(day).toISOString())
  for (const at of [first, last]) expect(rfc3339(at)).toBe(new Date(at).toISOString())
})
