import Database from 'better-sqlite3'
import { Pool } from 'pg'

/** A database in the form that better-auth takes it, and what is put into it before the load. */
export type PeerDatabase = {
  readonly handle: InstanceType<typeof Database> | Pool
  /** Confirmed people, whose addresses are verified over and over. */
  readonly addPeople: (count: number, withPhone: boolean) => Promise<void>
  /** Codes that somebody asked for and nobody has proven yet, good for an hour. */
  readonly addPending: (count: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** `sqlite:<file>`: WAL as its documentation advises, and synchronous=FULL as ours. `postgres://…`: a pool as it comes. */
export function openPeerDatabase(named: string): PeerDatabase {
  return named.startsWith('sqlite:') ? sqlite(named.slice(7)) : postgres(named)
}

const QUOTED = '"emailVerified", "createdAt", "updatedAt"'

function sqlite(file: string): PeerDatabase {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  const now = () => new Date().toISOString()
  return {
    handle: db,
    async addPeople(count, withPhone) {
      const insert = db.prepare(
        `INSERT INTO user (id, name, email, ${QUOTED}${withPhone ? ', "phoneNumber"' : ''})
         VALUES (?, ?, ?, 1, ?, ?${withPhone ? ', ?' : ''})`,
      )
      db.transaction(() => {
        for (let n = 0; n < count; n += 1)
          insert.run(
            `person${n}`,
            `Person ${n}`,
            `person${n}@bench.test`,
            now(),
            now(),
            ...(withPhone ? [phone(n)] : []),
          )
      })()
    },
    async addPending(count) {
      const insert = db.prepare(
        'INSERT INTO verification (id, identifier, value, "expiresAt", "createdAt", "updatedAt") VALUES (?, ?, ?, ?, ?, ?)',
      )
      const until = new Date(Date.now() + 3_600_000).toISOString()
      db.transaction(() => {
        for (let n = 0; n < count; n += 1)
          insert.run(
            `pending${n}`,
            `email-verification-otp-pending${n}@bench.test`,
            '000000:0',
            until,
            now(),
            now(),
          )
      })()
    },
    close: async () => void db.close(),
  }
}

function postgres(url: string): PeerDatabase {
  const pool = new Pool({ connectionString: url })
  // It may be ended before its pool is.
  pool.on('error', () => undefined)
  return {
    handle: pool,
    async addPeople(count, withPhone) {
      await pool.query(
        `INSERT INTO "user" (id, name, email, ${QUOTED}${withPhone ? ', "phoneNumber"' : ''})
         SELECT 'person' || n, 'Person ' || n, 'person' || n || '@bench.test', true, now(), now()
           ${withPhone ? ", '+1555' || lpad(n::text, 7, '0')" : ''}
         FROM generate_series(0, $1::int - 1) AS n`,
        [count],
      )
    },
    async addPending(count) {
      if (count === 0) return
      await pool.query(
        `INSERT INTO verification (id, identifier, value, "expiresAt", "createdAt", "updatedAt")
         SELECT 'pending' || n, 'email-verification-otp-pending' || n || '@bench.test', '000000:0',
           now() + interval '1 hour', now(), now() FROM generate_series(0, $1::int - 1) AS n`,
        [count],
      )
      await pool.query('ANALYZE')
    },
    close: () => pool.end(),
  }
}

function phone(n: number): string {
  return `+1555${String(n).padStart(7, '0')}`
}
