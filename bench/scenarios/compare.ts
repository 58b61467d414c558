import { machine } from '../measure/machine.ts'
import { openPlace } from '../measure/place.ts'
import { runRows, type Result } from '../measure/run-rows.ts'
import { withFolder } from '../measure/say.ts'
import type { Options } from '../options.ts'
import { demands, tellDemands } from '../report/demands.ts'
import { deviceDemands, flowTable } from '../report/devices.ts'
import { factorDemands } from '../report/factors.ts'
import { tellCells, tellTable } from '../report/table.ts'
import { writeComparison, writeDevices, writeFactors, type Run } from '../report/write.ts'
import { BETTER_AUTH } from '../rows/better-auth.ts'
import { DEVICES } from '../rows/devices.ts'
import { ECHOES } from '../rows/echoes.ts'
import { FACTORS } from '../rows/factors.ts'
import { OURS } from '../rows/ours.ts'
import type { Row } from '../rows/row.ts'

const ROWS: readonly Row[] = [...ECHOES, ...OURS, ...BETTER_AUTH]

/** What `--only` may name. */
export async function tellRows(): Promise<void> {
  for (const { id, title, flow } of new Set([...ROWS, ...DEVICES.flat(), ...FACTORS]))
    process.stdout.write(`${id.padEnd(32)} ${title.replaceAll(/[*`]/g, '')}: ${flow}\n`)
}

/** Everything beside everything: verifications, then devices, then factors. */
export async function compare(options: Options): Promise<void> {
  const named = new Set([...ROWS, ...DEVICES.flat(), ...FACTORS].map(({ id }) => id))
  const unknown = options.only?.find((id) => !named.has(id))
  if (unknown !== undefined)
    throw new Error(`No row is called ${unknown}. See: npm run bench -- rows`)
  const { run, results } = await measure(ROWS, options)
  if (results.length > 0) {
    tellTable(results)
    tellDemands(demands(results))
    if (options.write) writeComparison(run, results)
  }
  await devices(options)
  await factors(options)
}

/** Devices that are let in, beside their peers. */
export async function devices(options: Options): Promise<void> {
  const results: Result[] = []
  for (const rows of DEVICES) results.push(...(await measure(rows, options)).results)
  if (results.length === 0) return
  tellCells(flowTable(results))
  tellDemands(deviceDemands(results))
  if (options.write) writeDevices(runOf(options), results)
}

/** People who prove themselves by what they have, beside a code that is sent and beside a peer. */
export async function factors(options: Options): Promise<void> {
  const { run, results } = await measure(FACTORS, options)
  if (results.length === 0) return
  tellCells(flowTable(results))
  tellDemands(factorDemands(results))
  if (options.write) writeFactors(run, results)
}

const runOf = ({ rounds = 5, seconds = 4 }: Options): Run => ({ ...machine(), rounds, seconds })

async function measure(
  rows: readonly Row[],
  options: Options,
): Promise<{ readonly run: Run; readonly results: readonly Result[] }> {
  const wanted = rows.filter(({ id }) => options.only?.includes(id) ?? true)
  const run = runOf(options)
  if (wanted.length === 0) return { run, results: [] }
  const results = await withFolder(async (folder) => {
    const place = openPlace(folder)
    try {
      return await runRows(wanted, place, run)
    } finally {
      await place.close()
    }
  })
  return { run, results }
}
