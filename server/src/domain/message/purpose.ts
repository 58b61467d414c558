const known = [
  'sign_in',
  'sign_up',
  'recovery',
  'add_address',
  'device',
  'approval',
  'purchase',
  'account_change',
] as const

/** The purposes that have a text of their own. */
export type Purpose = (typeof known)[number]

/** Which text tells a purpose. A project's own word gets the general one. */
export function textOfPurpose(purpose: string): Purpose | 'other' {
  return known.find((one) => one === purpose) ?? 'other'
}
