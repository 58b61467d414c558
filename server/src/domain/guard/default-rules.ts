import type { GuardRule } from './guard-rule.ts'

const HOUR = 3600
const DAY = 24 * HOUR

/**
 * The rules that every project begins with. A rule of its own with the same name takes the place of one of these. `docs/reference/guard.md` says where the
 * numbers come from, and `npm run bench -- guard` what they do.
 */
export const DEFAULT_RULES: readonly GuardRule[] = [
  rule('range_walk', 'sequential_numbers', { threshold: 8, windowSeconds: HOUR, least: 8 }),
  // LIM-09 asks for 20 sends in ten minutes; twenty minutes see a walk that is half as fast, too.
  rule('prefix_unanswered', 'prefix_conversion', {
    threshold: 0.2,
    windowSeconds: 1200,
    least: 20,
  }),
  rule('slow_drip', 'prefix_conversion', {
    threshold: 0.2,
    windowSeconds: DAY,
    least: 20,
    blockSeconds: 6 * HOUR,
  }),
  rule('prefix_burst', 'velocity', {
    threshold: 25,
    windowSeconds: 120,
    least: 25,
    blockSeconds: 900,
  }),
  rule('new_country', 'sudden_country', { threshold: 8, windowSeconds: HOUR, least: 8 }),
  rule('country_surge', 'sudden_country', {
    threshold: 8,
    windowSeconds: HOUR,
    least: 100,
    action: 'challenge',
    blockSeconds: 1800,
  }),
  rule('one_network', 'network_targets', { threshold: 6, windowSeconds: HOUR, least: 6 }),
  rule('one_device', 'device_targets', { threshold: 5, windowSeconds: DAY, least: 5 }),
  rule('risky_number', 'number_kind', { threshold: 0.5, least: 0, action: 'shadow' }),
  rule('temporary_number', 'temporary_number', { threshold: 1, least: 0, action: 'shadow' }),
  rule('disposable_mailbox', 'disposable_mailbox', { threshold: 1, least: 0, action: 'shadow' }),
]

function rule(
  name: string,
  signal: GuardRule['signal'],
  own: Partial<GuardRule> & Pick<GuardRule, 'threshold' | 'least'>,
): GuardRule {
  return {
    name,
    signal,
    windowSeconds: HOUR,
    action: 'block',
    blockSeconds: HOUR,
    countries: [],
    ...own,
  }
}

/**
 * The same, only watching: for the sandbox, where programs under test send to one number after another and answer none. A project that sets a rule there sees
 * it at work.
 */
export const WATCHING_RULES: readonly GuardRule[] = DEFAULT_RULES.map((one) => ({
  ...one,
  action: 'shadow',
}))

/** The rules of a project: its own, and the built-in ones that it did not replace. */
export function withOwn(
  builtIn: readonly GuardRule[],
  own: readonly GuardRule[],
): readonly GuardRule[] {
  const names = new Set(own.map(({ name }) => name))
  return [...builtIn.filter(({ name }) => !names.has(name)), ...own]
}
