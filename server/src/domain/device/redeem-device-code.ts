import { hasPassed } from '../instant.ts'
import { issueTokens, type IssueNeeds } from '../oauth/issue-tokens.ts'
import type { OAuthClient } from '../oauth/client.ts'
import type { TokenSet } from '../oauth/token-set.ts'
import type { Vault } from '../needs.ts'
import type { Store } from '../store.ts'
import type { Verification } from '../verification/verification.ts'
import { deviceKey, deviceListKey } from './device.ts'
import { judgeRedemption, redemptionKeys, type Redeemed } from './judge-redemption.ts'

export type RedeemNeeds = IssueNeeds & {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
}

export type RedeemOutcome =
  | { readonly result: 'approved'; readonly tokens: TokenSet }
  | { readonly result: 'already_used' }
  | { readonly result: 'access_denied' }
  | { readonly result: 'expired_token' }

/** Looking a full list through happens once for many devices; another one may come in meanwhile. */
const MOST_TRIES = 5

/** Lets an approved device in and gives it its tokens, of many requests to one (DEV-13). They are signed after the commit. @param from the network that asks */
export async function redeemDeviceCode(
  needs: RedeemNeeds,
  client: OAuthClient,
  verification: Verification,
  from: string | undefined,
): Promise<RedeemOutcome> {
  const { store, vault } = needs
  const { subject, project } = verification
  if (subject === undefined) throw new TypeError('A device was approved by nobody.')
  const subjectHash = vault.fingerprint('subject', project, subject)
  let room: Awaited<ReturnType<typeof makeRoom>> = { over: [], oldest: undefined }
  for (let i = 0; i < MOST_TRIES; i += 1) {
    const redemption = { verification, client, subject, subjectHash, from, ...room }
    const redeemed = await store.change<Redeemed>(redemptionKeys(redemption), (records, now) =>
      judgeRedemption(redemption, records, now),
    )
    if (redeemed.result === 'redeemed') {
      const { device } = redeemed
      const tokens = await issueTokens(needs, client, device, device.scopes, device.createdAt)
      return { result: 'approved', tokens }
    }
    if (redeemed.result !== 'full') return redeemed
    room = await makeRoom(needs, project, subjectHash)
  }
  throw new TypeError('The list of devices never held still.')
}

/** Which devices of a full list are over, and which is the oldest that is not. */
async function makeRoom(needs: RedeemNeeds, project: string, subjectHash: string) {
  const list = await needs.store.find(deviceListKey(project, subjectHash))
  const ids = list?.devices ?? []
  const now = needs.store.now()
  const found = await Promise.all(ids.map((id) => needs.store.find(deviceKey(project, id))))
  const isOver = (at: number) => {
    const device = found[at]
    return (
      device === undefined || device.revokedAt !== undefined || hasPassed(device.expiresAt, now)
    )
  }
  return {
    over: ids.filter((_, at) => isOver(at)),
    oldest: ids.find((_, at) => !isOver(at)),
  }
}
