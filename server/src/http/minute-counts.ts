import { Problem } from '../domain/problem.ts'

const WINDOW = 60_000
/** Networks remembered at once; the oldest is forgotten first. */
const MOST_NETWORKS = 10_000

/** Counts what one network does in a minute, in the memory of each process. */
export type MinuteCounts = {
  /** Counts one. @throws Problem `rate_limited` when this network did it too often */
  readonly count: (network: string) => void
}

/** @param allowed in a minute @param now milliseconds, never going back */
export function minuteCounts(allowed: number, detail: string, now: () => number): MinuteCounts {
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
      if (entry.count > allowed)
        throw new Problem('rate_limited', detail, {
          retry_after: Math.max(1, Math.ceil((entry.until - now()) / 1000)),
        })
    },
  }
}
