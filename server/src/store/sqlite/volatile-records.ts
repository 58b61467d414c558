import type { Instant } from '../../domain/instant.ts'
import type { Key, Kind } from '../../domain/store.ts'
import type { Kept, StoredRecord } from '../gather-changes.ts'
import { isRecordKind, recordExpiry, recordWrite, VOLATILE } from '../rows/record-row.ts'

/** LIM-18: a waiting device takes about 320 bytes here, so all of them 64 MB at most. */
const LARGEST = 200_000
/** Records looked at in one sweep. */
const LOOKED_AT = 5000

type Entry = { readonly record: StoredRecord; readonly expiresAt: Instant }

export function isVolatile(kind: Kind): boolean {
  return isRecordKind(kind) && VOLATILE.has(kind)
}

/** What a batch keeps, by whether it must outlive this process. */
export function tellApart(writes: readonly Kept[]) {
  const lasting: Kept[] = []
  const volatile: Kept[] = []
  for (const kept of writes) (isVolatile(kept.write.key.kind) ? volatile : lasting).push(kept)
  return { lasting, volatile }
}

/**
 * The records that need not outlive this process, in memory and nowhere else: what devices do while they wait costs no write to
 * disk. The one that was written longest ago is forgotten when there are too many.
 */
export class VolatileRecords {
  private readonly largest: number
  /** By kind, project and id, in the order in which they were written. */
  private readonly entries = new Map<string, Entry>()
  private walk = this.entries.entries()
  /** How many the walk still looks at: what is written meanwhile comes last, and would keep it from ever beginning anew. */
  private left = 0

  constructor(largest = LARGEST) {
    this.largest = largest
  }

  find(key: Key): StoredRecord | undefined {
    return this.entries.get(name(key))?.record
  }

  /** Keeps or forgets what was decided. Nothing here can fail, so it comes after the commit of what stands beside it. */
  write(writes: readonly Kept[]): void {
    for (const { write } of writes) {
      const at = name(write.key)
      this.entries.delete(at)
      const kept = recordWrite(write)
      if (kept === undefined) continue
      this.entries.set(at, { record: kept.value, expiresAt: recordExpiry(kept) ?? Infinity })
      if (this.entries.size > this.largest) this.forgetFirst()
    }
  }

  /** Forgets at most `limit` whose time is over, and answers how many. Goes on where the last call stopped. */
  sweep(limit: number, now: Instant): number {
    let gone = 0
    for (
      let looks = Math.min(LOOKED_AT, this.entries.size);
      looks > 0 && gone < limit;
      looks -= 1
    ) {
      const [at, entry] = this.next() ?? []
      if (at === undefined || entry === undefined) break
      if (entry.expiresAt > now) continue
      this.entries.delete(at)
      gone += 1
    }
    return gone
  }

  private next(): readonly [string, Entry] | undefined {
    const next = this.left > 0 ? this.walk.next().value : undefined
    if (next !== undefined) {
      this.left -= 1
      return next
    }
    this.walk = this.entries.entries()
    this.left = this.entries.size - 1
    return this.walk.next().value
  }

  private forgetFirst(): void {
    const [first] = this.entries.keys()
    if (first !== undefined) this.entries.delete(first)
  }
}

function name({ kind, project, id }: Key): string {
  return `${kind}/${project}/${id}`
}
