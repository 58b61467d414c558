import type { PastEvent } from '../event.ts'
import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Store } from '../store.ts'

type Log = Pick<Store, 'eventsAfter'>

/** The number of the project's newest event; 0 without one. */
export function newestSequence(store: Log, project: ProjectId): Promise<number> {
  return lastWhere(store, project, (event) => event !== undefined)
}

/** The number behind which the project's events since an instant begin. */
export function sequenceBefore(store: Log, project: ProjectId, since: Instant): Promise<number> {
  return lastWhere(store, project, (event) => event !== undefined && event.at < since)
}

/**
 * Halves its way through the log, which can be asked only for what comes after a number: some forty small looks, however long it is.
 * @param isBefore holds for the first event after a number, for as long as the number is still before the place that is sought
 */
async function lastWhere(
  store: Log,
  project: ProjectId,
  isBefore: (event: PastEvent | undefined) => boolean,
): Promise<number> {
  let low = 0
  let high = 1
  const next = async (after: number): Promise<PastEvent | undefined> =>
    (await store.eventsAfter(project, after, 1))[0]
  // oxlint-disable no-await-in-loop -- each look depends on the one before
  for (let event = await next(0); isBefore(event); event = await next(high)) {
    low = event?.sequence ?? low
    high = low * 2
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const event = await next(middle)
    if (isBefore(event)) low = event?.sequence ?? middle
    else high = middle
  }
  // oxlint-enable no-await-in-loop
  return low
}
