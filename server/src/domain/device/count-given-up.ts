import type { ProjectId, VerificationId } from '../ids.ts'
import type { Store } from '../store.ts'
import { statusAt, verificationKey } from '../verification/verification.ts'
import { giveUpDevice } from './give-up-device.ts'
import { judgePoll } from './judge-poll.ts'
import { pollKey } from './poll.ts'

/**
 * Counts an answer that was held back, and that its device did not wait for, as a poll: who gives up and asks again without a pause, twenty times, is
 * as hasty as who polls so. Nobody is told, and no tokens are given, for nobody is there.
 */
export async function countGivenUp(
  store: Pick<Store, 'change' | 'find' | 'now'>,
  project: ProjectId,
  verification: VerificationId,
): Promise<void> {
  const v = await store.find(verificationKey(project, verification))
  if (v === undefined || statusAt(v, store.now()) !== 'pending') return
  const key = pollKey(project, verification)
  const { result } = await store.change([key], (records, now) => judgePoll(key, v, records, now))
  if (result === 'hopeless') await giveUpDevice(store, v)
}
