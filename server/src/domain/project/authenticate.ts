import type { Vault } from '../needs.ts'
import type { Store } from '../store.ts'
import { apiKeyKey, type ApiKey } from './api-key.ts'

export type AuthenticateNeeds = {
  readonly store: Pick<Store, 'find' | 'now'>
  readonly vault: Pick<Vault, 'fingerprint'>
}

/** The live key that was shown; undefined for one that is unknown, revoked or past its time, which all look the same. */
export async function authenticate(
  needs: AuthenticateNeeds,
  shown: string,
): Promise<ApiKey | undefined> {
  const key = await needs.store.find(apiKeyKey(needs.vault.fingerprint('api_key', shown)))
  if (key === undefined || key.revokedAt !== undefined) return undefined
  return key.expiresAt !== undefined && key.expiresAt <= needs.store.now() ? undefined : key
}
