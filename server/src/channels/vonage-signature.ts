import type { CarrierRequest } from '../domain/delivery/carrier.ts'
import type { Instant } from '../domain/instant.ts'
import type { CarrierHooks } from './carrier-hooks.ts'
import { readJson } from './read-json.ts'

type Signing = { readonly secret: string; readonly method: 'sha256' | 'sha512' }

/** Older than this, or as far ahead, a call is a repeated one. They sign each try anew. */
const OLDEST_MILLISECONDS = 5 * 60_000

/**
 * The fields of a call from Vonage when it is signed rightly and fresh: either by a token over its body (`Authorization: Bearer`, HS256 with `payload_hash` and
 * `iat`), or by `sig`, an HMAC over its fields with their `timestamp`. Undefined for any other.
 */
export async function readVonageFields(
  hooks: CarrierHooks,
  signing: Signing,
  request: CarrierRequest,
  now: Instant,
): Promise<ReadonlyMap<string, string> | undefined> {
  const fields = readFields(request)
  const token = /^Bearer ([\w.-]+)$/i.exec(request.headers['authorization'] ?? '')?.[1]
  const isGood =
    token === undefined
      ? isSigned(hooks, signing, fields, now)
      : // A token says nothing of an address, so that what a GET tells is not signed by it.
        request.body.length > 0 && (await isTokenGood(hooks, signing, token, request.body, now))
  return isGood ? fields : undefined
}

async function isTokenGood(
  { signatures }: CarrierHooks,
  { secret }: Signing,
  token: string,
  body: Uint8Array,
  now: Instant,
): Promise<boolean> {
  const claims = await signatures.readToken(token, secret, now)
  const { payload_hash: hash, iat } = claims ?? {}
  return (
    typeof iat === 'number' &&
    isFresh(iat, now) &&
    typeof hash === 'string' &&
    signatures.isSame(hash.toLowerCase(), signatures.sha256(body))
  )
}

/** Every field but `sig`, sorted by name, as `&name=value`, where `&` and `=` in a value are `_`. */
function isSigned(
  { signatures }: CarrierHooks,
  { secret, method }: Signing,
  fields: ReadonlyMap<string, string>,
  now: Instant,
): boolean {
  const shown = fields.get('sig')?.toLowerCase()
  if (shown === undefined || !isFresh(Number(fields.get('timestamp') ?? NaN), now)) return false
  const data = [...fields]
    .filter(([name]) => name !== 'sig')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `&${name}=${value.replace(/[&=]/g, '_')}`)
    .join('')
  return signatures.isSame(shown, signatures.hmac({ hash: method, key: secret, data, as: 'hex' }))
}

function isFresh(seconds: number, now: Instant): boolean {
  return Math.abs(now - seconds * 1000) <= OLDEST_MILLISECONDS
}

/** They call by GET, by a form or by JSON, as the account says. A field that stands twice is read as its last, and then its signature is wrong. */
function readFields({ url, headers, body }: CarrierRequest): ReadonlyMap<string, string> {
  const text = Buffer.from(body).toString('utf8')
  if (/^application\/json\b/i.test(headers['content-type'] ?? '')) {
    const json: unknown = readJson(text)
    const entries = typeof json === 'object' && json !== null ? Object.entries(json) : []
    return new Map(
      entries.flatMap(([name, value]: [string, unknown]) =>
        typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
      ),
    )
  }
  const query = URL.parse(url)?.search ?? ''
  return new Map(new URLSearchParams(text === '' ? query : text))
}
