import type { Instant } from '../instant.ts'
import type { HashRecoveryCode } from '../needs.ts'
import type { Authenticator, RecoveryCodes } from './authenticator.ts'
import type { Factors } from './factors.ts'
import { normalizeRecoveryCode } from './recovery-code.ts'

/** A typed recovery code, hashed slowly with its set's salt before the change that judges it. */
export type RecoveryProof = { readonly salt: string; readonly digest: string }

/** As long as any salt, and nobody's: sixteen bytes of zero. */
const NO_SALT = 'AAAAAAAAAAAAAAAAAAAAAA'

/** Hashes what was typed; without a set it does the same work with no salt of anybody's, so that time tells nothing. */
export async function proveRecoveryCode(
  hash: HashRecoveryCode,
  factors: Factors | undefined,
  typed: string,
): Promise<RecoveryProof> {
  const salt = factors?.authenticators.find(isSet)?.salt ?? NO_SALT
  return { salt, digest: await hash(normalizeRecoveryCode(typed), salt) }
}

/** Uses up a recovery code. A set that was replaced since the proof was made matches nothing. */
export function matchRecoveryCode(
  factors: Factors,
  proof: RecoveryProof,
  now: Instant,
):
  | {
      readonly result: 'matched'
      readonly factors: Factors
      readonly authenticator: string
      readonly left: number
    }
  | { readonly result: 'none' } {
  const set = factors.authenticators.find(isSet)
  if (set === undefined || set.salt !== proof.salt) return { result: 'none' }
  // Digests are keyed hashes: how far two of them agree tells nothing of any code.
  const digests = set.digests.filter((digest) => digest !== proof.digest)
  if (digests.length === set.digests.length) return { result: 'none' }
  const used: RecoveryCodes = { ...set, digests, usedAt: now }
  return {
    result: 'matched',
    factors: {
      ...factors,
      authenticators: factors.authenticators.map((each) => (each === set ? used : each)),
    },
    authenticator: set.id,
    left: digests.length,
  }
}

function isSet(one: Authenticator): one is RecoveryCodes {
  return one.type === 'recovery_codes' && one.status === 'active'
}
