import { isChallenge } from './digest.ts'
import type { LineLogin } from './line-login.ts'
import { mayLeadTo, placeOf, type Place } from './sip-address.ts'
import { ALLOW, findHost, type Reply, type SipAgent } from './sip-agent.ts'
import {
  cseqOf,
  headerOf,
  headersOf,
  parameterOf,
  uriOf,
  type SipHeader,
  type SipRequest,
  type SipResponse,
} from './sip-message.ts'

/** A call that was answered (a dialog, RFC 3261, 12). */
export type Leg = {
  readonly callId: string
  readonly remoteTag: string | undefined
  /** Says that we heard the answer; again whenever the answer comes again. */
  readonly acknowledge: () => void
  /** Ends the call; resolves when the other side said so too, or does not answer any more. */
  readonly hangUp: () => Promise<void>
  /** Resolves when the call is over, whoever ended it. */
  readonly over: Promise<void>
  /** Hears what the other side tells of the sound, and keys that it tells of by INFO. */
  readonly listen: (ears: LegEars) => void
}

export type LegEars = {
  readonly sdp: (text: string) => void
  readonly key: (key: string) => void
}

/** How long a hanging up waits: the other side may be gone, and nobody waits for it. */
const HANG_UP_MILLISECONDS = 4000

export function openLeg(needs: {
  readonly agent: SipAgent
  readonly login: LineLogin
  /** Of the challenge of our INVITE; undefined when there was none, and then none is answered later. */
  readonly realm: string | undefined
  readonly server: Place
  /** The 2xx. */
  readonly response: SipResponse
  readonly from: SipHeader
  readonly contact: SipHeader
  readonly offer: string
  readonly callId: string
}): Leg {
  const { agent, login, realm, response, from, callId, offer } = needs
  const to = headerOf(response, 'to') ?? ''
  const remoteTag = parameterOf(to, 'tag')
  const uri = uriOf(headerOf(response, 'contact') ?? '') || uriOf(to)
  // They were recorded on the way there, and are read from our end (RFC 3261, 12.1.2).
  const routes = headersOf(response, 'record-route').toReversed()
  const inviteNumber = cseqOf(response).number
  const { promise: over, resolve: end } = Promise.withResolvers<void>()
  let number = inviteNumber
  let ears: LegEars | undefined
  let isOver = false
  const hop = findHop(routes[0], needs.server)

  const headers = (cseq: string, more: readonly SipHeader[]): readonly SipHeader[] => [
    ...routes.map((route): SipHeader => ['Route', route]),
    from,
    ['To', to],
    ['Call-ID', callId],
    ['CSeq', cseq],
    ...more,
  ]

  const finish = (): void => {
    isOver = true
    end()
  }

  const deaf = agent.listen(callId, remoteTag, (request) => {
    // ACKs of calls that are over come late; everything else of theirs is of no call.
    if (request.method === 'ACK') return undefined
    return isOver && request.method !== 'BYE' ? { status: 481 } : answer(request)
  })
  // What they say again after the end is still answered for as long as they may say it.
  void over.then(() => setTimeout(deaf, HANG_UP_MILLISECONDS * 8).unref())

  const answer = (request: SipRequest): Reply => {
    switch (request.method) {
      case 'BYE':
        finish()
        return { status: 200 }
      case 'INVITE':
      case 'UPDATE': {
        if (request.body !== '') ears?.sdp(request.body)
        // The same as at the beginning: a call is held, moved or kept alive by it, and we stay as we are.
        const isAsked = request.method === 'INVITE' || request.body !== ''
        const body = isAsked ? { type: 'application/sdp', text: offer } : undefined
        return { status: 200, headers: [needs.contact, ALLOW], ...(body && { body }) }
      }
      case 'INFO': {
        const key = keyIn(request)
        if (key !== undefined) ears?.key(key)
        return { status: 200 }
      }
      case 'OPTIONS':
        return { status: 200, headers: [ALLOW] }
      default:
        return { status: 405, headers: [ALLOW] }
    }
  }

  const bye = async (proof: readonly SipHeader[]): Promise<SipResponse | undefined> => {
    number += 1
    const { promise, resolve } = Promise.withResolvers<SipResponse | undefined>()
    const ask = { method: 'BYE', uri, hop: await hop, headers: headers(`${number} BYE`, proof) }
    agent.ask(ask, resolve)
    return promise
  }

  const sayBye = async (): Promise<void> => {
    const said = await bye([])
    if (said === undefined || !isChallenge(said) || realm === undefined) return
    // Who answered the call says where this went: only the carrier itself is proved anything to, for what it asked before.
    if ((await hop).host !== needs.server.host) return
    const answered = login.answer(said, { method: 'BYE', uri }, realm)
    if (answered !== undefined) await bye([answered.header])
  }

  return {
    callId,
    remoteTag,
    over,
    acknowledge() {
      const ask = { method: 'ACK', uri, headers: headers(`${inviteNumber} ACK`, []) }
      // What cannot be said is lost: the other side asks for it by answering again.
      void hop.then((place) => agent.acknowledge({ ...ask, hop: place })).catch(() => undefined)
    },
    async hangUp() {
      if (!isOver) {
        isOver = true
        const patience = new Promise<void>((resolve) => {
          setTimeout(resolve, HANG_UP_MILLISECONDS).unref()
        })
        // A hanging up that cannot be said is one that nobody heard.
        await Promise.race([sayBye().catch(() => undefined), patience])
      }
      finish()
    },
    listen(own) {
      ears = own
    },
  }
}

/**
 * Where requests of this call go: through the first place that stayed on the way, else to the carrier, not to whatever address the answer names. A
 * name that nobody knows leads to the carrier, which knows its own.
 */
async function findHop(route: string | undefined, server: Place): Promise<Place> {
  const place = route === undefined ? undefined : placeOf(uriOf(route))
  if (place === undefined) return server
  try {
    const host = await findHost(place.host, server)
    return mayLeadTo(host, server.host) ? { host, port: place.port } : server
  } catch {
    return server
  }
}

/** `Signal=5` or just `5`: what carriers send that do not know RFC 4733. */
function keyIn(request: SipRequest): string | undefined {
  if (!/^application\/dtmf/i.test(headerOf(request, 'content-type') ?? '')) return undefined
  return /^(?:Signal\s*=\s*)?([0-9A-D*#])/i.exec(request.body.trim())?.[1]
}
