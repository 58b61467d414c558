import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const PROGRAMS = {
  store: fileURLToPath(new URL('../../../examples/store/main.ts', import.meta.url)),
  tv: fileURLToPath(new URL('../../../examples/tv/main.ts', import.meta.url)),
} as const

export type DemoProgram = {
  /** Resolves when it serves pages; rejects with what it wrote when it ends before. */
  readonly ready: Promise<void>
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/** Starts an example as a process of its own: like every application, it has an address and a key or a client's id, and no more. */
export function startDemoProgram(
  name: keyof typeof PROGRAMS,
  settings: Readonly<Record<string, string>>,
): DemoProgram {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PROGRAMS[name]], {
    env: { ...process.env, ...settings },
    // Its own process group: Ctrl-C reaches us, and we end it once the pages under way are written.
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit').then(() => {})
  return {
    ready: untilReady(name, child, ended),
    ended,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function untilReady(name: string, child: ChildProcess, ended: Promise<void>): Promise<void> {
  let complaint = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000)
    process.stderr.write(text)
  })
  const ready = new Promise<void>((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('is ready')) resolve()
    })
  })
  const died = ended.then(() => {
    throw new Error(complaint.trim() || `the example ${name} ended`)
  })
  await Promise.race([ready, died])
}
