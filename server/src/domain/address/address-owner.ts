import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'

/** Whose address it is: the subject that proved it last. What a sign-in on our own pages goes by. */
export type AddressOwner = { readonly subject: string; readonly expiresAt: Instant }

export function addressOwnerKey(project: ProjectId, targetHash: string): Key<'address_owner'> {
  return { kind: 'address_owner', project, id: targetHash }
}
