import { randomBytes } from 'node:crypto'
import { createSocket, type Socket } from 'node:dgram'
import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { isIPv6 } from 'node:net'
import {
  inviteTransaction,
  PATIENCE,
  plainTransaction,
  type ClientTransaction,
} from './client-transaction.ts'
import { hostText, placeOfText, type Place } from './sip-address.ts'
import {
  cseqOf,
  headerOf,
  headersOf,
  parameterOf,
  readSip,
  writeSip,
  type SipHeader,
  type SipRequest,
  type SipResponse,
} from './sip-message.ts'

/** A request as whoever asks writes it; the agent adds its Via. */
export type Ask = {
  readonly method: string
  readonly uri: string
  readonly headers: readonly SipHeader[]
  readonly body?: { readonly type: string; readonly text: string }
  readonly hop: Place
  /** The same as another request's, for a CANCEL; otherwise a new one. */
  readonly branch?: string
}

/** What is answered to a request of the other side; undefined: nothing (an ACK). */
export type Reply =
  | {
      readonly status: number
      readonly headers?: readonly SipHeader[]
      readonly body?: { readonly type: string; readonly text: string }
    }
  | undefined

/** One UDP socket for all calls: what is said over it, and who hears what comes back. */
export type SipAgent = {
  /** Where we are reached, as our Via, Contact and sound say it. */
  readonly local: Place
  /** Says a request again and again until it is answered. Answers its branch. */
  readonly ask: (ask: Ask, heard: (response: SipResponse | undefined) => void) => string
  /** Says an ACK of a 2xx, which nobody answers. */
  readonly acknowledge: (ask: Ask) => void
  /** Hears the other side's requests of one call, until the returned function is called. @param tag the other side's */
  readonly listen: (
    callId: string,
    tag: string | undefined,
    hear: (request: SipRequest) => Reply,
  ) => () => void
  readonly close: () => void
}

/** What we understand, for whoever asks. */
export const ALLOW: SipHeader = ['Allow', 'INVITE, ACK, CANCEL, BYE, OPTIONS, INFO, UPDATE']
/** The magic that begins every branch (RFC 3261, 8.1.1.7). */
const MAGIC = 'z9hG4bK'

/** An unguessable word for branches, tags and Call-IDs. */
export function randomWord(): string {
  return randomBytes(12).toString('hex')
}

/** The address of a host, of the family that our socket has, if it is open already. Fails as the resolver does. */
export async function findHost(host: string, like?: Place): Promise<string> {
  const family = like === undefined ? 0 : isIPv6(like.host) ? 6 : 4
  return (await lookup(host, { family })).address
}

/** Opens the socket. @param server an address, so that ours is the one that leads there; @param own `local_address` of the settings */
export async function openSipAgent(server: Place, own: string | undefined): Promise<SipAgent> {
  const type = isIPv6(server.host) ? 'udp6' : 'udp4'
  const bound = own === undefined ? undefined : placeOfText(own, 0)
  const socket = createSocket(type)
  socket.bind(bound?.port ?? 0, bound?.host)
  await once(socket, 'listening')
  const { port } = socket.address()
  const local = { host: bound?.host ?? (await addressTowards(type, server)), port }
  return agentOver(socket, local, server)
}

