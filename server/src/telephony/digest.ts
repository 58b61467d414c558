import { createHash } from 'node:crypto'
import { divideOutside, unquoted } from './quoted-text.ts'
import { headerOf, type SipHeader, type SipResponse } from './sip-message.ts'

export type Login = { readonly user: string; readonly password: string }

export type Challenge = {
  readonly realm: string
  readonly nonce: string
  readonly opaque: string | undefined
  /** As it was written; undefined means MD5. */
  readonly algorithm: string | undefined
  /** The oldest form of all has none (RFC 2069). */
  readonly qop: 'auth' | undefined
  readonly stale: boolean
  /** Which header the answer goes into. */
  readonly answerIn: 'Authorization' | 'Proxy-Authorization'
}

/** RFC 8760, 2.1; MD5 because most carriers still ask for nothing else. */
const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-256': 'sha256',
  'SHA-512-256': 'sha512-256',
}

/**
 * The challenge of a 401 or 407 that we can answer: the first that we know, for they stand in the order that the other side likes best
 * (RFC 8760, 2.4). Undefined when there is none. @param least the strength below which none is answered
 */
export function challengeIn(response: SipResponse, least = 0): Challenge | undefined {
  const isProxy = response.status === 407
  const name = isProxy ? 'proxy-authenticate' : 'www-authenticate'
  const asked = response.headers.filter(([each]) => each === name).map(([, value]) => value)
  for (const value of asked) {
    const challenge = readChallenge(value, isProxy)
    if (challenge !== undefined && strengthOf(challenge) >= least) return challenge
  }
  return undefined
}

function readChallenge(value: string, isProxy: boolean): Challenge | undefined {
  if (!/^digest\s/i.test(value)) return undefined
  const found = new Map<string, string>()
  for (const part of divideOutside(value.slice(6), ',')) {
    const at = part.indexOf('=')
    const name = part.slice(0, Math.max(0, at)).trim().toLowerCase()
    // A name of two words begins another challenge, which we leave.
    if (/\s/.test(name)) break
    if (name !== '') found.set(name, unquoted(part.slice(at + 1).trim()))
  }
  const algorithm = found.get('algorithm')
  const realm = found.get('realm')
  const nonce = found.get('nonce')
  const qops = found
    .get('qop')
    ?.split(',')
    .map((each) => each.trim().toLowerCase())
  if (realm === undefined || nonce === undefined) return undefined
  if (hashOf(algorithm) === undefined || (qops !== undefined && !qops.includes('auth')))
    return undefined
  return {
    realm,
    nonce,
    opaque: found.get('opaque'),
    algorithm,
    qop: qops === undefined ? undefined : 'auth',
    stale: found.get('stale')?.toLowerCase() === 'true',
    answerIn: isProxy ? 'Proxy-Authorization' : 'Authorization',
  }
}

/** How much a challenge asks of whoever would guess the password: SHA-2 more than MD5, a word of ours in it more than none. */
export function strengthOf({ algorithm, qop }: Challenge): number {
  return (hashOf(algorithm) === 'md5' ? 0 : 2) + (qop === undefined ? 0 : 1)
}

/**
 * Answers a challenge (RFC 7616, 3.4). @param count how often this nonce was used, from 1; @param cnonce a random word of ours
 */
export function answerChallenge(
  challenge: Challenge,
  login: Login,
  request: { readonly method: string; readonly uri: string },
  count: number,
  cnonce: string,
): SipHeader {
  const { realm, nonce, opaque, algorithm, qop } = challenge
  const digest = (text: string) =>
    createHash(hashOf(algorithm) ?? 'md5')
      .update(text)
      .digest('hex')
  const secret = digest(`${login.user}:${realm}:${login.password}`)
  const key = isSession(algorithm) ? digest(`${secret}:${nonce}:${cnonce}`) : secret
  const asked = digest(`${request.method}:${request.uri}`)
  const nc = count.toString(16).padStart(8, '0')
  const answer =
    qop === undefined
      ? digest(`${key}:${nonce}:${asked}`)
      : digest(`${key}:${nonce}:${nc}:${cnonce}:${qop}:${asked}`)
  const parts = [
    `username=${quote(login.user)}`,
    `realm=${quote(realm)}`,
    `nonce=${quote(nonce)}`,
    `uri=${quote(request.uri)}`,
    `response="${answer}"`,
    ...(algorithm === undefined ? [] : [`algorithm=${algorithm}`]),
    ...(qop === undefined ? [] : [`qop=${qop}`, `nc=${nc}`]),
    ...(qop === undefined && !isSession(algorithm) ? [] : [`cnonce=${quote(cnonce)}`]),
    ...(opaque === undefined ? [] : [`opaque=${quote(opaque)}`]),
  ]
  return [challenge.answerIn, `Digest ${parts.join(', ')}`]
}

/** Whether an answer was asked for. */
export function isChallenge({ status }: SipResponse): boolean {
  return status === 401 || status === 407
}

/** What the other side asked us to wait, in seconds, at most an hour. */
export function retryAfterOf(response: SipResponse): number | undefined {
  const seconds = /^\d{1,6}/.exec(headerOf(response, 'retry-after') ?? '')?.[0]
  return seconds === undefined ? undefined : Math.min(Number(seconds), 3600)
}

function hashOf(algorithm: string | undefined): string | undefined {
  return HASHES[(algorithm ?? 'MD5').toUpperCase().replace(/-SESS$/, '')]
}

function isSession(algorithm: string | undefined): boolean {
  return /-sess$/i.test(algorithm ?? '')
}

function quote(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`
}
