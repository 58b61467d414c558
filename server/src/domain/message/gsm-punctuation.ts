const plainForms: ReadonlyMap<string, string> = new Map([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201A', "'"],
  ['\u201C', '"'],
  ['\u201D', '"'],
  ['\u201E', '"'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u2026', '...'],
])

/**
 * Puts plain quotes, hyphens and dots for typographic ones. The GSM alphabet lacks them, and a
 * single curly apostrophe in a name would halve what fits into a segment. Letters are left as they are.
 */
export function gsmPunctuation(text: string): string {
  return text.replace(/[\u2010-\u2014\u2018-\u201A\u201C-\u201E\u2026]/g, (one) => {
    return plainForms.get(one) ?? one
  })
}
