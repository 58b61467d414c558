import type { DatabaseSync } from 'node:sqlite'
import type { Event } from '../../domain/event.ts'
import type { ProjectId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/instant.ts'
import type { StatisticsRow } from '../../domain/store.ts'
import { toStatisticsRow } from '../rows/statistics-row.ts'
import type { ProjectNumbers } from './project-numbers.ts'

const DAY = 86_400_000

/** How often each thing happened on each day. Written in the change that tells of it. */
export class StatisticsTable {
  private readonly numbers: ProjectNumbers
  private readonly upsert
  private readonly select
  /** The day told last, as text: it changes once a day. */
  private day = { number: Number.NaN, text: '' }

  constructor(db: DatabaseSync, numbers: ProjectNumbers) {
    this.numbers = numbers
    this.upsert = db.prepare(`INSERT INTO statistics VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET count = count + excluded.count`)
    this.select = db.prepare(`SELECT day, type, purpose, channel, count FROM statistics
      WHERE project = ? AND day >= ? AND day <= ? ORDER BY day, type, purpose, channel`)
  }

  /** Counts the events of one commit: each sum is written once. */
  count(events: readonly Event[], at: Instant): void {
    const sums = new Map<string, Sum>()
    for (const event of events) {
      const purpose = textOf(event.facts['purpose'])
      const channel = textOf(event.facts['channel'])
      // A unit separator (U+001F) between the parts: no two sums share a name.
      const name = `${event.project}\u001f${event.type}\u001f${purpose}\u001f${channel}`
      const sum = sums.get(name)
      if (sum === undefined) sums.set(name, { event, purpose, channel, count: 1 })
      else sum.count += 1
    }
    const day = this.dayText(Math.floor(at / DAY))
    for (const { event, purpose, channel, count } of sums.values())
      this.upsert.run(this.numbers.take(event.project), day, event.type, purpose, channel, count)
  }

  between(project: ProjectId, fromDay: string, toDay: string): readonly StatisticsRow[] {
    const number = this.numbers.find(project)
    if (number === undefined) return []
    return this.select.all(number, fromDay, toDay).map(toStatisticsRow)
  }

  /** `2026-11-21` for the days since 1970. */
  private dayText(number: number): string {
    if (this.day.number !== number)
      this.day = { number, text: new Date(number * DAY).toISOString().slice(0, 10) }
    return this.day.text
  }
}

type Sum = {
  readonly event: Event
  readonly purpose: string
  readonly channel: string
  count: number
}

function textOf(fact: unknown): string {
  return typeof fact === 'string' ? fact : ''
}
