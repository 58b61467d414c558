import { hasPassed } from '../instant.ts'
import { put } from '../store.ts'
import { factsOf, verificationEvent } from '../verification/verification-event.ts'
import { statusAt, verificationKey, type Verification } from '../verification/verification.ts'
import { drawFreeCode, isFree, type DrawNeeds } from './draw-free-code.ts'
import { findUserCodePolicy } from './find-user-code-policy.ts'
import { formatName } from './user-code-format.ts'
import { withCode } from './guess-bound.ts'
import { liveCodesKey, NO_CODES } from './live-codes.ts'
import { KNOWN_AFTER, userCodeKey } from './user-code.ts'

/**
 * Gives a waiting device a fresh user code when its old one is over; of many requests one draws it. Answers the verification as it stands then.
 */
export async function renewUserCode(needs: DrawNeeds, v: Verification): Promise<Verification> {
  if (!needsFreshCode(v, needs.store.now())) return v
  const { project, id } = v
  const { policy, userCode } = await findUserCodePolicy(needs.store, project)
  const key = verificationKey(project, id)
  const codesKey = liveCodesKey(project)
  return drawFreeCode(needs, project, id, userCode, (drawn) => {
    const codeKey = userCodeKey(project, drawn.hash)
    return needs.store.change([key, codeKey, codesKey], (records, now) => {
      const held = records.find(key) ?? v
      const { grant } = held.details
      if (grant === undefined || !needsFreshCode(held, now))
        return { writes: [], events: [], outcome: held }
      if (!isFree(drawn, project, userCode, records, now))
        return { writes: [], events: [], outcome: undefined }
      const codeExpiresAt = Math.min(held.expiresAt, now + policy.lifetimeSeconds * 1000)
      // Who had the old code open, and who came second to it, is forgotten with it.
      const { claim: _claim, contested: _contested, ...rest } = grant
      const next: Verification = {
        ...held,
        details: {
          ...held.details,
          grant: {
            ...rest,
            format: drawn.format,
            sealedUserCode: drawn.sealed,
            userCodeHash: drawn.hash,
            codeExpiresAt,
          },
        },
      }
      const codes = records.find(codesKey) ?? NO_CODES
      return {
        writes: [
          put(key, next),
          put(codeKey, { verification: id, expiresAt: codeExpiresAt + KNOWN_AFTER }),
          put(codesKey, withCode(codes, drawn.format, codeExpiresAt, now)),
        ],
        events: [
          verificationEvent(held, 'user_code.renewed', {
            ...factsOf(held),
            format: formatName(drawn.format),
          }),
        ],
        outcome: next,
      }
    })
  })
}

/** Whether the code is over, and nobody is about to answer it: a person who compares codes must not see them differ. */
function needsFreshCode(v: Verification, now: number): boolean {
  const { grant } = v.details
  return (
    grant?.renews === true &&
    statusAt(v, now) === 'pending' &&
    hasPassed(grant.codeExpiresAt, now) &&
    (grant.claim === undefined || hasPassed(grant.claim.until, now))
  )
}
