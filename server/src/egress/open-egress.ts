/*
 * egress/ is the way out to addresses that strangers wrote: it sends one request and reads its answer, and connects to nothing inside the operator's own
 * networks (OPS-08). It is not for carriers and mail servers, whose addresses the operator wrote, nor for deciding what is sent.
 */
import type { IncomingMessage } from 'node:http'
import { Agent as PlainAgent, request as plainRequest } from 'node:http'
import { Agent, request as secureRequest, type RequestOptions } from 'node:https'
import { isIPv6, type LookupFunction } from 'node:net'
import type { Egress, EgressAnswer, EgressRequest } from '../domain/delivery/egress.ts'
import { blockList, isReachable, type Allowed } from './judge-address.ts'
import { judgeUrl, type Target } from './judge-url.ts'
import { nameServerLookUp, type LookUp } from './look-up.ts'

export type EgressOptions = {
  /** CIDR blocks or addresses that may be reached although they are not public. */
  readonly networks: readonly string[]
  /** Sandbox: also this machine, and without TLS there. */
  readonly loopback: boolean
  /** A double of the name servers, for tests. */
  readonly lookUp?: LookUp
}

/** Bytes of an answer that are read; a receiver that sends more is not listened to. */
const LONGEST_ANSWER = 65_536
/** The same of a name that is nobody's and of one that leads inside: which names there are inside is nobody's business. */
const NOWHERE = 'its name leads to no address of the public internet'
/** Bytes of an answer's head. */
const LONGEST_HEAD = 16_384

/**
 * Opens the way out. A name is looked up once for a request, all its addresses are judged, and the connection is made to one of those and to no other, so
 * that a name server which says something else a moment later changes nothing. One closed address among open ones closes the name. No
 * redirect is followed, no proxy of the surroundings is used, and no connection is kept.
 * @throws RangeError for a network that is neither an address nor a CIDR block
 */
export function openEgress(options: EgressOptions): Egress {
  const allowed: Allowed = {
    networks: blockList(options.networks),
    loopback: options.loopback,
  }
  const lookUp = options.lookUp ?? nameServerLookUp()
  return {
    judge(url) {
      const target = judgeUrl(url, allowed)
      return typeof target === 'string' ? target : undefined
    },
    async post(url, request) {
      const target = judgeUrl(url, allowed)
      if (typeof target === 'string') return { result: 'refused', reason: target }
      const signal = AbortSignal.timeout(request.timeoutMs)
      const addresses = await within(signal, addressesOf(target, lookUp, allowed))
      if (addresses === undefined) return failed('its name could not be looked up')
      const [first] = addresses
      if (first === undefined || !addresses.every((one) => isReachable(one, allowed)))
        return { result: 'refused', reason: NOWHERE }
      return exchange(target, [first, ...addresses.slice(1)], request, signal)
    },
  }
}

async function addressesOf(
  { address, name }: Target,
  lookUp: LookUp,
  allowed: Allowed,
): Promise<readonly string[]> {
  if (address !== undefined) return [address]
  if (allowed.loopback && name === 'localhost') return ['127.0.0.1', '::1']
  return lookUp(name)
}

/** Undefined when it fails or the time is over first. */
async function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T | undefined> {
  const over = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true })
  })
  return Promise.race([work.catch(() => undefined), over])
}

const failed = (reason: string): EgressAnswer => ({ result: 'failed', reason })

function exchange(
  { url, address, name }: Target,
  addresses: readonly [string, ...string[]],
  { headers, body, method = 'POST' }: EgressRequest,
  signal: AbortSignal,
): Promise<EgressAnswer> {
  const isSecure = url.protocol === 'https:'
  const options: RequestOptions = {
    method,
    host: name,
    port: url.port === '' ? (isSecure ? 443 : 80) : Number(url.port),
    path: `${url.pathname}${url.search}`,
    headers: {
      ...headers,
      host: url.host,
      'content-length': String(Buffer.byteLength(body)),
      'accept-encoding': 'identity',
    },
    agent: isSecure
      ? new Agent({ keepAlive: false, maxCachedSessions: 0 })
      : new PlainAgent({ keepAlive: false }),
    lookup: pinnedTo(addresses),
    maxHeaderSize: LONGEST_HEAD,
    signal,
    // A certificate is for a name, and for an address where no name stands in the URL.
    ...(isSecure && address === undefined && { servername: name }),
  }
  return new Promise((resolve) => {
    const sent = (isSecure ? secureRequest : plainRequest)(options, (answer) => {
      readBody(answer, (text) => {
        sent.destroy()
        resolve({
          result: 'answered',
          status: answer.statusCode ?? 0,
          headers: plainHeaders(answer),
          body: text,
        })
      })
    })
    sent.on('error', (error) => resolve(failed(reasonOf(error, signal))))
    // Whoever answers with another protocol is hung up on, and no error is told.
    sent.on('close', () => resolve(failed('it broke the connection off')))
    sent.end(body)
  })
}

/** Answers the judged addresses whatever the name means by now. */
function pinnedTo(addresses: readonly [string, ...string[]]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
  return (_name, { all: wantsAll }, answer) => {
    if (wantsAll === true) answer(null, all)
    else answer(null, addresses[0], isIPv6(addresses[0]) ? 6 : 4)
  }
}

/** Reads at most `LONGEST_ANSWER` bytes; what a cut answer or a broken one held until then counts. */
function readBody(answer: IncomingMessage, done: (text: string) => void): void {
  const chunks: Buffer[] = []
  let length = 0
  const finish = (): void => done(Buffer.concat(chunks).subarray(0, LONGEST_ANSWER).toString())
  answer.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    length += chunk.length
    if (length >= LONGEST_ANSWER) finish()
  })
  answer.on('end', finish)
  answer.on('error', finish)
  answer.on('close', finish)
}

function plainHeaders({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const told: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) told[name] = typeof value === 'string' ? value : value.join(', ')
  return told
}

/** Node's own words name addresses and ports; these do not. */
function reasonOf(error: Error, signal: AbortSignal): string {
  if (signal.aborted) return 'it did not answer in time'
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'ECONNREFUSED') return 'it refused the connection'
  if (code === 'ECONNRESET' || code === 'EPIPE') return 'it broke the connection off'
  if (code.startsWith('ERR_TLS') || code.startsWith('ERR_SSL') || /CERT|SIGNATURE/.test(code))
    return 'its certificate is not trusted'
  if (code.startsWith('HPE_')) return 'it does not speak HTTP'
  return 'it could not be reached'
}
