import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openSqliteStore } from '../../server/src/store/sqlite/open-sqlite-store.ts'
import { KEY, settings } from '../measure/countersign.ts'
import { machine } from '../measure/machine.ts'
import { middle, round, type Round } from '../measure/rounds.ts'
import { note, say, title, whole, withFolder } from '../measure/say.ts'
import { startServer } from '../measure/server.ts'
import type { Options } from '../options.ts'
import { writeSection } from '../report/page.ts'
import { seed } from '../seed.ts'

/** Past the retention of thirty days and the day that the seeded ones live. */
const LATER_MS = 32 * 86_400_000
/** As the service's rounds take it. */
const A_STEP = 300

/** Rows a second that can be forgotten, and what the API's slowest answers are while it happens. */
export function sweep(options: Options): Promise<void> {
  const { seconds = 4, rounds = 3, pending = 300_000 } = options
  return withFolder(async (folder) => {
    note(`keeping ${whole(pending)} verifications, then letting a month pass …`)
    const [young, old, bare] = ['young', 'old', 'bare'].map((name) =>
      join(folder, `${name}.db`),
    ) as [string, string, string]
    await seed(old, pending, note)
    copyFileSync(old, young)
    const store = openSqliteStore({ file: old, sandboxClock: true })
    await store.advance(LATER_MS)
    await store.close()
    copyFileSync(old, bare)
    const alone = await sweepAlone(bare)
    const calm = await underLoad(folder, young, rounds, seconds)
    const last = newest(old)
    const busy = await underLoad(folder, old, rounds, seconds)
    const left = count(old, 'verifications', last)
    const figures = [
      [
        'alone, one step after another',
        `${whole(alone.perSecond)} rows/s (${alone.rows.toLocaleString('en')} verifications with all that belongs to them; wanted: at least 300,000)`,
      ],
      [
        'in the service under load',
        `${whole(pending - left)} verifications forgotten in ${(rounds + 1) * seconds} s`,
      ],
      ['requests/s', `${whole(calm.perSecond)} without, ${whole(busy.perSecond)} with sweeping`],
      [
        'p99',
        `${calm.p99Ms.toFixed(1)} ms without, ${busy.p99Ms.toFixed(1)} ms with: ${(busy.p99Ms / calm.p99Ms).toFixed(2)} times (wanted: at most 1.5)`,
      ],
    ] as const
    title('sweeping')
    for (const [what, value] of figures) say(what, value)
    const lines = figures.map(([what, value]) => `- ${what}: ${value}`)
    if (options.write) writeSection('sweep', `SQLite, ${machine().date}.\n\n${lines.join('\n')}`)
  })
}

async function sweepAlone(
  file: string,
): Promise<{ readonly perSecond: number; readonly rows: number }> {
  const all = ROWS.reduce((sum, table) => sum + count(file, table), 0)
  const rows = count(file)
  const store = openSqliteStore({ file, sandboxClock: true })
  const began = performance.now()
  let swept = 0
  let last = 1
  while (last > 0) {
    last = await store.sweep(A_STEP)
    swept += last
  }
  const seconds = (performance.now() - began) / 1000
  await store.close()
  if (swept === 0) throw new Error('Nothing was swept.')
  const left = ROWS.reduce((sum, table) => sum + count(file, table), 0)
  return { perSecond: (all - left) / seconds, rows }
}

/** The tables whose rows count: each verification has one in the first, and several in the others. */
const ROWS = ['verifications', 'events', 'search', 'passing'] as const

function count(
  file: string,
  table: (typeof ROWS)[number] = 'verifications',
  upTo?: number,
): number {
  const some = upTo === undefined ? '' : ` WHERE number <= ${upTo}`
  return ask(file, `SELECT count(*) AS n FROM ${table}${some}`)
}

/** The newest verification: what the load adds is not swept and not counted. */
function newest(file: string): number {
  return ask(file, 'SELECT max(number) AS n FROM verifications')
}

function ask(file: string, sql: string): number {
  const db = new DatabaseSync(file, { readOnly: true })
  const row = db.prepare(sql).get()
  db.close()
  return Number(row?.['n'])
}

async function underLoad(
  folder: string,
  file: string,
  rounds: number,
  seconds: number,
): Promise<Round> {
  const server = await startServer('service.ts', { env: settings(folder, `sqlite:${file}`) })
  const target = { server, script: 'verify.lua', env: () => ({ BENCH_KEY: KEY }) }
  // The first sweep comes after five seconds.
  await new Promise((resolve) => setTimeout(resolve, 5000))
  const all: Round[] = []
  for (let one = 0; one <= rounds; one += 1) {
    const measured = await round(target, seconds)
    if (one > 0) all.push(measured)
  }
  await server.stop()
  return middle(all)
}