function agentOver(socket: Socket, local: Place, server: Place): SipAgent {
  const transactions = new Map<string, ClientTransaction>()
  const listeners = new Map<string, (request: SipRequest) => Reply>()

  // A datagram that cannot be sent is one that was lost: it is said again, or given up in time.
  const say = (text: string, { host, port }: Place): void => {
    try {
      socket.send(text, port, host, () => undefined)
    } catch {
      // A socket that was closed meanwhile, or a port that is none, loses it likewise.
    }
  }

  const write = (ask: Ask, branch: string): string =>
    writeSip(
      `${ask.method} ${ask.uri} SIP/2.0`,
      [
        ['Via', `SIP/2.0/UDP ${hostText(local.host)}:${local.port};branch=${branch};rport`],
        ['Max-Forwards', '70'],
        ...ask.headers,
      ],
      ask.body,
    )

  const answerRequest = (request: SipRequest, from: Place): void => {
    const tag = parameterOf(headerOf(request, 'from') ?? '', 'tag')
    const hear = listeners.get(callName(headerOf(request, 'call-id') ?? '', tag))
    const reply = hear === undefined ? toStranger(request, from, server) : hear(request)
    if (reply === undefined) return
    const copied = request.headers.filter(([name]) =>
      ['via', 'from', 'call-id', 'cseq'].includes(name),
    )
    const to = headerOf(request, 'to') ?? ''
    const tagged = parameterOf(to, 'tag') === undefined ? `${to};tag=${randomWord()}` : to
    const headers: readonly SipHeader[] = [...copied, ['To', tagged], ...(reply.headers ?? [])]
    say(
      writeSip(`SIP/2.0 ${reply.status} ${REASONS[reply.status] ?? ''}`, headers, reply.body),
      from,
    )
  }

  socket.on('error', () => undefined)
  const hear = (datagram: Uint8Array, from: Place): void => {
    const message = readSip(datagram)
    if (message === undefined) return
    if (message.kind === 'request') return answerRequest(message, from)
    const branch = parameterOf(headersOf(message, 'via')[0] ?? '', 'branch') ?? ''
    transactions.get(`${branch} ${cseqOf(message).method}`)?.hear(message)
  }

  socket.on('message', (datagram, { address, port }) => {
    try {
      hear(datagram, { host: address, port })
    } catch {
      // Nobody's datagram may end the process: one that we stumble over counts as lost.
    }
  })

  return {
    local,
    ask(ask, heard) {
      const branch = ask.branch ?? MAGIC + randomWord()
      const text = write(ask, branch)
      const name = `${branch} ${ask.method}`
      const needs = {
        say: () => say(text, ask.hop),
        heard,
        over: () => void transactions.delete(name),
      }
      const acknowledge = (refusal: SipResponse) =>
        say(write(acknowledgement(ask, refusal), branch), ask.hop)
      const transaction =
        ask.method === 'INVITE'
          ? inviteTransaction({ ...needs, acknowledge })
          : plainTransaction(needs)
      transactions.set(name, transaction)
      // What is cancelled may never hear an end: then it is over after a while (RFC 3261, 9.1).
      const cancelled = ask.method === 'CANCEL' ? transactions.get(`${branch} INVITE`) : undefined
      if (cancelled !== undefined) setTimeout(cancelled.end, PATIENCE).unref()
      return branch
    },
    acknowledge(ask) {
      say(write(ask, MAGIC + randomWord()), ask.hop)
    },
    listen(callId, tag, hearRequest) {
      const name = callName(callId, tag)
      listeners.set(name, hearRequest)
      return () => {
        if (listeners.get(name) === hearRequest) listeners.delete(name)
      }
    },
    close() {
      for (const transaction of transactions.values()) transaction.end()
      socket.close()
    },
  }
}

/** One number may be picked up at several telephones: then several calls have one Call-ID. */
function callName(callId: string, tag: string | undefined): string {
  return `${callId} ${tag ?? ''}`
}

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  405: 'Method Not Allowed',
  481: 'Call/Transaction Does Not Exist',
  486: 'Busy Here',
}

/** The ACK of a refusal: of the same hop, with the other side's tag (RFC 3261, 17.1.1.3). */
function acknowledgement(ask: Ask, refusal: SipResponse): Ask {
  const kept = ask.headers.filter(([name]) => ['From', 'Call-ID', 'Route'].includes(name))
  const number = cseqOf(refusal).number
  const to: SipHeader = ['To', headerOf(refusal, 'to') ?? '']
  return {
    method: 'ACK',
    uri: ask.uri,
    hop: ask.hop,
    headers: [...kept, to, ['CSeq', `${number} ACK`]],
  }
}

/** We take no calls. Only the carrier hears so; whoever searches networks for telephones hears nothing. */
function toStranger({ method }: SipRequest, from: Place, server: Place): Reply {
  if (from.host !== server.host || method === 'ACK') return undefined
  if (method === 'OPTIONS') return { status: 200, headers: [ALLOW] }
  return { status: method === 'INVITE' ? 486 : 481 }
}

/** The address of ours that datagrams to this place come from. Sends nothing. */
async function addressTowards(type: 'udp4' | 'udp6', { host, port }: Place): Promise<string> {
  const probe = createSocket(type)
  try {
    probe.connect(port, host)
    await once(probe, 'connect')
    return probe.address().address
  } finally {
    probe.close()
  }
}
