import { Client } from 'pg'

/** Runs one statement over a connection of its own and answers the rows. */
export async function askPostgres(
  url: string,
  sql: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new Client({ connectionString: url })
  // The server may be killed while it answers; the query's own error tells of it.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const answer = await client.query<Record<string, unknown>>(sql)
    return answer.rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Whether a server takes queries there. */
export function answersQueries(url: string): Promise<boolean> {
  return askPostgres(url, 'select 1').then(
    () => true,
    () => false,
  )
}
