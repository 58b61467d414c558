import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readUserCode } from '../../../src/domain/device/read-user-code.ts'
import { splitWords } from '../../../src/domain/device/split-words.ts'
import { WORD_PREFIX, WORDS, wordNumber } from '../../../src/domain/device/word-list.ts'

/** Every beginning that stands for a word. */
const PIECES = WORDS.flatMap((word) =>
  Array.from({ length: word.length - WORD_PREFIX + 1 }, (_, more) =>
    word.slice(0, WORD_PREFIX + more),
  ),
)

/** How often a place is looked at to read these letters. */
function looksAt(letters: string): number {
  let looks = 0
  splitWords(letters, (prefix) => {
    looks += 1
    return wordNumber(prefix)
  })
  return looks
}

/** What it may be read as, tried one after the other: right for few words, and far too slow for many. */
function tried(letters: string): readonly string[] | undefined {
  if (letters === '') return []
  const prefix = letters.slice(0, WORD_PREFIX)
  const word = WORDS[wordNumber(prefix) ?? -1] ?? ''
  for (let length = word.length; length >= WORD_PREFIX; length -= 1) {
    if (!letters.startsWith(word.slice(0, length))) continue
    const rest = tried(letters.slice(length))
    if (rest !== undefined) return [prefix, ...rest]
  }
  return undefined
}

test('[M45] letters that can be split into words in a million ways are looked at once each', () => {
  expect(splitWords('adapthumb')).toEqual(['adap', 'humb'])
  const letters = `${'adapthumb'.repeat(20)}q`
  expect(looksAt(letters)).toBeLessThan(letters.length)
  expect(splitWords(letters)).toBeUndefined()
})

test('[M45] whatever letters are typed, each place is looked at once at the most, and they are read as if every way were tried', () => {
  const piece = fc.oneof(
    fc.constantFrom(...PIECES),
    fc.constantFrom('adapthumb', 'adap', 'hthumb', 'q', 'umb'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const letters = pieces.join('')
      expect(splitWords(letters)).toEqual(tried(letters))
      const long = `${letters.repeat(5)}q`
      expect(looksAt(long)).toBeLessThanOrEqual(long.length)
    }),
    { numRuns: 300 },
  )
})

test('[M45] more than anyone types is mistyped before it is looked at', () => {
  const base20 = { alphabet: 'base20', length: 8, check: false } as const
  const words = { alphabet: 'words', length: 4, check: false } as const
  const spaced = (blanks: number) => `WDJB${' '.repeat(blanks)}MJHT`
  expect(readUserCode(spaced(56), base20).result).toBe('read')
  expect(readUserCode(spaced(57), base20).result).toBe('mistyped')
  const spoken = (blanks: number) => `amber river stone${' '.repeat(blanks)}lemon`
  expect(readUserCode(spoken(106), words).result).toBe('read')
  expect(readUserCode(spoken(107), words).result).toBe('mistyped')
})
