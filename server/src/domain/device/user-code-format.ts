import { ALPHABETS } from '../code/alphabet.ts'
import { OFFENSIVE, LOOK_ALIKES } from './offensive.ts'
import type { UserCodeAlphabet, UserCodeFormat } from './user-code.ts'
import { WORDS } from './word-list.ts'

/**
 * Characters (or words) that a project's policy may ask for, by alphabet. The least gives 29 bits or more: 7 letters 30.2,
 * 9 digits 29.9, 6 letters and digits 29.7, 4 words 36. The most is what a person still copies without losing the place.
 */
export const POLICY_LENGTHS: Readonly<
  Record<
    UserCodeAlphabet,
    { readonly least: number; readonly usual: number; readonly most: number }
  >
> = {
  base20: { least: 7, usual: 8, most: 12 },
  digits: { least: 9, usual: 9, most: 12 },
  alphanumeric: { least: 6, usual: 6, most: 10 },
  words: { least: 4, usual: 4, most: 6 },
}

/**
 * How much longer than the policy asks for a code can get. Nine more digits are what a million live codes of nine digits need
 * (`guess-bound.ts`); the other alphabets need fewer.
 */
export const MOST_LONGER = 9

/** What a format is counted under in `LiveCodes`: `base20-8`. The check character adds nothing to guess, so it is no part of it. */
export function formatName(format: Pick<UserCodeFormat, 'alphabet' | 'length'>): string {
  return `${format.alphabet}-${format.length}`
}

/** How many different characters, or words, one place of a code can hold. */
export function alphabetSize(alphabet: UserCodeAlphabet): number {
  return alphabet === 'words' ? WORDS.length : ALPHABETS[alphabet].length
}

/**
 * How many codes a format has, at the least: all that can be written, less all that could hold an offensive word, counted once for every
 * place and spelling (codes that hold two are taken off twice, so that a guess is never worth more than we reckon).
 */
export function codesOf(format: Pick<UserCodeFormat, 'alphabet' | 'length'>): number {
  const name = formatName(format)
  const known = CODES_OF.get(name)
  if (known !== undefined) return known
  const codes = Math.floor(
    alphabetSize(format.alphabet) ** format.length * (1 - offensiveShare(format)),
  )
  CODES_OF.set(name, codes)
  return codes
}

/** Reckoned once: every guess and every start asks, and there are some dozens of formats. */
const CODES_OF = new Map<string, number>()

/** What a code of this format is worth, in bits. */
export function entropyBits(format: Pick<UserCodeFormat, 'alphabet' | 'length'>): number {
  return Math.log2(codesOf(format))
}

function offensiveShare(format: Pick<UserCodeFormat, 'alphabet' | 'length'>): number {
  if (format.alphabet === 'words') return 0
  const characters: string = ALPHABETS[format.alphabet]
  let share = 0
  for (const word of OFFENSIVE) {
    let spellings = 1
    for (const letter of word) {
      const shapes = letter + (format.alphabet === 'digits' ? '' : (LOOK_ALIKES[letter] ?? ''))
      spellings *= Array.from(shapes).filter((shape) => characters.includes(shape)).length
    }
    // With a check character there is one more place for a word to end, so it is reckoned always.
    const places = Math.max(0, format.length + 2 - word.length)
    share += (places * spellings) / characters.length ** word.length
  }
  return share
}
