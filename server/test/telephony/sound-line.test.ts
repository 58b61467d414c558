import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { readRtp, writeRtp } from '../../src/telephony/rtp.ts'
import { openSoundLine } from '../../src/telephony/sound-line.ts'

/** An end of the line at an address of this machine. */
async function end(host: string): Promise<Socket> {
  const socket = createSocket('udp4')
  socket.bind(0, host)
  await once(socket, 'listening')
  onTestFinished(() => void socket.close())
  return socket
}

async function opened(ports?: string) {
  const line = await openSoundLine('127.0.0.1', ports)
  onTestFinished(() => line.close())
  return line
}

const press = (event: number, source = 1) =>
  writeRtp(
    {
      type: 101,
      isMarked: true,
      sequence: 1,
      timestamp: event,
      payload: Uint8Array.of(event, 10, 0, 160),
    },
    source,
  )

/** The next packet of sound that comes here. */
async function next(socket: Socket) {
  const [datagram]: Buffer[] = await once(socket, 'message')
  return datagram === undefined ? undefined : readRtp(datagram)
}

test('sound goes to where the other side’s own packets come from, and to no stranger who sends some', async () => {
  const [told, real, stranger] = [
    await end('127.0.0.1'),
    await end('127.0.0.1'),
    await end('127.0.0.2'),
  ]
  const line = await opened()
  let stolen = 0
  stranger.on('message', () => (stolen += 1))
  line.sendTo({ host: '127.0.0.1', port: told.address().port, keyEvents: 101 })
  await next(told)
  stranger.send(press(1), line.port, '127.0.0.1')
  await next(told)
  real.send(press(2), line.port, '127.0.0.1')
  const first = await next(real)
  const second = await next(real)
  expect(stolen).toBe(0)
  // Nor does a stranger press keys.
  expect(await line.key).toBe('2')
  expect(((second?.sequence ?? 0) - (first?.sequence ?? 0)) & 0xffff).toBe(1)
  expect(((second?.timestamp ?? 0) - (first?.timestamp ?? 0)) >>> 0).toBe(160)
})

test('once the other side was heard, nobody else at its host moves the sound or presses a key', async () => {
  const [real, thief] = [await end('127.0.0.1'), await end('127.0.0.1')]
  const line = await opened()
  let stolen = 0
  thief.on('message', () => (stolen += 1))
  line.sendTo({ host: '127.0.0.1', port: real.address().port, keyEvents: 101 })
  const sound = { type: 0, isMarked: true, sequence: 1, timestamp: 0, payload: new Uint8Array(1) }
  real.send(writeRtp(sound, 7), line.port, '127.0.0.1')
  await next(real)
  await next(real)
  thief.send(press(1, 7), line.port, '127.0.0.1')
  real.send(press(2, 8), line.port, '127.0.0.1')
  await next(real)
  await next(real)
  real.send(press(3, 7), line.port, '127.0.0.1')
  expect(await line.key).toBe('3')
  expect(stolen).toBe(0)
})

test('a sound is sent whole, 20 ms a packet, and silence before and after it', async () => {
  const far = await end('127.0.0.1')
  const line = await opened()
  const payloads: Uint8Array[] = []
  far.on('message', (datagram) => payloads.push(readRtp(datagram)?.payload ?? new Uint8Array()))
  const sound = Uint8Array.from({ length: 1000 }, (_, i) => i % 200)
  line.sendTo({ host: '127.0.0.1', port: far.address().port, keyEvents: undefined })
  await once(far, 'message')
  await line.play(sound)
  await once(far, 'message')
  await once(far, 'message')
  expect(payloads.every((payload) => payload.length === 160)).toBe(true)
  const heard = Buffer.concat(payloads)
  const at = heard.indexOf(sound)
  expect(at).toBeGreaterThanOrEqual(160)
  const around = [...heard.subarray(0, at), ...heard.subarray(at + 1000)]
  expect(new Set(around)).toEqual(new Set([0xff]))
})

test('a call takes an even port of its range, and is told when none is free', async () => {
  const lines = [await opened('41000-41003'), await opened('41000-41003')]
  expect(new Set(lines.map(({ port }) => port))).toEqual(new Set([41_000, 41_002]))
  await expect(openSoundLine('127.0.0.1', '41000-41003')).rejects.toThrow('no port')
  await expect(openSoundLine('127.0.0.1', '41003-41000')).rejects.toThrow(TypeError)
})
