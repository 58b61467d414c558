import type { VerificationId } from '../ids.ts'
import type { Vault } from '../needs.ts'
import type { OAuthClient } from '../oauth/client.ts'

const ID = 'ver_'

/**
 * The secret by which a device asks after its verification (RFC 8628, 3.2): 76 characters in which nothing can be read, good for its own client
 * only (DEV-06). It is derived, not kept.
 */
export function deviceCodeOf(
  vault: Pick<Vault, 'opaqueToken'>,
  client: Pick<OAuthClient, 'id' | 'project'>,
  verification: VerificationId,
): string {
  return vault.opaqueToken('device_code', owner(client), verification.slice(ID.length))
}

/** The verification that a device code of this client stands for; undefined for anything else, also for another client's code. */
export function readDeviceCode(
  vault: Pick<Vault, 'readOpaqueToken'>,
  client: Pick<OAuthClient, 'id' | 'project'>,
  deviceCode: string,
): VerificationId | undefined {
  const name = vault.readOpaqueToken('device_code', owner(client), deviceCode)
  return name === undefined ? undefined : ID + name
}

function owner({ id, project }: Pick<OAuthClient, 'id' | 'project'>): string {
  return `${project} ${id}`
}
