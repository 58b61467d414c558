import type { OpenSqliteStore } from '../../server/src/store/sqlite/open-sqlite-store.ts'
import type { PastEvent } from '../../server/src/domain/event.ts'
import type {
  Decide,
  Key,
  Kind,
  ListedKind,
  RecordOf,
  Records,
  Store,
} from '../../server/src/domain/store.ts'

/** So many of each kind are kept, twice: a heap full of old verifications would cost more than a database does. */
const KEPT = 20_000
const STAYING: ReadonlySet<Kind> = new Set([
  'project',
  'api_key',
  'policy',
  'client',
  'delivery',
  'guard_rule',
  'webhook',
  'template',
])

type Shelf = { young: Map<string, unknown>; old: Map<string, unknown> }

/**
 * The service with its store removed: the least that lets it answer. One decision at a time over maps; events are heard
 * and forgotten; nothing is searched, counted or swept. It takes the place of the SQLite store in `service-in-memory.ts`.
 */
export function openSqliteStore(_: OpenSqliteStore): Store {
  const shelves = new Map<Kind, Shelf>()
  const listeners = new Set<(events: readonly PastEvent[]) => void>()
  let sequence = 0
  const shelf = (kind: Kind): Shelf => {
    let found = shelves.get(kind)
    if (found === undefined) shelves.set(kind, (found = { young: new Map(), old: new Map() }))
    return found
  }
  const find = <K extends Kind>({ kind, project, id }: Key<K>): RecordOf[K] | undefined => {
    const { young, old } = shelf(kind)
    return (young.get(project + id) ?? old.get(project + id)) as RecordOf[K] | undefined
  }
  const keep = ({ kind, project, id }: Key, value: unknown): void => {
    const on = shelf(kind)
    if (value === undefined) {
      on.young.delete(project + id)
      on.old.delete(project + id)
      return
    }
    on.young.set(project + id, value)
    if (on.young.size < KEPT || STAYING.has(kind)) return
    on.old = on.young
    on.young = new Map()
  }
  const records: Records = { find }
  const now = () => Date.now()
  return {
    async change<O>(_keys: readonly Key[], decide: Decide<O>): Promise<O> {
      const at = now()
      const { writes, events, outcome } = decide(records, at)
      for (const { key, value } of writes) keep(key, value)
      if (events.length > 0) {
        const past = events.map((event) => ({ ...event, sequence: (sequence += 1), at }))
        for (const hear of listeners) hear(past)
      }
      return outcome
    },
    find: async (key) => find(key),
    list: async <K extends ListedKind>(kind: K, project: string) =>
      [...shelf(kind).young]
        .filter(([path]) => path.startsWith(project))
        .map(([, one]) => one) as RecordOf[K][],
    webhooksBehind: async () => [],
    now,
    advance: async () => now(),
    dueDeliveries: async (channel, limit) =>
      ([...shelf('delivery').young.values()] as RecordOf['delivery'][])
        .filter((one) => one.channel === channel && one.dueAt <= now())
        .slice(0, limit),
    oldestDueSeconds: async () => 0,
    lapsed: async () => [],
    timeline: async () => [],
    eventsAfter: async () => [],
    onEvents(hear) {
      listeners.add(hear)
      return () => void listeners.delete(hear)
    },
    search: async () => [],
    statistics: async () => [],
    sweep: async () => 0,
    ping: async () => undefined,
    close: async () => undefined,
  }
}
