import type { PastEvent } from '../../domain/event.ts'
import type { Lines } from './lines.ts'
import { newEvents } from './event-queries.ts'

export type Hear = (events: readonly PastEvent[]) => void

/** How often other replicas' events are looked for while somebody listens. */
const EVERY_MILLISECONDS = 200
/** Events of one project in one look. */
const A_LOOK = 200
/** What happened so long before somebody began to listen is told to them too: they may just have read without it. */
const BEFORE_MILLISECONDS = 2000

/**
 * Tells listeners of events, each once: this process's own at once, those of other replicas from the log, a moment later. The log is
 * looked at only while somebody listens to everything.
 */
export class EventWatch {
  private readonly lines: Lines
  private readonly now: () => number
  private readonly own = new Set<{ hear: Hear }>()
  private readonly all = new Set<{ hear: Hear }>()
  private positions = new Map<number, number>()
  /** Numbers that were told when they were committed here, or come from before. */
  private told = new Set<number>()
  private since = 0
  private timer: NodeJS.Timeout | undefined

  /** @param now the store's clock */
  constructor(lines: Lines, now: () => number) {
    this.lines = lines
    this.now = now
  }

  listen(hear: Hear, whose: 'own' | 'all'): () => void {
    const set = whose === 'own' ? this.own : this.all
    const listener = { hear }
    set.add(listener)
    if (whose === 'all' && this.timer === undefined) this.begin()
    return () => {
      set.delete(listener)
      if (this.all.size === 0) this.stop()
    }
  }

  /** Called with what this process has just committed. */
  committed(events: readonly PastEvent[]): void {
    if (this.timer !== undefined) for (const event of events) this.told.add(event.sequence)
    tell(this.own, events)
    tell(this.all, events)
  }

  stop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.positions = new Map()
    this.told = new Set()
  }

  private begin(): void {
    this.since = this.now() - BEFORE_MILLISECONDS
    this.later()
  }

  private later(): void {
    const timer = setTimeout(() => {
      void this.look().finally(() => {
        if (this.timer === timer) this.later()
      })
    }, EVERY_MILLISECONDS)
    timer.unref()
    this.timer = timer
  }

  private async look(): Promise<void> {
    const timer = this.timer
    let found
    try {
      found = await this.lines.use((session) => newEvents(session, this.positions, A_LOOK))
    } catch {
      // The database is away; the positions stay, and nothing is missed.
      return
    }
    if (this.timer !== timer) return
    const fresh: PastEvent[] = []
    for (const { number, event } of found) {
      const isNew = !this.told.delete(event.sequence) && event.at >= this.since
      if (isNew) fresh.push(event)
      this.positions.set(number, Math.max(this.positions.get(number) ?? 0, event.sequence))
    }
    if (fresh.length > 0) tell(this.all, fresh)
  }
}

function tell(listeners: ReadonlySet<{ hear: Hear }>, events: readonly PastEvent[]): void {
  for (const { hear } of listeners) {
    try {
      hear(events)
    } catch (error) {
      // The change is kept and its callers must hear so; a listener's fault is still a fault.
      queueMicrotask(() => {
        throw error
      })
    }
  }
}
