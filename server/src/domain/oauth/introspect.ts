import { deviceKey, type Device } from '../device/device.ts'
import { endDevice, endDeviceKeys } from '../device/end-device.ts'
import { hasPassed } from '../instant.ts'
import { subjectKey } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'
import type { Store } from '../store.ts'
import { findClient } from './authenticate-client.ts'
import type { OAuthClient } from './client.ts'
import { OPENID } from './issue-tokens.ts'
import { readRefreshToken } from './refresh-token.ts'
import type { ReadToken } from './token-set.ts'

export type IntrospectNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly readToken: ReadToken
}

/** Who asks about a token: the client it was given to, or the application's server with its secret key. */
export type TokenAsker =
  { readonly client: OAuthClient } | { readonly client: undefined; readonly project: string }

type Claims = Readonly<Record<string, unknown>>

/** A token of ours, with what it stands on; `device` as it is on record, ended or not. */
type Found = {
  readonly client: OAuthClient
  readonly device: Device
  /** Of an access token. */
  readonly claims?: Claims
  /** Of a refresh token. */
  readonly generation?: number
}

/** The members of an answer (RFC 7662, 2.2), or that the token is good for nothing, which is all that a stranger hears (DEV-43). */
export async function introspect(
  needs: IntrospectNeeds,
  asker: TokenAsker,
  token: string,
): Promise<Claims & { readonly active: boolean }> {
  const found = await findToken(needs, token)
  if (found === undefined || !isOf(asker, found) || !(await isGood(needs, found)))
    return { active: false }
  const { client, device, claims } = found
  if (claims !== undefined) return { ...claims, active: true, token_type: 'Bearer' }
  return {
    active: true,
    client_id: client.id,
    project: client.project,
    aud: client.audience,
    sub: device.subject,
    scope: device.scopes.join(' '),
    auth_time: Math.floor(device.authTime / 1000),
    acr: device.acr,
    amr: device.amr,
    device: device.id,
  }
}

/** Ends the device of an access or refresh token (RFC 7009). A token of another client, or none of ours, changes nothing. */
export async function revokeToken(
  needs: IntrospectNeeds,
  asker: TokenAsker,
  token: string,
): Promise<void> {
  const found = await findToken(needs, token)
  if (found === undefined || !isOf(asker, found)) return
  const { device: seen } = found
  await needs.store.change(endDeviceKeys(seen), (records, now) => {
    const device = records.find(deviceKey(seen.project, seen.id))
    if (device === undefined) return { writes: [], events: [], outcome: undefined }
    const { writes, events } = endDevice(device, records, 'client', now)
    return { writes, events, outcome: undefined }
  })
}

/**
 * The claims for `GET /oauth/userinfo`: `sub`, how the person was verified, and their covered address to greet them by when one is on file; undefined
 * for a token that is not good or has not the scope openid.
 */
export async function userinfo(
  needs: IntrospectNeeds,
  accessToken: string,
): Promise<Claims | undefined> {
  const found = await findToken(needs, accessToken)
  if (found?.claims === undefined || !(await isGood(needs, found))) return undefined
  const { sub, scope, acr, amr, auth_time } = found.claims
  if (typeof scope !== 'string' || !scope.split(' ').includes(OPENID)) return undefined
  const shown = await coveredAddress(needs, found.device)
  return { sub, acr, amr, auth_time, ...(shown !== undefined && { preferred_username: shown }) }
}

/** An application's own name for a person says nothing to them, and `acc_…` to nobody. */
async function coveredAddress(
  needs: IntrospectNeeds,
  device: Device | undefined,
): Promise<string | undefined> {
  if (device === undefined) return undefined
  const subject = await needs.store.find(subjectKey(device.project, device.subjectHash))
  return subject?.addresses[0]?.masked
}

async function findToken(needs: IntrospectNeeds, token: string): Promise<Found | undefined> {
  const named = readRefreshToken(needs.vault, token)
  if (named !== undefined) {
    const device = await needs.store.find(deviceKey(named.project, named.device))
    const client = device && (await findClient(needs.store, device.client))
    return device && client && { client, device, generation: named.generation }
  }
  const claims = await needs.readToken('at+jwt', token)
  const { client_id: clientId, device: id } = claims ?? {}
  if (claims === undefined || typeof clientId !== 'string' || typeof id !== 'string')
    return undefined
  const client = await findClient(needs.store, clientId)
  if (client?.project !== claims['project']) return undefined
  const device = client && (await needs.store.find(deviceKey(client.project, id)))
  return client && device?.client === client.id ? { client, device, claims } : undefined
}

function isOf(asker: TokenAsker, { client }: Found): boolean {
  return asker.client === undefined
    ? asker.project === client.project
    : asker.client.id === client.id
}

/** Whether its device is still in, its account open, and, of a refresh token, whether it is the newest. */
async function isGood(
  { store }: Pick<IntrospectNeeds, 'store'>,
  { device, generation }: Found,
): Promise<boolean> {
  if (device.revokedAt !== undefined || hasPassed(device.expiresAt, store.now())) return false
  if (generation !== undefined && generation !== device.generation) return false
  const subject = await store.find(subjectKey(device.project, device.subjectHash))
  return subject?.lockedAt === undefined
}
