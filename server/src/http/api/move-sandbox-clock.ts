import { changeOnce, type Once } from '../../domain/idempotency/once.ts'
import type { ProjectId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Store } from '../../domain/store.ts'

export type MoveClock = (
  project: ProjectId,
  seconds: number,
  once: Once | undefined,
) => Promise<Instant>

/**
 * Moves the sandbox clock on, once for each Idempotency-Key, and answers where it stands then. Kept under the key is where it is to
 * stand: a request that is repeated after a crash moves what is missing and no more.
 */
export function sandboxClockMover(store: Pick<Store, 'change' | 'advance' | 'now'>): MoveClock {
  const move: MoveClock = async (project, seconds, once) => {
    const goal = await changeOnce(store, project, once, [], (_records, now) => ({
      writes: [],
      events: [],
      outcome: now + seconds * 1000,
    }))
    const missing = goal - store.now()
    if (missing > 0) await store.advance(missing)
    return goal
  }
  // One after the other: two at once would have one goal.
  let last: Promise<unknown> = Promise.resolve()
  return (...asked) => {
    const run = last.then(() => move(...asked))
    last = run.catch(() => undefined)
    return run
  }
}
