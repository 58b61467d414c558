import type { Vault } from '../needs.ts'
import type { OAuthClient } from '../oauth/client.ts'
import type { Store } from '../store.ts'
import { readDeviceCode } from './device-code.ts'
import { findUserCodePolicy } from './find-user-code-policy.ts'
import { readUserCode } from './read-user-code.ts'
import { userCodeKey } from './user-code.ts'

/**
 * Whether a user code is, or lately was, the one that belongs to a device code of this client: for devices that show both. It tells nothing that
 * the device does not know.
 */
export async function isCodePair(
  needs: {
    readonly store: Pick<Store, 'find'>
    readonly vault: Pick<Vault, 'readOpaqueToken' | 'fingerprint'>
  },
  client: OAuthClient,
  deviceCode: string,
  userCode: string,
): Promise<boolean> {
  const verification = readDeviceCode(needs.vault, client, deviceCode)
  if (verification === undefined) return false
  const { project } = client
  const policy = await findUserCodePolicy(needs.store, project)
  const read = readUserCode(userCode, policy.userCode)
  if (read.result === 'mistyped') return false
  const hash = needs.vault.fingerprint('user_code', project, read.plain)
  const found = await needs.store.find(userCodeKey(project, hash))
  return found?.verification === verification
}
