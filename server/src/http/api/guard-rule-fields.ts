import { Type, type Static } from 'typebox'
import { GUARD_ACTIONS, SIGNALS, type GuardRule } from '../../domain/guard/guard-rule.ts'
import { exactly } from './fields.ts'

const DAY = 86_400

export const RuleName = Type.String({
  pattern: '^[a-z0-9_-]{1,40}$',
  description: 'the name of a rule: 1 to 40 lower-case letters, digits, - and _',
})

export const RuleFields = {
  signal: Type.Enum([...SIGNALS], { description: 'a signal of the guard' }),
  threshold: Type.Number({ description: 'a number' }),
  window_seconds: Type.Optional(Type.Integer({ minimum: 60, maximum: DAY })),
  least: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
  action: Type.Enum([...GUARD_ACTIONS], { description: 'allow, shadow, challenge or block' }),
  block_seconds: Type.Optional(Type.Integer({ minimum: 60, maximum: 7 * DAY })),
  countries: Type.Optional(
    Type.Array(Type.String({ pattern: '^[A-Z]{2}$' }), {
      maxItems: 250,
      uniqueItems: true,
      description: 'a list of ISO 3166 codes',
    }),
  ),
}
export const RuleBody = exactly(RuleFields)

/** A rule as it is written, with what is left out. */
export function ruleOf(name: string, body: Static<typeof RuleBody>): GuardRule {
  const { signal, threshold, action } = body
  return {
    name,
    signal,
    threshold,
    windowSeconds: body.window_seconds ?? 3600,
    least: body.least ?? 10,
    action,
    blockSeconds: body.block_seconds ?? 3600,
    countries: body.countries ?? [],
  }
}
