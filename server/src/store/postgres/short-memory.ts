import type { Key, Kind } from '../../domain/store.ts'
import type { StoredRecord } from '../gather-changes.ts'
import { KeyMap } from '../key-map.ts'

/** A revoked key, a changed policy: another replica acts on it after so long at the latest. */
const REMEMBERED_MILLISECONDS = 500
/** LIM-18: so many records at most; then all are forgotten, which costs one reading each. */
const LARGEST = 10_000
const KINDS: ReadonlySet<Kind> = new Set([
  'api_key',
  'project',
  'policy',
  'client',
  'registered_client',
  'template',
])

type Entry = { readonly found: Promise<StoredRecord | undefined>; readonly until: number }

/**
 * What every request looks at and nobody guesses at: API keys, clients, projects, policies and templates, remembered for half a second. Nothing that is judged or
 * counted is ever answered from here.
 */
export class ShortMemory {
  private readonly monotonic: () => number
  private entries = new KeyMap<Entry>()

  constructor(monotonic: () => number) {
    this.monotonic = monotonic
  }

  /** What is remembered of a key, or else what `read` finds. Those who ask at once share one reading. */
  find(
    key: Key,
    read: (key: Key) => Promise<StoredRecord | undefined>,
  ): Promise<StoredRecord | undefined> {
    if (!KINDS.has(key.kind)) return read(key)
    const now = this.monotonic()
    const known = this.entries.get(key)
    if (known !== undefined && now < known.until) return known.found
    if (this.entries.size >= LARGEST) this.entries = new KeyMap()
    // From before the reading: what is found may change as soon as it was read.
    const found = read(key)
    const entry = { found, until: now + REMEMBERED_MILLISECONDS }
    this.entries.set(key, entry)
    found.catch(() => {
      if (this.entries.get(key) === entry) this.entries.delete(key)
    })
    return found
  }

  /** Called for each key that this process has written. */
  forget(key: Key): void {
    if (KINDS.has(key.kind)) this.entries.delete(key)
  }
}
