import { expect, test } from 'vitest'
import { ALPHABETS, type Alphabet } from '../../../src/domain/code/alphabet.ts'
import { drawUserCode } from '../../../src/domain/device/draw-user-code.ts'
import { isOffensive, OFFENSIVE } from '../../../src/domain/device/offensive.ts'
import { showUserCode } from '../../../src/domain/device/show-user-code.ts'
import type { UserCodeFormat } from '../../../src/domain/device/user-code.ts'
import {
  codesOf,
  entropyBits,
  MOST_LONGER,
  POLICY_LENGTHS,
} from '../../../src/domain/device/user-code-format.ts'
import { WORDS } from '../../../src/domain/device/word-list.ts'
import { seededRandom } from './seeded-random.ts'

const BASE20: UserCodeFormat = { alphabet: 'base20', length: 8, check: false }

const draws = (format: UserCodeFormat, many: number, seed = 'draws') => {
  const random = seededRandom(seed)
  return Array.from({ length: many }, () => drawUserCode(format, random))
}

test('[DEV-16] ten thousand codes hold only letters that are no vowels, look like WDJB-MJHT, and each letter is as likely at each place', () => {
  const codes = draws(BASE20, 10_000)
  for (const { plain, shown } of codes) {
    expect(plain).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{8}$/)
    expect(shown).toBe(`${plain.slice(0, 4)}-${plain.slice(4)}`)
  }
  expect(new Set(codes.map(({ plain }) => plain)).size).toBe(10_000)
  for (let place = 0; place < 8; place += 1) {
    const counts = Map.groupBy(codes, ({ plain }) => plain.charAt(place))
    let square = 0
    for (const letter of ALPHABETS.base20)
      square += ((counts.get(letter)?.length ?? 0) - 500) ** 2 / 500
    // Chi-square of 19 degrees: 43.8 is passed by one fair draw in a thousand.
    expect([place, square < 43.8]).toEqual([place, true])
  }
})

test('[DEV-16] a code is worth 34.5 bits as usual, and 29 at the least in every alphabet', () => {
  expect(entropyBits(BASE20)).toBeGreaterThan(34.5)
  for (const alphabet of ['base20', 'digits', 'alphanumeric', 'words'] as const)
    expect(entropyBits({ alphabet, length: POLICY_LENGTHS[alphabet].least })).toBeGreaterThan(29)
})

test.each([
  [{ ...BASE20, length: 7 }, /^\w{4}-\w{3}$/],
  [{ ...BASE20, length: 9 }, /^\w{3}-\w{3}-\w{3}$/],
  [{ ...BASE20, length: 13 }, /^\w{4}-\w{3}-\w{3}-\w{3}$/],
  [{ ...BASE20, check: true }, /^\w{4}-\w{5}$/],
  [{ ...BASE20, alphabet: 'digits', length: 9 }, /^\d{3}-\d{3}-\d{3}$/],
  [{ ...BASE20, alphabet: 'digits', length: 10 }, /^\d{4}-\d{3}-\d{3}$/],
  [{ ...BASE20, alphabet: 'alphanumeric', length: 6 }, /^[2-9A-Z]{3}-[2-9A-Z]{3}$/],
  [{ ...BASE20, alphabet: 'words', length: 4 }, /^[a-z]+(-[a-z]+){3}$/],
  [{ alphabet: 'words', length: 4, check: true }, /^[a-z]+(-[a-z]+){4}$/],
] as const)('a code is shown in groups that are read at a glance: %j', (format, groups) => {
  for (const { plain, shown } of draws(format, 50)) {
    expect(shown).toMatch(groups)
    expect(showUserCode(format, plain)).toBe(shown)
  }
})

test('a code of digits keeps its leading zeros', () => {
  expect(showUserCode({ alphabet: 'digits', length: 9, check: false }, '019450730')).toBe(
    '019-450-730',
  )
})

test('[DEV-18] no code holds an offensive word, nor one with digits for letters, nor one that the check character completes', () => {
  for (const alphabet of ['base20', 'digits', 'alphanumeric'] as const)
    for (const check of [false, true])
      for (const { shown } of draws({ alphabet, length: 9, check }, 1000, `${alphabet}${check}`))
        expect([shown, isOffensive(shown.replaceAll('-', ''))]).toEqual([shown, false])
  for (const word of ['SHT', 'FCK']) expect(isOffensive(`WD${word}JB`)).toBe(true)
  for (const word of ['5EX', 'A55', 'S3X', 'F4G']) expect(isOffensive(`K${word}P`)).toBe(true)
  expect(isOffensive('WDJBMJHT')).toBe(false)
  const unlucky = seededOn('FCKBBBBBWDJBMJHT')
  expect(drawUserCode(BASE20, unlucky).plain).toBe('WDJBMJHT')
})

test('[DEV-18] no words of the list are offensive, and none has more than one meaning that is', () => {
  for (const word of WORDS) expect(OFFENSIVE).not.toContain(word.toUpperCase())
})

test('how many codes there are is never reckoned too high: counted out over all codes of a few characters', () => {
  const cases: readonly (readonly [Alphabet, number])[] = [
    ['base20', 3],
    ['alphanumeric', 3],
    ['digits', 4],
  ]
  for (const [alphabet, length] of cases) {
    const all = ALPHABETS[alphabet].length ** length
    let good = 0
    for (let n = 0; n < all; n += 1) if (!isOffensive(numbered(alphabet, length, n))) good += 1
    expect([alphabet, codesOf({ alphabet, length }) <= good]).toEqual([alphabet, true])
    expect(codesOf({ alphabet, length })).toBeGreaterThan(good * 0.95)
  }
})

test('a code can get so long that nobody counts its codes any more, and it still is drawn and shown', () => {
  for (const alphabet of ['base20', 'digits', 'alphanumeric', 'words'] as const) {
    const length = POLICY_LENGTHS[alphabet].most + MOST_LONGER
    const [{ shown } = { shown: '' }] = draws({ alphabet, length, check: true }, 1)
    expect(shown.length).toBeGreaterThan(length)
    expect(Number.isFinite(codesOf({ alphabet, length }))).toBe(true)
  }
})

test('[DEV-37] codes drawn from a few are drawn again by whoever finds them taken: all four of four are found', () => {
  const seen = new Set<string>()
  const random = seededRandom('few')
  const four = { ...random, below: () => random.below(2) }
  for (let i = 0; i < 200; i += 1) seen.add(drawUserCode({ ...BASE20, length: 2 }, four).plain)
  expect([...seen].toSorted()).toEqual(['BB', 'BC', 'CB', 'CC'])
})

/** Randomness that draws these characters of base-20, one after the other. */
function seededOn(characters: string) {
  let at = 0
  return {
    ...seededRandom('unused'),
    below: () => ALPHABETS.base20.indexOf(characters.charAt(at++)),
  }
}

function numbered(alphabet: Alphabet, length: number, n: number): string {
  const characters = ALPHABETS[alphabet]
  let code = ''
  let rest = n
  for (let i = 0; i < length; i += 1) {
    code += characters.charAt(rest % characters.length)
    rest = Math.floor(rest / characters.length)
  }
  return code
}
