import { ALPHABETS } from '../code/alphabet.ts'
import { checkValue } from './check-character.ts'
import type { UserCodeFormat } from './user-code.ts'
import { WORD_PREFIX, WORDS, wordNumber } from './word-list.ts'

/** The longest group: what is read at one glance. */
const GROUP = 4

/**
 * A code as a screen shows it: `WDJB-MJHT`, `019-450-730`, `4F7-K2M`, `amber-river-stone-lemon`, with the check character behind the last group.
 * @param plain without separators and check character; of words, the first four letters of each
 */
export function showUserCode(format: UserCodeFormat, plain: string): string {
  const values = valuesOf(format, plain)
  const check = format.check ? [checkValue(format.alphabet, values)] : []
  if (format.alphabet === 'words')
    return [...values, ...check].map((value) => WORDS[value]).join('-')
  const characters = ALPHABETS[format.alphabet]
  return groupsOf(plain).join('-') + check.map((value) => characters.charAt(value)).join('')
}

/** What each place of a plain code holds, counted from 0. */
export function valuesOf(format: Pick<UserCodeFormat, 'alphabet'>, plain: string): number[] {
  if (format.alphabet !== 'words') {
    const characters = ALPHABETS[format.alphabet]
    return Array.from(plain, (character) => characters.indexOf(character))
  }
  const values: number[] = []
  for (let at = 0; at < plain.length; at += WORD_PREFIX)
    values.push(wordNumber(plain.slice(at, at + WORD_PREFIX)) ?? -1)
  return values
}

/** As few groups as can be, of three or four characters, the longer ones first. */
function groupsOf(plain: string): string[] {
  const count = Math.ceil(plain.length / GROUP)
  const groups: string[] = []
  let rest = plain
  for (let left = count; left > 0; left -= 1) {
    const size = Math.ceil(rest.length / left)
    groups.push(rest.slice(0, size))
    rest = rest.slice(size)
  }
  return groups
}
