import { divideOutside, insideBrackets } from './quoted-text.ts'

/** One header: its name in small letters, and its value on one line. */
export type SipHeader = readonly [name: string, value: string]

export type SipRequest = {
  readonly kind: 'request'
  readonly method: string
  readonly uri: string
  readonly headers: readonly SipHeader[]
  readonly body: string
}
export type SipResponse = {
  readonly kind: 'response'
  readonly status: number
  readonly headers: readonly SipHeader[]
  readonly body: string
}
export type SipMessage = SipRequest | SipResponse

/** RFC 3261, 7.3.3. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  c: 'content-type',
  e: 'content-encoding',
  f: 'from',
  i: 'call-id',
  k: 'supported',
  l: 'content-length',
  m: 'contact',
  s: 'subject',
  t: 'to',
  v: 'via',
}

/** Longer than any message of a call, and short enough that nobody keeps us busy with one. */
const MOST_BYTES = 8192

/**
 * Reads one datagram (RFC 3261, 7). Undefined for what is no SIP: keep-alives, other protocols, noise, more than 8 KB, and a head with a control
 * character other than a tab: what we copied from it could begin a line of its own.
 */
export function readSip(datagram: Uint8Array): SipMessage | undefined {
  if (datagram.byteLength > MOST_BYTES) return undefined
  const bytes = Buffer.from(datagram.buffer, datagram.byteOffset, datagram.byteLength)
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  // A line that begins with a space goes on with the one before it.
  const head = bytes.toString('utf8', 0, end).replaceAll(/\r\n[ \t]+/g, ' ')
  const [first = '', ...lines] = head.split('\r\n')
  if (lines.some(hasControl) || hasControl(first)) return undefined
  const headers = lines.flatMap(readHeader)
  const length = /^\d+$/.exec(find(headers, 'content-length') ?? '')?.[0]
  const from = end + 4
  const to = length === undefined ? bytes.length : Math.min(from + Number(length), bytes.length)
  const body = bytes.toString('utf8', from, to)
  const response = /^SIP\/2\.0 ([1-6]\d\d)(?: |$)/.exec(first)
  if (response !== null) return { kind: 'response', status: Number(response[1]), headers, body }
  const request = /^([A-Z]+) (\S+) SIP\/2\.0$/.exec(first)
  if (request === null) return undefined
  const [, method = '', uri = ''] = request
  return { kind: 'request', method, uri, headers, body }
}

function hasControl(line: string): boolean {
  return /[^\P{Cc}\t]/u.test(line)
}

function readHeader(line: string): readonly SipHeader[] {
  const colon = line.indexOf(':')
  if (colon < 1) return []
  const name = line.slice(0, colon).trim().toLowerCase()
  return [[SHORT_NAMES[name] ?? name, line.slice(colon + 1).trim()]]
}

/** Writes a message. A value of ours never has a line end; one that has is a mistake of ours and raises RangeError. */
export function writeSip(
  first: string,
  headers: readonly SipHeader[],
  body?: { readonly type: string; readonly text: string },
): string {
  const all: readonly SipHeader[] = [
    ...headers,
    ...(body === undefined ? [] : [['Content-Type', body.type] as const]),
    ['Content-Length', String(Buffer.byteLength(body?.text ?? ''))],
  ]
  const lines = [first, ...all.map(([name, value]) => `${name}: ${value}`)]
  if (lines.some((line) => /[\r\n]/.test(line))) throw new RangeError('a header of one line')
  return `${lines.join('\r\n')}\r\n\r\n${body?.text ?? ''}`
}

/** The first header of a name, given in small letters. */
export function headerOf(message: SipMessage, name: string): string | undefined {
  return find(message.headers, name)
}

/** All of a name, one for each that a comma divides outside of quotes and angle brackets. */
export function headersOf(message: SipMessage, name: string): readonly string[] {
  return message.headers.filter(([each]) => each === name).flatMap(([, value]) => divide(value))
}

/** `INVITE` of `1 INVITE`, with its number. */
export function cseqOf(message: SipMessage): { readonly number: number; readonly method: string } {
  const [, number = '0', method = ''] =
    /^(\d+)\s+(\S+)$/.exec(headerOf(message, 'cseq') ?? '') ?? []
  return { number: Number(number), method }
}

/** The address in a From, To, Contact or Route: between its brackets, or up to its first parameter. */
export function uriOf(value: string): string {
  return insideBrackets(value) ?? value.split(';', 1)[0]?.trim() ?? ''
}

/** A parameter behind an address, such as `tag`, or of a Via; not one inside the brackets. @param name in small letters */
export function parameterOf(value: string, name: string): string | undefined {
  for (const part of divideOutside(value, ';').slice(1)) {
    const at = part.indexOf('=')
    if (part.slice(0, Math.max(0, at)).trim().toLowerCase() === name)
      return /^[^,\s]+/.exec(part.slice(at + 1).trim())?.[0]
  }
  return undefined
}

function find(headers: readonly SipHeader[], name: string): string | undefined {
  return headers.find(([each]) => each === name)?.[1]
}

function divide(value: string): readonly string[] {
  return divideOutside(value, ',').filter((part) => part !== '')
}
