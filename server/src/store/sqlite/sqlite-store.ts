import type { DatabaseSync } from 'node:sqlite'
import { deliveryKey, type Delivery, type Desk } from '../../domain/delivery/delivery.ts'
import type { Event, PastEvent } from '../../domain/event.ts'
import type { ProjectId, VerificationId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/instant.ts'
import { Problem } from '../../domain/problem.ts'
import type {
  Decide,
  Key,
  Kind,
  ListedKind,
  ListPage,
  RecordOf,
  SearchQuery,
  StatisticsRow,
  Store,
  WhichBehind,
} from '../../domain/store.ts'
import type { Verification } from '../../domain/verification/verification.ts'
import type { Webhook } from '../../domain/webhook/webhook.ts'
import { ChangeGathering, type Batch, type Kept, type StoredRecord } from '../gather-changes.ts'
import { RecentRecords } from '../recent-records.ts'
import { StoreClock, type TimeSource } from '../store-clock.ts'
import { Tables } from './tables.ts'
import { asProblem, closedProblem, unavailable } from './unavailable.ts'
import { isVolatile, tellApart, VolatileRecords } from './volatile-records.ts'

/** LIM-18: so many records are remembered; a verification and its target take about 2 kB together. */
const REMEMBERED = 20_000
/** How old the kept time may get while changes without events go on. */
const CLOCK_KEPT_EVERY = 5000
const DAY = 86_400_000

export type SqliteStoreOptions = {
  /** Opens the database; asked again when a connection has become useless. */
  readonly connect: () => DatabaseSync
  readonly time: TimeSource
  readonly sandboxClock: boolean
  readonly retentionDays: number
  readonly committed: (changes: number) => void
  /** See `epoch.ts`. */
  readonly epoch: number
}

/** The store on one SQLite connection. `open-sqlite-store.ts` says what it promises. */
export class SqliteStore implements Store {
  private readonly options: SqliteStoreOptions
  private readonly clock: StoreClock
  private readonly gathering: ChangeGathering
  private readonly recent = new RecentRecords(REMEMBERED)
  private readonly volatile = new VolatileRecords()
  private readonly listeners = new Set<(events: readonly PastEvent[]) => void>()
  private tables: Tables | undefined
  private clockKept: Instant
  private closed = false

  constructor(options: SqliteStoreOptions) {
    this.options = options
    this.gathering = new ChangeGathering((batch) => this.commit(batch), options.committed)
    const tables = new Tables(options.connect())
    this.tables = tables
    const moved = tables.meta.get('clock_moved') ?? 0
    const told = (tables.log.newestAt() ?? 0) - moved
    this.clockKept = Math.max(tables.meta.get('clock_seen') ?? 0, told)
    this.clock = new StoreClock(options.time, this.clockKept, moved)
    this.transact(({ epoch }) => epoch.begin(options.epoch, this.clock.now()))
  }

  change<O>(keys: readonly Key[], decide: Decide<O>): Promise<O> {
    if (this.closed) return Promise.reject(closedProblem())
    return this.gathering.change(keys, decide)
  }

  async find<K extends Kind>(key: Key<K>): Promise<RecordOf[K] | undefined> {
    return this.recall(key)
  }

  async list<K extends ListedKind>(
    kind: K,
    project: ProjectId,
    page?: ListPage,
  ): Promise<readonly RecordOf[K][]> {
    return this.look((tables) => tables.records.list(kind, project, this.clock.now(), page))
  }

  async webhooksBehind(limit: number, which?: WhichBehind): Promise<readonly Webhook[]> {
    return this.look((tables) => tables.records.webhooksBehind(limit, which))
  }

  now(): Instant {
    return this.clock.now()
  }

  async advance(milliseconds: number): Promise<Instant> {
    if (!this.options.sandboxClock)
      throw new Problem('forbidden', 'The clock can be moved in the sandbox only.')
    if (!Number.isSafeInteger(milliseconds) || milliseconds < 0)
      throw new TypeError('The clock moves on by whole milliseconds, never back.')
    const moved = this.clock.offset + milliseconds
    this.transact((tables) => tables.meta.set('clock_moved', moved))
    this.clock.offset = moved
    return this.clock.now()
  }

  async dueDeliveries(desk: Desk, limit: number): Promise<readonly Delivery[]> {
    const due = this.look((tables) => tables.deliveries.dueAt(desk, this.clock.now(), limit))
    // Whoever asks takes them next.
    for (const one of due) this.recent.get(deliveryKey(one.project, one.id), () => one)
    return due
  }

  async oldestDueSeconds(): Promise<number> {
    const dueAt = this.look((tables) => tables.deliveries.oldestDueAt())
    return dueAt === undefined ? 0 : Math.max(0, (this.clock.now() - dueAt) / 1000)
  }

  async lapsed(limit: number): Promise<readonly Verification[]> {
    return this.look((tables) => tables.verifications.lapsed(limit, this.clock.now()))
  }

  async timeline(
    project: ProjectId,
    verification: VerificationId,
    after = 0,
  ): Promise<readonly PastEvent[]> {
    return this.look((tables) => tables.log.timeline(project, verification, after))
  }

  async eventsAfter(
    project: ProjectId,
    after: number,
    limit: number,
  ): Promise<readonly PastEvent[]> {
    return this.look((tables) => tables.log.after(project, after, limit))
  }

  onEvents(hear: (events: readonly PastEvent[]) => void): () => void {
    // Wrapped, so that one function that listens twice is two listeners.
    const listener = (events: readonly PastEvent[]) => hear(events)
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  async search(query: SearchQuery): Promise<readonly VerificationId[]> {
    const looks = this.look((tables) => tables.found.search(query))
    const found: VerificationId[] = []
    for (;;) {
      const { done, value } = this.look(() => looks.next())
      if (done === true) return found
      found.push(...value.slice(0, query.limit - found.length))
      if (found.length === query.limit) return found
      await new Promise(setImmediate)
    }
  }

  async statistics(
    project: ProjectId,
    fromDay: string,
    toDay: string,
  ): Promise<readonly StatisticsRow[]> {
    return this.look((tables) => tables.statistics.between(project, fromDay, toDay))
  }

  async sweep(limit: number): Promise<number> {
    const now = this.clock.now()
    const cutoff = now - this.options.retentionDays * DAY
    const gone: Key[] = []
    const count = this.transact((tables) =>
      tables.sweeping.sweep(limit, cutoff, now, (kind, project, id) => {
        if (kind === 'verification') tables.verifications.forget(id)
        gone.push({ kind, project, id })
      }),
    )
    for (const key of gone) this.recent.delete(key)
    return count < limit ? count + this.volatile.sweep(limit - count, now) : count
  }

  async ping(): Promise<void> {
    this.transact((tables) => tables.meta.set('clock_seen', this.clock.seen))
  }

  async close(): Promise<void> {
    if (this.closed) return
    this.closed = true
    await this.gathering.settled()
    const tables = this.tables
    this.tables = undefined
    this.recent.clear()
    if (tables === undefined || !tables.db.isOpen) return
    try {
      this.clock.now()
      tables.meta.set('clock_seen', this.clock.seen)
    } finally {
      tables.db.close()
    }
  }

  /** The `Commit` of `gather-changes.ts`: one batch, one transaction; none when nothing is to outlive this process. */
  private commit(batch: Batch): void {
    const now = this.clock.now()
    const { writes, events } = batch.judge((key) => this.read(key), now)
    const { lasting, volatile } = tellApart(writes)
    const past = lasting.length + events.length > 0 ? this.keep(lasting, events, now) : []
    this.volatile.write(volatile)
    if (past.length > 0) this.tell(past)
  }

  private keep(
    writes: readonly Kept[],
    events: readonly Event[],
    now: Instant,
  ): readonly PastEvent[] {
    const past = this.transact((tables) => {
      for (const kept of writes) tables.write(kept)
      // An event keeps the time itself; the next start reads it there.
      if (events.length === 0 || this.clock.seen - this.clockKept > CLOCK_KEPT_EVERY) {
        this.clockKept = this.clock.seen
        tables.meta.set('clock_seen', this.clockKept)
      }
      return tables.append(events, now)
    })
    for (const { write } of writes) this.recent.set(write.key, write.value)
    return past
  }

  private tell(events: readonly PastEvent[]): void {
    for (const listener of this.listeners) {
      try {
        listener(events)
      } catch (error) {
        // The change is kept and its callers must hear so; a listener's fault is still a fault.
        queueMicrotask(() => {
          throw error
        })
      }
    }
  }

  private read(key: Key): StoredRecord | undefined {
    if (this.closed && this.tables === undefined) throw closedProblem()
    if (isVolatile(key.kind)) return this.volatile.find(key)
    return this.recent.get(key, () => this.look((tables) => tables.find(key)))
  }

  private recall<K extends Kind>(key: Key<K>): RecordOf[K] | undefined {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key holds its own kind only
    return this.read(key) as RecordOf[K] | undefined
  }

  private look<T>(read: (tables: Tables) => T): T {
    try {
      return read(this.open())
    } catch (error) {
      throw asProblem(error)
    }
  }

  private transact<T>(work: (tables: Tables) => T): T {
    try {
      const tables = this.open()
      return tables.transact(() => work(tables))
    } catch (error) {
      this.forgetMemory()
      throw asProblem(error)
    }
  }

  private open(): Tables {
    if (this.tables === undefined) {
      if (this.closed) throw closedProblem()
      try {
        this.tables = new Tables(this.options.connect())
      } catch (error) {
        throw unavailable(error)
      }
    }
    return this.tables
  }

  /** After a failure: nothing in memory may speak of what was not kept, and a useless connection is given up. */
  private forgetMemory(): void {
    this.recent.clear()
    const db = this.tables?.db
    this.tables = undefined
    if (db === undefined || this.closed) return
    try {
      if (db.isTransaction) db.exec('ROLLBACK')
      this.tables = new Tables(db)
    } catch {
      // The next call connects anew.
      if (db.isOpen) db.close()
    }
  }
}
