import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'

/** A proof of work that was taken: it is good for one send. */
export type SpentProof = { readonly expiresAt: Instant }

/** @param hash keyed hash of the challenge */
export function spentProofKey(project: ProjectId, hash: string): Key<'proof'> {
  return { kind: 'proof', project, id: hash }
}
