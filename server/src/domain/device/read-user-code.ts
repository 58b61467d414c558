import { ALPHABETS } from '../code/alphabet.ts'
import { normalizeCode } from '../code/normalize-code.ts'
import type { UserCodePolicy } from '../project/policy.ts'
import { checkValue } from './check-character.ts'
import { valuesOf } from './show-user-code.ts'
import { splitWords } from './split-words.ts'
import type { UserCodeAlphabet, UserCodeFormat } from './user-code.ts'
import { MOST_LONGER } from './user-code-format.ts'

export type ReadUserCode =
  /** It may be a code: what to look up, and how it counts. */
  | { readonly result: 'read'; readonly plain: string; readonly format: UserCodeFormat }
  /** It can be none: too short, too long, no words of ours, or the check character does not fit. Costs no guess. */
  | { readonly result: 'mistyped' }

const MISTYPED: ReadUserCode = { result: 'mistyped' }

/** More than anyone types, with a space behind each of 22 characters; what is longer is not looked at. */
const LONGEST_TYPED = 64
/** The longest code of words is sixteen of six letters, with something between them. */
const LONGEST_WORDS = 128

/**
 * What people type for a character that looks like it, after upper case: digits and letters of one shape, and Greek and Cyrillic letters. Where both
 * the typed and the meant character are in the alphabet nothing is changed; where the meant one is not, the typed one is dropped as any other.
 */
const SHAPES: ReadonlyMap<string, string> = new Map(
  // The character that is typed, and what it may be meant for.
  (
    '0O 1IL 2Z 5S 6G 8B O0 I1L L1 |1L !1L S5 B8 Z2 G6 UV ' +
    // Typed with another keyboard, Cyrillic …
    'АA ВB8 ЕE З3 КK МM НH О0 РP СC ТT УY ХX ЅS5 ЈJ І1L ' +
    // … or Greek.
    'ΑA ΒB8 ΕE ΖZ2 ΗH Ι1L ΚK ΜM ΝN Ο0 ΡP ΤT ΥY ΧX'
  )
    .split(' ')
    .map((shape) => [shape.charAt(0), shape.slice(1)] as const),
)

/**
 * Brings a code as a person types it into the form it is looked up by: any case, width, script's digits, dashes, spaces and invisible characters
 * (DEV-17, M56); look-alikes are taken for what they look like; anything outside the alphabet is dropped (RFC 8628, 6.1). Every length that new codes
 * can have now is read.
 */
export function readUserCode(
  typed: string,
  policy: Pick<UserCodePolicy, 'alphabet' | 'length' | 'check'>,
): ReadUserCode {
  const { alphabet, check } = policy
  if (typed.length > (alphabet === 'words' ? LONGEST_WORDS : LONGEST_TYPED)) return MISTYPED
  const places = alphabet === 'words' ? readWords(typed) : readCharacters(typed, alphabet)
  if (places === undefined) return MISTYPED
  const length = places.length - (check ? 1 : 0)
  if (length < policy.length || length > policy.length + MOST_LONGER) return MISTYPED
  const plain = places.slice(0, length).join('')
  const values = valuesOf({ alphabet }, plain)
  if (check && checkValue(alphabet, values) !== valuesOf({ alphabet }, places[length] ?? '')[0])
    return MISTYPED
  return { result: 'read', plain, format: { alphabet, length, check } }
}

function readCharacters(typed: string, alphabet: Exclude<UserCodeAlphabet, 'words'>): string[] {
  const characters: string = ALPHABETS[alphabet]
  return Array.from(normalizeCode(typed), (one) => {
    if (characters.includes(one)) return one
    const meant = Array.from(SHAPES.get(one) ?? '').find((shape) => characters.includes(shape))
    return meant ?? ''
  }).filter((one) => one !== '')
}

/** The first four letters of each word; undefined when any of it is no word of ours. Four letters of a word are enough, and so is no space. */
function readWords(typed: string): string[] | undefined {
  const chunks = typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
  const prefixes: string[] = []
  for (const chunk of chunks) {
    const found = splitWords(chunk)
    if (found === undefined) return undefined
    prefixes.push(...found)
  }
  return prefixes
}
