import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Vault } from '../needs.ts'
import type { Key } from '../store.ts'

/** Whose passkey a credential is: so that a person signs in without saying who they are, and no credential is two people's (PKY-13). */
export type Credential = {
  readonly subject: string
  readonly subjectHash: string
  /** Never. */
  readonly expiresAt: Instant
}

/** @param hash what `credentialHash` makes of the credential's id */
export function credentialKey(project: ProjectId, hash: string): Key<'credential'> {
  return { kind: 'credential', project, id: hash }
}

/** What a credential is found by: a browser may show an id of 1,023 bytes, and anything it likes. */
export function credentialHash(
  vault: Pick<Vault, 'fingerprint'>,
  project: ProjectId,
  credentialId: string,
): string {
  return vault.fingerprint('credential', project, credentialId)
}
