import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALPHABETS, drawCode, type Alphabet } from '../../src/domain/code/alphabet.ts'
import { normalizeCode } from '../../src/domain/code/normalize-code.ts'
import { newVerificationId, verificationIdFloor } from '../../src/domain/ids.ts'
import { systemRandom } from '../../src/secrets/random.ts'

const random = systemRandom()

/** Pearson's χ² against the uniform distribution, as a number of standard deviations above its mean. */
function unevenness(counts: readonly number[]): number {
  const total = counts.reduce((sum, n) => sum + n, 0)
  const expected = total / counts.length
  const chi2 = counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)
  const degrees = counts.length - 1
  return (chi2 - degrees) / Math.sqrt(2 * degrees)
}

describe('drawing a code', () => {
  test.each(Object.keys(ALPHABETS) as Alphabet[])(
    '[COD-01] [M08] every character of %s is equally likely at every place',
    (alphabet) => {
      const characters = ALPHABETS[alphabet]
      const counts = Array.from({ length: 6 }, () => Array<number>(characters.length).fill(0))
      for (let i = 0; i < 100_000; i += 1)
        for (const [place, character] of drawCode(alphabet, 6, random).split('').entries()) {
          const row = counts[place] ?? []
          const at = characters.indexOf(character)
          row[at] = (row[at] ?? 0) + 1
        }
      // Five deviations above the mean: less than once in a million runs by chance.
      for (const row of counts) expect(unevenness(row)).toBeLessThan(6)
    },
  )

  test('[COD-01] [M08] the first and the last code can be drawn, and leading zeros are kept', () => {
    expect(drawCode('digits', 6, { ...random, below: () => 0 })).toBe('000000')
    expect(drawCode('digits', 6, { ...random, below: (limit) => limit - 1 })).toBe('999999')
    const codes = Array.from({ length: 20_000 }, () => drawCode('digits', 6, random))
    const leading = codes.filter((code) => code.startsWith('0')).length / codes.length
    expect(leading).toBeGreaterThan(0.085)
    expect(leading).toBeLessThan(0.115)
  })
})

describe('a code as people type it', () => {
  test.each([
    ['full width', '１２３４５６'],
    ['Arabic-Indic', '١٢٣٤٥٦'],
    ['Persian', '۱۲۳۴۵۶'],
    ['Devanagari', '१२३४५६'],
    ['mathematical double-struck', '𝟙𝟚𝟛𝟜𝟝𝟞'],
    ['spaces around and within', ' 123 456 '],
    ['dashes of any kind', '12–34—56'],
    ['zero-width characters', '123\u200B456'],
    ['a no-break space', '123\u00A0456'],
  ])('[COD-21] %s digits are the same code', (_how, typed) => {
    expect(normalizeCode(typed)).toBe('123456')
  })

  test('[COD-21] letters may be typed in any case and grouping', () => {
    for (const typed of ['wdjb mjht', 'WDJB–MJHT', 'ＷＤＪＢ-ｍｊｈｔ', 'WDJBMJHT'])
      expect(normalizeCode(typed)).toBe('WDJBMJHT')
  })

  test('[COD-21] a number written otherwise is not the code', () => {
    for (const typed of ['1e5', '0x7B', '123456.0e0', '+123456'])
      expect(normalizeCode(typed)).not.toBe('123456')
  })

  test('[COD-21] bringing a code into its form twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 32 }), (typed) => {
        const once = normalizeCode(typed)
        expect(normalizeCode(once)).toBe(once)
      }),
    )
  })
})

describe('a verification id', () => {
  test('[COD-24] holds 160 random bits, does not repeat, and tells no order within a second', () => {
    const at = 1_800_000_000_000
    const ids = Array.from({ length: 1000 }, (_, i) => newVerificationId(at + (i % 1000), random))
    expect(new Set(ids).size).toBe(1000)
    for (const id of ids) expect(id).toMatch(/^ver_[0-9a-v]{40}$/)
    // Ids of one second share the eight characters of its time and nothing else.
    expect(new Set(ids.map((id) => id.slice(0, 12))).size).toBe(1)
    const rising = ids.filter((id, i) => i > 0 && id > (ids[i - 1] ?? '')).length
    expect(rising).toBeGreaterThan(400)
    expect(rising).toBeLessThan(600)
    // Not even by the bytes that neighbours share: half of 64 ids later are smaller, half larger, give or take.
    const later = ids.filter((id, i) => i >= 64 && id > (ids[i - 64] ?? '')).length
    expect(later).toBeGreaterThan(100)
    expect(later).toBeLessThan(836)
  })

  test('sorts by the second in which the verification ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: 1, max: 1e9 }),
        (at, later) => {
          const end = at + later * 1000
          expect(newVerificationId(at, random) < verificationIdFloor(end)).toBe(true)
          expect(newVerificationId(end, random) >= verificationIdFloor(end)).toBe(true)
        },
      ),
    )
  })
})
