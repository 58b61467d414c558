import type { ProjectId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { DIRECTORY, type Key } from '../store.ts'
import type { Channel } from './channel.ts'

/** A message that a carrier took and may tell of later: by its reference we find what it was about. Holds no address and no code. */
export type SentMessage = {
  readonly project: ProjectId
  readonly verification: VerificationId
  readonly channel: Channel
  readonly country: string
  /** What was told of it last, so that the same report is told once. */
  readonly told?: 'delivered' | 'undelivered' | 'heard'
  readonly expiresAt: Instant
}

/** SMS receipts come for up to the message's validity, two days with most carriers; a third for whoever is late. */
export const REPORTS_WITHIN = 3 * 86_400_000

/** @param carrier its name in this house; @param reference the carrier's own, at most 200 characters */
export function sentMessageKey(carrier: string, reference: string): Key<'sent_message'> {
  return { kind: 'sent_message', project: DIRECTORY, id: `${carrier}/${reference}` }
}
