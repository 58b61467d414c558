/** Half the length of the filter, in samples of the slower rate: long enough that what a telephone cannot carry is 60 dB down. */
const REACH = 24
/** Of the slower rate's half: the band of a telephone ends at 3.4 kHz of 4. */
const PASSED = 0.92

/** The filter for each place that a new sample can have between two old ones; it comes around after `up` of them. */
type Filter = {
  readonly up: number
  readonly down: number
  readonly reach: number
  readonly taps: readonly Float64Array[]
}

const filters = new Map<string, Filter>()

/** Brings 16-bit samples to a lower rate, without what the lower one cannot hold: a sinc under a Blackman window. */
export function resample(samples: Int16Array, from: number, to: number): Int16Array {
  if (from === to) return samples
  const { up, down, reach, taps } = filterFor(from, to)
  const out = new Int16Array(Math.floor((samples.length * up) / down))
  for (let i = 0; i < out.length; i += 1) {
    const first = Math.floor((i * down) / up) - reach
    const weights = taps[(i * down) % up] ?? new Float64Array()
    let sum = 0
    for (let k = 0; k < weights.length; k += 1) sum += (samples[first + k] ?? 0) * (weights[k] ?? 0)
    out[i] = Math.max(-32768, Math.min(32767, Math.round(sum)))
  }
  return out
}

function filterFor(from: number, to: number): Filter {
  const name = `${from}/${to}`
  const known = filters.get(name)
  if (known !== undefined) return known
  const shared = greatestDivisor(from, to)
  const up = to / shared
  const down = from / shared
  const width = (REACH * from) / to
  const reach = Math.ceil(width)
  const cut = (PASSED * to) / from
  const taps = Array.from({ length: up }, (_, phase) =>
    Float64Array.from({ length: 2 * reach + 2 }, (__, k) =>
      weight(k - reach - phase / up, width, cut),
    ),
  )
  const made = { up, down, reach, taps }
  filters.set(name, made)
  return made
}

function weight(x: number, width: number, cut: number): number {
  if (Math.abs(x) >= width) return 0
  const turn = (Math.PI * x) / width
  const window = 0.42 + 0.5 * Math.cos(turn) + 0.08 * Math.cos(2 * turn)
  const sinc = x === 0 ? 1 : Math.sin(Math.PI * x * cut) / (Math.PI * x * cut)
  return window * cut * sinc
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}
