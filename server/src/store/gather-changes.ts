/*
 * The store room: how records are kept. It is for keeping what the domain decided, whole and in order, and for giving it
 * back as it was. It is not for deciding anything: it knows which fields a record has and when it may be forgotten, and
 * nothing of what it means. It holds no keys: what must not be read comes here sealed.
 *
 * Here lies what every database shares: group commit (this file), `rows/` (rows are parsed, never cast), what may be kept
 * (`assert-storable.ts`), the clock. Each database has a folder.
 *
 * Group commit, for every database: changes that arrive while the event loop's turn lasts, or while a commit is
 * under way, are gathered, judged one after another over one working set, and kept by one transaction. It makes a
 * durable answer almost as cheap as one kept in memory: one sync for fifty changes instead of fifty.
 *
 * It knows no database. What it promises: a decision sees what the ones before it in the batch decided; one that throws
 * rejects its own caller and leaves no trace; nobody is answered before the commit; when the commit fails, all are
 * rejected with what it threw.
 */

import type { Event } from '../domain/event.ts'
import type { Instant } from '../domain/instant.ts'
import type { Decide, Decision, Key, Kind, RecordOf, Records, Write } from '../domain/store.ts'
import { assertStorable, assertTellable } from './assert-storable.ts'
import { isSameKey, KeyMap } from './key-map.ts'

/** A record of any kind, as it is kept. */
export type StoredRecord = RecordOf[Kind]

/** Finds what is committed under a key. Asked once for each key and batch. */
export type Read = (key: Key) => StoredRecord | undefined

/** What one batch came to: each key once, with its last value, and all events in the order in which they were decided. */
export type Judged = { readonly writes: readonly Kept[]; readonly events: readonly Event[] }
export type Kept = { readonly write: Write; readonly before: Before }
/** What stood there before the batch; `'unknown'` when no decision looked. */
export type Before = StoredRecord | undefined | 'unknown'

export type Batch = {
  /** Every key that a change of this batch named, for a database that reads ahead. */
  keys(): readonly Key[]
  /** Runs the decisions. */
  judge(read: Read, now: Instant): Judged
}

/**
 * Nothing of a batch was kept, since another process holds one of its records for too long. Whose record it is, is not known: the changes of
 * each project are tried once more by themselves, so that one project's trouble is not everybody's.
 */
export class HeldElsewhere extends Error {
  override readonly name = 'HeldElsewhere'
  /** What is told to whoever has to give up. */
  readonly problem: unknown

  constructor(problem: unknown) {
    super('a record is held elsewhere')
    this.problem = problem
  }
}

/** Keeps one batch in one transaction: all of it, or none and throws. */
export type Commit = (batch: Batch) => void | Promise<void>

/** More changes than this wait for the next commit, so that a flood cannot hold the event loop for seconds. */
const LARGEST_BATCH = 1000

export class ChangeGathering {
  private readonly commit: Commit
  private readonly committed: (changes: number) => void
  private waiting: Waiting[] = []
  private flushing: Promise<void> | undefined

  /** @param committed is told how many changes each commit took, for the operator's numbers */
  constructor(commit: Commit, committed: (changes: number) => void = () => {}) {
    this.commit = commit
    this.committed = committed
  }

  change<O>(keys: readonly Key[], decide: Decide<O>): Promise<O> {
    return new Promise((resolve, reject) => {
      this.waiting.push(new Change(keys, decide, resolve, reject))
      this.flushing ??= this.flushAll()
    })
  }

  /** Waits until every change that was taken has been answered. */
  async settled(): Promise<void> {
    await this.flushing
  }

  private async flushAll(): Promise<void> {
    while (this.waiting.length > 0) {
      // After this turn's arrivals, before the next turn's. A timer instead only made everybody wait.
      await new Promise(setImmediate)
      const taken =
        this.waiting.length > LARGEST_BATCH ? this.waiting.splice(0, LARGEST_BATCH) : this.waiting
      if (taken === this.waiting) this.waiting = []
      await this.flush(taken)
    }
    this.flushing = undefined
  }

