import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'
import type { Place } from '../../src/telephony/sip-address.ts'
import {
  headerOf,
  readSip,
  writeSip,
  type SipHeader,
  type SipMessage,
  type SipRequest,
} from '../../src/telephony/sip-message.ts'

/** What a carrier says to a request; undefined: nothing. */
export type CarrierAnswer =
  | { readonly status: string; readonly more?: readonly SipHeader[]; readonly sdp?: string }
  | undefined

/** A socket that answers requests as a test has it, and keeps what it heard. */
export async function openCarrierSocket(
  host: string,
  answer: (request: SipRequest) => CarrierAnswer,
) {
  const socket = createSocket('udp4')
  socket.bind(0, host)
  await once(socket, 'listening')
  onTestFinished(() => void socket.close())
  const heard: SipMessage[] = []
  socket.on('message', (datagram, { address, port }) => {
    const message = readSip(datagram)
    if (message === undefined) return
    heard.push(message)
    const said = message.kind === 'request' ? answer(message) : undefined
    if (said === undefined) return
    const copied = message.headers.filter(([name]) =>
      ['via', 'from', 'call-id', 'cseq'].includes(name),
    )
    const headers: readonly SipHeader[] = [
      ...copied,
      ['To', `${headerOf(message, 'to')};tag=far`],
      ...(said.more ?? []),
    ]
    const body = said.sdp === undefined ? undefined : { type: 'application/sdp', text: said.sdp }
    socket.send(writeSip(`SIP/2.0 ${said.status}`, headers, body), port, address)
  })
  const place: Place = { host, port: socket.address().port }
  return {
    place,
    heard,
    requests: (method: string) =>
      heard.filter((each): each is SipRequest => each.kind === 'request' && each.method === method),
    send: (text: string, to: Place) => socket.send(text, to.port, to.host),
    /** The next message that comes. */
    next: () => once(socket, 'message'),
  }
}

/** A challenge for a password. */
export function challenge(realm: string, algorithm = 'SHA-256', qop = ', qop="auth"'): SipHeader {
  const value = `Digest realm="${realm}", nonce="n", algorithm=${algorithm}${qop}`
  return ['WWW-Authenticate', value]
}
