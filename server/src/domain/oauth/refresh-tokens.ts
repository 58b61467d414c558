import { deviceKey, type Device } from '../device/device.ts'
import { endDevice, endDeviceKeys } from '../device/end-device.ts'
import type { Random } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import { subjectKey } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'
import { put, type Decision, type Records, type Store } from '../store.ts'
import { REFRESH_GRANT, type OAuthClient } from './client.ts'
import { issueTokens } from './issue-tokens.ts'
import { readRefreshToken, type NamedRefresh } from './refresh-token.ts'
import type { SignToken, TokenSet } from './token-set.ts'

export type RefreshNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly random: Pick<Random, 'bytes'>
  readonly signToken: SignToken
}

export type RefreshOutcome =
  | { readonly result: 'refreshed'; readonly tokens: TokenSet }
  | { readonly result: 'invalid_grant' | 'invalid_scope' | 'unauthorized_client' }

type Judged =
  | { readonly result: 'good'; readonly device: Device; readonly at: Instant }
  | { readonly result: 'invalid_grant' }

/**
 * How long the token before the newest is no theft: an answer that got lost is asked for again within this time. It gets the same newest
 * token, so that nothing is won by using one twice.
 */
const GRACE = 30_000

/**
 * A new access token for a refresh token, and a new refresh token in its place. One that was used before ends the device, unless its answer
 * may have been lost a moment ago (RFC 9700, 4.14.2).
 */
export async function refreshTokens(
  needs: RefreshNeeds,
  client: OAuthClient,
  refreshToken: string,
  scopes: readonly string[] | undefined,
): Promise<RefreshOutcome> {
  if (!client.grantTypes.includes(REFRESH_GRANT)) return { result: 'unauthorized_client' }
  const named = readRefreshToken(needs.vault, refreshToken)
  if (named === undefined || named.project !== client.project) return { result: 'invalid_grant' }
  const seen = await needs.store.find(deviceKey(named.project, named.device))
  // A token in another client's hands ends nothing: whoever found it could harm its owner by showing it.
  if (seen === undefined || seen.client !== client.id) return { result: 'invalid_grant' }
  if (scopes?.some((scope) => !seen.scopes.includes(scope)) === true)
    return { result: 'invalid_scope' }
  const judged = await needs.store.change(
    [...endDeviceKeys(seen), subjectKey(seen.project, seen.subjectHash)],
    (records, now) => judgeRefresh(named, seen, records, now),
  )
  if (judged.result !== 'good') return judged
  const { device, at } = judged
  return {
    result: 'refreshed',
    tokens: await issueTokens(needs, client, device, scopes ?? device.scopes, at),
  }
}

function judgeRefresh(
  named: NamedRefresh,
  { project, id, subjectHash }: Device,
  records: Records,
  now: Instant,
): Decision<Judged> {
  const refused: Decision<Judged> = {
    writes: [],
    events: [],
    outcome: { result: 'invalid_grant' },
  }
  const key = deviceKey(project, id)
  const device = records.find(key)
  if (device === undefined || device.revokedAt !== undefined || hasPassed(device.expiresAt, now))
    return refused
  // Locked may be opened again: the device stays, and is given nothing meanwhile (DEV-31, M43).
  if (records.find(subjectKey(project, subjectHash))?.lockedAt !== undefined) return refused
  const behind = device.generation - named.generation
  if (behind === 0) {
    const next = {
      ...device,
      generation: device.generation + 1,
      refreshedAt: now,
      seenAt: Math.floor(now / 60_000) * 60_000,
    }
    return {
      writes: [put(key, next)],
      events: [],
      outcome: { result: 'good', device: next, at: now },
    }
  }
  if (behind === 1 && now - device.refreshedAt < GRACE)
    return { writes: [], events: [], outcome: { result: 'good', device, at: now } }
  // One that we have not given yet can only be of a store that was put back to an earlier day.
  if (behind < 0) return refused
  const { writes, events } = endDevice(device, records, 'reuse', now)
  return { ...refused, writes, events }
}
