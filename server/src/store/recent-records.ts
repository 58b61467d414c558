import type { Key } from '../domain/store.ts'
import type { StoredRecord } from './gather-changes.ts'
import { KeyMap } from './key-map.ts'

/** Stands for a key of which it is known that nothing is there. */
const NOTHING = Symbol('nothing')

/**
 * The records used last, parsed and committed, so that a check right after its start reads nothing. Only for a store
 * whose file no other process writes. It holds at most `capacity` records (LIM-18), in two generations: the young one
 * takes all, and when it is full it becomes the old one and the old one is forgotten. That keeps what is in use
 * like a list in order of use, without moving an entry on every look.
 */
export class RecentRecords {
  private readonly half: number
  private young = new KeyMap<StoredRecord | typeof NOTHING>()
  private old = new KeyMap<StoredRecord | typeof NOTHING>()

  constructor(capacity: number) {
    this.half = Math.max(1, Math.floor(capacity / 2))
  }

  /** What is known of a key; `load` is asked when nothing is. */
  get(key: Key, load: () => StoredRecord | undefined): StoredRecord | undefined {
    let found = this.young.get(key)
    if (found === undefined) {
      found = this.old.get(key) ?? load() ?? NOTHING
      this.keep(key, found)
    }
    return found === NOTHING ? undefined : found
  }

  set(key: Key, record: StoredRecord | undefined): void {
    this.keep(key, record ?? NOTHING)
  }

  delete(key: Key): void {
    this.young.delete(key)
    this.old.delete(key)
  }

  clear(): void {
    this.young = new KeyMap()
    this.old = new KeyMap()
  }

  private keep(key: Key, record: StoredRecord | typeof NOTHING): void {
    if (this.young.size >= this.half && this.young.get(key) === undefined) {
      this.old = this.young
      this.young = new KeyMap()
    }
    this.young.set(key, record)
  }
}
