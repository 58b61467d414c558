/*
 * The statements of the hot path, as functions. A function keeps the plans of its statements with the server's process, whoever calls it:
 * planning each batch anew cost as much as the batch, and statements that the client prepares by name fail behind a pooler in
 * transaction mode. The settings keep a plan that was made while the tables were empty from walking through a full one.
 *
 * A batch: `lock_records` (in the order of keys, so that no two batches wait for each other), `look`, and then those of the
 * `insert_`, `update_` and `delete_` functions that are needed. An insert that meets a row says that another replica was there in
 * between; then the batch is run again.
 */
const PLANS =
  'SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_bitmapscan = off ' +
  'SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off'

/** A column and its type. */
type Column = readonly [name: string, type: string]

/** A function over rows that come as one array a column. */
function overRows(name: string, columns: readonly Column[], body: string): string {
  const parameters = columns.map(([column, type]) => `_${column} ${type}[]`).join(', ')
  return `
CREATE FUNCTION countersign.${name}(${parameters}) RETURNS void LANGUAGE plpgsql ${PLANS} AS $$
${body} $$;`
}

function rows(columns: readonly Column[]): string {
  const names = columns.map(([column]) => column)
  return `unnest(${names.map((name) => `_${name}`).join(', ')}) AS k (${names.join(', ')})`
}

/**
 * Functions that write a table; `key` is unique in it. A row that is new is inserted, and fails where one is. One that is there, and held,
 * is written over: as an insert that finds it, because of an update the planner would make a join and, while the table is small,
 * walk through all of it.
 */
function writing(table: string, key: readonly Column[], others: readonly Column[]): string {
  const all = [...key, ...others]
  const names = all.map(([column]) => column).join(', ')
  const insert = `INSERT INTO countersign.${table} (${names}) SELECT ${names} FROM ${rows(all)}`
  const unique = key.map(([column]) => column).join(', ')
  const set = others.map(([column]) => `${column} = excluded.${column}`).join(', ')
  return [
    overRows(`insert_${table}`, all, `BEGIN ${insert}; END`),
    overRows(
      `update_${table}`,
      all,
      `BEGIN ${insert} ON CONFLICT (${unique}) DO UPDATE SET ${set}; END`,
    ),
  ].join('\n')
}

/** Few records are dropped before a sweep takes them, so one by one will do. */
function deleting(table: string, key: readonly Column[]): string {
  const [[first] = ['']] = key
  const same = key.map(([column]) => `t.${column} = _${column}[i]`).join(' AND ')
  return overRows(
    `delete_${table}`,
    key,
    `BEGIN
  FOR i IN 1 .. cardinality(_${first}) LOOP
    DELETE FROM countersign.${table} t WHERE ${same};
  END LOOP;
END`,
  )
}

/**
 * Reading for a batch and reading for whoever looks differ by the locks only. `mark` is a status, or when something is due or over. `OFFSET 0`
 * keeps each key's look-up as it is written: one after another, in the order of keys, by the index.
 */
function reading(name: string, first: string, lock: string): string {
  const block = (given: string, source: number, keys: string, found: string, from: string) => `
  IF ${given} IS NOT NULL THEN RETURN QUERY
    SELECT ${source}, k.ord, t.* FROM unnest(${keys}
    CROSS JOIN LATERAL (SELECT ${found} FROM countersign.${from} OFFSET 0 ${lock}) t ORDER BY k.ord;
  END IF;`
  const passing = (p: string, source: number, table: string) =>
    block(
      `${p}_place`,
      source,
      `${p}_place, ${p}_tail, ${p}_project, ${p}_kind, ${p}_id) WITH ORDINALITY
      AS k (place, tail, project, kind, id, ord)`,
      'p.expires_at, NULL::int, p.value',
      `${table} p
      WHERE p.place = k.place AND p.tail = k.tail AND p.project = k.project AND p.kind = k.kind AND p.id = k.id`,
    )
  return `
CREATE FUNCTION countersign.${name}(
  v_place bigint[], v_tail bigint[], v_rest bytea[], v_project int[],
  d_project int[], d_id text[],
  p_place bigint[], p_tail bigint[], p_project int[], p_kind smallint[], p_id text[],
  u_place bigint[], u_tail bigint[], u_project int[], u_kind smallint[], u_id text[],
  r_project int[], r_kind smallint[], r_id text[]
) RETURNS TABLE (source int, ord bigint, mark bigint, its_epoch int, its_value bytea) LANGUAGE plpgsql ${PLANS} AS $$
BEGIN
  ${first}
  ${block(
    'v_place',
    0,
    `v_place, v_tail, v_rest, v_project) WITH ORDINALITY AS k (place, tail, rest, project, ord)`,
    'v.status::bigint, v.epoch, v.value',
    `verifications v
      WHERE v.place = k.place AND v.tail = k.tail AND v.project = k.project AND v.rest = k.rest`,
  )}
  ${block(
    'd_project',
    1,
    'd_project, d_id) WITH ORDINALITY AS k (project, id, ord)',
    'd.due_at, NULL::int, d.value',
    'deliveries d WHERE d.id = k.id AND d.project = k.project',
  )}
  ${passing('p', 2, 'passing')}
  ${passing('u', 3, 'volatile')}
  ${block(
    'r_project',
    4,
    'r_project, r_kind, r_id) WITH ORDINALITY AS k (project, kind, id, ord)',
    'NULL::bigint, NULL::int, r.value',
    'records r WHERE r.project = k.project AND r.kind = k.kind AND r.id = k.id',
  )}
END $$;`
}

