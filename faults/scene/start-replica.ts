import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../../server/bin/countersign.mjs', import.meta.url))

/** One process of the service. It keeps its port when it is started again. */
export type Replica = {
  readonly url: string
  readonly port: number
  readonly logFile: string
  readonly pid: () => number
  /** Whether the process ended by itself. */
  readonly hasEnded: () => boolean
  readonly kill: () => Promise<void>
  /** Asks it to end, as a deployment does. */
  readonly stop: () => Promise<void>
  /** Starts it once more, as whatever watches over it would, and waits until it is ready. `env` is added to its environment. */
  readonly start: (env?: Readonly<Record<string, string>>) => Promise<void>
}

export type ReplicaWishes = {
  readonly folder: string
  readonly name: string
  readonly port: number
  /** Its settings, `COUNTERSIGN_…`, and whatever else its environment shall hold. */
  readonly env: Readonly<Record<string, string>>
  /** Runs it under another program, such as `strace -f …`. */
  readonly under?: readonly string[]
}

/** How long a start may take, with migrations on a busy machine. */
const PATIENCE_MS = 60_000

/** Runs `countersign serve`. Raises a Defect with the end of its log when it does not become ready. */
export async function startReplica(wishes: ReplicaWishes): Promise<Replica> {
  const { folder, name, port, env, under = [] } = wishes
  const logFile = join(folder, `${name}.log`)
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined

  // A script that fails leaves nothing behind.
  process.once('exit', () => child?.kill('SIGKILL'))

  const start = async (more: Readonly<Record<string, string>> = {}) => {
    const serve = [...under, process.execPath, COMMAND, 'serve', '--json']
    const log = openSync(logFile, 'a')
    const fresh = spawn(serve[0] ?? '', serve.slice(1), {
      cwd: folder,
      env: { PATH: process.env['PATH'], COUNTERSIGN_PORT: String(port), ...env, ...more },
      stdio: ['ignore', log, log],
    })
    closeSync(log)
    child = fresh
    const until = Date.now() + PATIENCE_MS
    while (!(await isUp(url))) {
      if (fresh.exitCode !== null || fresh.signalCode !== null || Date.now() > until)
        throw new Error(`${name} did not start: ${readFileSync(logFile, 'utf8').slice(-2000)}`)
      await wait(20)
    }
  }
  const end = async (signal: NodeJS.Signals) => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  await start()
  return {
    url,
    port,
    logFile,
    pid: () => child?.pid ?? 0,
    hasEnded: () => child?.exitCode !== null || child.signalCode !== null,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    start,
  }
}

/** Whether the process listens; whether its store is there is another question. */
async function isUp(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).ok
  } catch {
    return false
  }
}
