import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { cores } from './cores.ts'
import type { Load, LoadWish } from './wrk.ts'

const PROGRAM = join(import.meta.dirname, '../load/passkeys.ts')

export type PasskeyLoad = {
  readonly load: (wish: Pick<LoadWish, 'seconds' | 'connections' | 'env'>) => Promise<Load>
  readonly stop: () => Promise<void>
}

/** Starts the load that holds passkeys, on the load's core: wrk cannot sign. It enrols its people first, and waits between rounds. */
export async function passkeyLoad(env: Readonly<Record<string, string>>): Promise<PasskeyLoad> {
  const child = spawn('taskset', ['-c', cores().load, process.execPath, PROGRAM], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (): Promise<string> => {
    const line = await lines.next()
    if (line.done === true) throw new Error('the load with passkeys ended')
    return line.value
  }
  if ((await next()) !== 'ready') throw new Error('the load with passkeys is not ready')
  return {
    async load({ seconds, connections = 64, env: more }) {
      const wish = { seconds, connections, wrong: more?.['BENCH_WRONG'] === '1' }
      child.stdin.write(`${JSON.stringify(wish)}\n`)
      const told: Load = JSON.parse(await next())
      return told
    },
    async stop() {
      process.off('exit', end)
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}
