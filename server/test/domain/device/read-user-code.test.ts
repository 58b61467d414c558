import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawUserCode } from '../../../src/domain/device/draw-user-code.ts'
import { readUserCode } from '../../../src/domain/device/read-user-code.ts'
import { USER_CODE_ALPHABETS } from '../../../src/domain/device/user-code.ts'
import { MOST_LONGER, POLICY_LENGTHS } from '../../../src/domain/device/user-code-format.ts'
import { seededRandom } from './seeded-random.ts'

const BASE20 = { alphabet: 'base20', length: 8, check: false } as const
const DIGITS = { alphabet: 'digits', length: 9, check: false } as const
const MIXED = { alphabet: 'alphanumeric', length: 6, check: false } as const
const FOUR_WORDS = { alphabet: 'words', length: 4, check: false } as const

const plainOf = (...args: Parameters<typeof readUserCode>) => {
  const read = readUserCode(...args)
  return read.result === 'read' ? read.plain : read.result
}

describe('a code is read as people type it', () => {
  test.each([
    'WDJBMJHT',
    'WDJB-MJHT',
    'wdjb mjht',
    'wdjb-mjht ',
    ' W D J B M J H T',
    'WDJB–MJHT',
    'WDJB — MJHT',
    'WDJB‑MJHT',
    'WDJB−MJHT',
    'WDJB.MJHT',
    'WDJB_mjht',
    '＊ＷＤＪＢ－ＭＪＨＴ',
    'ｗｄｊｂ　ｍｊｈｔ',
    'WDJB\u200B-\u2060MJHT\uFEFF',
    'WDJB\u00A0MJHT\t',
    '\u202AWDJB-MJHT\u202C',
    '"WDJB-MJHT"',
    'WDJB/MJHT.',
    'WDJBéMJHT',
    'WDJBAEMJHT',
    '𝐖𝐃𝐉𝐁𝐌𝐉𝐇𝐓',
    'ＷＤＪＢ‐ＭＪＨＴ',
    'WDJB-МJНТ',
    'WDJΒ-ΜJΗΤ',
    'WDJ8-MJHT',
  ])('[DEV-17] [M56] %j is WDJB-MJHT', (typed) => {
    expect(readUserCode(typed, BASE20)).toEqual({
      result: 'read',
      plain: 'WDJBMJHT',
      format: BASE20,
    })
  })

  test.each([
    '019-450-730',
    '019450730',
    '019 450 730',
    '٠١٩-٤٥٠-٧٣٠',
    '०१९ ४५० ७३०',
    '０１９４５０７３０',
    'O19-45o-73O',
    '0l9-45O-730',
    '0I9 4S0 73o',
    'Ｏ|9.450.730',
  ])('[M56] %j is 019-450-730, with its leading zero', (typed) => {
    expect(plainOf(typed, DIGITS)).toBe('019450730')
  })

  test('[M56] where both of two look-alikes are in the alphabet, what is typed is what is meant', () => {
    expect(plainOf('4f7-k2m', MIXED)).toBe('4F7K2M')
    expect(plainOf('S5Z-2B8', MIXED)).toBe('S5Z2B8')
    expect(plainOf('UVU-VUV', MIXED)).toBe('UVUVUV')
  })

  test('[M56] a 0, O, 1, I or L, which no code of letters and digits holds, makes no other code of it', () => {
    for (const typed of ['4F7-K20', '4F7-K2O', '4F7-K21', '4F7-K2I', '4F7-K2L'])
      expect(plainOf(typed, MIXED)).toBe('mistyped')
  })

  test.each([
    'amber-river-stone-lemon',
    'Amber River Stone Lemon',
    'AMBER, RIVER; STONE. LEMON!',
    'ambe rive ston lemo',
    'amberriverstonelemon',
    'amberivestonlemon',
    'amb\u200Ber river stone lemo',
    'ａｍｂｅｒ－ｒｉｖｅｒ－ｓｔｏｎｅ－ｌｅｍｏｎ',
    '1. amber 2. river 3. stone 4. lemon',
  ])('[DEV-17] %j is amber-river-stone-lemon', (typed) => {
    expect(plainOf(typed, FOUR_WORDS)).toBe('amberivestonlemo')
  })

  test('words that are none of ours cost nothing', () => {
    for (const typed of [
      'amber river stone lime2',
      'amb river stone lemon',
      'amber river rock fish',
    ])
      expect(plainOf(typed.replace('2', 'x'), FOUR_WORDS)).toBe('mistyped')
  })
})

test('[DEV-17] what can be no code is mistyped and costs nothing: too short, too long, nothing at all', () => {
  for (const typed of [
    '',
    '-',
    'WDJB',
    'WDJBMJH',
    'B'.repeat(8 + MOST_LONGER + 1),
    'B'.repeat(9999),
  ])
    expect(readUserCode(typed, BASE20)).toEqual({ result: 'mistyped' })
})

test('codes get longer: every length that can be drawn is read, with its own format', () => {
  for (const alphabet of USER_CODE_ALPHABETS)
    for (const check of [false, true])
      for (let longer = 0; longer <= MOST_LONGER; longer += 1) {
        const policy = { alphabet, check, length: POLICY_LENGTHS[alphabet].least }
        const format = { ...policy, length: policy.length + longer }
        const { plain, shown } = drawUserCode(format, seededRandom(`${alphabet}${longer}`))
        expect(readUserCode(shown, policy)).toEqual({ result: 'read', plain, format })
        expect(readUserCode(plain, { ...policy, check: false })).toMatchObject({ plain })
      }
})

test('with a check character one wrong character, or two in the wrong order, is mistyped and not a wrong code', () => {
  const policy = { ...BASE20, check: true }
  const { plain, shown } = drawUserCode(policy, seededRandom('slip'))
  expect(plainOf(shown, policy)).toBe(plain)
  const typed = shown.replace('-', '')
  for (let at = 0; at < typed.length; at += 1) {
    const other = typed[at] === 'B' ? 'C' : 'B'
    expect(plainOf(typed.slice(0, at) + other + typed.slice(at + 1), policy)).toBe('mistyped')
    const [a = '', b = ''] = typed.slice(at, at + 2)
    if (b !== '' && a !== b)
      expect(plainOf(typed.slice(0, at) + b + a + typed.slice(at + 2), policy)).toBe('mistyped')
  }
  const words = { ...FOUR_WORDS, check: true }
  const spoken = drawUserCode(words, seededRandom('spoken'))
  expect(plainOf(spoken.shown, words)).toBe(spoken.plain)
  const [first, second, ...rest] = spoken.shown.split('-')
  expect(plainOf([second, first, ...rest].join(' '), words)).toBe('mistyped')
})

test('whatever is typed is read or mistyped, and what is read can be drawn', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary-ascii', maxLength: 40 }), fc.string({ unit: 'binary' })),
      fc.constantFrom(BASE20, DIGITS, MIXED, FOUR_WORDS),
      fc.boolean(),
      (typed, policy, check) => {
        const read = readUserCode(typed, { ...policy, check })
        if (read.result === 'mistyped') return
        expect(read.plain).toMatch(policy === FOUR_WORDS ? /^([a-z]{4})+$/ : /^[0-9A-Z]+$/)
        expect(read.format.length).toBeGreaterThanOrEqual(policy.length)
      },
    ),
    { numRuns: 40 },
  )
})
