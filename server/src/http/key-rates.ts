import { Problem } from '../domain/problem.ts'

/** One key's allowance. `inFlight` counts requests that are not answered yet. */
export type Allowance = { tokens: number; filledAt: number; inFlight: number }

export type KeyRates = {
  /** Takes one request from a key's allowance. @throws Problem `rate_limited` when there is none left */
  readonly take: (keyId: string) => Allowance
  /** The value of the `RateLimit-Policy` header. */
  readonly policy: string
  /** The value of the `RateLimit` header: what is left, and in how many seconds it is full again. */
  readonly left: (allowance: Allowance) => string
}

/** Seconds of requests that a key may save up: room for a page that asks several things at once. */
const SAVED_SECONDS = 2
/** Allowances looked after at once; past it, full ones are forgotten. */
const MOST_KEYS = 10_000

/**
 * LIM-19: a token bucket for each API key, and as many requests under way as the bucket is deep, so that one project cannot use up what all
 * share. Kept in memory by each process: it protects the process.
 * @param perSecond requests a second
 * @param now milliseconds, never going back
 */
export function keyRates(perSecond: number, now: () => number): KeyRates {
  const most = Math.max(1, Math.ceil(perSecond * SAVED_SECONDS))
  const perMillisecond = perSecond / 1000
  const allowances = new Map<string, Allowance>()

  const fresh = (keyId: string, at: number): Allowance => {
    if (allowances.size >= MOST_KEYS) forgetFull(allowances, most, perMillisecond, at)
    const allowance = { tokens: most, filledAt: at, inFlight: 0 }
    allowances.set(keyId, allowance)
    return allowance
  }
  return {
    take(keyId) {
      const at = now()
      const allowance = allowances.get(keyId) ?? fresh(keyId, at)
      const filled = allowance.tokens + (at - allowance.filledAt) * perMillisecond
      allowance.tokens = filled > most ? most : filled
      allowance.filledAt = at
      if (allowance.tokens < 1)
        throw new Problem('rate_limited', 'This key has made too many requests.', {
          retry_after: Math.max(1, Math.ceil((1 - allowance.tokens) / perSecond)),
        })
      if (allowance.inFlight >= most)
        throw new Problem('rate_limited', 'This key has too many requests under way.', {
          retry_after: 1,
        })
      allowance.tokens -= 1
      allowance.inFlight += 1
      return allowance
    },
    policy: `"key";q=${most};w=${SAVED_SECONDS}`,
    left(allowance) {
      const left = Math.floor(allowance.tokens)
      return `"key";r=${left};t=${Math.ceil((most - left) / perSecond)}`
    },
  }
}

function forgetFull(
  allowances: Map<string, Allowance>,
  most: number,
  perMillisecond: number,
  at: number,
): void {
  for (const [id, a] of allowances)
    if (a.inFlight === 0 && a.tokens + (at - a.filledAt) * perMillisecond >= most)
      allowances.delete(id)
}
