import type { Round } from '../measure/rounds.ts'
import type { Result } from '../measure/run-rows.ts'
import { whole } from '../measure/say.ts'
import { least, most, over, type Demand } from './demands.ts'
import { cpuOfAll, measuredOf, ratio } from './table.ts'

const HEAD = [
  'what',
  'flow',
  'flows/s',
  'requests/s',
  'CPU µs/flow',
  'of it the database',
  'bytes written/flow',
  'p50 ms',
  'p99 ms',
  'CPU, times Countersign’s',
  'Countersign’s flows/s, times',
]

/** Rows with their ratios, by whole flows, head first. */
export function flowTable(results: readonly Result[]): readonly (readonly string[])[] {
  const rows = results.map((result) => {
    const { title, flow, beside } = result.row
    if ('absent' in result) return [title, flow, result.absent, ...HEAD.slice(3).map(() => '')]
    const m = result.measured
    const ours = beside === undefined ? undefined : measuredOf(results, beside)
    const database = m.databaseCpuEach
    return [
      title,
      flow,
      whole(flowsPerSecond(m)),
      whole(m.perSecond),
      whole(cpuOfFlow(m)),
      database === undefined ? '' : whole((database * m.requests) / m.accepted),
      whole(m.writtenEach),
      m.p50Ms.toFixed(1),
      m.p99Ms.toFixed(1),
      ours === undefined ? '' : ratio(cpuOfFlow(m) / cpuOfFlow(ours)),
      ours === undefined ? '' : ratio(flowsPerSecond(ours) / flowsPerSecond(m)),
    ]
  })
  return [HEAD, ...rows]
}

const FLOWS = {
  asked: 'device code + pending poll',
  waiting: 'pending poll',
  approved: 'device code, approval, tokens',
} as const

/** What we ask of ourselves where devices are let in, ours on SQLite and durable. */
export function deviceDemands(results: readonly Result[]): readonly Demand[] {
  const of = (id: string) => measuredOf(results, id)
  return [
    ...Object.entries(FLOWS).flatMap(([flow, told]) => {
      const ours = of(`device-sqlite-${flow}`)
      const cpu = (peer: string) => over(of(`${peer}-${flow}`), ours, cpuOfFlow)
      return [
        least(`${told}: CPU of oidc-provider in memory`, 3, cpu('oidc-provider-memory')),
        least(`${told}: CPU of oidc-provider on SQLite`, 6, cpu('oidc-provider-sqlite')),
        least(`${told}: CPU of better-auth on SQLite`, 25, cpu('better-auth-sqlite')),
      ]
    }),
    most('pending poll: bytes written to disk', 1, of('device-sqlite-waiting')?.writtenEach),
  ]
}

/** One whole flow, however many requests it takes, with its database. */
export function cpuOfFlow(round: Round): number {
  return (cpuOfAll(round) * round.requests) / round.accepted
}

function flowsPerSecond(round: Round): number {
  return (round.perSecond * round.accepted) / round.requests
}
