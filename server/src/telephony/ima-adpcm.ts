/** Samples in a block of 256 bytes: one in its head, then two a byte. */
export const BLOCK_SAMPLES = 505
export const BLOCK_BYTES = 256

/** How much louder one step is than the one before: the table of the IMA's recommendation of 1992, which it gives as a list. */
const STEPS = [
  7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 19, 21, 23, 25, 28, 31, 34, 37, 41, 45, 50, 55, 60, 66, 73,
  80, 88, 97, 107, 118, 130, 143, 157, 173, 190, 209, 230, 253, 279, 307, 337, 371, 408, 449, 494,
  544, 598, 658, 724, 796, 876, 963, 1060, 1166, 1282, 1411, 1552, 1707, 1878, 2066, 2272, 2499,
  2749, 3024, 3327, 3660, 4026, 4428, 4871, 5358, 5894, 6484, 7132, 7845, 8630, 9493, 10442, 11487,
  12635, 13899, 15289, 16818, 18500, 20350, 22385, 24623, 27086, 29794, 32767,
]
const STEP_CHANGES = [-1, -1, -1, -1, 2, 4, 6, 8]

/** Reads `samples` samples from whole blocks of 4-bit IMA ADPCM, one channel, as they lie in a WAV file. */
export function readImaAdpcm(blocks: Buffer, samples: number): Int16Array {
  const out = new Int16Array(Math.ceil(samples / BLOCK_SAMPLES) * BLOCK_SAMPLES)
  for (let block = 0; block * BLOCK_SAMPLES < samples; block += 1)
    readBlock(blocks, block * BLOCK_BYTES, out, block * BLOCK_SAMPLES)
  return out.subarray(0, samples)
}

function readBlock(from: Buffer, at: number, out: Int16Array, to: number): void {
  let sample = from.readInt16LE(at)
  let index = from.readUInt8(at + 2)
  out[to] = sample
  for (let i = 0; i < BLOCK_SAMPLES - 1; i += 1) {
    const nibble = (from.readUInt8(at + 4 + (i >> 1)) >> (i % 2 === 0 ? 0 : 4)) & 0x0f
    const step = STEPS[index] ?? 0
    // As the recommendation adds it up, bit by bit: a multiplication would round otherwise.
    const change =
      (step >> 3) +
      ((nibble & 4) === 0 ? 0 : step) +
      ((nibble & 2) === 0 ? 0 : step >> 1) +
      ((nibble & 1) === 0 ? 0 : step >> 2)
    sample = clamp(sample + ((nibble & 8) === 0 ? change : -change), -32768, 32767)
    index = clamp(index + (STEP_CHANGES[nibble & 7] ?? 0), 0, STEPS.length - 1)
    out[to + 1 + i] = sample
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
