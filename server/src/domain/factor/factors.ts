import type { ProjectId, VerificationId } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import { DAY } from '../limit/send-limits.ts'
import type { Key } from '../store.ts'
import type { Authenticator } from './authenticator.ts'
import type { TrustedDevice } from './trusted-device.ts'

/**
 * The factors of one subject, in one record: whatever looks at one of them and writes, judges them all together (the last one is not taken
 * away by two requests at once). Found by the keyed hash of the subject.
 */
export type Factors = {
  /** Names the person to their passkeys and to nobody else: 32 random bytes, base64url (PKY-17). */
  readonly userHandle: string
  readonly authenticators: readonly Authenticator[]
  readonly trusted: readonly TrustedDevice[]
  /** Approvals that were asked of this person in the last hour, oldest first (TXN-20). */
  readonly approvals: readonly AskedApproval[]
  /** When the account was last recovered, and by which verification: purchases wait after it (REC-11). */
  readonly recovered?: {
    readonly at: Instant
    readonly verification: VerificationId
    readonly stopped?: true
  }
  /** Never, while there is an authenticator or a recovery counts. */
  readonly expiresAt: Instant
}

export type AskedApproval = {
  readonly verification: VerificationId
  readonly at: Instant
  readonly expiresAt: Instant
}

/** The most authenticators of one person: room for everybody, and a bound for one record. */
export const MOST_AUTHENTICATORS = 20

export function factorsKey(project: ProjectId, subjectHash: string): Key<'factors'> {
  return { kind: 'factors', project, id: subjectHash }
}

export const NO_FACTORS: Factors = {
  userHandle: '',
  authenticators: [],
  trusted: [],
  approvals: [],
  expiresAt: 0,
}

/** The factors without what waited for a confirmation too long (TOT-18). */
export function livingFactors(factors: Factors | undefined, now: Instant): Factors {
  if (factors === undefined) return NO_FACTORS
  const authenticators = factors.authenticators.filter(
    ({ pendingUntil }) => pendingUntil === undefined || !hasPassed(pendingUntil, now),
  )
  return authenticators.length === factors.authenticators.length
    ? factors
    : { ...factors, authenticators }
}

/** The factors without what was begun and not shown to work yet: whoever began it may not be the owner (REC-13). */
export function withoutPending(factors: Factors): Factors {
  return {
    ...factors,
    authenticators: factors.authenticators.filter(({ status }) => status === 'active'),
  }
}

/** The factors with the day on which they may be forgotten: never, while there is an authenticator or a recovery counts. */
export function keptFactors(factors: Factors, now: Instant): Factors {
  const { authenticators, trusted, approvals, recovered } = factors
  const expiresAt =
    authenticators.some(({ status }) => status !== 'pending') || recovered !== undefined
      ? Number.MAX_SAFE_INTEGER
      : Math.max(
          now + DAY,
          ...trusted.map((device) => device.expiresAt),
          ...approvals.map((asked) => asked.expiresAt),
        )
  return { ...factors, expiresAt }
}
