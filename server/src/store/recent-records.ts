import type { StoredRecord } from './gather-changes.ts'

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
  private young = new Map<string, StoredRecord | typeof NOTHING>()
  private old = new Map<string, StoredRecord | typeof NOTHING>()

  constructor(capacity: number) {
    this.half = Math.max(1, Math.floor(capacity / 2))
  }

  /** What is known of a path; `load` is asked when nothing is. */
  get(path: string, load: () => StoredRecord | undefined): StoredRecord | undefined {
    let found = this.young.get(path)
    if (found === undefined) {
      found = this.old.get(path) ?? load() ?? NOTHING
      this.keep(path, found)
    }
    return found === NOTHING ? undefined : found
  }

  /** What is remembered of a path, without asking anybody or moving it. */
  peek(path: string): StoredRecord | undefined {
    const found = this.young.get(path) ?? this.old.get(path)
    return found === NOTHING ? undefined : found
  }

  set(path: string, record: StoredRecord | undefined): void {
    this.keep(path, record ?? NOTHING)
  }

  delete(path: string): void {
    this.young.delete(path)
    this.old.delete(path)
  }

  clear(): void {
    this.young = new Map()
    this.old = new Map()
  }

  get size(): number {
    return this.young.size + this.old.size
  }

  private keep(path: string, record: StoredRecord | typeof NOTHING): void {
    if (this.young.size >= this.half && !this.young.has(path)) {
      this.old = this.young
      this.young = new Map()
    }
    this.young.set(path, record)
  }
}
