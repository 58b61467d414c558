import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../../examples/store/main.ts', import.meta.url))

export type DemoStore = {
  /** Resolves when it serves pages; rejects with what it wrote when it ends before. */
  readonly ready: Promise<void>
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/** Starts the example store as a process of its own: like every application, it has an address and a key, and no more. */
export function startDemoStore(settings: Readonly<Record<string, string>>): DemoStore {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PROGRAM], {
    env: { ...process.env, ...settings, STORE_ENDS_WITH_STDIN: '1' },
    // Its own process group: Ctrl-C reaches us, and we end it once the pages under way are written.
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit').then(() => {})
  return {
    ready: untilReady(child, ended),
    ended,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function untilReady(child: ChildProcess, ended: Promise<void>): Promise<void> {
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
    throw new Error(complaint.trim() || 'the example store ended')
  })
  await Promise.race([ready, died])
}
