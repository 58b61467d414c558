/*
 * A PostgreSQL of a test's own: in a fresh folder, on a free port of 127.0.0.1, ended with the process that wanted it even when that
 * is killed. It can be killed, started again, and copied to a standby. Not for anything that shall last.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askPostgres } from './ask-postgres.ts'
import { findPostgres } from './find-postgres.ts'
import { freePort } from './free-port.ts'
import { giveToPostgres, runPostgresProgram } from './postgres-programs.ts'
import { runPostmaster, type Postmaster } from './run-postmaster.ts'

export type PostgresOptions = {
  /** Gives up durability for speed: for tests that kill nothing. */
  readonly fast?: boolean
  /** More settings of postgresql.conf. */
  readonly settings?: Readonly<Record<string, string>>
  /** It is ended when the process with this id ends; this one unless told otherwise. */
  readonly livesWith?: number
  /** A folder to put the data in, which is kept; else a temporary one. */
  readonly folder?: string
  /** Runs the server under another program, such as `strace -f …`. */
  readonly under?: readonly string[]
}

export type Postgres = {
  /** `postgres://…` of its database `countersign`, for TCP. */
  readonly url: string
  readonly port: number
  /** Such as `15.18`. */
  readonly version: string
  /** How it came to be on this machine, for the line that a test log begins with. */
  readonly origin: string
  readonly dataFolder: string
  readonly logFile: string
  readonly pid: () => number
  /** Whether it ended by itself, as it does when it cannot trust its disk. */
  readonly hasEnded: () => boolean
  /** Runs one statement as the superuser and answers its rows. */
  readonly ask: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>
  /** Writes settings and lets the server read them. */
  readonly configure: (settings: Readonly<Record<string, string>>) => Promise<void>
  /** Makes an empty database and answers its URL. */
  readonly createDatabase: (name: string) => Promise<string>
  /** Starts it again on the same data and port, and waits until it answers. */
  readonly start: () => Promise<void>
  /** Ends it, keeping its data: `SIGINT` hangs up and writes everything out, `SIGQUIT` writes nothing out. */
  readonly stop: (signal?: 'SIGINT' | 'SIGQUIT' | 'SIGTERM') => Promise<void>
  /** Kills it and every process of it at once, as a power cut would, but for what the system keeps in its buffers. */
  readonly kill9: () => Promise<void>
  /** Halts every process of it, and lets it go on: connections stay, nobody answers. */
  readonly freeze: () => void
  readonly thaw: () => void
  /** Makes a standby a primary. */
  readonly promote: () => Promise<void>
  /** Ends it and removes its data. */
  readonly remove: () => Promise<void>
}

const DATABASE = 'countersign'

/** Starts a PostgreSQL with an empty database; in about a second. Raises a Defect when none can be had here. */
export async function startPostgres(options: PostgresOptions = {}): Promise<Postgres> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'countersign-postgres-'))
  giveToPostgres(folder)
  const initial = [
    '-D',
    join(folder, 'data'),
    '-U',
    DATABASE,
    '-E',
    'UTF8',
    '--locale=C',
    '-A',
    'trust',
  ]
  await runPostgresProgram('initdb', [...initial, '--no-sync'])
  const postgres = await runPostgres(folder, options)
  await postgres.ask(`create database ${DATABASE}`)
  return postgres
}

/** Runs a PostgreSQL on a folder whose `data` is there already. */
export async function runPostgres(folder: string, options: PostgresOptions): Promise<Postgres> {
  const port = await freePort()
  const dataFolder = join(folder, 'data')
  const logFile = join(folder, 'log')
  const settings = { ...settingsOf(options), port: String(port), unix_socket_directories: folder }
  const urlOf = (name: string) => `postgres://${DATABASE}@127.0.0.1:${port}/${name}`
  const ask = (sql: string) => askPostgres(urlOf('postgres'), sql)
  let postmaster: Postmaster | undefined
  const running = () => {
    if (postmaster === undefined) throw new Error('This PostgreSQL does not run.')
    return postmaster
  }
  const start = async () => {
    // One that ended by itself is cleared away.
    await postmaster?.stop('SIGQUIT')
    const { livesWith = process.pid, under = [] } = options
    postmaster = await runPostmaster({ dataFolder, logFile, settings, livesWith, under })
  }
  const stop = async (signal: 'SIGINT' | 'SIGQUIT' | 'SIGTERM' = 'SIGINT') => {
    await postmaster?.stop(signal)
    postmaster = undefined
  }
  await start()
  const { version, origin } = findPostgres()
  return {
    url: urlOf(DATABASE),
    port,
    version,
    origin,
    dataFolder,
    logFile,
    pid: () => running().pid,
    hasEnded: () => postmaster?.hasEnded() ?? true,
    ask,
    async configure(wanted) {
      for (const [name, value] of Object.entries(wanted))
        await ask(`alter system set ${name} = '${value.replaceAll("'", "''")}'`)
      await ask('select pg_reload_conf()')
    },
    async createDatabase(name) {
      await ask(`create database ${name}`)
      return urlOf(name)
    },
    start,
    stop,
    async kill9() {
      await running().kill9()
      postmaster = undefined
    },
    freeze: () => running().signalAll('SIGSTOP'),
    thaw: () => running().signalAll('SIGCONT'),
    async promote() {
      await ask('select pg_promote(true, 60)')
    },
    async remove() {
      await stop('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function settingsOf({ fast = false, settings = {} }: PostgresOptions) {
  const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  return {
    listen_addresses: '127.0.0.1',
    max_connections: '200',
    shared_buffers: '64MB',
    // The settings of a machine that is small, and busy with more than this server.
    max_wal_size: '256MB',
    log_min_messages: 'warning',
    ...(fast && hasty),
    ...settings,
  }
}
