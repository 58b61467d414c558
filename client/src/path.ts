/**
 * Writes a path of the service, each inserted part as exactly one segment. A part that a URL would read as "here",
 * "one up" or nothing is refused with a TypeError: an id from outside must not lead to another route.
 */
export function path(texts: TemplateStringsArray, ...parts: readonly string[]): string {
  return texts.reduce(
    (written, text, index) => `${written}${segment(parts[index - 1] ?? '')}${text}`,
  )
}

function segment(part: string): string {
  if (part === '' || part === '.' || part === '..')
    throw new TypeError('an id must not be empty, "." or ".."')
  return encodeURIComponent(part)
}