  private async flush(changes: readonly Waiting[]): Promise<void> {
    try {
      const kept = this.commit(batchOf(changes))
      if (kept !== undefined) await kept
    } catch (error) {
      const alone = error instanceof HeldElsewhere ? byProject(changes) : []
      if (alone.length > 1) for (const group of alone) await this.flush(group)
      else {
        const told = error instanceof HeldElsewhere ? error.problem : error
        for (const change of changes) change.reject(told)
      }
      return
    }
    for (const change of changes) change.answer()
    this.committed(changes.length)
  }
}

/** Changes by the project of what they name first, each group in its order. */
function byProject(changes: readonly Waiting[]): readonly (readonly Waiting[])[] {
  return [...Map.groupBy(changes, (change) => change.keys[0]?.project).values()]
}

function batchOf(changes: readonly Waiting[]): Batch {
  return {
    keys: () => changes.flatMap((change) => change.keys),
    judge(read, now) {
      const working = new WorkingSet(read)
      for (const change of changes) change.judge(working, now)
      return { writes: working.dirty(), events: working.events }
    },
  }
}

/** The records of one batch as they stand after the decisions so far. */
class WorkingSet {
  readonly events: Event[] = []
  private readonly read: Read
  private readonly found = new KeyMap<Slot>()
  private readonly slots: Slot[] = []

  constructor(read: Read) {
    this.read = read
  }

  find(key: Key): StoredRecord | undefined {
    const slot = this.slot(key)
    if (slot.write !== undefined) return slot.write.value
    if (slot.before === 'unknown') slot.before = this.read(key)
    return slot.before
  }

  keep(decision: Decision<unknown>): void {
    for (const write of decision.writes) this.slot(write.key).write = write
    for (const event of decision.events) this.events.push(event)
  }

  dirty(): readonly Kept[] {
    const kept: Kept[] = []
    for (const { before, write } of this.slots)
      if (write !== undefined) kept.push({ before, write })
    return kept
  }

  private slot(key: Key): Slot {
    let slot = this.found.get(key)
    if (slot === undefined) {
      slot = { before: 'unknown', write: undefined }
      this.found.set(key, slot)
      this.slots.push(slot)
    }
    return slot
  }
}

type Slot = { before: Before; write: Write | undefined }

/** A change with its outcome's type hidden, so that many kinds wait in one list. */
type Waiting = {
  readonly keys: readonly Key[]
  judge(working: WorkingSet, now: Instant): void
  answer(): void
  reject(error: unknown): void
}

class Change<O> implements Waiting {
  readonly keys: readonly Key[]
  readonly reject: (error: unknown) => void
  private readonly decide: Decide<O>
  private readonly resolve: (outcome: O) => void
  private told: { readonly outcome: O } | { readonly error: unknown } | undefined

  constructor(
    keys: readonly Key[],
    decide: Decide<O>,
    resolve: (outcome: O) => void,
    reject: (error: unknown) => void,
  ) {
    this.keys = keys
    this.decide = decide
    this.resolve = resolve
    this.reject = reject
  }

  judge(working: WorkingSet, now: Instant): void {
    try {
      const decision = this.decide(new NamedRecords(this.keys, working), now)
      for (const write of decision.writes) assertStorable(write)
      for (const event of decision.events) assertTellable(event)
      working.keep(decision)
      this.told = { outcome: decision.outcome }
    } catch (error) {
      this.told = { error }
    }
  }

  answer(): void {
    if (this.told === undefined)
      this.reject(new Error('A change was committed without being judged.'))
    else if ('error' in this.told) this.reject(this.told.error)
    else this.resolve(this.told.outcome)
  }
}

/** What one decision may look at. Another record than it named would not be locked: it must not be looked at. */
class NamedRecords implements Records {
  private readonly keys: readonly Key[]
  private readonly working: WorkingSet

  constructor(keys: readonly Key[], working: WorkingSet) {
    this.keys = keys
    this.working = working
  }

  find<K extends Kind>(key: Key<K>): RecordOf[K] | undefined {
    for (const named of this.keys) {
      if (!isSameKey(named, key)) continue
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key holds its own kind only
      return this.working.find(key) as RecordOf[K] | undefined
    }
    throw new TypeError(`A decision looked at a ${key.kind} that its change did not name.`)
  }
}
