import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { answersQueries } from './ask-postgres.ts'
import { findPostgres } from './find-postgres.ts'
import { howToRun } from './postgres-programs.ts'
import { processesUnder } from './processes-under.ts'

/** One life of a server's first process. */
export type Postmaster = {
  readonly pid: number
  readonly hasEnded: () => boolean
  readonly stop: (signal: NodeJS.Signals) => Promise<void>
  readonly kill9: () => Promise<void>
  readonly signalAll: (signal: NodeJS.Signals) => void
}

export type PostmasterWishes = {
  readonly dataFolder: string
  readonly logFile: string
  readonly settings: Readonly<Record<string, string>>
  readonly livesWith: number
  readonly under: readonly string[]
}

/** How long a server may take to answer: it may have to read back what a killed one left. */
const PATIENCE_MS = 60_000

/**
 * Starts the server and then looks every second whether the process that wanted it still lives. An immediate shutdown is
 * enough: nobody needs the data of a dead test.
 */
const KEEPER = `
owner=$1; shift
"$@" & server=$!
trap 'kill -INT $server' INT; trap 'kill -QUIT $server' QUIT TERM
while kill -0 $server 2>/dev/null; do
  ps -p $owner >/dev/null || kill -QUIT $server
  sleep 1 & wait $!
done
`

/** Starts a server on its data and waits until it answers. Raises a Defect with the end of its log when it does not. */
export async function runPostmaster(wishes: PostmasterWishes): Promise<Postmaster> {
  const { dataFolder, logFile, settings, livesWith, under } = wishes
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = [...under, join(findPostgres().bin, 'postgres'), '-D', dataFolder, ...args]
  const log = openSync(logFile, 'a')
  const keeper = spawn('/bin/sh', ['-c', KEEPER, 'keeper', String(livesWith), ...server], {
    ...howToRun(),
    // A process group of its own: a Ctrl-C at the terminal is the tests' to hear.
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  keeper.unref()
  const gone = once(keeper, 'exit')
  const url = `postgres://countersign@127.0.0.1:${settings['port']}/postgres`
  const until = Date.now() + PATIENCE_MS
  while (!(await answersQueries(url))) {
    if (keeper.exitCode !== null || Date.now() > until)
      throw new Error(`PostgreSQL did not start: ${readFileSync(logFile, 'utf8').slice(-2000)}`)
    await wait(20)
  }
  const pid = Number(readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')[0])
  const signalAll = (signal: NodeJS.Signals) => {
    for (const one of [pid, ...processesUnder(pid)]) send(one, signal)
  }
  const ended = async () => {
    keeper.ref()
    // Buried, too: a server does not start while its predecessor's id is taken.
    while (isThere(pid)) await wait(5)
    if (keeper.pid !== undefined) send(keeper.pid, 'SIGKILL')
    await gone
  }
  return {
    pid,
    hasEnded: () => !isAlive(pid),
    signalAll,
    async stop(signal) {
      send(pid, signal)
      await ended()
    },
    async kill9() {
      // Halted first, so that it cannot make another process between the look and the kill.
      send(pid, 'SIGSTOP')
      const others = processesUnder(pid)
      signalAll('SIGKILL')
      await ended()
      while (others.some(isAlive)) await wait(5)
    },
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended by itself in the meantime.
  }
}

/** Whether there is a process of this id, be it dead and not yet buried by its parent. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  if (!isThere(pid)) return false
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return process.platform !== 'linux'
  }
}
