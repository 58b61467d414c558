import { Problem } from '../domain/problem.ts'

/** Wrong API keys one network may show in a minute before it is told to wait: enough for whoever mends a setting by trying. */
const ALLOWED = 20
const WINDOW = 60_000
/** Networks remembered at once; the oldest is forgotten first. */
const MOST_NETWORKS = 10_000

export type BadKeys = {
  /** Counts one wrong key. @throws Problem `rate_limited` when this network showed too many */
  readonly count: (network: string) => void
}

/**
 * Tells whoever shows wrong API keys over and over to wait: a program with a wrong setting then asks once a minute. It does not stop a search,
 * which the length of a key does: every key is looked up first, for right ones are never held up, or one network's stranger could shut out
 * everyone behind the same address (M64). @param now milliseconds, never going back
 */
export function badKeys(now: () => number): BadKeys {
  const seen = new Map<string, { count: number; readonly until: number }>()
  const fresh = (network: string): { count: number; readonly until: number } => {
    const [oldest] = seen.keys()
    if (seen.size >= MOST_NETWORKS && oldest !== undefined) seen.delete(oldest)
    // Deleted first, so that the map's order stays that of age.
    seen.delete(network)
    const entry = { count: 0, until: now() + WINDOW }
    seen.set(network, entry)
    return entry
  }
  return {
    count(network) {
      const known = seen.get(network)
      const entry = known !== undefined && known.until > now() ? known : fresh(network)
      entry.count += 1
      if (entry.count > ALLOWED)
        throw new Problem('rate_limited', 'Too many wrong keys came from this network.', {
          retry_after: Math.max(1, Math.ceil((entry.until - now()) / 1000)),
        })
    },
  }
}
