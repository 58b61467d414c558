import type { Poll } from '../../src/domain/device/poll.ts'
import { put, type Key, type Store } from '../../src/domain/store.ts'
import { aPoll } from './sample-devices.ts'
import { HOUR, keep } from './sample-records.ts'

/** Counts one more hasty poll, and answers how many there were then. */
export function hurry(store: Pick<Store, 'change'>, key: Key<'poll'>): Promise<Poll['hasty']> {
  return store.change([key], (records, now) => {
    const hasty = (records.find(key)?.hasty ?? 0) + 1
    return keep([put(key, aPoll(now + HOUR, { polledAt: now, hasty }))], [], hasty)
  })
}
