/*
 * The store on SQLite, one file and one process. `connect.ts` and `versions.ts` make the file, each table has its own file,
 * `sqlite-store.ts` is the whole. What the room is for stands in `../gather-changes.ts`; `docs/reference/store.md` tells
 * operators, and `test/store/conformance.ts` says it in tests. PostgreSQL is not in here.
 */
import { existsSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import type { Store } from '../../domain/store.ts'
import { MACHINE_TIME } from '../store-clock.ts'
import { connect } from './connect.ts'
import { SqliteStore } from './sqlite-store.ts'

export type OpenSqliteStore = {
  /** Path of the database file, made when it is not there; `:memory:` keeps nothing. */
  readonly file: string
  /** The time of day in milliseconds since 1970; the machine's unless told otherwise. */
  readonly clock?: () => number
  /** Time that only passes, in milliseconds; the machine's unless told otherwise. */
  readonly monotonic?: () => number
  /** Whether `advance` is allowed. */
  readonly sandboxClock: boolean
  /** How long a verification is kept after its expiry, with its events. 30 unless told otherwise. */
  readonly retentionDays?: number
  /** A number that the operator raises after restoring a backup: what was pending before is over then. 0 unless told otherwise. */
  readonly epoch?: number
  /** Is told how many changes each commit took. */
  readonly committed?: (changes: number) => void
}

/**
 * Opens the store in one SQLite file that no other process uses meanwhile.
 *
 * Throws an Error that says so when another process has the file, or when a newer program wrote it. Later failures of the
 * database are told as Problem `unavailable`, and no change that was answered with success is lost by them.
 */
export function openSqliteStore(options: OpenSqliteStore): Store {
  return new SqliteStore({
    connect: connectOnce(options.file),
    time: {
      wall: options.clock ?? MACHINE_TIME.wall,
      monotonic: options.monotonic ?? MACHINE_TIME.monotonic,
    },
    sandboxClock: options.sandboxClock,
    retentionDays: options.retentionDays ?? 30,
    committed: options.committed ?? (() => {}),
    epoch: options.epoch ?? 0,
  })
}

/** Connects, and connects again only to what was there before: a new, empty database would have forgotten everything. */
function connectOnce(file: string): () => DatabaseSync {
  let known = false
  return () => {
    if (known && !existsSync(file)) throw new Error(`The database ${file} is gone.`)
    const db = connect(file)
    known = true
    return db
  }
}
