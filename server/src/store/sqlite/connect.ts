import { DatabaseSync } from 'node:sqlite'
import { migrate } from './versions.ts'

/**
 * Opens a SQLite file, or a database in memory for `:memory:`, and brings it to the newest version.
 *
 * One process has the file to itself: that is what lets the store keep records in memory and spares it the shared
 * memory of WAL. Throws an Error that says so when another has it.
 */
export function connect(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { enableForeignKeyConstraints: false, timeout: 0 })
  try {
    db.exec(PRAGMAS)
    migrate(db)
    return db
  } catch (error) {
    db.close()
    if (isBusy(error))
      throw new Error(
        `The database file ${file} is in use by another process. Each file has one server; stop the other one first.`,
        { cause: error },
      )
    throw error
  }
}

/*
 * exclusive: before the first read, so that nobody else comes in. synchronous=FULL: an answer is on the disk before it is
 * told. wal_autocheckpoint 1000 pages is SQLite's own and measured best. secure_delete=FAST: a delivered code is
 * overwritten with zeros wherever its page is written anyway. cache_size: 64 MB at most, taken as needed.
 */
const PRAGMAS = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA page_size = 4096;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA wal_autocheckpoint = 1000;
  PRAGMA secure_delete = FAST;
  PRAGMA cache_size = -65536;
  PRAGMA temp_store = MEMORY;
`

/** SQLITE_BUSY (5) and SQLITE_LOCKED (6) */
function isBusy(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return false
  return error.errcode === 5 || error.errcode === 6
}
