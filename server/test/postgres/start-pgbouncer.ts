import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { answersQueries } from './ask-postgres.ts'
import { freePort } from './free-port.ts'
import { giveToPostgres, howToRun } from './postgres-programs.ts'

export type Pgbouncer = {
  /** A URL of this pooler for a URL of its server. */
  readonly through: (url: string) => string
  readonly stop: () => Promise<void>
}

/** Where pgbouncer is, undefined when it is not installed. */
export function findPgbouncer(): string | undefined {
  // Debian keeps servers in /usr/sbin, which is not on every person's PATH.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
  return folders.map((folder) => join(folder, 'pgbouncer')).find((file) => existsSync(file))
}

/**
 * Starts a pooler in transaction mode in front of the server on `port`: each transaction may run on another of few connections.
 * @param poolSize connections to the server; fewer than clients, so that they really are shared
 */
export async function startPgbouncer(port: number, poolSize = 4): Promise<Pgbouncer> {
  const program = findPgbouncer()
  if (program === undefined) throw new Error('pgbouncer is not installed.')
  const folder = mkdtempSync(join(tmpdir(), 'countersign-pgbouncer-'))
  const own = await freePort()
  const settings = [
    '[databases]',
    `* = host=127.0.0.1 port=${port} user=countersign`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${own}`,
    'unix_socket_dir =',
    'auth_type = any',
    'pool_mode = transaction',
    `default_pool_size = ${poolSize}`,
    'max_client_conn = 200',
    'ignore_startup_parameters = extra_float_digits,options',
  ]
  const file = join(folder, 'pgbouncer.ini')
  writeFileSync(file, settings.join('\n'))
  giveToPostgres(folder)
  const logFile = join(folder, 'log')
  const log = openSync(logFile, 'a')
  const child = spawn(program, [file], { ...howToRun(), stdio: ['ignore', log, log] })
  closeSync(log)
  const gone = once(child, 'exit')
  process.once('exit', () => child.kill('SIGKILL'))
  const through = (url: string) => {
    const its = new URL(url)
    its.port = String(own)
    return its.href
  }
  for (
    let tries = 0;
    !(await answersQueries(through(`postgres://countersign@127.0.0.1/postgres`)));
    tries += 1
  ) {
    if (child.exitCode !== null || tries > 250)
      throw new Error(`pgbouncer did not start: ${readFileSync(logFile, 'utf8')}`)
    await wait(20)
  }
  return {
    through,
    async stop() {
      child.kill('SIGKILL')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
