/** Three full stops: the one-character ellipsis is not in the GSM alphabet and would double the cost. */
const ellipsis = '...'

/**
 * Cuts text to at most `longest` UTF-16 units, the ellipsis included. Never cuts through a
 * surrogate pair, nor between a letter and its marks. Units are what a UCS-2 SMS is billed by;
 * for text outside the Basic Multilingual Plane the cut comes earlier than `longest` characters.
 */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text
  let end = longest - ellipsis.length
  while (end > 0 && continues(text, end)) end -= 1
  return text.slice(0, end).trimEnd() + ellipsis
}

/** Whether what starts at `index` belongs to the character before it. */
function continues(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return (unit >= 0xdc00 && unit <= 0xdfff) || /^\p{M}/u.test(text.slice(index, index + 2))
}
