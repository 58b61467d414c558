import { FUNCTIONS_1 } from './functions-1.ts'
import { TABLES_1 } from './tables-1.ts'

/** One step of the database from a version to the next. */
export type Migration = {
  readonly version: number
  /** The oldest program version that still works on a database after this step. */
  readonly worksWith: number
  readonly sql: string
}

/*
 * A step that was released is never changed: a change is a new step at the end. Old processes go on while one runs, so it only adds: a
 * function that changes gets a new name, a column has a default, a large index is made by hand with CONCURRENTLY before.
 * What old processes need is dropped by a later release than the one that stops needing it.
 */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, worksWith: 1, sql: `${TABLES_1}\n${FUNCTIONS_1}` },
]

/** What this program needs the database to be at least, and what it calls itself in `worksWith`. */
export const VERSION = MIGRATIONS.length
