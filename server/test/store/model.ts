import type { PastEvent } from '../../src/domain/event.ts'
import { verificationIdFloor, type VerificationId } from '../../src/domain/ids.ts'
import { Problem } from '../../src/domain/problem.ts'
import type {
  Decide,
  Key,
  Kind,
  ListedKind,
  ListPage,
  RecordOf,
  SearchQuery,
  Store,
  WhichBehind,
} from '../../src/domain/store.ts'

type KeptOf<K extends Kind> = { kind: K; project: string; id: string; value: RecordOf[K] }
type Kept = { [K in Kind]: KeptOf<K> }[Kind]
const STAYING = [
  'delivery',
  'spray',
  'project',
  'api_key',
  'policy',
  'client',
  'live_codes',
  'audience',
  'spend',
  'guard_rule',
  'webhook',
  'template',
  'webhook_list',
]
const DAY = 86_400_000

/** What every store must do, said as shortly as it can be: one change at a time, all in one map. */
export class ModelStore implements Store {
  private kept = new Map<string, Kept>()
  private log: PastEvent[] = []
  private counts = new Map<string, number>()
  private sequence = 0
  private time: number
  private closed = false
  private listeners = new Set<(events: readonly PastEvent[]) => void>()

  constructor(time: number) {
    this.time = time
  }
  async change<O>(keys: readonly Key[], decide: Decide<O>): Promise<O> {
    this.check()
    const find = <K extends Kind>(key: Key<K>) => {
      if (!keys.some((named) => path(named) === path(key))) throw new TypeError('not named')
      return this.kept.get(path(key))?.value as RecordOf[K] | undefined
    }
    const { writes, events, outcome } = decide({ find }, this.time)
    for (const one of [...writes, ...events])
      JSON.stringify(one, (_, inner: unknown) => {
        if (typeof inner === 'number' && !Number.isFinite(inner)) throw new TypeError('not finite')
        return inner
      })
    for (const { key, value } of writes)
      if (key.kind === 'traffic' && value !== undefined) this.checkWhole(value)
    for (const { key, value } of writes)
      if (value === undefined) this.kept.delete(path(key))
      else this.kept.set(path(key), { ...key, value } as Kept)
    const past = events.map((event) => ({ ...event, sequence: ++this.sequence, at: this.time }))
    this.log.push(...past)
    for (const event of past) this.count(event)
    if (past.length > 0) for (const hear of this.listeners) hear(past)
    return outcome
  }
  async find<K extends Kind>(key: Key<K>): Promise<RecordOf[K] | undefined> {
    this.check()
    return this.kept.get(path(key))?.value as RecordOf[K] | undefined
  }
  async list<K extends ListedKind>(kind: K, project: string, page?: ListPage) {
    const { after = '', limit = Infinity } = page ?? {}
    const mine = this.all(kind).filter((one) => one.project === project && one.id > after)
    const alive = mine.filter((one) => !this.isOver(one))
    return alive.slice(0, limit).map((one) => one.value)
  }
  async webhooksBehind(limit: number, { failing = false, after = '' }: WhichBehind = {}) {
    const all = this.all('webhook').map((one) => one.value)
    const isBehind = ({ project, cursor }: RecordOf['webhook']) =>
      this.log.some((event) => event.project === project && event.sequence > cursor)
    return all
      .filter((one) => one.disabledAt === undefined && isBehind(one))
      .filter((one) => (one.failingSince !== undefined) === failing && one.id > after)
      .slice(0, limit)
  }
  now = () => this.time
  async advance(milliseconds: number) {
    if (!(Number.isSafeInteger(milliseconds) && milliseconds >= 0)) throw new TypeError('backwards')
    return (this.time += milliseconds)
  }
  async dueDeliveries(channel: string, limit: number) {
    const due = this.all('delivery').map((one) => one.value)
    return due
      .filter((one) => one.channel === channel && one.dueAt <= this.time)
      .toSorted((a, b) => a.dueAt - b.dueAt)
      .slice(0, limit)
  }
  async oldestDueSeconds() {
    const due = this.all('delivery').map((one) => one.value)
    const [oldest] = due.toSorted((a, b) => a.dueAt - b.dueAt)
    return oldest === undefined ? 0 : Math.max(0, (this.time - oldest.dueAt) / 1000)
  }
  async lapsed(limit: number) {
    const all = this.all('verification').map((one) => one.value)
    return all.filter((v) => v.status === 'pending' && v.expiresAt <= this.time).slice(0, limit)
  }
  async timeline(project: string, verification: VerificationId, after = 0) {
    return (await this.eventsAfter(project, after, Infinity)).filter(
      (event) => event.verification === verification,
    )
  }
  async eventsAfter(project: string, after: number, limit: number) {
    const events = this.log.filter((event) => event.project === project && event.sequence > after)
    return events.slice(0, limit)
  }
  onEvents(hear: (events: readonly PastEvent[]) => void) {
    this.listeners.add(hear)
    return () => void this.listeners.delete(hear)
  }
  async search({ project, targetHash, subject, after, limit }: SearchQuery) {
    const all = this.all('verification').map((one) => one.value)
    return all
      .filter((v) => v.project === project)
      .filter((v) => targetHash === undefined || v.targetHash === targetHash)
      .filter((v) => subject === undefined || v.subject === subject)
      .map((v) => v.id)
      .filter((id) => after === undefined || id < after)
      .toSorted()
      .toReversed()
      .slice(0, limit)
  }
  async statistics(project: string, fromDay: string, toDay: string) {
    const rows = [...this.counts].map(([name, count]) => ({ ...JSON.parse(name), count }))
    return rows
      .filter((row) => row.project === project && row.day >= fromDay && row.day <= toDay)
      .map(({ day, type, purpose, channel, count }) => ({ day, type, purpose, channel, count }))
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  async sweep(limit: number) {
    const cutoff = this.time - 30 * DAY
    const floor = verificationIdFloor(Math.max(0, cutoff))
    const lone = (event: PastEvent) =>
      event.verification === undefined
        ? event.at < cutoff
        : event.verification < floor &&
          !this.kept.has(
            path({ kind: 'verification', project: event.project, id: event.verification }),
          )
    const over = [...this.kept.values()].filter((one) =>
      one.kind === 'verification' ? one.id < floor : this.isOver(one),
    )
    const first = over.filter((one) => one.kind === 'verification').toSorted(byId)
    const rest = over.filter((one) => one.kind !== 'verification')
    const gone = [...first, ...rest].slice(0, limit)
    for (const one of gone) this.kept.delete(path(one))
    const before = this.log.length
    const ended = gone.filter((one) => one.kind === 'verification')
    const ids = new Set(ended.map((one) => `${one.project}/${one.id}`))
    const withIt = (event: PastEvent) => ids.has(`${event.project}/${event.verification ?? ''}`)
    this.log = this.log.filter((event) => !withIt(event))
    const belonging = before - this.log.length
    this.log = this.log.filter((event) => !lone(event))
    return gone.length + before - belonging - this.log.length
  }
  async ping() {
    this.check()
  }
  async close() {
    this.closed = true
  }
  private count({ project, type, at, facts }: PastEvent) {
    const day = new Date(at).toISOString().slice(0, 10)
    const { purpose = '', channel = '' } = facts
    const name = JSON.stringify({ project, day, type, purpose, channel })
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
  }
  private checkWhole(value: object) {
    JSON.stringify({ ...value, usual: 0 }, (_, inner: unknown) => {
      if (typeof inner === 'number' && !Number.isInteger(inner)) throw new TypeError('not whole')
      return inner
    })
  }
  private isOver({ kind, value }: { kind: Kind; value: RecordOf[Kind] }): boolean {
    if (STAYING.includes(kind) || !('expiresAt' in value)) return false
    return Number(value.expiresAt) <= this.time
  }
  private check() {
    if (this.closed) throw new Problem('unavailable', 'The store is closed.')
  }
  private all<K extends Kind>(kind: K): KeptOf<K>[] {
    const isThis = (one: Kept | KeptOf<K>): one is KeptOf<K> => one.kind === kind
    const all: KeptOf<K>[] = []
    for (const one of this.kept.values()) if (isThis(one)) all.push(one)
    return all.toSorted(byId)
  }
}

function path(key: Key): string {
  return `${key.kind}/${key.project}/${key.id}`
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
