import type { SipLine } from '../domain/delivery/telephone.ts'
import { isChallenge, type Challenge } from './digest.ts'
import { openLeg, type Leg } from './leg.ts'
import type { LineLogin } from './line-login.ts'
import { hostText, type Place } from './sip-address.ts'
import { ALLOW, randomWord, type Ask, type SipAgent } from './sip-agent.ts'
import { cseqOf, headerOf, parameterOf, type SipHeader, type SipResponse } from './sip-message.ts'

export type Dialled =
  | { readonly result: 'answered'; readonly leg: Leg; readonly sdp: string }
  | { readonly result: 'refused'; readonly response: SipResponse }
  /** `challenged`: we have no answer to what was asked, or our answer was wrong. `silent`: nothing was heard at all. */
  | { readonly result: 'no_answer' | 'silent' | 'challenged' }

export type DialNeeds = {
  readonly agent: SipAgent
  readonly line: SipLine
  readonly login: LineLogin
  /** The carrier's address and port. */
  readonly server: Place
  /** What we offer for sound. */
  readonly offer: string
  /** How long it may ring, all told. */
  readonly ringMilliseconds: number
  /** Gives the call up. */
  readonly signal: AbortSignal
}

/**
 * Calls a number: INVITE, answering a challenge, until it is answered or refused. Where it rings too long it is cancelled; an answer that crosses
 * the cancelling is hung up at once (RFC 3261, 9.1 and 15).
 */
export function dial(needs: DialNeeds, to: string): Promise<Dialled> {
  const { agent, line, login, server, offer, signal } = needs
  const { promise, resolve } = Promise.withResolvers<Dialled>()
  const domain = line.domain ?? line.host
  const uri = `sip:${to}@${hostText(domain)};user=phone`
  const callId = randomWord()
  const from: SipHeader = ['From', `<sip:${line.from}@${hostText(domain)}>;tag=${randomWord()}`]
  const contact: SipHeader = [
    'Contact',
    `<sip:${encodeURIComponent(line.user ?? line.from)}@${hostText(agent.local.host)}:${agent.local.port}>`,
  ]
  let number = 0
  let answers = 0
  let asked: { readonly ask: Ask; readonly branch: string } | undefined
  let leg: Leg | undefined
  const legs = new Map<string | undefined, Leg>()
  let answered: Challenge | undefined
  let isGivenUp = false
  let wasHeard = false

  const invite = (proof: readonly SipHeader[]): void => {
    number += 1
    const ask: Ask = {
      method: 'INVITE',
      uri,
      hop: server,
      headers: [
        from,
        ['To', `<${uri}>`],
        ['Call-ID', callId],
        ['CSeq', `${number} INVITE`],
        contact,
        ALLOW,
        ...proof,
      ],
      body: { type: 'application/sdp', text: offer },
    }
    asked = { ask, branch: agent.ask(ask, hear) }
  }

  const hear = (response: SipResponse | undefined): void => {
    if (response === undefined) return settle({ result: 'silent' })
    wasHeard = true
    if (answered !== undefined && response.status > 100 && !isChallenge(response))
      login.accepted(answered)
    if (response.status < 200) return isGivenUp ? cancel() : undefined
    if (response.status < 300) return accept(response)
    if (isChallenge(response) && !isGivenUp) return prove(response)
    settle({ result: 'refused', response })
  }

  const accept = (response: SipResponse): void => {
    const tag = parameterOf(headerOf(response, 'to') ?? '', 'tag')
    const known = legs.get(tag)
    if (known !== undefined) return known.acknowledge()
    const ours = { agent, login, realm: answered?.realm, server, from, contact, offer, callId }
    const fresh = openLeg({ ...ours, response })
    legs.set(tag, fresh)
    fresh.acknowledge()
    // Too late, or a second telephone that was picked up: nobody is left to talk to it.
    if (leg !== undefined || isGivenUp) return void fresh.hangUp()
    leg = fresh
    settle({ result: 'answered', leg, sdp: response.body })
  }

  const prove = (response: SipResponse): void => {
    const answer = login.answer(response, { method: 'INVITE', uri })
    const isKnown = answers > 0 && answer?.challenge.stale !== true
    if (answer === undefined || isKnown || answers > 2 || cseqOf(response).number !== number)
      return settle({ result: 'challenged' })
    answers += 1
    answered = answer.challenge
    invite([answer.header])
  }

  const cancel = (): void => {
    if (asked === undefined) return
    const { ask, branch } = asked
    asked = undefined
    const kept = ask.headers.filter(([name]) => ['From', 'To', 'Call-ID'].includes(name))
    const headers: readonly SipHeader[] = [...kept, ['CSeq', `${number} CANCEL`]]
    agent.ask({ method: 'CANCEL', uri, hop: server, headers, branch }, () => undefined)
  }

  const giveUp = (): void => {
    isGivenUp = true
    // Before anything was heard, nothing may be cancelled: it is as soon as something is (RFC 3261, 9.1).
    if (wasHeard) cancel()
    settle({ result: wasHeard ? 'no_answer' : 'silent' })
  }

  const settle = (dialled: Dialled): void => {
    clearTimeout(ringing)
    signal.removeEventListener('abort', giveUp)
    resolve(dialled)
  }

  const ringing = setTimeout(giveUp, needs.ringMilliseconds)
  signal.addEventListener('abort', giveUp, { once: true })
  if (signal.aborted) giveUp()
  else invite([])
  return promise
}
