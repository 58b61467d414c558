import { Problem } from '../problem.ts'
import { GUARD_ACTIONS, SIGNALS, type GuardRule } from './guard-rule.ts'

const DAY = 86_400
/** A block that lasted longer would outlive whoever remembers why. */
const LONGEST_BLOCK = 7 * DAY
/** A record holds so many numbers of a range, network or device; a rule that waits for more waits for ever. */
const MOST_KEPT = 60

/** Refuses a rule that could never be hit, or that would stop everybody. @throws Problem `invalid_rule`, naming the field */
export function judgeRule(rule: GuardRule): GuardRule {
  const refuse = (field: string, what: string): never => {
    throw new Problem('invalid_rule', `${field}: ${what}`, { field })
  }
  if (!/^[a-z0-9_-]{1,40}$/.test(rule.name) || rule.name === LIFTED)
    refuse('name', 'must be 1 to 40 lower-case letters, digits, - and _')
  if (!SIGNALS.includes(rule.signal)) refuse('signal', `must be one of ${SIGNALS.join(', ')}`)
  if (!GUARD_ACTIONS.includes(rule.action))
    refuse('action', `must be one of ${GUARD_ACTIONS.join(', ')}`)
  const { least, most } = BOUNDS[rule.signal]
  if (!(rule.threshold >= least && rule.threshold <= most))
    refuse('threshold', `must be from ${least} to ${most} for ${rule.signal}`)
  const whole = (field: string, value: number, from: number, to: number) => {
    if (!Number.isInteger(value) || value < from || value > to)
      refuse(field, `must be a whole number from ${from} to ${to}`)
  }
  whole('window_seconds', rule.windowSeconds, 60, DAY)
  whole('least', rule.least, 0, 100_000)
  whole('block_seconds', rule.blockSeconds, 60, LONGEST_BLOCK)
  for (const country of rule.countries)
    if (!/^[A-Z]{2}$/.test(country)) refuse('countries', 'must hold ISO 3166 codes such as DE')
  return rule
}

/** The rule that a lifted block stands under: nobody else's rule has its name. */
export const LIFTED = 'lifted'

/** What a threshold may be. Below the least, ordinary people would be stopped. */
const BOUNDS: Readonly<
  Record<GuardRule['signal'], { readonly least: number; readonly most: number }>
> = {
  sequential_numbers: { least: 3, most: MOST_KEPT },
  prefix_conversion: { least: 0.01, most: 0.5 },
  sudden_country: { least: 1, most: 100_000 },
  number_kind: { least: 0.1, most: 1 },
  network_targets: { least: 3, most: MOST_KEPT },
  device_targets: { least: 2, most: MOST_KEPT },
  disposable_mailbox: { least: 1, most: 1 },
  temporary_number: { least: 1, most: 1 },
  velocity: { least: 5, most: 1_000_000 },
}
