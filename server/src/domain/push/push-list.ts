import type { Bytes } from '../digest.ts'
import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'

/** The browsers of one person that want to be asked "Is this you?" (RFC 8030). At most 10. */
export type PushList = {
  readonly subscriptions: readonly PushSubscription[]
  readonly expiresAt: Instant
}
export type PushSubscription = {
  /** `psh_…` */
  readonly id: string
  readonly name: string
  /** Endpoint and keys as the browser gave them (JSON), sealed: whoever has them can send. */
  readonly sealed: Bytes
  readonly createdAt: Instant
  /** `ses_…`, when it was made on the person's own page: it ends when that is ended. */
  readonly session?: string
}

/** @param subjectHash keyed hash of the subject */
export function pushListKey(project: ProjectId, subjectHash: string): Key<'push_list'> {
  return { kind: 'push_list', project, id: subjectHash }
}
