type OriginBoundCode = { readonly host: string; readonly code: string; readonly embedded?: string }

/**
 * Reads a message as section "Parsing" of the WICG draft "Origin-bound one-time codes delivered via
 * SMS" says. Written from the draft, not from our own code.
 */
export function readOriginBoundCode(message: string): OriginBoundCode | 'failure' {
  const line = lastLine(message)
  const host = markedToken(line, 0, '@')
  if (host === 'failure' || line[host.end] !== ' ') return 'failure'
  const code = markedToken(line, host.end + 1, '#')
  if (code === 'failure') return 'failure'
  const found = { host: host.token, code: code.token }
  if (line[code.end] !== ' ') return found
  const embedded = markedToken(line, code.end + 1, '%')
  return embedded === 'failure' ? found : { ...found, embedded: embedded.token }
}

/** Newlines are normalised as the Infra standard says: CRLF and CR become LF. */
function lastLine(message: string): string {
  return message.replace(/\r\n?/g, '\n').split('\n').at(-1) ?? ''
}

function markedToken(
  line: string,
  start: number,
  marker: string,
): { readonly token: string; readonly end: number } | 'failure' {
  if (line[start] !== marker) return 'failure'
  let end = start + 1
  while (end < line.length && !'\t\n\f\r '.includes(line.charAt(end))) end += 1
  return end === start + 1 ? 'failure' : { token: line.slice(start + 1, end), end }
}
