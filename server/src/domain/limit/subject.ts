import type { AddressKind } from '../delivery/channel.ts'
import type { Bytes } from '../digest.ts'
import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'

/** The application's user: what was sent to all their addresses together, and the addresses they have proven. */
export type Subject = {
  /** When messages were sent for this subject, oldest first, those of the last 24 hours (LIM-04). */
  readonly sends: readonly Instant[]
  readonly addresses: readonly SubjectAddress[]
  /** Which addresses (by keyed hash) were told of changes by messages that cost money, and when: those of the last hour. */
  readonly noticed?: readonly { readonly hash: string; readonly at: Instant }[]
  /** Since when the account is locked: nothing of it is approved, and no token given or renewed (DEV-31). */
  readonly lockedAt?: Instant
  readonly expiresAt: Instant
}

export type SubjectAddress = {
  readonly id: string
  readonly kind: AddressKind
  readonly sealed: Bytes
  readonly hash: string
  readonly masked: string
  readonly addedAt: Instant
}

export function subjectKey(project: ProjectId, subject: string): Key<'subject'> {
  return { kind: 'subject', project, id: subject }
}
