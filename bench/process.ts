import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

const HERE = import.meta.dirname

/** A server under measurement, pinned to the first core. */
export type Server = {
  readonly url: string
  /** Milliseconds from its start to its being ready. */
  readonly readyMs: number
  /** Processor time used so far, in microseconds. */
  readonly cpu: () => number
  /** Memory held, in bytes. */
  readonly memory: () => number
  readonly stop: () => Promise<void>
}

/** Starts a script of this folder and waits for its line `ready <url>`. */
export async function startServer(
  script: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const startedAt = performance.now()
  const child = spawn('taskset', ['-c', '0', process.execPath, join(HERE, script)], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await readyLine(child)
  const pid = child.pid ?? 0
  return {
    url,
    readyMs: performance.now() - startedAt,
    cpu: () => cpuOf(pid),
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

/** What wrk said of one round. */
export type Load = {
  readonly requests: number
  readonly perSecond: number
  readonly p99Ms: number
  /** Lines that the script itself wrote, `@name number`. */
  readonly counts: Readonly<Record<string, number>>
}

/** Puts load on a server from the second core: 64 connections, one thread. */
export function load(
  url: string,
  script: string,
  seconds: number,
  env: Readonly<Record<string, string>> = {},
): Load {
  const core = availableParallelism() > 1 ? '1' : '0'
  const run = spawnSync(
    'taskset',
    ['-c', core, 'wrk', '-t1', '-c64', `-d${seconds}s`, '--latency', '-s', join(HERE, script), url],
    { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...env } },
  )
  if (run.error !== undefined)
    throw new Error('wrk could not be started. Install it (Debian: apt-get install wrk).')
  const { stdout } = run
  if (/Non-2xx/.test(stdout)) process.stderr.write(`${stdout}${run.stderr}\n`)
  return {
    requests: Number(/(\d+) requests in/.exec(stdout)?.[1]),
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    p99Ms: milliseconds(/99%\s+([\d.]+)(us|ms|s)/.exec(stdout)),
    counts: Object.fromEntries(
      [...stdout.matchAll(/^@(\w+) (\d+)$/gm)].map(([, name = '', n]) => [name, Number(n)]),
    ),
  }
}

function milliseconds(found: RegExpExecArray | null): number {
  const factor = { us: 0.001, ms: 1, s: 1000 }[found?.[2] ?? ''] ?? Number.NaN
  return Number(found?.[1]) * factor
}

function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  // utime and stime, in hundredths of a second (proc(5); USER_HZ is 100 on Linux).
  return (Number(fields[11]) + Number(fields[12])) * 10_000
}

function readyLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const url = /^ready (\S+)$/m.exec(text)?.[1]
      if (url !== undefined) resolve(url)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`it ended before it was ready (${code})`)))
  })
}
