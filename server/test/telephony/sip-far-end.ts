import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { clipSpeech } from '../../src/telephony/clip-speech.ts'
import { readRtp, writeRtp } from '../../src/telephony/rtp.ts'
import { KEY_EVENTS, readAnswer, writeOffer } from '../../src/telephony/sdp.ts'
import {
  cseqOf,
  headerOf,
  readSip,
  writeSip,
  type SipHeader,
  type SipRequest,
} from '../../src/telephony/sip-message.ts'
import type { FarEnd } from '../channels/carrier-kit.ts'
import { PHONE_CALL } from './phone-call.ts'

type Way = FarEnd['way']

const STATUS: Partial<Record<Way, string>> = {
  refuse: '403',
  refuse_destination: '404',
  busy: '503',
}

/**
 * A carrier and all its telephones, at which everybody picks up and presses a key at once. `said` is what was heard there, written down: the
 * digits that the clips say, in their order.
 */
export async function startSipFarEnd(): Promise<FarEnd & { readonly port: number }> {
  const socket = createSocket('udp4')
  const sound = createSocket('udp4')
  socket.bind(0, '127.0.0.1')
  sound.bind(0, '127.0.0.1')
  await Promise.all([once(socket, 'listening'), once(sound, 'listening')])
  const digits = await digitClips()
  const arrived: { to: string; said: string }[] = []
  const calls = new Map<string, Uint8Array[]>()
  const answered = new Map<string, string>()
  let way: Way = 'well'
  let quoted = ''
  let isStopped = false

  const pressAt = (port: number) => {
    const payload = Uint8Array.of(5, 0x8a, 0, 160)
    const key = { type: KEY_EVENTS, isMarked: true, sequence: 1, timestamp: 9, payload }
    sound.send(writeRtp(key, 1), port, '127.0.0.1')
  }

  const begin = (request: SipRequest): void => {
    const id = headerOf(request, 'call-id') ?? ''
    const place = readAnswer(request.body, '127.0.0.1')
    if (place === undefined || answered.has(id)) return
    const packets: Uint8Array[] = []
    const to = /sip:([^@]+)@/.exec(request.uri)?.[1] ?? ''
    calls.set(String(place.port), packets)
    answered.set(id, String(place.port))
    pressAt(place.port)
    arrived.push({
      to,
      get said() {
        return spelled(Buffer.concat(packets), digits)
      },
    })
  }

  sound.on('message', (datagram, { port }) => {
    const packet = readRtp(datagram)
    // A key may come before the call's own end listens to it.
    if (calls.get(String(port))?.length === 0) pressAt(port)
    if (packet !== undefined) calls.get(String(port))?.push(Buffer.from(packet.payload))
  })

  socket.on('message', (datagram, { port }) => {
    const request = readSip(datagram)
    if (request?.kind !== 'request' || request.method === 'ACK' || way === 'silent') return
    if (way === 'babble') {
      socket.send(`SIP/2.0 2OO ${quoted}`, port, '127.0.0.1')
      return
    }
    const copied = request.headers.filter(([name]) =>
      ['via', 'from', 'call-id', 'cseq'].includes(name),
    )
    const headers: readonly SipHeader[] = [
      ...copied,
      ['To', `${headerOf(request, 'to')};tag=far`],
      ['Contact', `<sip:carrier@127.0.0.1:${socket.address().port}>`],
      ['Warning', `399 carrier.example "${quoted}"`],
    ]
    const refusal = request.method === 'INVITE' ? STATUS[way] : undefined
    if (refusal !== undefined) {
      socket.send(writeSip(`SIP/2.0 ${refusal} ${quoted}`, headers), port, '127.0.0.1')
      return
    }
    if (cseqOf(request).method === 'INVITE') begin(request)
    const offer = writeOffer({ host: '127.0.0.1', port: sound.address().port }, 1)
    const body = request.method === 'INVITE' ? { type: 'application/sdp', text: offer } : undefined
    socket.send(writeSip('SIP/2.0 200 OK', headers, body), port, '127.0.0.1')
  })

  return {
    arrived,
    port: socket.address().port,
    get way() {
      return way
    },
    behave(next, quoting = '') {
      way = next
      quoted = quoting
    },
    async stop() {
      if (isStopped) return
      isStopped = true
      socket.close()
      sound.close()
    },
  }
}

/** Each digit's sound, byte for byte as it is sent. */
async function digitClips(): Promise<readonly Buffer[]> {
  const speak = clipSpeech()
  const empty = (await speak({ ...PHONE_CALL, code: '' })).first.length
  return Promise.all(
    Array.from({ length: 10 }, async (_, digit) => {
      const { first } = await speak({ ...PHONE_CALL, code: String(digit) })
      // What is added to a telling without a code, less the pauses: the digit.
      const pause = 0.6 * 8000
      const added = first.length - empty
      const end = first.length - pause
      return Buffer.from(first.subarray(end - added, end - 0.45 * 8000))
    }),
  )
}

function spelled(heard: Buffer, digits: readonly Buffer[]): string {
  const found: { readonly at: number; readonly digit: number }[] = []
  for (const [digit, clip] of digits.entries())
    for (let at = heard.indexOf(clip); at >= 0; at = heard.indexOf(clip, at + 1))
      found.push({ at, digit })
  return found
    .toSorted((a, b) => a.at - b.at)
    .map(({ digit }) => digit)
    .join('')
}
