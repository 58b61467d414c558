import type { DatabaseSync } from 'node:sqlite'

/**
 * What the store remembers of itself:
 * - `clock_seen`, `clock_moved`: see `store-clock.ts`
 * - `swept_sequence`: the highest event number at the last sweep of events
 * - `epoch`, `epoch_at`: see `epoch.ts`
 */
export type MetaName = 'clock_seen' | 'clock_moved' | 'swept_sequence' | 'epoch' | 'epoch_at'

export class Meta {
  private readonly select
  private readonly replace

  constructor(db: DatabaseSync) {
    this.select = db.prepare('SELECT value FROM meta WHERE name = ?')
    this.replace = db.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)')
  }

  get(name: MetaName): number | undefined {
    const value = this.select.get(name)?.['value']
    if (value === undefined) return undefined
    if (typeof value !== 'number') throw new TypeError('meta.value: not a number')
    return value
  }

  set(name: MetaName, value: number): void {
    this.replace.run(name, value)
  }
}
