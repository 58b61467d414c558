import type { Passkey } from '../factor/authenticator.ts'
import type { Factors } from '../factor/factors.ts'
import type { Assertion } from '../needs.ts'
import type { Instant } from '../instant.ts'
import type { Verification } from '../verification/verification.ts'
import { needsUserVerification } from './needs-user-verification.ts'

export type AssertionMatch =
  /** `fell`: its counter went back, which a copied authenticator's does (PKY-16). */
  | {
      readonly result: 'matched'
      readonly factors: Factors
      readonly authenticator: string
      readonly verified: boolean
      readonly fell: boolean
    }
  | { readonly result: 'none' }

/**
 * Judges a sound assertion inside the change: its challenge is still this verification's, its passkey still this person's, unchanged, and its backup
 * eligibility what it was (WebAuthn, 7.2; PKY-11).
 * @param factors those of the verification's subject, or, where it names nobody, of whoever the credential belongs to
 */
export function matchAssertion(
  v: Verification,
  factors: Factors,
  assertion: Assertion,
  now: Instant,
): AssertionMatch {
  const passkey = factors.authenticators.find(
    (each): each is Passkey =>
      each.type === 'passkey' &&
      each.status === 'active' &&
      each.credentialId === assertion.credentialId,
  )
  if (
    passkey === undefined ||
    v.details.challenge !== assertion.challenge ||
    passkey.publicKey !== assertion.publicKey ||
    passkey.backupEligible !== assertion.backupEligible ||
    !namesThem(v, factors, assertion) ||
    (needsUserVerification(v) && !assertion.userVerified)
  )
    return { result: 'none' }
  // 7.2, step 22: two that stay at nought count nothing; of others the newer is the higher one.
  const counts = assertion.signCount > 0 || passkey.signCount > 0
  const used: Passkey = {
    ...passkey,
    // The highest that was seen stays, so that a copy is told of each time it is used.
    signCount: Math.max(passkey.signCount, assertion.signCount),
    backedUp: assertion.backedUp,
    usedAt: now,
  }
  return {
    result: 'matched',
    factors: {
      ...factors,
      authenticators: factors.authenticators.map((each) => (each === passkey ? used : each)),
    },
    authenticator: passkey.id,
    verified: assertion.userVerified,
    fell: counts && assertion.signCount <= passkey.signCount,
  }
}

/** 7.2, step 6: where nobody was named, the credential itself must say whose it is; otherwise it may, and must not say another (PKY-14). */
function namesThem(v: Verification, factors: Factors, { userHandle }: Assertion): boolean {
  if (userHandle === undefined) return v.details.subjectHash !== undefined
  return userHandle === factors.userHandle && userHandle !== ''
}
