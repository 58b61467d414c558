import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { MASTER_KEY } from '../measure/countersign.ts'
import { machine } from '../measure/machine.ts'
import { median } from '../measure/rounds.ts'
import { note, withFolder } from '../measure/say.ts'
import { startServer } from '../measure/server.ts'
import type { Options } from '../options.ts'
import { writeSection } from '../report/page.ts'

type Starting = {
  readonly name: string
  readonly script: string
  readonly args?: readonly string[]
  readonly env: (folder: string) => Readonly<Record<string, string>>
}

const STARTING: readonly Starting[] = [
  { name: 'bare Fastify', script: 'echo-fastify.ts', env: () => ({}) },
  {
    name: 'Countersign, SQLite',
    script: '../../server/bin/countersign.mjs',
    args: ['serve'],
    env: (folder) => ({
      COUNTERSIGN_PORT: '0',
      COUNTERSIGN_DATABASE: `sqlite:${join(folder, 'cold.db')}`,
      COUNTERSIGN_MASTER_KEY: MASTER_KEY,
    }),
  },
  {
    name: 'better-auth, e-mail code, SQLite',
    script: 'better-auth.ts',
    env: (folder) => ({ BENCH_FLOW: 'email', BENCH_DATABASE: `sqlite:${join(folder, 'peer.db')}` }),
  },
  {
    name: 'oidc-provider, in memory',
    script: 'oidc-provider.ts',
    env: () => ({ BENCH_DATABASE: 'memory' }),
  },
]

/**
 * From the start of the process to its being ready, and what it holds a second later. Countersign is the program as `npm run build` makes
 * it and `countersign serve` runs it; what it compiled at the first start is kept, as it is on every machine but a new one.
 */
export function cold(options: Options): Promise<void> {
  const { rounds = 5 } = options
  const build = join(import.meta.dirname, '../../scripts/build.mjs')
  if (spawnSync(process.execPath, [build], { stdio: 'inherit' }).status !== 0)
    throw new Error('npm run build failed.')
  return withFolder(async (folder) => {
    const ready = new Map<string, number[]>()
    const held = new Map<string, number[]>()
    // The first round fills the disk's buffers and the compile cache; it is not counted.
    for (let nth = 0; nth <= rounds; nth += 1)
      for (const { name, script, args = [], env } of STARTING) {
        const server = await startServer(script, { env: env(folder), args })
        await new Promise((resolve) => setTimeout(resolve, 1000))
        const [ms, bytes] = [server.readyMs, server.memory()]
        await server.stop()
        note(
          `${nth === 0 ? 'warm-up' : `round ${nth}`}  ${name}: ${ms.toFixed(0)} ms, ${(bytes / 1e6).toFixed(0)} MB`,
        )
        if (nth === 0) continue
        ready.set(name, [...(ready.get(name) ?? []), ms])
        held.set(name, [...(held.get(name) ?? []), bytes])
      }
    const lines = STARTING.map(
      ({ name }) =>
        `| ${name} | ${median(ready.get(name) ?? []).toFixed(0)} | ${(median(held.get(name) ?? []) / 1e6).toFixed(0)} |`,
    )
    const text = `Medians of ${rounds}, ${machine().date}. Wanted of Countersign: under 500 ms, under 110 MB.\n\n| | ready after ms | memory at rest, MB |\n|---|--:|--:|\n${lines.join('\n')}`
    process.stdout.write(`${text}\n`)
    if (options.write) writeSection('cold', text)
  })
}
