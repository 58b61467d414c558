import type { Ask, Away, Broken, History } from './history.ts'

/**
 * OPS-20: what began and ended while the store could not be reached was answered with 503. No answer at all counts as broken too: the
 * scripts ask with more patience than a service may use up. And 500, which says that something is wrong with the service, is never
 * right: nothing but its surroundings was harmed.
 */
export function checkAway({ asks, away }: History): readonly Broken[] {
  const broken: Broken[] = []
  for (const ask of asks) {
    const { what, status } = ask
    const wasAway = away.some((gap) => fellInto(gap, ask))
    if (status === 500 || (wasAway && status !== 503)) {
      const when = wasAway ? 'Without its store' : 'Before or after'
      const sentence = `${when} the service answered ${status ?? 'nothing'} to a ${what}`
      broken.push({ promise: 'away', sentence })
    }
  }
  return broken
}

/** How many requests began and ended while the store was away. */
export function countAway({ asks, away }: Pick<History, 'asks' | 'away'>): number {
  return asks.filter((ask) => away.some((gap) => fellInto(gap, ask))).length
}

function fellInto(gap: Away, { from, until, replica, status }: Ask): boolean {
  if (gap.replica !== undefined && gap.replica !== replica) return false
  // Of a request cut short at the end of the gap nothing is known; one that the load balancer failed never met a replica.
  return from > gap.from && until < gap.until && status !== 502
}
