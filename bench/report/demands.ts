import type { Round } from '../measure/rounds.ts'
import type { Result } from '../measure/run-rows.ts'
import { cpuOfAll, measuredOf, ratio, resultOf } from './table.ts'

/** What we ask of ourselves, as ratios within one run. */
export type Demand = {
  readonly what: string
  /** Such as `at least 0.50`. */
  readonly wanted: string
  readonly got: string
  readonly holds: boolean | undefined
}

type Of = (name: string) => Round | undefined

/** Judges every line that one comparison can judge. */
export function demands(results: readonly Result[]): readonly Demand[] {
  const of: Of = (id) => measuredOf(results, id)
  const cpu = (peer: string, ours: string) => over(of(peer), of(ours), cpuOfAll)
  const speed = (one: string, other: string) => over(of(one), of(other), (r) => r.perSecond)
  const half = (id: string) => {
    const found = resultOf(results, id)
    return found !== undefined && 'measured' in found ? found.half?.p99Ms : undefined
  }
  return [
    least('SQLite, requests/s of Fastify’s echo', 0.5, speed('sqlite', 'echo-fastify')),
    least('SQLite, requests/s of the same without its store', 0.9, speed('sqlite', 'no-store')),
    least('SQLite, CPU of better-auth over ours', 30, cpu('better-auth-email-sqlite', 'sqlite')),
    least(
      'the same with 100,000 pending',
      120,
      cpu('better-auth-email-sqlite-100k', 'sqlite-100k'),
    ),
    least('group commit over one commit each, requests/s', 5, speed('sqlite', 'one-commit-each')),
    most('SQLite, p99 in ms', 15, of('sqlite')?.p99Ms),
    most('SQLite, p99 in ms at half load', 5, half('sqlite')),
    least('PostgreSQL, requests/s of SQLite', 0.4, speed('postgres', 'sqlite')),
    most('PostgreSQL, its own CPU in µs a request', 35, of('postgres')?.databaseCpuEach),
    most(
      'PostgreSQL, server’s CPU over SQLite’s',
      1.5,
      over(of('postgres'), of('sqlite'), (r) => r.cpuEach),
    ),
    least(
      'PostgreSQL, CPU of better-auth over ours',
      15,
      cpu('better-auth-email-postgres', 'postgres'),
    ),
    most('PostgreSQL, p99 in ms', 30, of('postgres')?.p99Ms),
    most('PostgreSQL, p99 in ms at half load', 5, half('postgres')),
  ]
}

export function tellDemands(all: readonly Demand[]): void {
  process.stdout.write('\nWhat we ask of ourselves\n')
  for (const { what, wanted, got, holds } of all) {
    const word = holds === undefined ? '' : holds ? 'holds' : 'MISSED'
    process.stdout.write(`  ${what.padEnd(58)} ${wanted.padEnd(14)} ${got.padStart(8)}  ${word}\n`)
  }
}

/** The same in Markdown. */
export function markdownDemands(all: readonly Demand[]): string {
  const rows = all.map(
    ({ what, wanted, got, holds }) =>
      `| ${what} | ${wanted} | ${got} | ${holds === undefined ? '' : holds ? 'yes' : '**no**'} |`,
  )
  return ['| ratio in this run | wanted | measured | holds |', '|---|--:|--:|---|', ...rows].join(
    '\n',
  )
}

/** How many times the other's figure one has. */
export function over(
  one: Round | undefined,
  other: Round | undefined,
  figure: (round: Round) => number,
): number | undefined {
  return one === undefined || other === undefined ? undefined : figure(one) / figure(other)
}

export function least(what: string, bound: number, got: number | undefined): Demand {
  return demand(what, `at least ${bound}`, got, (value) => value >= bound)
}

export function most(what: string, bound: number, got: number | undefined): Demand {
  return demand(what, `at most ${bound}`, got, (value) => value <= bound)
}

function demand(
  what: string,
  wanted: string,
  got: number | undefined,
  holds: (value: number) => boolean,
): Demand {
  return got === undefined
    ? { what, wanted, got: 'not yet', holds: undefined }
    : { what, wanted, got: ratio(got), holds: holds(got) }
}
