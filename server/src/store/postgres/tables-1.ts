/**
 * How many parts each table has whose rows change. Rows fall into them by a random number of their key, so several replicas write at
 * the ends of several indices and not of one, each part is cleaned by autovacuum on its own and sooner, and each can lie on another
 * shard. More parts cost every batch more locks. Events are only added, and stay whole.
 */
export const PARTS = 8

/** Room left on pages so that a row's next version fits beside it and no index is touched (HOT). */
const HOT = 'fillfactor = 85'
/** Cleaned when a twentieth is dead and not only when a fifth is: what is dead lies in the way of what is looked for. */
const CLEANED = 'autovacuum_vacuum_scale_factor = 0.05'

function parts(table: string, options: string): string {
  return Array.from(
    { length: PARTS },
    (_, i) => `CREATE TABLE countersign.${table}_${i} PARTITION OF countersign.${table}
      FOR VALUES WITH (MODULUS ${PARTS}, REMAINDER ${i}) WITH (${options});`,
  ).join('\n')
}

/**
 * The tables of version 1. A verification's id is `place`, `tail` and `rest` (`rows/verification-place.ts`): its second of expiry in front, so
 * that new rows and index entries lie together and what is over is one range. A project is a number. `value` holds what the
 * database is never asked about. Instants are milliseconds since 1970.
 *
 * `verifications.bucket` is the day of expiry, in front of the two indices for searching: their random part then grows within one day's
 * entries, which fit into memory however many days are kept. `passing` holds the kinds that expire, `records` those that stay.
 *
 * `volatile` holds kinds that need not outlive a crash. It is unlogged: nothing of it goes to the WAL, and PostgreSQL flushes the WAL for, and waits for
 * standbys with, only those commits that wrote to it before the commit's own record (`wrote_xlog` in its `RecordTransactionCommit`). So a device
 * that waits costs no disk. A server that crashed, or was a standby, begins with an empty one. It has one part: it is small, and never on disk alone.
 */
export const TABLES_1 = `
CREATE TABLE countersign.state (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  epoch int NOT NULL DEFAULT 1, epoch_at bigint NOT NULL DEFAULT 0, epoch_wished int NOT NULL DEFAULT 0,
  server text NOT NULL DEFAULT '', timeline text NOT NULL DEFAULT '',
  clock_seen bigint NOT NULL DEFAULT 0, clock_moved bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);
INSERT INTO countersign.state DEFAULT VALUES;

CREATE TABLE countersign.projects (
  number int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, project text NOT NULL UNIQUE
) WITH (fillfactor = 50);

CREATE TABLE countersign.verifications (
  place bigint NOT NULL, tail bigint NOT NULL, rest bytea NOT NULL, project int NOT NULL,
  epoch int NOT NULL, status smallint NOT NULL, bucket int NOT NULL, expires_at bigint NOT NULL,
  target_term bigint NOT NULL, subject_term bigint, value bytea NOT NULL,
  PRIMARY KEY (place, tail, project)
) PARTITION BY HASH (tail);
${parts('verifications', `${HOT}, ${CLEANED}`)}
CREATE INDEX verifications_target ON countersign.verifications (bucket, target_term);
CREATE INDEX verifications_subject ON countersign.verifications (bucket, subject_term) WHERE subject_term IS NOT NULL;

CREATE TABLE countersign.events (
  project int NOT NULL, sequence bigint NOT NULL, place bigint, tail bigint NOT NULL, rest bytea,
  type text NOT NULL, at bigint NOT NULL, facts text,
  PRIMARY KEY (project, sequence)
) WITH (${CLEANED});
CREATE INDEX events_verification ON countersign.events (place, tail) WHERE place IS NOT NULL;
CREATE INDEX events_lone ON countersign.events (at) WHERE place IS NULL;
CREATE SEQUENCE countersign.event_sequence;

CREATE TABLE countersign.passing (
  place bigint NOT NULL, tail bigint NOT NULL, project int NOT NULL, kind smallint NOT NULL, id text NOT NULL,
  expires_at bigint NOT NULL, value bytea NOT NULL,
  PRIMARY KEY (place, tail)
) PARTITION BY HASH (tail);
${parts('passing', `${HOT}, ${CLEANED}`)}
CREATE INDEX passing_listed ON countersign.passing (project, kind, id COLLATE "C") WHERE kind IN (27, 30, 31);

CREATE UNLOGGED TABLE countersign.volatile (
  place bigint NOT NULL, tail bigint NOT NULL, project int NOT NULL, kind smallint NOT NULL, id text NOT NULL,
  expires_at bigint NOT NULL, value bytea NOT NULL,
  PRIMARY KEY (place, tail)
) WITH (fillfactor = 50, ${CLEANED});

CREATE TABLE countersign.deliveries (
  project int NOT NULL, id text NOT NULL, channel smallint NOT NULL, due_at bigint NOT NULL, value bytea NOT NULL,
  PRIMARY KEY (id, project)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
CREATE INDEX deliveries_due ON countersign.deliveries (channel, due_at);

CREATE TABLE countersign.records (
  project int NOT NULL, kind smallint NOT NULL, id text NOT NULL, value bytea NOT NULL,
  PRIMARY KEY (project, kind, id)
) WITH (fillfactor = 20, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
CREATE INDEX records_webhooks ON countersign.records (project) WHERE kind = 32;

CREATE TABLE countersign.statistics (
  project int NOT NULL, day text NOT NULL, type text NOT NULL, purpose text NOT NULL, channel text NOT NULL,
  count bigint NOT NULL,
  PRIMARY KEY (project, day, type, purpose, channel)
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.02);
`
