import { Client } from 'pg'
import { migratePostgres } from '../../src/store/postgres/open-postgres-store.ts'
import { freshDatabase } from '../postgres/shared-postgres.ts'

const EMPTY = `
  DELETE FROM countersign.verifications; DELETE FROM countersign.events; DELETE FROM countersign.passing; DELETE FROM countersign.volatile;
  DELETE FROM countersign.deliveries; DELETE FROM countersign.records; DELETE FROM countersign.statistics;
  UPDATE countersign.state SET clock_moved = 0, clock_seen = 0, epoch = 1, epoch_at = 0, epoch_wished = 0;
  ALTER SEQUENCE countersign.event_sequence RESTART;
`

/** A database for one test file that can be emptied again and again: making a new one takes twenty times as long. */
export async function emptiedPostgres(): Promise<{
  readonly url: string
  readonly empty: () => Promise<void>
  readonly ask: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>
  readonly end: () => Promise<void>
}> {
  const { url } = await freshDatabase()
  await migratePostgres(url)
  const client = new Client({ connectionString: url })
  await client.connect()
  const ask = async (sql: string) => {
    const answer = await client.query<Record<string, unknown>>(sql)
    return answer.rows
  }
  return {
    url,
    ask,
    empty: async () => void (await client.query(EMPTY)),
    end: () => client.end(),
  }
}