/*
 * Nobody may wait for a lock, or hold one for a client that is gone, much longer than a request waits. What was answered is on
 * the disk, even where the database was told that it need not be.
 */
const GUARD = `PERFORM set_config('lock_timeout', '2000', true),
    set_config('idle_in_transaction_session_timeout', '5000', true);
  IF current_setting('synchronous_commit') = 'off' THEN
    PERFORM set_config('synchronous_commit', 'on', true);
  END IF;`

const PLACE_KEY: readonly Column[] = [
  ['place', 'bigint'],
  ['tail', 'bigint'],
  ['project', 'int'],
]
const DELIVERY_KEY: readonly Column[] = [
  ['id', 'text'],
  ['project', 'int'],
]
const PASSING_KEY: readonly Column[] = [
  ['place', 'bigint'],
  ['tail', 'bigint'],
]
const PASSING_OTHERS: readonly Column[] = [
  ['project', 'int'],
  ['kind', 'smallint'],
  ['id', 'text'],
  ['expires_at', 'bigint'],
  ['value', 'bytea'],
]
const RECORD_KEY: readonly Column[] = [
  ['project', 'int'],
  ['kind', 'smallint'],
  ['id', 'text'],
]

const NOW = 'floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint'

export const FUNCTIONS_1 = `
${reading('lock_records', GUARD, 'FOR UPDATE')}
${reading('read_records', '', '')}

-- The database's clock, after the locks are held, and what every replica must know.
CREATE FUNCTION countersign.look(follow boolean) RETURNS TABLE (
  clock bigint, seen bigint, moved bigint, its_epoch int, began_at bigint, known text, its_timeline text
) LANGUAGE plpgsql AS $$
BEGIN
  RETURN QUERY SELECT ${NOW}, s.clock_seen, s.clock_moved, s.epoch, s.epoch_at, s.timeline,
    CASE WHEN follow THEN left(pg_walfile_name(pg_current_wal_lsn()), 8) ELSE s.timeline END
  FROM countersign.state s;
END $$;

-- Which server this is. Another one than before, or another timeline, is a standby that was promoted or a backup that was
-- restored: it may have forgotten what was answered. Then a new epoch begins, once, whoever comes first.
CREATE FUNCTION countersign.meet(its_server text, its_timeline text, wished int) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  s countersign.state;
  begins boolean;
BEGIN
  SELECT * INTO STRICT s FROM countersign.state FOR UPDATE;
  begins := (s.server <> '' AND its_server <> '' AND s.server <> its_server)
    OR (s.timeline <> '' AND its_timeline <> '' AND s.timeline <> its_timeline)
    OR wished > s.epoch_wished;
  UPDATE countersign.state SET
    epoch = s.epoch + begins::int,
    epoch_at = CASE WHEN begins THEN s.clock_moved + greatest(s.clock_seen, ${NOW}) ELSE s.epoch_at END,
    epoch_wished = greatest(s.epoch_wished, wished),
    server = coalesce(nullif(its_server, ''), s.server),
    timeline = coalesce(nullif(its_timeline, ''), s.timeline)
  WHERE begins OR (s.server = '' AND its_server <> '') OR (s.timeline = '' AND its_timeline <> '');
  RETURN begins;
END $$;

${writing('verifications', PLACE_KEY, [
  ['rest', 'bytea'],
  ['epoch', 'int'],
  ['status', 'smallint'],
  ['bucket', 'int'],
  ['expires_at', 'bigint'],
  ['target_term', 'bigint'],
  ['subject_term', 'bigint'],
  ['value', 'bytea'],
])}
${deleting('verifications', PLACE_KEY)}
${writing('deliveries', DELIVERY_KEY, [
  ['channel', 'smallint'],
  ['due_at', 'bigint'],
  ['value', 'bytea'],
])}
${overRows(
  'delete_deliveries',
  DELIVERY_KEY,
  // By id first, as an array the index is asked for, and then by both: ids of two projects may be the same.
  `BEGIN
  DELETE FROM countersign.deliveries t WHERE t.id = ANY (_id)
    AND t.id || '/' || t.project = ANY (ARRAY(SELECT k.id || '/' || k.project FROM ${rows(DELIVERY_KEY)}));
