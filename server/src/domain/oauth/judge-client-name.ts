import { Problem } from '../problem.ts'

/** Characters that print nothing, turn the reading direction, or are none: control, format, private and unassigned. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu
/** What markup is made of, and pictures, among them the tick marks that make a name look vouched for. */
const MARKUP_AND_PICTURES = /[<>{}[\]\\|`]|\p{So}|\uFE0F/gu
const SPACES = /[\p{Z}\s]+/gu
/** No language stacks more than three marks on a letter; a tall stack covers the lines around it. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu

const LONGEST = 80
/** Nobody's name needs more; it bounds the work done on what a stranger sent. UTF-16 units. */
const LONGEST_INPUT = 1000

/** Scripts that names are written in. Whatever is of none of these is a script of its own, and not mixed with any. */
const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
] as const

/** UTS 39, 5.2, "highly restrictive": Latin letters stand beside those of East Asia, with which nobody confuses them, and beside no others. */
const MIXES: ReadonlySet<string> = new Set(['Han Latin', 'Hangul Latin', 'Han Hangul'])

/** Cyrillic and Greek letters that look like Latin ones: a name of nothing else is written to be taken for another. */
const LOOKALIKES = /^[аеорсухіјѕһӏԁԛԝАВЕКМНОРСТУХЅІЈԌԚԜӀοαικνρτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+$/u

/**
 * Cleans what a client calls itself, and refuses a name that plays another's (DEV-41).
 *
 * 1. NFKC, so that mathematical and full-width letters are plain ones; what cannot be seen, markup and pictures go; spaces become one.
 * 2. 1 to 80 characters are left.
 * 3. No word mixes scripts that look alike, and of a client that registered itself the whole name does not. It is not of look-alikes only, and
 *    not in Punycode.
 * @param vouched the project's owner gives the name
 * @throws Problem `invalid_request` with the field `client_name`
 */
export function judgeClientName(raw: string, vouched: boolean): string {
  if (raw.length > LONGEST_INPUT) refuse(`must have 1 to ${LONGEST} characters`)
  const name = raw
    .replace(SPACES, ' ')
    .replace(UNPRINTABLE, '')
    .replace(MARKUP_AND_PICTURES, '')
    .normalize('NFKC')
    .replace(UNPRINTABLE, '')
    .replace(MARKUP_AND_PICTURES, '')
    .replace(STACKED_MARKS, '$1')
    .replace(SPACES, ' ')
    .trim()
  const { length } = name
  if (length < 1 || length > LONGEST) refuse(`must have 1 to ${LONGEST} characters`)
  if (/xn--/i.test(name)) refuse('must be written in letters, and not in Punycode')
  for (const part of vouched ? name.split(/[^\p{L}\p{M}\p{N}]+/u) : [name])
    if (isMixed(part)) refuse('must not mix letters of scripts that look alike')
  if (LOOKALIKES.test(name.replace(/[^\p{L}]/gu, '')))
    refuse('must not be made of letters that only look like others')
  return name
}

function isMixed(part: string): boolean {
  const found = new Set<string>()
  for (const [letter] of part.matchAll(/\p{L}/gu)) {
    // Letters that many scripts share, such as the modifier letters, say nothing.
    if (/[\p{Script=Common}\p{Script=Inherited}]/u.test(letter)) continue
    found.add(SCRIPTS.find(([, script]) => script.test(letter))?.[0] ?? 'other')
  }
  return found.size > 1 && !MIXES.has([...found].toSorted().join(' '))
}

function refuse(rule: string): never {
  throw new Problem('invalid_request', `client_name: ${rule}`, { field: 'client_name' })
}
