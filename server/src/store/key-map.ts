import type { ProjectId } from '../domain/ids.ts'
import type { Key, Kind } from '../domain/store.ts'

/**
 * A map by key. In three steps and not by one text made of the three: V8 looks a text up again in the table of all texts
 * each time it is made anew, and that was a tenth of what a change cost.
 */
export class KeyMap<V> {
  private readonly kinds = new Map<Kind, Map<ProjectId, Map<string, V>>>()
  private count = 0

  get(key: Key): V | undefined {
    return this.kinds.get(key.kind)?.get(key.project)?.get(key.id)
  }

  set(key: Key, value: V): void {
    let projects = this.kinds.get(key.kind)
    if (projects === undefined) this.kinds.set(key.kind, (projects = new Map()))
    let ids = projects.get(key.project)
    if (ids === undefined) projects.set(key.project, (ids = new Map()))
    const before = ids.size
    ids.set(key.id, value)
    this.count += ids.size - before
  }

  delete(key: Key): void {
    const ids = this.kinds.get(key.kind)?.get(key.project)
    if (ids?.delete(key.id) === true) this.count -= 1
  }

  get size(): number {
    return this.count
  }
}

export function isSameKey(a: Key, b: Key): boolean {
  return a === b || (a.id === b.id && a.kind === b.kind && a.project === b.project)
}
