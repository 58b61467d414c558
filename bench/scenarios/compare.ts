import { machine } from '../measure/machine.ts'
import { openPlace } from '../measure/place.ts'
import { runRows } from '../measure/run-rows.ts'
import { withFolder } from '../measure/say.ts'
import type { Options } from '../options.ts'
import { tellDemands } from '../report/demands.ts'
import { tellTable } from '../report/table.ts'
import { writeComparison } from '../report/write.ts'
import { BETTER_AUTH } from '../rows/better-auth.ts'
import { ECHOES } from '../rows/echoes.ts'
import { OIDC_PROVIDER } from '../rows/oidc-provider.ts'
import { OURS } from '../rows/ours.ts'
import type { Row } from '../rows/row.ts'

const ROWS: readonly Row[] = [...ECHOES, ...OURS, ...BETTER_AUTH, ...OIDC_PROVIDER]

/** What `--only` may name. */
export async function tellRows(): Promise<void> {
  for (const { id, title, flow } of ROWS)
    process.stdout.write(`${id.padEnd(32)} ${title.replaceAll(/[*`]/g, '')}: ${flow}\n`)
}

/** Everything beside everything. */
export async function compare(options: Options): Promise<void> {
  const { rounds = 5, seconds = 4, only } = options
  const unknown = only?.find((id) => !ROWS.some((row) => row.id === id))
  if (unknown !== undefined)
    throw new Error(`No row is called ${unknown}. See: npm run bench -- rows`)
  const wanted = ROWS.filter(({ id }) => only?.includes(id) ?? true)
  const run = { ...machine(), rounds, seconds }
  const results = await withFolder(async (folder) => {
    const place = openPlace(folder)
    try {
      return await runRows(wanted, place, run)
    } finally {
      await place.close()
    }
  })
  tellTable(results)
  tellDemands(results)
  if (options.write) writeComparison(run, results)
}
