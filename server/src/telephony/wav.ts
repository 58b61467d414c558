/** Where the samples of a WAV file (RIFF) lie; undefined when it is none. A size beyond its end, as a program that writes to a pipe gives, ends with it. */
export function readWav(
  file: Buffer,
): { readonly rate: number; readonly data: Buffer } | undefined {
  if (file.length < 44 || file.toString('latin1', 8, 12) !== 'WAVE') return undefined
  let rate: number | undefined
  for (let at = 12; at + 8 <= file.length;) {
    const name = file.toString('latin1', at, at + 4)
    const size = file.readUInt32LE(at + 4)
    const inside = file.subarray(at + 8, Math.min(at + 8 + size, file.length))
    if (name === 'fmt ' && inside.length >= 16) rate = inside.readUInt32LE(4)
    if (name === 'data') return rate === undefined ? undefined : { rate, data: inside }
    at += 8 + size + (size % 2)
  }
  return undefined
}

/** A WAV file of one channel of 16-bit samples: what every browser plays. */
export function writeWav(samples: Int16Array, rate: number): Buffer {
  const bytes = samples.length * 2
  const file = Buffer.alloc(44 + bytes)
  file.write('RIFF', 0, 'latin1')
  file.writeUInt32LE(36 + bytes, 4)
  file.write('WAVEfmt ', 8, 'latin1')
  file.writeUInt32LE(16, 16)
  // PCM, one channel.
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(rate, 24)
  file.writeUInt32LE(rate * 2, 28)
  file.writeUInt16LE(2, 32)
  file.writeUInt16LE(16, 34)
  file.write('data', 36, 'latin1')
  file.writeUInt32LE(bytes, 40)
  for (const [i, sample] of samples.entries()) file.writeInt16LE(sample, 44 + i * 2)
  return file
}
