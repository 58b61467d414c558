import { createServer } from 'node:http'
import { join } from 'node:path'
import { KEY, settings } from '../measure/countersign.ts'
import { heapOf, slope } from '../measure/heap.ts'
import { machine } from '../measure/machine.ts'
import { note, say, title, whole, withFolder } from '../measure/say.ts'
import { startServer } from '../measure/server.ts'
import { load } from '../measure/wrk.ts'
import type { Options } from '../options.ts'
import { writeSection } from '../report/page.ts'
import { listen } from '../servers/ready.ts'

const EVERY_MS = 2000

type Sample = { readonly minutes: number; readonly rss: number; readonly heap: number }

/**
 * Memory over time under full load. The first fifth warms up: code is compiled and caches fill; growth is judged by what
 * comes after it. Each figure is the least of a tenth of the time, because garbage comes and goes in between; the slope is that of the second half.
 */
export function soak(options: Options): Promise<void> {
  const { minutes = 10 } = options
  return withFolder(async (folder) => {
    const service = await startServer('service.ts', {
      env: {
        ...settings(folder, `sqlite:${join(folder, 'soak.db')}`),
        COUNTERSIGN_ADMIN_PORT: await freePort(),
      },
    })
    const admin = service.told['ADMIN'] ?? ''
    const samples: Sample[] = []
    const began = Date.now()
    const look = async () => {
      const at = (Date.now() - began) / 60_000
      samples.push({ minutes: at, rss: service.memory(), heap: await heapOf(admin) })
    }
    const timer = setInterval(() => void look().catch(() => undefined), EVERY_MS)
    const talking = setInterval(() => note(telling(samples.at(-1))), 30_000)
    const seconds = minutes * 60
    const env = { BENCH_KEY: KEY }
    const done = await load({ url: service.url, script: 'verify.lua', seconds, env })
    clearInterval(timer)
    clearInterval(talking)
    await service.stop()
    const judged = samples.filter((one) => one.minutes > minutes / 5)
    const figures = [
      ['requests', `${whole(done.requests)}, ${done.other} of them not as wanted`],
      ['requests/s', whole(done.perSecond)],
      ['memory held (RSS)', trend(judged, (one) => one.rss)],
      ['heap', trend(judged, (one) => one.heap)],
    ] as const
    title(`${minutes} minutes of load`)
    for (const [what, value] of figures) say(what, value)
    const { date, cores, cpu } = machine()
    const lines = figures.map(([what, value]) => `- ${what}: ${value}`)
    if (options.write)
      writeSection(
        'soak',
        `${minutes} minutes of start + check on SQLite, ${date}, ${cores} cores of ${cpu}.\n\n${lines.join('\n')}`,
      )
  })
}

function trend(samples: readonly Sample[], of: (sample: Sample) => number): string {
  const size = Math.max(1, Math.floor(samples.length / 10))
  const lows = Array.from({ length: Math.floor(samples.length / size) }, (_, n) => {
    const part = samples.slice(n * size, (n + 1) * size)
    return [part[0]?.minutes ?? 0, Math.min(...part.map(of)) / 1e6] as const
  })
  const [first, last] = [lows[0]?.[1] ?? Number.NaN, lows.at(-1)?.[1] ?? Number.NaN]
  const second = lows.slice(Math.floor(lows.length / 2))
  const growth = second.length > 1 ? slope(second) : Number.NaN
  return `${first.toFixed(0)} MB after the warm-up, ${last.toFixed(0)} MB at the end; in the second half ${growth.toFixed(2)} MB a minute`
}

function telling(sample: Sample | undefined): string {
  if (sample === undefined) return 'no sample yet'
  const { minutes, rss, heap } = sample
  return `${minutes.toFixed(1)} min: RSS ${(rss / 1e6).toFixed(0)} MB, heap ${(heap / 1e6).toFixed(0)} MB`
}

async function freePort(): Promise<string> {
  const probe = createServer()
  const { port } = new URL(await listen(probe))
  await new Promise((resolve) => probe.close(resolve))
  return port
}
