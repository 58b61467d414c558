import { WORD_PREFIX, WORDS, wordNumber } from './word-list.ts'

/**
 * The words of ours that letters without spaces between them consist of, by their first four letters; undefined when they are none. Where they can be
 * read in two ways, the longer beginning of the first word is taken: its last letters are more likely its own than the beginning of the next.
 *
 * Some letters can be read in two ways (`adapthumb` is adapt-humble and adapt-thumb), so that trying one after the other would take twice as long with
 * each such piece, and a line of them for ever. Each place is looked at once, from the last to the first.
 * @param numberOf counted by tests
 */
export function splitWords(
  letters: string,
  numberOf: typeof wordNumber = wordNumber,
): readonly string[] | undefined {
  // For each place from which the rest can be read: where its first word ends.
  const ends = new Map([[letters.length, letters.length]])
  for (let at = letters.length - WORD_PREFIX; at >= 0; at -= 1) {
    const word = WORDS[numberOf(letters.slice(at, at + WORD_PREFIX)) ?? -1] ?? ''
    for (let length = word.length; length >= WORD_PREFIX; length -= 1)
      if (ends.has(at + length) && letters.startsWith(word.slice(0, length), at)) {
        ends.set(at, at + length)
        break
      }
  }
  const prefixes: string[] = []
  for (let at = 0; at < letters.length; at = ends.get(at) ?? letters.length) {
    if (!ends.has(at)) return undefined
    prefixes.push(letters.slice(at, at + WORD_PREFIX))
  }
  return prefixes
}
