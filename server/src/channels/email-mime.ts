// Just enough MIME to find one part of a report. A mail with pictures in it is not for this.

/** Header fields by lower-case name, each with its unfolded values in order. */
export type Headers = ReadonlyMap<string, readonly string[]>

/** Reads header fields up to the first empty line, or to the end. */
export function readHeaders(source: string): Headers {
  const headers = new Map<string, string[]>()
  for (const line of split(source)
    .head.replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon < 1) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    const values = headers.get(name)
    if (values === undefined) headers.set(name, [line.slice(colon + 1).trim()])
    else values.push(line.slice(colon + 1).trim())
  }
  return headers
}

/** The decoded body of the first direct part whose media type matches; undefined when there is none. */
export function findBody(source: string, type: RegExp): string | undefined {
  const outer = readHeaders(source).get('content-type')?.[0] ?? ''
  const boundary = /;\s*boundary=(?:"([^"\r\n]{1,100})"|([^\s;"]{1,100}))/i.exec(outer)
  if (!/^multipart\/report\b/i.test(outer) || boundary === null) return undefined
  const delimiter = `\n--${boundary[1] ?? boundary[2] ?? ''}`
  const [, ...parts] = `\n${split(source).body}`.split(delimiter)
  for (const part of parts) {
    // Behind the delimiter stands the end of its line, or `--` when it closes.
    const text = part.replace(/^[ \t]*\r?\n/, '')
    const headers = readHeaders(text)
    const mediaType = /^[^;\s]+/.exec(headers.get('content-type')?.[0] ?? '')?.[0] ?? ''
    if (text !== part && type.test(mediaType.toLowerCase()))
      return decode(split(text).body, headers.get('content-transfer-encoding')?.[0] ?? '')
  }
  return undefined
}

function split(source: string): { head: string; body: string } {
  const gap = /^\r?\n|\r?\n\r?\n/.exec(source)
  if (gap === null) return { head: source, body: '' }
  return { head: source.slice(0, gap.index), body: source.slice(gap.index + gap[0].length) }
}

function decode(body: string, encoding: string): string {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('utf8')
    case 'quoted-printable': {
      const bytes = body
        .replace(/=[ \t]*\r?\n/g, '')
        .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      return Buffer.from(bytes, 'latin1').toString('utf8')
    }
    default:
      return body
  }
}
