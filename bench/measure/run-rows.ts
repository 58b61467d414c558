import type { Row } from '../rows/row.ts'
import type { Place } from './place.ts'
import { middle, round, type Disk, type Round, type Target } from './rounds.ts'
import { note } from './say.ts'
import { smoke } from './smoke.ts'

/** What became of one row: its medians, or why it has none. */
export type Result =
  | {
      readonly row: Row
      readonly measured: Round
      /** The same at half the speed. */
      readonly half?: Round
      /** Bytes for each whole flow. */
      readonly diskEach?: Disk
    }
  | { readonly row: Row; readonly absent: string }

type Ready = { readonly row: Row; readonly target: Target; readonly rounds: Round[] }
type Opened = Ready | { readonly row: Row; readonly absent: string }

/** Starts every row, then loads each in turn, round after round, so that what the machine does meanwhile meets all alike. */
export async function runRows(
  rows: readonly Row[],
  place: Place,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<readonly Result[]> {
  const opened: Opened[] = []
  try {
    for (const row of rows) opened.push(await open(row, place))
    const ready = opened.filter((one) => 'target' in one)
    // Not counted: what is compiled while it runs is compiled now.
    for (const one of ready) tell('warm-up', one, await round(one.target, Math.min(seconds, 3)))
    const before = await disks(ready)
    for (let nth = 1; nth <= rounds; nth += 1)
      for (const one of ready) {
        const measured = await round(one.target, seconds)
        one.rounds.push(measured)
        tell(`round ${nth} of ${rounds}`, one, measured)
      }
    const after = await disks(ready)
    const results: Result[] = []
    for (const one of opened) {
      if ('absent' in one) results.push(one)
      else results.push(await judge(one, before.get(one.row.id), after.get(one.row.id), seconds))
    }
    return results
  } finally {
    for (const one of opened) if ('target' in one) await one.target.server.stop()
  }
}

async function open(row: Row, place: Place): Promise<Opened> {
  try {
    const target = await row.open(place)
    if ('absent' in target) return { row, absent: target.absent }
    const wrong = await smoke(target)
    note(wrong === undefined ? `${row.id} is ready` : `${row.id} is left out: ${wrong}`)
    if (wrong === undefined) return { row, target, rounds: [] }
    await target.server.stop()
    return { row, absent: `refused: ${wrong}` }
  } catch (error) {
    note(`${row.id} did not start: ${error instanceof Error ? error.message : String(error)}`)
    return { row, absent: 'did not start' }
  }
}

async function disks(ready: readonly Ready[]): Promise<ReadonlyMap<string, Disk>> {
  const found = new Map<string, Disk>()
  for (const { row, target } of ready)
    if (target.disk !== undefined) found.set(row.id, await target.disk())
  return found
}

async function judge(
  { row, target, rounds }: Ready,
  before: Disk | undefined,
  after: Disk | undefined,
  seconds: number,
): Promise<Result> {
  const measured = middle(rounds)
  if (measured.other > 0)
    return { row, absent: `refused: ${measured.other} answers were not the wanted ones` }
  const flows = rounds.reduce((sum, one) => sum + one.accepted, 0)
  const diskEach = before &&
    after && {
      kept: (after.kept - before.kept) / flows,
      written: (after.written - before.written) / flows,
    }
  const half = row.atHalf ? await atHalf(target, measured, seconds) : undefined
  return { row, measured, ...(half && { half }), ...(diskEach && { diskEach }) }
}

/** 64 connections that wait between their requests; how long follows from the speed at full load. */
async function atHalf(target: Target, full: Round, seconds: number): Promise<Round> {
  const delay = (2 * 64 * 1000) / full.perSecond
  const env = { ...target.env?.(), BENCH_DELAY: delay.toFixed(1) }
  const measured = middle([
    await round(target, seconds, { env }),
    await round(target, seconds, { env }),
    await round(target, seconds, { env }),
  ])
  note(`at half load: ${measured.perSecond.toFixed(0)}/s, p99 ${measured.p99Ms.toFixed(1)} ms`)
  return measured
}

function tell(when: string, { row }: Ready, r: Round): void {
  const figures = [
    row.id.padEnd(30),
    `${r.perSecond.toFixed(0).padStart(7)}/s`,
    `${r.cpuEach.toFixed(0).padStart(6)} µs`,
    `p99 ${r.p99Ms.toFixed(1)} ms`,
    ...(r.other > 0 ? [`${r.other} WRONG`] : []),
  ]
  note(`${when}  ${figures.join('  ')}`)
}
