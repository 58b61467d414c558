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
  /** For whom passkeys are made; undefined: for our own pages. */
  readonly passkeys?: PasskeySettings
  /** The id of the key that was made with it when it is the first project, so that the sandbox can tell that key again. */
  readonly firstKey?: string
}

export type PasskeySettings = {
  /** The domain that passkeys are bound to: the application's, such as `shop.example`. */
  readonly rpId: string
  /** Pages that may ask for them, compared whole; those of other sites are also told at `/.well-known/webauthn` (WebAuthn, 5.11). */
  readonly origins: readonly string[]
  /** `none`: nothing is asked about the maker. `known`: only authenticators of `allowedAaguids` are taken, by what they say themselves. */
  readonly attestation: 'none' | 'known'
  readonly allowedAaguids: readonly string[]
}

export function projectKey(id: ProjectId): Key<'project'> {
  return { kind: 'project', project: DIRECTORY, id }
}
