import type { Store } from '../../../src/domain/store.ts'

export type Open = () => Promise<Store>

/** Runs a case on a new store and closes it. */
export function withStore(open: Open, run: (store: Store) => Promise<void>): () => Promise<void> {
  return async () => {
    const store = await open()
    try {
      await run(store)
    } finally {
      await store.close()
    }
  }
}
