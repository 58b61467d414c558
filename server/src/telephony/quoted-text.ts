/**
 * Divides a header's value at a character that stands outside of quotes and angle brackets (RFC 3261, 25.1). A quote or bracket that is never closed
 * goes to the end. It reads each character once: whoever wrote the value may want to keep us busy with it.
 * @param at one character, neither `"` nor `<`
 */
export function divideOutside(value: string, at: string): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (let i = 0; i < value.length; i += 1) {
    const each = value[i]
    if (each === at) {
      parts.push(value.slice(from, i).trim())
      from = i + 1
    } else if (each === '"' || each === '<') i = closeOf(value, i)
  }
  return [...parts, value.slice(from).trim()]
}

/** What stands between the first angle brackets that no quotes are around; undefined when there are none, or they stay open. */
export function insideBrackets(value: string): string | undefined {
  for (let i = 0; i < value.length; i += 1) {
    if (value[i] === '"') i = closeOf(value, i)
    if (value[i] !== '<') continue
    const end = closeOf(value, i)
    return end < value.length ? value.slice(i + 1, end) : undefined
  }
  return undefined
}

/** The text of a word that may stand in quotes. */
export function unquoted(word: string): string {
  return word.startsWith('"') ? word.slice(1, closeOf(word, 0)).replaceAll(/\\(.)/g, '$1') : word
}

/** Where what opens at a place is closed; the value's length when it never is. */
function closeOf(value: string, open: number): number {
  const isQuote = value[open] === '"'
  const close = isQuote ? '"' : '>'
  for (let i = open + 1; i < value.length; i += 1) {
    if (value[i] === close) return i
    if (isQuote && value[i] === '\\') i += 1
  }
  return value.length
}
