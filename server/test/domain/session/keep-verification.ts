import { newVerificationId } from '../../../src/domain/ids.ts'
import { put } from '../../../src/domain/store.ts'
import {
  verificationKey,
  type Verification,
} from '../../../src/domain/verification/verification.ts'
import { PROJECT, type OAuth } from '../oauth/open-oauth.ts'

/**
 * Keeps a verification as its flow would leave it: pending for five minutes, or approved now. For what follows from one, where how it came about does not
 * matter.
 */
export async function keepVerification(
  { store, random }: Pick<OAuth, 'store' | 'random'>,
  changes: Partial<Verification> = {},
): Promise<Verification> {
  const now = store.now()
  const over = changes.status !== undefined && changes.status !== 'pending'
  const v: Verification = {
    id: newVerificationId(now + 300_000, random),
    project: PROJECT,
    status: 'pending',
    purpose: 'sign_in',
    channel: 'totp',
    targetHash: 'target',
    masked: '',
    sealedTo: undefined,
    subject: 'user_1',
    sessionDigest: undefined,
    binding: 'binding',
    codes: [],
    liveCodes: 0,
    guessesAllowed: 3,
    guessesLeft: 3,
    sends: 0,
    lastSentAt: now,
    resendAt: now,
    createdAt: now,
    expiresAt: now + 300_000,
    endedAt: over ? now : undefined,
    details: {},
    ...changes,
  }
  const key = verificationKey(PROJECT, v.id)
  return store.change([key], () => ({ writes: [put(key, v)], events: [], outcome: v }))
}
