import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'

/** What a rule looks at. `docs/reference/guard.md` explains each. */
export const SIGNALS = [
  'sequential_numbers',
  'prefix_conversion',
  'sudden_country',
  'number_kind',
  'network_targets',
  'device_targets',
  'disposable_mailbox',
  'temporary_number',
  'velocity',
] as const
export type Signal = (typeof SIGNALS)[number]

/** From nothing to most: whoever is hit by several rules meets the most of them. */
export const GUARD_ACTIONS = ['allow', 'shadow', 'challenge', 'block'] as const
export type GuardAction = (typeof GUARD_ACTIONS)[number]

/** A rule as it is written, read and shown: data, and nothing that runs. */
export type GuardRule = {
  /** `[a-z0-9_-]{1,40}`; a rule of this name takes the place of a built-in one. */
  readonly name: string
  readonly signal: Signal
  /** What the signal is held against; what it counts is said with each signal. */
  readonly threshold: number
  /** How far back the signal looks. */
  readonly windowSeconds: number
  /** Fewer events than this say nothing. */
  readonly least: number
  readonly action: GuardAction
  /** How long a block lasts; blocks always end. */
  readonly blockSeconds: number
  /** Countries (ISO 3166) it is for; empty: all. */
  readonly countries: readonly string[]
}

export function guardRuleKey(project: ProjectId, name: string): Key<'guard_rule'> {
  return { kind: 'guard_rule', project, id: name }
}

/** A stop that a rule made. It always ends, and can be lifted. */
export type GuardBlock = {
  /** What is stopped: `prefix/+4915212`, `country/DE`, `network/<hash>`, `device/<hash>`, `range/<hash>`. */
  readonly scope: string
  readonly rule: string
  readonly action: Exclude<GuardAction, 'allow'>
  /** What the rule saw and what it was held against, for people. */
  readonly value: number
  readonly threshold: number
  readonly since: Instant
  /** How many sends it has met. */
  readonly hits: number
  readonly expiresAt: Instant
}

export function guardBlockKey(project: ProjectId, scope: string): Key<'guard_block'> {
  return { kind: 'guard_block', project, id: scope }
}
