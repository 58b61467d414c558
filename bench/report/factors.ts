import type { Result } from '../measure/run-rows.ts'
import { least, most, over, type Demand } from './demands.ts'
import { cpuOfFlow } from './devices.ts'
import { measuredOf } from './table.ts'

/** What we ask of ourselves where people prove themselves by what they have. */
export function factorDemands(results: readonly Result[]): readonly Demand[] {
  const cpu = (one: string, other: string) =>
    over(measuredOf(results, one), measuredOf(results, other), cpuOfFlow)
  return [
    most(
      'authenticator code: CPU of a check over a mailed code’s',
      1.2,
      cpu('totp-check', 'code-check'),
    ),
    least(
      'authenticator code: CPU of better-auth over ours, start and all',
      30,
      cpu('better-auth-totp-sqlite', 'totp-sqlite'),
    ),
  ]
}
