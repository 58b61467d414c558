import { hasPassed } from '../instant.ts'
import type { Vault } from '../needs.ts'
import type { Store } from '../store.ts'
import { clientKey, type AuthMethod, type OAuthClient } from './client.ts'

export type ClientNeeds = {
  readonly store: Pick<Store, 'find' | 'now'>
  readonly vault: Pick<Vault, 'isToken'>
}

/** What a client showed, and how (RFC 6749, 2.3.1). */
export type ShownClient = {
  readonly id: string
  readonly secret: string | undefined
  readonly method: AuthMethod
}

/** Nothing else is looked up. */
const ID = /^(?:cli|reg)_[0-9a-z_]{1,40}$/
const SECRET = 'cs_'

/**
 * The client, when it is who it says; undefined when it is unknown, removed, over, or showed the wrong secret or none. A client that must not
 * have a secret may show an empty one, by whatever method: some programs always do.
 */
export async function authenticateClient(
  needs: ClientNeeds,
  shown: ShownClient,
): Promise<OAuthClient | undefined> {
  const client = await findClient(needs.store, shown.id)
  if (client === undefined) return undefined
  const { secret = '' } = shown
  if (client.authMethod === 'none') return secret === '' ? client : undefined
  // Programs differ in how they send a secret, and both ways of doing it are as good.
  return shown.method !== 'none' && isClientSecret(needs.vault, client, secret) ? client : undefined
}

/** A client that is in use, whoever asks; undefined when it is unknown, removed or over. */
export async function findClient(
  store: Pick<Store, 'find' | 'now'>,
  id: string,
): Promise<OAuthClient | undefined> {
  const client = ID.test(id) ? await store.find(clientKey(id)) : undefined
  if (client === undefined || client.removedAt !== undefined) return undefined
  return hasPassed(client.expiresAt, store.now()) ? undefined : client
}

/** `cs_…`, derived from the client's id and not kept; undefined for a public client. */
export function clientSecret(
  vault: Pick<Vault, 'token'>,
  { id, authMethod }: OAuthClient,
): string | undefined {
  return authMethod === 'none' ? undefined : `${SECRET}${vault.token('client', id)}`
}

function isClientSecret(
  vault: Pick<Vault, 'isToken'>,
  { id }: OAuthClient,
  secret: string,
): boolean {
  return secret.startsWith(SECRET) && vault.isToken('client', secret.slice(SECRET.length), id)
}
