import { cutText } from './cut-text.ts'

/** Longest name, payee or purpose in any message, in UTF-16 units: a line of a phone, and no room for a story. */
export const longestUserText = 60

/** Nobody's name needs more; it bounds the work done on what a stranger sent. UTF-16 units. */
const longestInput = 1000

/** Line ends, control characters, every kind of space, and letters that print as nothing. */
const blank = /[\p{Cc}\p{Z}\u115F\u1160\u2800\u3164\uFFA0]+/gu

/** Bidi controls, zero-width characters, tags, half surrogates, private and unassigned code points. */
const unprintable = /\p{C}/gu

/** No language stacks more than three marks on a letter; a tall stack covers the lines around it. */
const stackedMarks = /(\p{M}{3})\p{M}+/gu

const atSigns = /[@\uFF20\uFE6B]/gu
const hashes = /[#\uFF03\uFE5F]+(?=[\p{L}\p{N}])/gu

/** `http://` and `//`; also with backslashes, which browsers take for slashes. */
const doubleSlash = /:?[/\\\uFF0F]{2,}/gu

/** `mailto:` and `tel:` link without slashes. `10:30` stays. */
const schemeColon = /(?<=\p{L}):(?=\S)/gu

/**
 * A dot that can stand before a top-level domain: something before it, two letters after it.
 * `e.V.`, `S.A.` and `1.50` have no two letters after the dot and stay.
 */
const domainDot = /(?<=[^\s.])[.\u3002\uFF0E\uFF61\u2024\uFE52](?=\p{L}[\p{L}\p{M}\p{N}-])/gu

const ipv4 = /\d{1,3}(?:\.\d{1,3}){3}/gu

/** Most names: words of plain letters and digits, which no rule changes. Saves time, nothing else. */
const plainWords = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/

/**
 * Makes text that a project or a person chose fit to stand in a message: one line, nothing
 * invisible, nothing that a phone or mail program turns into a link, nothing that can look like
 * an origin-bound line.
 *
 * The rules, in this order:
 * 1. Line ends, control characters and all spaces become one space; spaces at the ends go.
 * 2. Invisible characters (bidi controls, zero width, unassigned) go; of stacked marks three stay.
 * 3. `@` becomes `(at)`; `#` before a letter or digit goes.
 * 4. `://`, `//` and `\\` become a space; a colon after a letter is followed by a space.
 * 5. A dot before two letters, and the dots of an IPv4 address, become `(.)`.
 * 6. What is longer than `longest` UTF-16 units is cut and ends in `...`.
 *
 * It does not escape for HTML (`escapeHtml` does) and does not judge names that mix scripts.
 */
export function cleanText(raw: string, longest: number = longestUserText): string {
  if (raw.length <= longest && plainWords.test(raw)) return raw
  const visible = raw
    .slice(0, longestInput)
    .normalize('NFC')
    .replace(blank, ' ')
    .replace(unprintable, '')
    .replace(stackedMarks, '$1')
  const unlinked = visible
    .replace(atSigns, '(at)')
    .replace(hashes, '')
    .replace(doubleSlash, ' ')
    .replace(schemeColon, ': ')
    .replace(domainDot, '(.)')
    .replace(ipv4, (address) => address.replaceAll('.', '(.)'))
  return cutText(unlinked.replace(/ {2,}/g, ' ').trim(), longest)
}
