import { isIPv6, SocketAddress } from 'node:net'
import { mayLeadTo, type Place } from './sip-address.ts'

/** RTP's static number of G.711 µ-law (RFC 3551, 6), and the one that we give to key presses (RFC 4733). */
export const PCMU = 0
export const KEY_EVENTS = 101

/** What we offer (RFC 4566, RFC 3264): G.711 µ-law both ways, and key presses. @param session a number that no other call of ours has */
export function writeOffer(sound: Place, session: number): string {
  const family = isIPv6(sound.host) ? 'IP6' : 'IP4'
  const lines = [
    'v=0',
    `o=- ${session} ${session} IN ${family} ${sound.host}`,
    's=call',
    `c=IN ${family} ${sound.host}`,
    't=0 0',
    `m=audio ${sound.port} RTP/AVP ${PCMU} ${KEY_EVENTS}`,
    `a=rtpmap:${PCMU} PCMU/8000`,
    `a=rtpmap:${KEY_EVENTS} telephone-event/8000`,
    `a=fmtp:${KEY_EVENTS} 0-15`,
    'a=ptime:20',
    'a=sendrecv',
  ]
  return `${lines.join('\r\n')}\r\n`
}

/** Where the other side hears us, and by which number it tells of keys, if it does. */
export type SoundPlace = Place & { readonly keyEvents: number | undefined }

/** Reads an answer. Undefined when it takes no sound of ours: no audio, no address that we may send to, a port of 0, or no µ-law. @param server the carrier's address */
export function readAnswer(text: string, server: string): SoundPlace | undefined {
  const lines = text.split(/\r?\n/)
  const from = lines.findIndex((line) => line.startsWith('m=audio '))
  if (from < 0) return undefined
  const next = lines.findIndex((line, i) => i > from && line.startsWith('m='))
  const audio = lines.slice(from, next < 0 ? undefined : next)
  const session = lines.slice(
    0,
    lines.findIndex((line) => line.startsWith('m=')),
  )
  const [, portText = '0', formats = ''] =
    /^m=audio (\d{1,5})(?:\/\d{1,3})? RTP\/AVP ([\d ]+)$/.exec(audio[0] ?? '') ?? []
  const host = [...audio, ...session].map(hostIn).find((each) => each !== undefined)
  const numbers = formats.split(' ').map(Number)
  const port = Number(portText)
  if (host === undefined || !mayLeadTo(host, server)) return undefined
  if (port < 1 || port > 65_535 || !numbers.includes(PCMU)) return undefined
  const keyNumbers = new Set(audio.map(keyNumberIn))
  const keyEvents = numbers.find((number) => keyNumbers.has(number))
  return { host: asHeard(host), port, keyEvents }
}

function keyNumberIn(line: string): number | undefined {
  const number = /^a=rtpmap:(\d{1,3}) telephone-event\/8000/i.exec(line)?.[1]
  return number === undefined ? undefined : Number(number)
}

/** An address as sockets write it, so that packets from it are known by it. */
function asHeard(host: string): string {
  return new SocketAddress({ address: host, family: isIPv6(host) ? 'ipv6' : 'ipv4' }).address
}

function hostIn(line: string): string | undefined {
  return /^c=IN IP[46] ([0-9a-f:.]+)/i.exec(line)?.[1]
}
