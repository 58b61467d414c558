import type { Machine } from '../measure/machine.ts'
import type { Result } from '../measure/run-rows.ts'
import { POSTGRES_SETTINGS } from '../measure/place.ts'
import { findPostgres } from '../../server/test/postgres/find-postgres.ts'
import { capacity } from './capacity.ts'
import { markdownDemands } from './demands.ts'
import { writeSection } from './page.ts'
import { markdownTable } from './table.ts'

export type Run = Machine & {
  readonly rounds: number
  readonly seconds: number
}

/** Writes a comparison into the two pages that tell it. */
export function writeComparison(run: Run, results: readonly Result[]): void {
  const withPostgres = results.some(
    (one) => 'measured' in one && one.measured.databaseCpuEach !== undefined,
  )
  const versions = [
    ...run.versions,
    ...(withPostgres ? [`PostgreSQL ${findPostgres().version}`] : []),
  ]
  writeSection(
    'run',
    `${run.date}, on ${run.cores} cores of ${run.cpu}: ${run.sharing}. Medians of ${run.rounds} alternating rounds of ${run.seconds} seconds.

${versions.join(' · ')}${withPostgres ? `\n\nPostgreSQL: \`${POSTGRES_SETTINGS}\`` : ''}`,
  )
  writeSection('table', markdownTable(results))
  writeSection('demands', markdownDemands(results))
  const text = capacity(run, results)
  if (text !== undefined) writeSection('capacity', text, 'guides/capacity.md')
}
