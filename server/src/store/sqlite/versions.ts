import type { DatabaseSync } from 'node:sqlite'

/*
 * The tables, as steps from one version of the file to the next. A step that was released is never changed: a change
 * is a new step at the end. `meta.version` says how many a file has been through.
 *
 * What a change costs is the pages it touches: each is summed and copied into the WAL, and later into the file. So rows are
 * kept in the order in which they come (`number`), and what a request brings lies on one page with its neighbours'.
 * Only small indices go by random keys: `place` (`rows/verification-place.ts`) and `term` (`rows/term.ts`), under 25 bytes an
 * entry. `project` is a number from `project_numbers`. Times (`_at`) are milliseconds since 1970, those of a
 * verification (`_after`) milliseconds since it was made. Keyed hashes and words are kept short: `rows/packed-text.ts`,
 * `rows/numbered.ts`.
 *
 * `events.verification` is the verification's number, or the 25 bytes of its id when it is not (or no more) kept.
 * `passing` holds the kinds of record that expire, `records` those that stay. Kinds that may be forgotten stand in no table
 * (`volatile-records.ts`). Two indices have only few rows: the kinds of `passing` that are listed (`rows/listed-kinds.ts`), and webhooks.
 */
const VERSIONS: readonly string[] = [
  `
  CREATE TABLE project_numbers (number INTEGER PRIMARY KEY, project TEXT NOT NULL UNIQUE) STRICT;

  CREATE TABLE verifications (
    number INTEGER PRIMARY KEY,
    project INTEGER NOT NULL, place INTEGER NOT NULL, tail INTEGER NOT NULL, rest BLOB NOT NULL,
    status INTEGER NOT NULL, purpose TEXT NOT NULL, channel INTEGER NOT NULL,
    target_hash ANY NOT NULL, masked TEXT NOT NULL, sealed_to BLOB, subject TEXT, session_digest BLOB,
    binding ANY NOT NULL, codes BLOB NOT NULL, live_codes INTEGER NOT NULL,
    guesses_allowed INTEGER NOT NULL, guesses_left INTEGER NOT NULL, sends INTEGER NOT NULL,
    created_at INTEGER NOT NULL, last_sent_after INTEGER NOT NULL, resend_after INTEGER NOT NULL,
    expires_after INTEGER NOT NULL, ended_after INTEGER, details TEXT
  ) STRICT;
  CREATE UNIQUE INDEX verifications_place ON verifications (place, tail, project);

  CREATE TABLE deliveries (
    project INTEGER NOT NULL, id TEXT NOT NULL, verification BLOB NOT NULL,
    kind TEXT NOT NULL, send INTEGER NOT NULL, channel TEXT NOT NULL, sealed_code BLOB, sealed_to BLOB,
    more TEXT, attempts INTEGER NOT NULL, due_at INTEGER NOT NULL, deadline INTEGER NOT NULL,
    PRIMARY KEY (project, id)
  ) WITHOUT ROWID, STRICT;
  CREATE INDEX deliveries_due ON deliveries (channel, due_at);

  CREATE TABLE events (
    sequence INTEGER PRIMARY KEY, project INTEGER NOT NULL, verification ANY,
    type TEXT NOT NULL, at INTEGER NOT NULL, facts TEXT
  ) STRICT;
  CREATE INDEX events_verification ON events (verification) WHERE verification IS NOT NULL;
  CREATE INDEX events_project ON events (project);

  CREATE TABLE records (
    project INTEGER NOT NULL, kind INTEGER NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (project, kind, id)
  ) WITHOUT ROWID, STRICT;
  CREATE INDEX records_webhooks ON records (kind) WHERE kind = 32;

  CREATE TABLE passing (
    number INTEGER PRIMARY KEY, term INTEGER NOT NULL,
    project INTEGER NOT NULL, kind INTEGER NOT NULL, id ANY NOT NULL,
    expires_at INTEGER NOT NULL, value ANY NOT NULL
  ) STRICT;
  CREATE INDEX passing_term ON passing (term);
  CREATE INDEX passing_listed ON passing (project, kind, id) WHERE kind IN (27, 30, 31);

  CREATE TABLE search (
    term INTEGER NOT NULL, verification INTEGER NOT NULL, PRIMARY KEY (term, verification)
  ) WITHOUT ROWID, STRICT;

  CREATE TABLE statistics (
    project INTEGER NOT NULL, day TEXT NOT NULL, type TEXT NOT NULL, purpose TEXT NOT NULL,
    channel TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (project, day, type, purpose, channel)
  ) WITHOUT ROWID, STRICT;
  `,
]

/** Brings a file to the newest version, in one transaction. Refuses a file that a newer program wrote. */
export function migrate(db: DatabaseSync): void {
  db.exec('BEGIN IMMEDIATE')
  try {
    db.exec(
      'CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT',
    )
    const row = db.prepare(`SELECT value FROM meta WHERE name = 'version'`).get()
    const from = typeof row?.['value'] === 'number' ? row['value'] : 0
    if (from > VERSIONS.length)
      throw new Error(`The database is of version ${from}; this program knows ${VERSIONS.length}.`)
    for (const version of VERSIONS.slice(from)) db.exec(version)
    db.prepare(`INSERT OR REPLACE INTO meta VALUES ('version', ?)`).run(VERSIONS.length)
    db.exec('COMMIT')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}
