import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { DIRECTORY, type Key } from '../store.ts'

/** One application's own space: its keys, policies, verifications and events are seen by nobody else. */
export type Project = {
  readonly id: ProjectId
  /** What messages and pages call the one who asks. */
  readonly name: string
  /** Addresses a person may be sent back to, compared whole (WEB-08). */
  readonly returnUrls: readonly string[]
  readonly createdAt: Instant
  /** The id of the key that was made with it when it is the first project, so that the sandbox can tell that key again. */
  readonly firstKey?: string
}

export function projectKey(id: ProjectId): Key<'project'> {
  return { kind: 'project', project: DIRECTORY, id }
}
