import type { Delivery, Desk } from '../../domain/delivery/delivery.ts'
import type { PastEvent } from '../../domain/event.ts'
import type { ProjectId, VerificationId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/instant.ts'
import { Problem } from '../../domain/problem.ts'
import type {
  Decide,
  Key,
  ListedKind,
  ListPage,
  RecordOf,
  SearchQuery,
  StatisticsRow,
  Store,
  WhichBehind,
} from '../../domain/store.ts'
import type { Kind } from '../../domain/store.ts'
import type { Verification } from '../../domain/verification/verification.ts'
import type { Webhook } from '../../domain/webhook/webhook.ts'
import { isWriteOf } from '../assert-storable.ts'
import { ChangeGathering, HeldElsewhere, type Batch } from '../gather-changes.ts'
import { commitBatch } from './commit-batch.ts'
import type { Connected } from './connect.ts'
import { deliveriesDue, oldestDueAt } from './deliveries-due.ts'
import { eventsBehind, statisticsBetween, timelineOf } from './event-queries.ts'
import { EventWatch, type Hear } from './event-watch.ts'
import { FindGathering } from './gather-finds.ts'
import { Lapses } from './lapses.ts'
import { Line, type Session } from './line.ts'
import { Lines } from './lines.ts'
import { ProjectNumbers } from './project-numbers.ts'
import { listRecords, webhooksBehind } from './record-queries.ts'
import { SharedState } from './shared-state.ts'
import { ShortMemory } from './short-memory.ts'
import { Sweeping } from './sweeping.ts'
import { asProblem, closedProblem, sqlState } from './unavailable.ts'
import { searchVerifications } from './verification-queries.ts'

const DAY = 86_400_000
/** Connections for looking, beside the one that commits. */
const LOOKING = 3
/** How often an idle replica asks what the others did to clock and epoch. */
const REFRESHED_EVERY = 1000
/** Somebody held a row for longer than we wait for one (`functions-1.ts`). */
const LOCK_NOT_AVAILABLE = '55P03'

export type PostgresStoreOptions = {
  /** Connects to the database that takes writes. */
  readonly connect: () => Promise<Connected>
  readonly monotonic: () => number
  readonly sandboxClock: boolean
  readonly retentionDays: number
  readonly collided: (state: string) => void
  readonly committed: (changes: number) => void
}

/** The store on PostgreSQL, one of any number on one database. `open-postgres-store.ts` says what it promises. */
export class PostgresStore implements Store {
  private readonly options: PostgresStoreOptions
  private readonly line: Line
  private readonly lines: Lines
  private readonly numbers = new ProjectNumbers()
  private readonly state: SharedState
  private readonly gathering: ChangeGathering
  private readonly finds: FindGathering
  private readonly memory: ShortMemory
  private readonly watch: EventWatch
  private readonly lapses = new Lapses()
  private readonly sweeping = new Sweeping()
  private timer: NodeJS.Timeout | undefined
  private closing: Promise<void> | undefined

  constructor(options: PostgresStoreOptions) {
    this.options = options
    this.gathering = new ChangeGathering((batch) => this.commit(batch), options.committed)
    const { monotonic } = options
    const connect = async () => {
      const connected = await options.connect()
      this.numbers.meet(connected)
      return connected
    }
    this.line = new Line(connect)
    this.lines = new Lines(LOOKING, connect)
    this.state = new SharedState(monotonic)
    const { lines, numbers, state } = this
    this.finds = new FindGathering({ lines, numbers, state, monotonic })
    this.memory = new ShortMemory(monotonic)
    this.watch = new EventWatch(this.lines, () => this.now())
  }

  /** Asks the database's time for the first time, and from then on. */
  async begin(): Promise<void> {
    await this.refresh()
    const again = () => {
      this.timer = setTimeout(() => {
        this.refresh()
          // While the database is away, whoever needs it is told so.
          .catch(() => undefined)
          .finally(() => this.closing === undefined && again())
      }, REFRESHED_EVERY).unref()
    }
    again()
  }

  change<O>(keys: readonly Key[], decide: Decide<O>): Promise<O> {
    if (this.closing !== undefined) return Promise.reject(closedProblem())
    return this.gathering.change(keys, decide)
  }

  async find<K extends Kind>(key: Key<K>): Promise<RecordOf[K] | undefined> {
    if (this.closing !== undefined) throw closedProblem()
    try {
      const found = await this.memory.find(key, (one) => this.finds.find(one))
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key holds its own kind only
      return found as RecordOf[K] | undefined
    } catch (error) {
      throw asProblem(error)
    }
  }

  async list<K extends ListedKind>(
    kind: K,
    project: ProjectId,
    page?: ListPage,
  ): Promise<readonly RecordOf[K][]> {
    const found = await this.ofProject(project, (session, number) =>
      listRecords(session, kind, number, this.now(), page),
    )
    return found ?? []
  }

  webhooksBehind(limit: number, which?: WhichBehind): Promise<readonly Webhook[]> {
    return this.look((session) => webhooksBehind(session, limit, which))
  }

  now(): Instant {
    return this.state.now()
  }

  async advance(milliseconds: number): Promise<Instant> {
    if (!this.options.sandboxClock)
      throw new Problem('forbidden', 'The clock can be moved in the sandbox only.')
    if (!Number.isSafeInteger(milliseconds) || milliseconds < 0)
      throw new TypeError('The clock moves on by whole milliseconds, never back.')
    await this.look(async (session) => {
      const text = 'UPDATE countersign.state SET clock_moved = clock_moved + $1::bigint'
      await session.exchange([{ text, values: [String(milliseconds)] }])
      await this.state.refresh(session)
    })
    return this.now()
  }

  dueDeliveries(desk: Desk, limit: number): Promise<readonly Delivery[]> {
    return this.look((session) => deliveriesDue(session, desk, this.now(), limit))
  }

  async oldestDueSeconds(): Promise<number> {
    const dueAt = await this.look(oldestDueAt)
    return dueAt === undefined ? 0 : Math.max(0, (this.now() - dueAt) / 1000)
  }

  lapsed(limit: number): Promise<readonly Verification[]> {
    return this.look((session) => this.lapses.look(session, limit, this.now(), this.state.epoch))
  }

  async timeline(
    project: ProjectId,
    verification: VerificationId,
    after = 0,
  ): Promise<readonly PastEvent[]> {
    const found = await this.ofProject(project, (session, number) =>
      timelineOf(session, project, number, verification, after),
    )
    return found ?? []
  }

  async eventsAfter(
    project: ProjectId,
    after: number,
    limit: number,
  ): Promise<readonly PastEvent[]> {
    const found = await this.ofProject(project, (session, number) =>
      eventsBehind(session, project, number, after, limit),
    )
    return found ?? []
  }

  onEvents(hear: Hear, whose: 'own' | 'all' = 'all'): () => void {
    return this.watch.listen(hear, whose)
  }

  async search(query: SearchQuery): Promise<readonly VerificationId[]> {
    const found = await this.ofProject(query.project, (session, number) =>
      searchVerifications(session, number, query),
    )
    return found ?? []
  }

  async statistics(
    project: ProjectId,
    fromDay: string,
    toDay: string,
  ): Promise<readonly StatisticsRow[]> {
    const found = await this.ofProject(project, (session, number) =>
      statisticsBetween(session, number, fromDay, toDay),
    )
    return found ?? []
  }

  sweep(limit: number): Promise<number> {
    const now = this.now()
    const cutoff = now - this.options.retentionDays * DAY
    return this.look((session) => this.sweeping.sweep(session, limit, cutoff, now))
  }

  /** Over the connection that commits, as a transaction that writes nothing: it fails where a change would. */
  async ping(): Promise<void> {
    await this.change([], () => ({ writes: [], events: [], outcome: undefined }))
  }

  close(): Promise<void> {
    this.closing ??= this.end()
    return this.closing
  }

  private async end(): Promise<void> {
    clearTimeout(this.timer)
    this.watch.stop()
    await this.gathering.settled()
    this.line.close()
    this.lines.close()
  }

  private async commit(batch: Batch): Promise<void> {
    const { line, numbers, state } = this
    const { monotonic, collided } = this.options
    let committed
    try {
      committed = await commitBatch({ line, numbers, state, monotonic, collided }, batch)
    } catch (error) {
      const problem = asProblem(error)
      throw sqlState(error) === LOCK_NOT_AVAILABLE ? new HeldElsewhere(problem) : problem
    }
    for (const { write } of committed.writes) {
      this.memory.forget(write.key)
      if (isWriteOf(write, 'verification') && write.value.status === 'pending')
        this.lapses.await(write.value.id)
    }
    if (committed.events.length > 0) this.watch.committed(committed.events)
  }

  private refresh(): Promise<void> {
    return this.look((session) => this.state.refresh(session))
  }

  /** What `read` finds of a project; undefined for one that has nothing. */
  private ofProject<T>(
    project: ProjectId,
    read: (session: Session, number: number) => Promise<T>,
  ): Promise<T | undefined> {
    return this.look(async (session) => {
      await this.numbers.look(session, [project])
      const number = this.numbers.find(project)
      return number === undefined ? undefined : read(session, number)
    })
  }

  private async look<T>(read: (session: Session) => Promise<T>): Promise<T> {
    if (this.closing !== undefined) throw closedProblem()
    try {
      return await this.lines.use(read)
    } catch (error) {
      throw asProblem(error)
    }
  }
}
