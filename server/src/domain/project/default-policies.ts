import { POLICY_LENGTHS } from '../device/user-code-format.ts'
import type { UserCodeAlphabet } from '../device/user-code.ts'
import type { Policy, UserCodePolicy } from './policy.ts'

/** The purposes every project has, before it says anything of its own. */
export const PURPOSES = [
  'sign_in',
  'sign_up',
  'recovery',
  'add_address',
  'device',
  'approval',
  'purchase',
  'account_change',
] as const

/** Five guesses and five minutes (COD-03, COD-07); waits of 30, 60, 120 and 300 seconds between sends (LIM-03). */
const ORDINARY: Policy = {
  purpose: '',
  guesses: 5,
  lifetimeSeconds: 300,
  length: undefined,
  alphabet: 'digits',
  channels: ['sms', 'email'],
  resend: { policy: 'rotate', keep: 1, afterSeconds: [30, 60, 120, 300] },
  assurance: 'aal1',
  notify: 'none',
  link: false,
}

const OWN: Readonly<Record<(typeof PURPOSES)[number], Partial<Policy>>> = {
  sign_in: {},
  // Confirming an address is not signing in: mail may lie for a while, and nothing is opened by it.
  sign_up: { lifetimeSeconds: 600 },
  add_address: { lifetimeSeconds: 600 },
  recovery: { lifetimeSeconds: 600 },
  // Ten minutes are the user code's life: a person walks over, finds the phone and types (RFC 8628, 5.4: no longer than is needed).
  device: {
    lifetimeSeconds: 600,
    userCode: usualUserCode(),
  },
  approval: {},
  // COD-02: eight characters where money or the account itself is at stake.
  purchase: { length: 8 },
  account_change: { length: 8 },
}

/** How user codes are made until a project says otherwise: eight letters (RFC 8628, 6.1), and one chance in a million an hour to guess any. */
export function usualUserCode(alphabet: UserCodeAlphabet = 'base20'): UserCodePolicy {
  const length = POLICY_LENGTHS[alphabet].usual
  return { alphabet, length, check: false, renew: false, bound: 1e-6 }
}

/** The policy a purpose has until the project sets its own; undefined for a purpose we do not know. */
export function defaultPolicy(purpose: string): Policy | undefined {
  const known = PURPOSES.find((one) => one === purpose)
  const own = known === undefined ? undefined : OWN[known]
  return own === undefined ? undefined : { ...ORDINARY, ...own, purpose }
}

/** What a project's own purpose begins with. */
export function ordinaryPolicy(purpose: string): Policy {
  return { ...ORDINARY, purpose }
}
