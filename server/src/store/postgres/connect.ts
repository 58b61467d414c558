import { readFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { Client } from 'pg'
import type { PostgresPlace, PostgresTls } from './postgres-url.ts'
import { LostConnection, sqlState } from './unavailable.ts'

/** A connection to the database that takes writes, and what that is. */
export type Connected = {
  readonly client: Client
  /** Hangs up at once, whatever is under way. */
  readonly hangUp: () => void
  /** PostgreSQL's system identifier; empty where it is not told. */
  readonly server: string
  /** The timeline it writes, eight hexadecimal digits, another one after each promotion; empty where it is not told. */
  readonly timeline: string
}

/** One host may take so long to answer; with two, whoever waits hears of it within what a request has. */
const CONNECT_MILLISECONDS = 2000

/**
 * Connects to the first host that takes writes: a standby is passed over, for what it shows may be old and a decision on it
 * would be wrong. Throws LostConnection when there is none.
 */
export async function connect(place: PostgresPlace): Promise<Connected> {
  const failures: unknown[] = []
  for (const { host, port } of place.hosts) {
    try {
      return await connectTo(place, host, port)
    } catch (error) {
      failures.push(error)
    }
  }
  const message = failures.map(reason).join('; ')
  throw new LostConnection(message, { cause: failures[0] })
}

async function connectTo(place: PostgresPlace, host: string, port: number): Promise<Connected> {
  const socket = new Socket()
  const client = new Client({
    host,
    port,
    user: place.user,
    password: place.password,
    database: place.database,
    ssl: tlsOptions(place.tls),
    stream: () => socket,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    // What a pooler would not know is set in each transaction and not here.
    application_name: 'countersign',
  })
  // What is under way hears of it by itself; without a listener the process would end.
  client.on('error', () => undefined)
  const hangUp = () => void socket.destroy()
  const slow = setTimeout(hangUp, CONNECT_MILLISECONDS)
  try {
    await client.connect()
    return { client, hangUp, ...(await introduce(client)) }
  } catch (error) {
    hangUp()
    throw error
  } finally {
    clearTimeout(slow)
  }
}

/** Asks a server who it is. Throws when it takes no writes. */
async function introduce(client: Client): Promise<Pick<Connected, 'server' | 'timeline'>> {
  const { rows } = await client.query<{ read_only: boolean }>(
    `SELECT pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on' AS read_only`,
  )
  if (rows[0]?.read_only !== false) throw new LostConnection('takes no writes')
  return {
    server: await told(client, 'SELECT system_identifier::text AS it FROM pg_control_system()'),
    timeline: await told(client, 'SELECT left(pg_walfile_name(pg_current_wal_lsn()), 8) AS it'),
  }
}

/** What not every kind of server tells everybody. */
async function told(client: Client, question: string): Promise<string> {
  try {
    const { rows } = await client.query<{ it: string }>(question)
    return rows[0]?.it ?? ''
  } catch (error) {
    if (sqlState(error) === undefined) throw error
    return ''
  }
}

function tlsOptions(tls: PostgresTls) {
  if (tls.mode === 'disable') return false
  if (tls.mode === 'require') return { rejectUnauthorized: false }
  return {
    rejectUnauthorized: true,
    ...(tls.authorities !== undefined && { ca: readFileSync(tls.authorities, 'utf8') }),
  }
}

/** Why, without the host's name, which may hold more than it should. */
function reason(error: unknown): string {
  if (sqlState(error) !== undefined) return `refused (${sqlState(error)})`
  if (error instanceof LostConnection) return error.message
  return error instanceof Error && 'code' in error ? String(error.code) : 'does not answer'
}
