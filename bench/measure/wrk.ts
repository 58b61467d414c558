import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { cores } from './cores.ts'

const LOADS = join(import.meta.dirname, '../load')

/** What wrk said of one round. */
export type Load = {
  readonly requests: number
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly starts: number
  /** Answers that were wanted. */
  readonly accepted: number
  /** Answers that were not, and connections that failed. */
  readonly other: number
}

export type LoadWish = {
  readonly url: string
  /** A file of `load/`. */
  readonly script: string
  readonly seconds: number
  /** 64 unless told otherwise. */
  readonly connections?: number
  /** A thread for each connection: a load can then tell which request an answer belongs to. One for all of them unless told otherwise. */
  readonly threadEach?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** Puts load on a server from the load's core. */
export async function load(wish: LoadWish): Promise<Load> {
  const { url, script, seconds, connections = 64, threadEach = false, env } = wish
  const threads = threadEach ? connections : 1
  const wrk = [
    'wrk',
    `-t${threads}`,
    `-c${connections}`,
    `-d${seconds}s`,
    '--timeout',
    '60s',
    '--latency',
  ]
  const child = spawn('taskset', ['-c', cores().load, ...wrk, '-s', join(LOADS, script), url], {
    env: { PATH: process.env['PATH'] ?? '', BENCH_LOAD: LOADS, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`wrk ended with ${code}: ${said}`)
  const count = (name: string) => Number(new RegExp(`^@${name} (\\d+)$`, 'm').exec(said)?.[1] ?? 0)
  const broken = [...(/Socket errors: (.*)/.exec(said)?.[1]?.matchAll(/\d+/g) ?? [])]
  return {
    requests: Number(/(\d+) requests in/.exec(said)?.[1]),
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]),
    p50Ms: milliseconds(/50%\s+([\d.]+)(us|ms|s)/.exec(said)),
    p99Ms: milliseconds(/99%\s+([\d.]+)(us|ms|s)/.exec(said)),
    starts: count('starts'),
    accepted: count('accepted'),
    other: count('other') + broken.reduce((all, [n]) => all + Number(n), 0),
  }
}

/** Says what is missing on this machine before anything is started. */
export function missingTools(...more: readonly string[]): string | undefined {
  if (process.platform !== 'linux') return 'This needs Linux: it reads processor time from /proc.'
  const packages = { wrk: 'wrk', taskset: 'util-linux', strace: 'strace' }
  for (const [tool, name] of Object.entries(packages)) {
    if (tool === 'strace' && !more.includes(tool)) continue
    const found = spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0
    if (!found) return `This needs ${tool}, which is not here. On Debian: apt-get install ${name}`
  }
  return undefined
}

/** wrk's own version, for the page. */
export function wrkVersion(): string {
  return /wrk (\S+)/.exec(spawnSync('wrk', ['-v'], { encoding: 'utf8' }).stdout)?.[1] ?? 'wrk'
}

function milliseconds(found: RegExpExecArray | null): number {
  const factor = { us: 0.001, ms: 1, s: 1000 }[found?.[2] ?? ''] ?? Number.NaN
  return Number(found?.[1]) * factor
}
