import type { Machine } from '../measure/machine.ts'
import type { Result } from '../measure/run-rows.ts'
import { POSTGRES_SETTINGS } from '../measure/place.ts'
import { findPostgres } from '../../server/test/postgres/find-postgres.ts'
import { capacity } from './capacity.ts'
import { demands, markdownDemands } from './demands.ts'
import { deviceDemands, flowTable } from './devices.ts'
import { factorDemands } from './factors.ts'
import { writeSection } from './page.ts'
import { markdownCells, markdownTable } from './table.ts'

export type Run = Machine & {
  readonly rounds: number
  readonly seconds: number
}

/** Writes a comparison into the two pages that tell it. */
export function writeComparison(run: Run, results: readonly Result[]): void {
  writeSection('run', describeRun(run, results))
  writeSection('table', markdownTable(results))
  writeSection('demands', markdownDemands(demands(results)))
  const text = capacity(run, results)
  if (text !== undefined) writeSection('capacity', text, 'guides/capacity.md')
}

/** Writes what devices cost. */
export function writeDevices(run: Run, results: readonly Result[]): void {
  writeSection('devices-run', describeRun(run, results))
  writeSection('devices', markdownCells(flowTable(results)))
  writeSection('devices-demands', markdownDemands(deviceDemands(results)))
}

/** Writes what factors cost. */
export function writeFactors(run: Run, results: readonly Result[]): void {
  writeSection('factors-run', describeRun(run, results))
  writeSection('factors', markdownCells(flowTable(results)))
  writeSection('factors-demands', markdownDemands(factorDemands(results)))
}

function describeRun(run: Run, results: readonly Result[]): string {
  const withPostgres = results.some(
    (one) => 'measured' in one && one.measured.databaseCpuEach !== undefined,
  )
  const versions = [
    ...run.versions,
    ...(withPostgres ? [`PostgreSQL ${findPostgres().version}`] : []),
  ]
  return `${run.date}, on ${run.cores} cores of ${run.cpu}: ${run.sharing}. Medians of ${run.rounds} alternating rounds of ${run.seconds} seconds.

${versions.join(' · ')}${withPostgres ? `\n\nPostgreSQL: \`${POSTGRES_SETTINGS}\`` : ''}`
}
