import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'

/** What was answered under an Idempotency-Key, kept for 24 hours (OPS-16). */
export type IdempotentAnswer = {
  /** The request it answered, as a keyed hash: the same key with another body is a mistake of the caller's. */
  readonly request: string
  /** The use case's outcome as JSON. Secrets are not in it; they are derived again from ids when it is told again. */
  readonly outcome: string
  readonly expiresAt: Instant
}

export function answerKey(project: ProjectId, id: string): Key<'answer'> {
  return { kind: 'answer', project, id }
}
