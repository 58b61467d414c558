import { minuteCounts, type MinuteCounts } from './minute-counts.ts'

/** Wrong API keys one network may show in a minute before it is told to wait: enough for whoever mends a setting by trying. */
const ALLOWED = 20

/**
 * Tells whoever shows wrong API keys over and over to wait: a program with a wrong setting then asks once a minute. It does not stop a search,
 * which the length of a key does: every key is looked up first, for right ones are never held up, or one network's stranger could shut out
 * everyone behind the same address (M64). @param now milliseconds, never going back
 */
export function badKeys(now: () => number): MinuteCounts {
  return minuteCounts(ALLOWED, 'Too many wrong keys came from this network.', now)
}
