/** Scripts whose spelling needs joiners: Persian and Urdu within words, the Indic ones around their killed vowels. */
const JOINED = [
  'Arabic',
  'Bengali',
  'Devanagari',
  'Gujarati',
  'Gurmukhi',
  'Kannada',
  'Malayalam',
  'Oriya',
  'Sinhala',
  'Tamil',
  'Telugu',
]
  .map((script) => `\\p{Script=${script}}`)
  .join('')
const NEEDED_JOINER = new RegExp(`(?<=[${JOINED}]\\p{M}*)[\\u200C\\u200D](?=[${JOINED}])`, 'gu')

/** Line ends and what prints as nothing: a second line could stand for the origin-bound one (MSG-02). U+FE0F colours the emoji before it. */
const UNPRINTABLE =
  /[\p{C}\p{Zl}\p{Zp}\u2800]|(?!(?<=\p{Extended_Pictographic})\uFE0F)\p{Default_Ignorable_Code_Point}/u
/** No language stacks more than three on a letter; a tall stack covers the lines around it. */
const STACKED_MARKS = /\p{M}{4}/u

/** What stands before a name's dot, and what after it. `{` and `}` are a variable's ends. */
const DOMAIN_DOT = /[^\s.][.\u3002\uFF0E\uFF61\u2024\uFE52](?:\p{L}[\p{L}\p{M}\p{N}-]|\{)/u
/** Where Han or Kana stand on both sides, or a variable on one, U+3002 ends a sentence as no space follows it; nothing that makes links takes it for a dot. */
const SENTENCE_END =
  /(?:(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}])\u3002(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\u3002(?=\{))/gu
/** A number of it may be a variable. */
const IPV4 = /(?:\p{Nd}{1,3}|\{\})(?:[.\u3002\uFF0E\uFF61\u2024\uFE52](?:\p{Nd}{1,3}|\{\})){3}/u
/** What else a phone or a mail program makes a link of, or takes for an origin-bound line (MSG-03). */
const LINK = /[@#\uFF20\uFE6B\uFF03\uFE5F]|[/\\\uFF0F]{2}|\p{L}:\S/u

/**
 * Holds the words of a project's own pattern to the rules by which `cleanText` mends a person's: one line, nothing unseen, nothing that becomes a link. Here they are
 * refused, for a project can write others.
 * @param written with `{}` for each variable
 * @returns the rule that the words break, the first one
 */
export function faultOfWords(written: string): string | undefined {
  const words = written.normalize('NFC').replace(NEEDED_JOINER, '')
  if (words.trim() === '') return 'must not be empty'
  if (words !== words.trim()) return 'must not begin or end with a space'
  if (UNPRINTABLE.test(words)) return 'must be one line, without characters that print as nothing'
  if (/\p{Zs}{2}/u.test(words)) return 'must not hold two spaces in a row'
  if (STACKED_MARKS.test(words)) return 'must not stack more than three marks on a letter'
  return isAddress(words) ? 'must hold no address, no @ and no #' : undefined
}

function isAddress(words: string): boolean {
  return LINK.test(words) || IPV4.test(words) || DOMAIN_DOT.test(words.replace(SENTENCE_END, ' '))
}
