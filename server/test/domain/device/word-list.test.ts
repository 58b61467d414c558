import { expect, test } from 'vitest'
import { WORD_PREFIX, wordNumber, WORDS } from '../../../src/domain/device/word-list.ts'

test('[DEV-18] a code of words is drawn from 512 words of four to six letters, each known by its first four', () => {
  expect(WORDS).toHaveLength(512)
  for (const word of WORDS) expect(word).toMatch(/^[a-z]{4,6}$/)
  expect(new Set(WORDS.map((word) => word.slice(0, WORD_PREFIX))).size).toBe(512)
  WORDS.forEach((word, number) => expect(wordNumber(word.slice(0, WORD_PREFIX))).toBe(number))
  expect(wordNumber('zzzz')).toBeUndefined()
})

test('[DEV-18] any two words differ in two letters or more, so that no slip makes one of the other', () => {
  const near: string[] = []
  WORDS.forEach((a, i) => {
    for (const b of WORDS.slice(i + 1))
      if (Math.abs(a.length - b.length) < 2 && distance(a, b) < 2) near.push(`${a} ${b}`)
  })
  expect(near).toEqual([])
})

test('[DEV-18] no two words sound alike', () => {
  // The letters that English writes in many ways for one sound, brought together; vowels only by where they stand.
  const sound = (word: string) =>
    word
      .replace(/^(?:kn|gn)/, 'n')
      .replace(/^wr/, 'r')
      .replace(/ph/g, 'f')
      .replace(/c(?=[eiy])/g, 's')
      .replace(/ck|q|c(?!h)/g, 'k')
      .replace(/z/g, 's')
      .replace(/(.)\1/g, '$1')
      .replace(/e$/, '')
      .replace(/[aeiouy]+/g, 'a')
  const heard = Map.groupBy(WORDS, sound)
  const alike = [...heard.values()].filter((words) => words.length > 1)
  expect(alike).toEqual([])
})

/** Levenshtein: letters to change, add or leave out. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}
