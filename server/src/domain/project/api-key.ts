import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { DIRECTORY, type Key } from '../store.ts'

/** What a secret key may be used for. */
export const SCOPES = [
  'verifications',
  'receipts',
  'policies',
  'keys',
  'projects',
  'sandbox',
  'clients',
  'devices',
  'authenticators',
  'seeds',
  'webhooks',
  'guard',
  'templates',
  'deliveries',
] as const
export type Scope = (typeof SCOPES)[number]

/** A key that an application shows. Only its keyed hash is kept, and it is found by that hash. */
export type ApiKey = {
  readonly id: string
  readonly project: ProjectId
  readonly type: 'secret' | 'publishable'
  readonly name: string
  readonly scopes: readonly Scope[]
  /** Publishable keys: the browser origins that may use it. Empty means none. */
  readonly origins: readonly string[]
  /** Publishable keys: the purposes it may start. Empty means none. */
  readonly purposes: readonly string[]
  readonly createdAt: Instant
  readonly expiresAt: Instant | undefined
  readonly revokedAt: Instant | undefined
  /** The record's own id: the keyed hash of the key. */
  readonly hash: string
}

export function apiKeyKey(hash: string): Key<'api_key'> {
  return { kind: 'api_key', project: DIRECTORY, id: hash }
}