END`,
)}
${['passing', 'volatile'].map((table) => writing(table, PASSING_KEY, PASSING_OTHERS) + deleting(table, PASSING_KEY)).join('')}
${writing('records', RECORD_KEY, [['value', 'bytea']])}
${deleting('records', RECORD_KEY)}

-- Events get their numbers while their projects are held, and these are held until the commit: in one project no number
-- becomes visible after a higher one, so whoever reads on behind a number misses none.
CREATE FUNCTION countersign.tell_events(
  _projects int[], _project int[], _place bigint[], _tail bigint[], _rest bytea[], _type text[], _at bigint, _facts text[]
) RETURNS bigint[] LANGUAGE plpgsql ${PLANS} AS $$
DECLARE numbers bigint[];
BEGIN
  PERFORM 1 FROM countersign.projects p WHERE p.number = ANY (_projects) ORDER BY p.number FOR NO KEY UPDATE;
  numbers := array(SELECT nextval('countersign.event_sequence') FROM generate_series(1, cardinality(_project)));
  INSERT INTO countersign.events (project, sequence, place, tail, rest, type, at, facts)
  SELECT k.project, k.sequence, k.place, k.tail, k.rest, k.type, _at, k.facts
  FROM unnest(_project, numbers, _place, _tail, _rest, _type, _facts)
    AS k (project, sequence, place, tail, rest, type, facts);
  RETURN numbers;
END $$;

CREATE FUNCTION countersign.count_events(
  _project int[], _day text, _type text[], _purpose text[], _channel text[], _count bigint[]
) RETURNS void LANGUAGE plpgsql ${PLANS} AS $$
BEGIN
  INSERT INTO countersign.statistics AS s (project, day, type, purpose, channel, count)
  SELECT k.project, _day, k.type, k.purpose, k.channel, k.count
  FROM unnest(_project, _type, _purpose, _channel, _count) AS k (project, type, purpose, channel, count)
  ON CONFLICT (project, day, type, purpose, channel) DO UPDATE SET count = s.count + excluded.count;
END $$;

-- Forgets verifications of before a place, with their events. Rows that somebody holds are left for the next time.
CREATE FUNCTION countersign.sweep_verifications(_floor bigint, _limit int) RETURNS int LANGUAGE plpgsql ${PLANS} AS $$
DECLARE
  places bigint[];
  tails bigint[];
  owners int[];
BEGIN
  SELECT array_agg(o.place), array_agg(o.tail), array_agg(o.project) INTO places, tails, owners FROM (
    SELECT v.place, v.tail, v.project FROM countersign.verifications v
    WHERE v.place < _floor ORDER BY v.place LIMIT _limit FOR UPDATE SKIP LOCKED
  ) o;
  IF places IS NULL THEN RETURN 0; END IF;
  DELETE FROM countersign.events e USING unnest(places, tails, owners) AS k (place, tail, project)
    WHERE e.place = k.place AND e.tail = k.tail AND e.project = k.project;
  DELETE FROM countersign.verifications v USING unnest(places, tails, owners) AS k (place, tail, project)
    WHERE v.place = k.place AND v.tail = k.tail AND v.project = k.project;
  RETURN cardinality(places);
END $$;

-- Forgets events of no verification: those without one by their age, those whose verification is gone by its expiry.
CREATE FUNCTION countersign.sweep_events(_floor bigint, _cutoff bigint, _limit int) RETURNS int LANGUAGE plpgsql ${PLANS} AS $$
DECLARE
  gone int;
  more int;
BEGIN
  WITH old AS (
    SELECT e.project, e.sequence FROM countersign.events e
    WHERE e.place IS NULL AND e.at < _cutoff ORDER BY e.at LIMIT _limit FOR UPDATE SKIP LOCKED)
  DELETE FROM countersign.events e USING old
    WHERE e.project = old.project AND e.sequence = old.sequence;
  GET DIAGNOSTICS gone = ROW_COUNT;
  WITH old AS (
    SELECT e.project, e.sequence FROM countersign.events e
    WHERE e.place < _floor AND NOT EXISTS (SELECT FROM countersign.verifications v
      WHERE v.place = e.place AND v.tail = e.tail AND v.project = e.project)
    ORDER BY e.place LIMIT _limit - gone FOR UPDATE SKIP LOCKED)
  DELETE FROM countersign.events e USING old
    WHERE e.project = old.project AND e.sequence = old.sequence;
  GET DIAGNOSTICS more = ROW_COUNT;
  RETURN gone + more;
END $$;
`
