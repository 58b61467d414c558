import { randomBytes, randomInt } from 'node:crypto'
import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { isIPv6 } from 'node:net'
import { MU_LAW_SILENCE } from './mu-law.ts'
import { keyReader, readRtp, writeRtp } from './rtp.ts'
import { KEY_EVENTS, PCMU, type SoundPlace } from './sdp.ts'
import { learnSource, type SoundSource } from './sound-source.ts'

/** The sound of one call: a packet every 20 ms from the answer to the end, of silence where nothing is said. */
export type SoundLine = {
  readonly port: number
  /** Begins to send, or sends to another place from now on, and hears nobody else any more. */
  readonly sendTo: (place: SoundPlace) => void
  /** Says a sound; what was being said before is broken off. Resolves when it was said or broken off. */
  readonly play: (sound: Uint8Array) => Promise<void>
  /** The first key that is pressed. */
  readonly key: Promise<string>
  /** A key that came another way: by a message of SIP. */
  readonly press: (key: string) => void
  /** Again does nothing. */
  readonly close: () => void
}

const PACKET_BYTES = 160
const PACKET_MILLISECONDS = 20
/** A process that was held up longer than this goes on where it was: a burst of more would not fit into telephones' buffers. */
const MOST_LATE_MILLISECONDS = 120

/** @param host an address of ours; @param ports such as `20000-20099`. Fails when none of them is free. */
export async function openSoundLine(host: string, ports: string | undefined): Promise<SoundLine> {
  const socket = await bindOne(host, ports)
  const { promise: key, resolve: press } = Promise.withResolvers<string>()
  const readKey = keyReader()
  const source = randomBytes(4).readUInt32BE()
  let sequence = randomInt(0x10000)
  let timestamp = randomBytes(4).readUInt32BE()
  let other: SoundSource | undefined
  let isClosed = false
  let keyEvents: number | undefined
  let timer: NodeJS.Timeout | undefined
  let isFirst = true
  let playing: { readonly sound: Uint8Array; at: number; readonly done: () => void } | undefined

  const nextPayload = (): Uint8Array => {
    const payload = new Uint8Array(PACKET_BYTES).fill(MU_LAW_SILENCE)
    if (playing === undefined) return payload
    payload.set(playing.sound.subarray(playing.at, playing.at + PACKET_BYTES))
    playing.at += PACKET_BYTES
    if (playing.at >= playing.sound.length) {
      playing.done()
      playing = undefined
    }
    return payload
  }
  const sendPacket = () => {
    if (other === undefined) return
    const packet = { type: PCMU, isMarked: isFirst, sequence, timestamp, payload: nextPayload() }
    isFirst = false
    sequence = (sequence + 1) & 0xffff
    timestamp = (timestamp + PACKET_BYTES) >>> 0
    // A packet that cannot be sent is lost like others.
    socket.send(writeRtp(packet, source), other.place.port, other.place.host, () => undefined)
  }
  const sendFrom = (begun: number) => {
    let due = begun
    const tick = () => {
      const now = performance.now()
      if (now - due > MOST_LATE_MILLISECONDS) due = now
      for (; due <= now; due += PACKET_MILLISECONDS) sendPacket()
      timer = setTimeout(tick, Math.max(0, due - performance.now()))
    }
    tick()
  }

  socket.on('error', () => undefined)
  socket.on('message', (datagram, { address, port }) => {
    const packet = readRtp(datagram)
    if (packet === undefined) return
    const isKey = packet.type === KEY_EVENTS || packet.type === keyEvents
    // Reports and other noise teach nothing about where sound comes from.
    if (!isKey && packet.type !== PCMU) return
    if (other?.accepts({ host: address, port }, packet.source) !== true || !isKey) return
    const pressed = readKey(packet)
    if (pressed !== undefined) press(pressed)
  })

  return {
    port: socket.address().port,
    key,
    press,
    sendTo(place) {
      if (isClosed) return
      other = learnSource({ host: place.host, port: place.port })
      keyEvents = place.keyEvents
      if (timer === undefined) sendFrom(performance.now())
    },
    play(sound) {
      playing?.done()
      const { promise, resolve } = Promise.withResolvers<void>()
      playing = { sound, at: 0, done: resolve }
      return promise
    },
    close() {
      if (isClosed) return
      isClosed = true
      clearTimeout(timer)
      other = undefined
      playing?.done()
      playing = undefined
      socket.close()
    },
  }
}

async function bindOne(host: string, ports: string | undefined): Promise<Socket> {
  const [first, last] = readPorts(ports)
  const places = Math.floor((last - first) / 2) + 1
  const from = randomInt(places)
  for (let i = 0; i < places; i += 1) {
    const socket = createSocket(isIPv6(host) ? 'udp6' : 'udp4')
    try {
      socket.bind(first === 0 ? 0 : first + ((from + i) % places) * 2, host)
      // oxlint-disable-next-line no-await-in-loop -- the next is tried when this one is taken
      await once(socket, 'listening')
      return socket
    } catch {
      socket.close()
    }
  }
  throw new Error('no port for sound is free')
}

/** The even ports of a range: the odd ones beside them belong to reports that we do not send (RFC 3550, 11). Raises TypeError. */
export function readPorts(ports: string | undefined): readonly [number, number] {
  if (ports === undefined) return [0, 0]
  const [, first, last] = /^(\d{4,5})-(\d{4,5})$/.exec(ports) ?? []
  const [low, high] = [Math.ceil(Number(first) / 2) * 2, Number(last)]
  if (first === undefined || low < 1024 || high > 65_535 || high < low)
    throw new TypeError('the ports for sound must read 20000-20099')
  return [low, high]
}
