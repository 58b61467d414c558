import type { Key } from '../domain/store.ts'

/** One text for one key. No kind holds a slash and neither does a project's id, so no two keys share a path. */
export function keyPath(key: Key): string {
  return `${key.kind}/${key.project}/${key.id}`
}

export function isSameKey(a: Key, b: Key): boolean {
  return a === b || (a.id === b.id && a.kind === b.kind && a.project === b.project)
}
