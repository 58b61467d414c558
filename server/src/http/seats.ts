import { Problem } from '../domain/problem.ts'

/** Who may not have all places: an API key, a network, a device. */
export type Holder = {
  /** No holder of another kind has it. */
  readonly name: string
  /** Places that it may have. */
  readonly most: number
}

/** Places for answers that are held open. Each holds a connection, of which a process has only so many. */
export type Seats = {
  /**
   * Takes a place. What it answers gives it back; saying so twice is no mistake.
   * @param holders all whose place it is
   * @param end called when the server stops
   * @throws Problem `rate_limited` when all places are taken, or all of one of the holders
   */
  readonly take: (holders: readonly Holder[], end: () => void) => () => void
  /** The server stops: everyone is asked to go, and nobody sits down any more. */
  readonly closeAll: () => void
}

/** @param most places in all */
export function seats(most: number): Seats {
  const taken = new Set<() => void>()
  const held = new Map<string, number>()
  let closed = false
  return {
    take(holders, end) {
      const isFull = holders.some((holder) => (held.get(holder.name) ?? 0) >= holder.most)
      if (closed || taken.size >= most || isFull)
        throw new Problem('rate_limited', 'Too many answers are held open.', { retry_after: 10 })
      // Its own function, so that the same `end` may sit twice.
      const place = (): void => end()
      taken.add(place)
      for (const { name } of holders) held.set(name, (held.get(name) ?? 0) + 1)
      return () => {
        if (!taken.delete(place)) return
        for (const { name } of holders) {
          const left = (held.get(name) ?? 1) - 1
          if (left > 0) held.set(name, left)
          else held.delete(name)
        }
      }
    },
    closeAll() {
      closed = true
      for (const end of taken) end()
    },
  }
}
