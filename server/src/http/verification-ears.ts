import type { Store } from '../domain/store.ts'

/** Tells of one verification's events, whichever process they happened in. What it answers stops that. */
export type ListenTo = (verification: string, tell: () => void) => () => void

/** One ear for all who wait: with ten thousand waiting devices a commit must not be told ten thousand times. */
export function verificationEars(store: Pick<Store, 'onEvents'>): ListenTo {
  const waiting = new Map<string, Set<() => void>>()
  let stop: (() => void) | undefined
  const hear = (events: Parameters<Parameters<Store['onEvents']>[0]>[0]): void => {
    for (const { verification } of events)
      if (verification !== undefined) for (const tell of waiting.get(verification) ?? []) tell()
  }
  return (verification, tell) => {
    const all = waiting.get(verification) ?? new Set()
    waiting.set(verification, all.add(tell))
    stop ??= store.onEvents(hear)
    return () => {
      all.delete(tell)
      if (all.size === 0 && waiting.get(verification) === all) waiting.delete(verification)
      if (waiting.size > 0) return
      stop?.()
      stop = undefined
    }
  }
}
