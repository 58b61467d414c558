import { Client } from 'pg'
import { expect, test } from 'vitest'
import { freshDatabase } from './shared-postgres.ts'
import { findPgbouncer, startPgbouncer } from './start-pgbouncer.ts'

const lacks = findPgbouncer() === undefined

test.skipIf(lacks)(
  `more clients than connections share them, one transaction at a time${lacks ? ' (skipped: no pgbouncer)' : ''}`,
  async () => {
    const { url } = await freshDatabase()
    const pooler = await startPgbouncer(Number(new URL(url).port), 2)
    const clients = Array.from({ length: 5 }, () => {
      return new Client({ connectionString: pooler.through(url) })
    })
    try {
      await Promise.all(clients.map((client) => client.connect()))
      const pids = await Promise.all(
        clients.map(async (client) => {
          const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
          return rows[0]?.pid
        }),
      )
      expect(new Set(pids).size).toBeLessThanOrEqual(2)
    } finally {
      await Promise.all(clients.map((client) => client.end()))
      await pooler.stop()
    }
  },
)
