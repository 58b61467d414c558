import type { Result } from '../measure/run-rows.ts'
import { whole } from '../measure/say.ts'
import { cpuOfAll, measuredOf, resultOf } from './table.ts'
import type { Run } from './write.ts'

/** A start and its check. */
const REQUESTS = 2
/** How full a core is planned to be: beyond it, waiting grows faster than work. */
const FULL = 0.6
/** Cores of one database primary in the arithmetic. */
const PRIMARY_CORES = 16
const DAY = 86_400
const RETENTION_DAYS = 30

/** The generated part of docs/guides/capacity.md; nothing when the run has no row to reckon from. */
export function capacity(run: Run, results: readonly Result[]): string | undefined {
  const sqlite = measuredOf(results, 'sqlite')
  if (sqlite === undefined) return undefined
  const parts = [
    `Reckoned from the table of ${run.date} ([performance](../reference/performance.md)), measured on ${run.cores} cores of ${run.cpu}. Cores elsewhere are faster or slower; the ratios stay.`,
    `### One core, SQLite

- ${whole(sqlite.perSecond)} requests a second at full load are ${whole(sqlite.perSecond / REQUESTS)} verifications started and checked; planned ${FULL * 100} % full, ${whole((sqlite.perSecond / REQUESTS) * FULL)} a second or ${whole(((sqlite.perSecond / REQUESTS) * FULL * DAY) / 1e6)} million a day.
${disk(results, 'sqlite')}`,
    ...onPostgres(results),
  ]
  return parts.join('\n\n')
}

function onPostgres(results: readonly Result[]): readonly string[] {
  const postgres = measuredOf(results, 'postgres')
  if (postgres === undefined) return []
  const database = postgres.databaseCpuEach ?? 0
  const cores = (each: number, aSecond: number) => (each * aSecond * REQUESTS) / 1e6
  const say = (aSecond: number) => ({
    server: (cores(postgres.cpuEach, aSecond) / FULL).toFixed(1),
    database: (cores(database, aSecond) / FULL).toFixed(1),
  })
  const [thousand, many] = [say(1000), say(100_000)]
  const primaries = Math.ceil(Number(many.database) / PRIMARY_CORES)
  const processes = Math.ceil(Number(many.server))
  return [
    `### A thousand verifications a second, PostgreSQL

| | each request | at 1,000/s | with cores ${FULL * 100} % full |
|---|--:|--:|--:|
| server processes | ${whole(postgres.cpuEach)} µs | ${cores(postgres.cpuEach, 1000).toFixed(2)} cores | ${thousand.server} cores: ${Math.ceil(Number(thousand.server))} processes |
| PostgreSQL | ${whole(database)} µs | ${cores(database, 1000).toFixed(2)} cores | ${thousand.database} cores |
| together | ${whole(cpuOfAll(postgres))} µs | ${cores(cpuOfAll(postgres), 1000).toFixed(2)} cores | |

${disk(results, 'postgres')}`,
    `### A hundred thousand a second

${whole(100_000 * REQUESTS)} requests a second × ${whole(postgres.cpuEach)} µs = ${whole(cores(postgres.cpuEach, 100_000))} busy cores of servers, ${whole(processes)} processes at ${FULL * 100} %.
× ${whole(database)} µs = ${whole(cores(database, 100_000))} busy cores of PostgreSQL, ${whole(Number(many.database))} at ${FULL * 100} %: **${whole(primaries)} primaries of ${PRIMARY_CORES} cores**, each with ${whole(100_000 / primaries)} verifications a second, ${whole(Math.ceil(processes / primaries))} server processes of its own, and as many standbys as you want copies.${diskOfMany(results)}`,
  ]
}

function disk(results: readonly Result[], id: string): string {
  const found = resultOf(results, id)
  const each = found !== undefined && 'measured' in found ? found.diskEach : undefined
  if (each === undefined) return ''
  const gigabytes = (bytes: number) => (bytes / 1e9).toFixed(bytes < 1e10 ? 1 : 0)
  const daily = each.kept * 1000 * DAY
  return `- Disk: a verification started and checked leaves ${whole(each.kept)} bytes with its events, and ${whole(each.written)} are written for it in all. At 1,000 a second that is ${gigabytes(daily)} GB a day, ${gigabytes(daily * RETENTION_DAYS)} GB after the ${RETENTION_DAYS} days that are kept, and ${((each.written * 1000) / 1e6).toFixed(1)} MB/s of writing.`
}

function diskOfMany(results: readonly Result[]): string {
  const found = resultOf(results, 'postgres')
  const each = found !== undefined && 'measured' in found ? found.diskEach : undefined
  if (each === undefined) return ''
  const daily = (each.kept * 100_000 * DAY) / 1e12
  return `\n\nDisk is what weighs then: ${daily.toFixed(1)} TB a day in all. Keeping a day (\`COUNTERSIGN_RETENTION_DAYS=1\`) takes that and the day that is being swept; keeping ${RETENTION_DAYS} takes ${whole(daily * RETENTION_DAYS)} TB.`
}
