import type { Instant } from '../../domain/instant.ts'
import type { Verification } from '../../domain/verification/verification.ts'

/**
 * What a promoted standby or a restored backup makes necessary (A38). It may have forgotten what was answered: that a code was used, that a
 * guess was counted. So a new epoch begins, and what was pending in an older one is over: it is told as one whose time ended when the
 * epoch began, and every judgement follows from that. What an approval of an older one gives once, it counts as having given.
 */
export type Epoch = { readonly number: number; readonly beganAt: Instant }

/** A verification as it is to be seen in this epoch. */
export function seenIn(epoch: Epoch, its: number, v: Verification): Verification {
  if (its >= epoch.number) return v
  if (v.status === 'approved') return asGiven(v, epoch.beganAt)
  if (v.status !== 'pending' || v.expiresAt <= epoch.beganAt) return v
  return { ...v, expiresAt: epoch.beganAt }
}

/** As if a device had its tokens, and a sign-in on our own pages its session: that it had may be forgotten. */
function asGiven(v: Verification, at: Instant): Verification {
  const { grant, hosted } = v.details
  if (grant === undefined && hosted === undefined) return v
  const details = {
    ...v.details,
    ...(hosted && { opened: hosted }),
    ...(grant && { grant: { ...grant, redeemedAt: grant.redeemedAt ?? at } }),
  }
  return { ...v, details }
}
