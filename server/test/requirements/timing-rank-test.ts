/**
 * Whether two samples come from one distribution, by the rank-sum test of Mann and Whitney with ties averaged and the normal
 * approximation. A sample's few slow values weigh no more than their rank, so that a busy machine spoils nothing.
 */
export function rankTest(
  one: readonly number[],
  other: readonly number[],
): { readonly p: number; readonly medianRatio: number } {
  const all = [
    ...one.map((value) => ({ value, isOne: true })),
    ...other.map((value) => ({ value, isOne: false })),
  ].toSorted((a, b) => a.value - b.value)
  let rankSum = 0
  let ties = 0
  for (let from = 0; from < all.length;) {
    let to = from
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1
    const rank = (from + 1 + to) / 2
    for (let i = from; i < to; i += 1) if (all[i]?.isOne === true) rankSum += rank
    ties += (to - from) ** 3 - (to - from)
    from = to
  }
  const [n, m] = [one.length, other.length]
  const u = rankSum - (n * (n + 1)) / 2
  const variance = ((n * m) / 12) * (n + m + 1 - ties / ((n + m) * (n + m - 1)))
  const z = Math.abs(u - (n * m) / 2) / Math.sqrt(variance)
  const [low, high] = [median(one), median(other)].toSorted((a, b) => a - b)
  return { p: twoSided(z), medianRatio: (high ?? 0) / (low ?? 1) }
}

/**
 * Says that two kinds of request can be told apart by time: only when it is clear beyond what a loaded machine does, the medians
 * more than 30 % apart and chance less than one in a million.
 */
export function tellsApart(one: readonly number[], other: readonly number[]): boolean {
  const { p, medianRatio } = rankTest(one, other)
  return medianRatio > 1.3 && p < 1e-6
}

/** Measures two kinds of request in turn, so that whatever slows the machine slows both. Milliseconds. */
export async function interleave(
  rounds: number,
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<readonly [readonly number[], readonly number[]]> {
  const times = [[], []] as [number[], number[]]
  const kinds = [one, other] as const
  for (let i = 0; i < 2 * rounds; i += 1) {
    // In the order one, other, other, one: neither always follows itself.
    const which = i % 4 === 1 || i % 4 === 2 ? 1 : 0
    const from = performance.now()
    await kinds[which]()
    times[which].push(performance.now() - from)
  }
  return times
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** The chance of a normal value at least `z` from the middle (Abramowitz and Stegun, 7.1.26, with its tail for large z). */
function twoSided(z: number): number {
  if (z > 5) return (2 * Math.exp((-z * z) / 2)) / (z * Math.sqrt(2 * Math.PI))
  const x = z / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const poly =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return poly * Math.exp(-x * x)
}
