import { base64url } from './base64url.ts'
import { parseJson } from './parse-json.ts'

/** A receipt taken apart, nothing of it believed yet. */
export type ParsedReceipt = {
  readonly header: Readonly<Record<string, unknown>>
  readonly payload: Readonly<Record<string, unknown>>
  readonly signature: Uint8Array<ArrayBuffer>
  /** The bytes that were signed: header and payload as they were sent. */
  readonly signed: Uint8Array<ArrayBuffer>
}

/** A receipt is about 1 KB; the most a service of ours signs is far below this. */
const MOST_CHARACTERS = 16_384

/** Takes a compact JWS apart (RFC 7515, section 7.1); undefined when it is none. */
export function parseReceipt(receipt: string): ParsedReceipt | undefined {
  if (receipt.length > MOST_CHARACTERS) return undefined
  const [first, second, third, ...more] = receipt.split('.')
  if (first === undefined || second === undefined || third === undefined || more.length > 0)
    return undefined
  const header = record(first)
  const payload = record(second)
  const signature = base64url.decode(third)
  if (header === undefined || payload === undefined || signature === undefined) return undefined
  return { header, payload, signature, signed: new TextEncoder().encode(`${first}.${second}`) }
}

function record(part: string): Record<string, unknown> | undefined {
  const bytes = base64url.decode(part)
  if (bytes === undefined) return undefined
  const value = parseJson(utf8(bytes))
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value }
    : undefined
}

/** Bytes that are no UTF-8 become an empty text, which is no JSON either. */
function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return ''
  }
}
