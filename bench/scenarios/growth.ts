import { statfsSync } from 'node:fs'
import { join } from 'node:path'
import { KEY, settings } from '../measure/countersign.ts'
import { machine } from '../measure/machine.ts'
import { middle, round, type Round } from '../measure/rounds.ts'
import { note, whole, withFolder } from '../measure/say.ts'
import { startServer } from '../measure/server.ts'
import type { Options } from '../options.ts'
import { writeSection } from '../report/page.ts'
import { seed } from '../seed.ts'

/** Bytes of disk that one pending verification takes while it is made, its events and the log of changes included; rounded up. */
const ROOM_EACH = 1500

/** What one more start costs when many are pending already. */
export function growth(options: Options): Promise<void> {
  const { seconds = 4, rounds = 3, pending } = options
  const sizes = [
    1000,
    100_000,
    1_000_000,
    ...(pending !== undefined && pending > 1_000_000 ? [pending] : []),
  ]
  const wanted = pending !== undefined && pending < 1_000_000 ? [1000, pending] : sizes
  return withFolder(async (folder) => {
    const lines: string[] = []
    let first: number | undefined
    for (const size of wanted) {
      const { bavail, bsize } = statfsSync(folder)
      if (size * ROOM_EACH > bavail * bsize) {
        note(`${whole(size)} pending need ${whole((size * ROOM_EACH) / 1e9)} GB of disk: left out`)
        continue
      }
      note(`keeping ${whole(size)} pending verifications …`)
      const file = join(folder, `${size}.db`)
      const { bytesEach } = await seed(file, size, note)
      const server = await startServer('service.ts', { env: settings(folder, `sqlite:${file}`) })
      const target = { server, script: 'start.lua', env: () => ({ BENCH_KEY: KEY }) }
      const all: Round[] = []
      for (let one = 0; one <= rounds; one += 1) {
        const measured = await round(target, seconds)
        if (one > 0) all.push(measured)
      }
      await server.stop()
      const { cpuEach, p99Ms } = middle(all)
      first ??= cpuEach
      lines.push(
        `| ${whole(size)} | ${whole(cpuEach)} | ${(cpuEach / first).toFixed(2)} | ${p99Ms.toFixed(1)} | ${whole(bytesEach)} |`,
      )
      note(lines.at(-1) ?? '')
    }
    const head =
      '| pending | CPU µs a start | times the first | p99 ms | bytes of disk each |\n|--:|--:|--:|--:|--:|'
    const text = `Starts only, on SQLite, ${machine().date}, medians of ${rounds} rounds of ${seconds} seconds; bytes with limits and search entries, without events. Wanted: at most 1.3 times.\n\n${head}\n${lines.join('\n')}`
    process.stdout.write(`${text}\n`)
    if (options.write) writeSection('growth', text)
  })
}
