import type { Client } from 'pg'
import { sqlState } from './unavailable.ts'
import { MIGRATIONS, VERSION } from './migrations.ts'

/** The version of a database, and the oldest program that works with it; 0 for an empty one. */
export type DatabaseVersion = { readonly version: number; readonly worksWith: number }

/** Nobody waits longer than this behind a step that waits for its turn; it is tried again. */
const LOCK_MILLISECONDS = 2000
const TRIES = 30
/** Duplicate schema, table or type, unique violation: two processes began the first step at once. Lock not available, deadlock. */
const AGAIN = new Set(['42P06', '42P07', '42710', '23505', '55P03', '40P01', '40001'])

export async function readVersion(client: Client): Promise<DatabaseVersion> {
  const there = await client.query<{ found: boolean }>(
    `SELECT to_regclass('countersign.versions') IS NOT NULL AS found`,
  )
  if (there.rows[0]?.found !== true) return { version: 0, worksWith: 0 }
  const { rows } = await client.query<{ version: number; works_with: number }>(
    'SELECT version, works_with FROM countersign.versions ORDER BY version DESC LIMIT 1',
  )
  return { version: rows[0]?.version ?? 0, worksWith: rows[0]?.works_with ?? 0 }
}

/**
 * Brings a database forward to this program's version, each step in its own transaction, and answers which steps it took. Several
 * processes may do so at once: each step waits for a row that the others hold, and then sees that it is done.
 */
export async function migrate(client: Client): Promise<readonly number[]> {
  const taken: number[] = []
  for (let tries = 0; ; tries += 1) {
    try {
      for (;;) {
        const step = await takeNextStep(client)
        if (step === undefined) return taken
        taken.push(step)
      }
    } catch (error) {
      if (tries >= TRIES || !AGAIN.has(sqlState(error) ?? '')) throw error
      await new Promise((resolve) => setTimeout(resolve, 50 + 20 * tries))
    }
  }
}

async function takeNextStep(client: Client): Promise<number | undefined> {
  const seen = await readVersion(client)
  if (seen.version >= VERSION) return undefined
  await client.query('BEGIN')
  try {
    await client.query(`SET LOCAL lock_timeout = ${LOCK_MILLISECONDS}`)
    await client.query(BEGINNING)
    await client.query('SELECT FROM countersign.versions WHERE version = 0 FOR UPDATE')
    const { version } = await readVersion(client)
    const next = MIGRATIONS.find((one) => one.version === version + 1)
    if (next !== undefined) {
      await client.query(next.sql)
      await client.query(
        `INSERT INTO countersign.versions (version, works_with) VALUES (${next.version}, ${next.worksWith})`,
      )
    }
    await client.query('COMMIT')
    return next?.version
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

/** `works_with` of a step: see `migrations.ts`. The row of version 0 is what steps wait for. */
const BEGINNING = `
  CREATE SCHEMA IF NOT EXISTS countersign;
  CREATE TABLE IF NOT EXISTS countersign.versions (
    version int PRIMARY KEY, works_with int NOT NULL, taken_at timestamptz NOT NULL DEFAULT now()
  );
  INSERT INTO countersign.versions (version, works_with) VALUES (0, 0) ON CONFLICT DO NOTHING;
`
