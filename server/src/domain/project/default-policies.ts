import { POLICY_LENGTHS } from '../device/user-code-format.ts'
import type { UserCodeAlphabet } from '../device/user-code.ts'
import type { Policy, Requirement, UserCodePolicy } from './policy.ts'

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

/** Asked about each time, and an address confirmed is enough; a project says more of its own actions. */
const ORDINARY_NEED: Requirement = {
  acr: 'confirmed',
  maxAgeSeconds: 0,
  trustedDevice: false,
  upTo: {},
  coolOffSeconds: 0,
}

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
  factors: ['passkey', 'totp'],
  version: 0,
  requires: ORDINARY_NEED,
}

/** A day after a recovery, no money moves (REC-11): the owner has that long to say that it was not them. */
const AFTER_RECOVERY = 86_400

const OWN: Readonly<Record<(typeof PURPOSES)[number], Partial<Policy>>> = {
  // A code off a list comes last: it is for whoever lost the rest.
  sign_in: { factors: ['passkey', 'totp', 'approval', 'recovery_code'] },
  // Confirming an address is not signing in: mail may lie for a while, and nothing is opened by it. Only a message to it can confirm it.
  sign_up: { lifetimeSeconds: 600, factors: [] },
  add_address: { lifetimeSeconds: 600, factors: [] },
  // What was not lost is the second way that it takes (REC-07).
  recovery: { lifetimeSeconds: 600, factors: ['passkey', 'totp', 'recovery_code'] },
  // Ten minutes are the user code's life: a person walks over, finds the phone and types (RFC 8628, 5.4: no longer than is needed).
  device: {
    lifetimeSeconds: 600,
    factors: [],
    userCode: usualUserCode(),
  },
  approval: { factors: ['approval', 'passkey', 'totp'] },
  // COD-02: eight characters where money or the account itself is at stake. What that must be worth is the project's to say: many know their
  // people by a mail address only, and a receipt says honestly what it was.
  purchase: { length: 8, requires: { ...ORDINARY_NEED, coolOffSeconds: AFTER_RECOVERY } },
  account_change: { length: 8, factors: ['passkey', 'totp', 'recovery_code'] },
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
