import type { Round } from '../measure/rounds.ts'
import type { Result } from '../measure/run-rows.ts'
import { whole } from '../measure/say.ts'

const HEAD = [
  'what',
  'flow',
  'requests/s',
  'CPU µs/request',
  'database CPU',
  'p50 ms',
  'p99 ms',
  'requests/s of Fastify’s echo',
  'CPU, times Countersign’s',
]

/** The rows with their ratios, as text. */
export function tableRows(results: readonly Result[]): readonly (readonly string[])[] {
  const echo = measuredOf(results, 'echo-fastify')
  return results.map((result) => {
    const { title, flow, beside } = result.row
    if ('absent' in result) return [title, flow, result.absent, '', '', '', '', '', '']
    const m = result.measured
    const ours = beside === undefined ? undefined : measuredOf(results, beside)
    return [
      title,
      flow,
      whole(m.perSecond),
      whole(m.cpuEach),
      m.databaseCpuEach === undefined ? '' : whole(m.databaseCpuEach),
      m.p50Ms.toFixed(1),
      m.p99Ms.toFixed(1),
      echo === undefined ? '' : ratio(m.perSecond / echo.perSecond),
      ours === undefined ? '' : ratio(cpuOfAll(m) / cpuOfAll(ours)),
    ]
  })
}

/** The table in Markdown. */
export function markdownTable(results: readonly Result[]): string {
  return markdownCells([HEAD, ...tableRows(results)])
}

/** Lines of cells in Markdown, the first of them the head. */
export function markdownCells([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map((_, at) => (at < 2 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** Prints it with aligned columns. */
export function tellTable(results: readonly Result[]): void {
  tellCells([HEAD, ...tableRows(results)])
}

/** Prints lines of cells with aligned columns. */
export function tellCells(all: readonly (readonly string[])[]): void {
  const lines = all.map((cells) => cells.map((cell) => cell.replaceAll(/[*`]/g, '')))
  const widths = (lines[0] ?? []).map((_, at) =>
    Math.max(...lines.map((cells) => cells[at]?.length ?? 0)),
  )
  for (const cells of lines) {
    const padded = cells.map((cell, at) =>
      at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    )
    process.stdout.write(`${padded.join('  ').trimEnd()}\n`)
  }
}

export function resultOf(results: readonly Result[], id: string): Result | undefined {
  return results.find(({ row }) => row.id === id)
}

/** The medians of the row that is called `id`, when it has any. */
export function measuredOf(results: readonly Result[], id: string): Round | undefined {
  const found = resultOf(results, id)
  return found !== undefined && 'measured' in found ? found.measured : undefined
}

/** Processor time of server and database together. */
export function cpuOfAll(round: Round): number {
  return round.cpuEach + (round.databaseCpuEach ?? 0)
}

/** Two digits that mean something. */
export function ratio(value: number): string {
  return value >= 10 ? whole(value) : value.toFixed(2)
}
