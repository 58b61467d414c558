/** Samples a second on the telephone (ITU-T G.711). */
export const RATE = 8000
/** What µ-law calls silence. */
export const MU_LAW_SILENCE = 0xff

const BIAS = 0x84
const LOUDEST = 32635

/** 16-bit samples as G.711 µ-law, one byte each. */
export function toMuLaw(samples: Int16Array): Uint8Array {
  const bytes = new Uint8Array(samples.length)
  for (let i = 0; i < samples.length; i += 1) bytes[i] = encode(samples[i] ?? 0)
  return bytes
}

/** The other way round, for files of whole calls. */
export function fromMuLaw(bytes: Uint8Array): Int16Array {
  const samples = new Int16Array(bytes.length)
  for (let i = 0; i < bytes.length; i += 1) samples[i] = decode(bytes[i] ?? MU_LAW_SILENCE)
  return samples
}

function encode(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0
  const magnitude = Math.min(Math.abs(sample), LOUDEST) + BIAS
  // The segment is the place of the highest bit, from 7 for silence.
  const segment = 24 - Math.clz32(magnitude)
  const step = (magnitude >> (segment + 3)) & 0x0f
  return ~(sign | (segment << 4) | step) & 0xff
}

function decode(byte: number): number {
  const bits = ~byte & 0xff
  const segment = (bits >> 4) & 0x07
  const magnitude = ((((bits & 0x0f) << 3) + BIAS) << segment) - BIAS
  return (bits & 0x80) === 0 ? magnitude : -magnitude
}
