import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { cores } from './cores.ts'
import { cpuOf, memoryOf, writtenBy } from './proc.ts'

const SERVERS = join(import.meta.dirname, '../servers')

/** A server under measurement. */
export type Server = {
  readonly url: string
  /** What else it said before it was ready: lines `NAME=value`. */
  readonly told: Readonly<Record<string, string>>
  /** Milliseconds from its start to its being ready. */
  readonly readyMs: number
  /** Processor time used so far by all its processes, in microseconds. */
  readonly cpu: () => number
  /** Memory held, in bytes. */
  readonly memory: () => number
  /** Bytes that it has had written to disks. */
  readonly written: () => number
  readonly stop: () => Promise<void>
}

export type ServerWish = {
  readonly env?: Readonly<Record<string, string>>
  /** In taskset's words; core 0 unless told otherwise. */
  readonly on?: string
  /** A program to run it under, such as strace, with its arguments. */
  readonly under?: readonly string[]
  /** What the script is told. */
  readonly args?: readonly string[]
}

/** What a server says when it is ready: one of ours, or the program as it is served. */
const READY = /^(?:countersign is ready at|ready) (\S+)/m

/** None of them outlives the bench, however that ends. */
const started = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of started) child.kill('SIGKILL')
})

/** Starts a file, named from `servers/`, in production mode and waits until it says that it is ready. */
export async function startServer(script: string, wish: ServerWish = {}): Promise<Server> {
  const { env = {}, on = cores().server, under = [], args = [] } = wish
  const startedAt = performance.now()
  const command = [...under, process.execPath, join(SERVERS, script), ...args]
  const child = spawn('taskset', ['-c', on, ...command], {
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const running = () => child.exitCode === null && child.signalCode === null
  started.add(child)
  const said = await untilReady(child)
  const pid = child.pid ?? 0
  return {
    url: READY.exec(said)?.[1] ?? '',
    told: Object.fromEntries(
      [...said.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
    ),
    readyMs: performance.now() - startedAt,
    cpu: () => cpuOf(pid),
    memory: () => memoryOf(pid),
    written: () => writtenBy(pid),
    stop: async () => {
      started.delete(child)
      if (!running()) return
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), 15_000)
      await gone
      clearTimeout(late)
    },
  }
}

function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (READY.test(text)) resolve(text)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`it ended before it was ready (${code})`)))
  })
}
