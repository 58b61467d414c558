import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { fromMuLaw, toMuLaw } from '../../src/telephony/mu-law.ts'
import { resample } from '../../src/telephony/resample.ts'
import { keyReader, readRtp, writeRtp, type RtpPacket } from '../../src/telephony/rtp.ts'
import { readWav, writeWav } from '../../src/telephony/wav.ts'
import { hasPrograms } from './find-program.ts'

const raw = ['-t', 'raw', '-r', '8000', '-c', '1']
const linear = [...raw, '-e', 'signed', '-b', '16', '-']
const muLaw = [...raw, '-e', 'mu-law', '-b', '8', '-']

function samples(bytes: Buffer): Int16Array {
  return Int16Array.from({ length: bytes.length >> 1 }, (_, i) => bytes.readInt16LE(i * 2))
}

describe.skipIf(!hasPrograms('sox'))('beside sox', () => {
  test('every byte of µ-law is the same sample', () => {
    const all = Uint8Array.from({ length: 256 }, (_, i) => i)
    expect(fromMuLaw(all)).toEqual(
      samples(execFileSync('sox', [...muLaw, ...linear], { input: all })),
    )
  })

  test('a sample becomes a byte that is as near to it as the one that sox chooses', () => {
    const all = Int16Array.from({ length: 65_536 }, (_, i) => i - 32_768)
    const args = ['-D', ...linear, ...muLaw]
    const theirs = fromMuLaw(execFileSync('sox', args, { input: Buffer.from(all.buffer) }))
    const ours = fromMuLaw(toMuLaw(all))
    const far = [...all.keys()].filter((i) => {
      const [sample = 0, our = 0, their = 0] = [all[i], ours[i], theirs[i]]
      // The segments' steps are from 8 to 256; half a step more than the nearest is one that truncates.
      return Math.abs(sample - our) > Math.abs(sample - their) + 132
    })
    expect(far).toEqual([])
  })
})

test('a lower rate keeps the band of a telephone and loses what it cannot hold', () => {
  const tone = (hertz: number) =>
    Int16Array.from({ length: 22_050 }, (_, i) =>
      Math.round(10_000 * Math.sin((2 * Math.PI * hertz * i) / 22_050)),
    )
  const loudness = (hertz: number) => {
    const out = resample(tone(hertz), 22_050, 8000).subarray(400, 7600)
    return Math.sqrt(out.reduce((sum, sample) => sum + sample * sample, 0) / out.length) / 7071
  }
  expect(resample(tone(500), 22_050, 8000)).toHaveLength(8000)
  for (const hertz of [300, 1000, 2000, 3000]) expect(loudness(hertz)).toBeCloseTo(1, 1)
  for (const hertz of [4800, 6000, 9000]) expect(loudness(hertz)).toBeLessThan(0.003)
})

test('a WAV file is read as it was written, and one of a pipe to its end', () => {
  const file = writeWav(Int16Array.of(1, -2, 3), 8000)
  expect(readWav(file)?.rate).toBe(8000)
  expect(samples(readWav(file)?.data ?? Buffer.alloc(0))).toEqual(Int16Array.of(1, -2, 3))
  file.writeUInt32LE(0x7ffff000, 40)
  expect(readWav(file)?.data).toHaveLength(6)
  expect(readWav(Buffer.from('RIFF'))).toBeUndefined()
})

describe('keys (RFC 4733)', () => {
  const press = (timestamp: number, event: number, flags = 0x0a): RtpPacket => ({
    type: 101,
    isMarked: false,
    sequence: 1,
    timestamp,
    payload: Uint8Array.of(event, flags, 0, 160),
  })

  test('a press counts once, however many of its packets come or get lost', () => {
    const read = keyReader()
    const packets = [press(100, 5), press(100, 5), press(100, 5, 0x8a), press(100, 5, 0x8a)]
    expect(packets.map(read)).toEqual(['5', undefined, undefined, undefined])
    // Of the second press only its end came.
    expect(read(press(900, 11, 0x8a))).toBe('#')
    expect(read(press(1700, 5))).toBe('5')
  })

  test('a fax machine’s tones and broken packets are no keys', () => {
    const read = keyReader()
    expect(read(press(1, 36))).toBeUndefined()
    expect(read({ ...press(2, 5), payload: Uint8Array.of(5) })).toBeUndefined()
  })

  test('packets with padding, further sources and extensions are read to their content', () => {
    const plain = writeRtp({ ...press(7, 3), isMarked: true }, 99)
    expect(readRtp(plain)).toMatchObject({ type: 101, isMarked: true, timestamp: 7 })
    const head = Buffer.from(plain.subarray(0, 12))
    head[0] = 0x80 | 0x20 | 0x10 | 0x01
    const more = Buffer.concat([
      head,
      Buffer.alloc(4),
      Buffer.from([0, 0, 0, 1, 9, 9, 9, 9]),
      plain.subarray(12),
      Buffer.from([0, 0, 3]),
    ])
    expect(Uint8Array.from(readRtp(more)?.payload ?? [])).toEqual(Uint8Array.of(3, 0x0a, 0, 160))
    for (const broken of [plain.subarray(0, 11), more.subarray(0, 18), Buffer.alloc(20)])
      expect(readRtp(broken)).toBeUndefined()
  })
})
