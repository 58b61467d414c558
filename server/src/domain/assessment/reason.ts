/** Why an assessment came out as it did; `docs/guides/step-up.md` explains each. */
export const REASONS = [
  'nothing_asked',
  'up_to_threshold',
  'fresh_enough',
  'trusted_device',
  'above_threshold',
  'currency_not_listed',
  'not_fresh',
  'level_too_low',
  'always_asked',
  'high_risk',
  'locked',
  'cooling_off',
  'no_factor_strong_enough',
] as const
export type Reason = (typeof REASONS)[number]
