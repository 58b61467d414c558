import type { Instant } from '../../domain/instant.ts'
import type { Verification } from '../../domain/verification/verification.ts'

/**
 * What a promoted standby or a restored backup makes necessary (A38). It may have forgotten what was answered: that a code was used, that a
 * guess was counted. So a new epoch begins, and what was pending in an older one is over: it is told as one whose time ended when the
 * epoch began, and every judgement follows from that.
 */
export type Epoch = { readonly number: number; readonly beganAt: Instant }

/** A verification as it is to be seen in this epoch. */
export function seenIn(epoch: Epoch, its: number, v: Verification): Verification {
  if (its >= epoch.number || v.status !== 'pending' || v.expiresAt <= epoch.beganAt) return v
  return { ...v, expiresAt: epoch.beganAt }
}
