import type { Random, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Network } from '../limit/network-budget.ts'
import type { Vault } from '../needs.ts'
import { DEVICE_CODE_GRANT, type OAuthClient } from '../oauth/client.ts'
import type { SignToken, TokenSet } from '../oauth/token-set.ts'
import { Problem } from '../problem.ts'
import type { Store } from '../store.ts'
import { statusAt, verificationKey, type Verification } from '../verification/verification.ts'
import { readDeviceCode } from './device-code.ts'
import { sealOf } from './draw-free-code.ts'
import { giveUpDevice } from './give-up-device.ts'
import { judgePoll, MOST_HASTY, type Judged } from './judge-poll.ts'
import { endPoll, INTERVAL_SECONDS, pollKey } from './poll.ts'
import { redeemDeviceCode } from './redeem-device-code.ts'
import { refuseDeviceCode } from './refuse-device-code.ts'
import { renewUserCode } from './renew-user-code.ts'

export type PollNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly random: Random
  readonly signToken: SignToken
}

/** A question that is seen to wait is judged at the next turn; it may be decided in between, but only once. */
const MOST_LOOKS = 3

/** RFC 8628, 3.5. */
export type PollOutcome =
  | {
      readonly result: 'authorization_pending'
      readonly intervalSeconds: number
      /** Told when codes are renewed: what the screen must show now. */
      readonly fresh?: { readonly userCode: string; readonly expiresAt: Instant }
    }
  | { readonly result: 'slow_down'; readonly intervalSeconds: number }
  | { readonly result: 'access_denied' }
  | { readonly result: 'expired_token' }
  | { readonly result: 'invalid_grant' }
  | { readonly result: 'unauthorized_client' }
  | { readonly result: 'approved'; readonly tokens: TokenSet }

/**
 * Answers a device that asks whether it is in. Of many at once one is given tokens (DEV-13), and a device that is approved is let in however
 * early it asks (DEV-10). A device that waits costs no write that lasts.
 * @param patient the connection is held open or streamed, so that asking is not counted as hasty
 * @param network where it is asked from: a used code that comes from two networks is in two hands (DEV-14)
 */
export async function pollDevice(
  needs: PollNeeds,
  client: OAuthClient,
  deviceCode: string,
  patient = false,
  network?: Network,
): Promise<PollOutcome> {
  if (!client.grantTypes.includes(DEVICE_CODE_GRANT)) return { result: 'unauthorized_client' }
  const from = network?.isUnknown === true ? undefined : network?.near
  const id = readDeviceCode(needs.vault, client, deviceCode)
  // Another client's code and none at all look alike here (M53).
  if (id === undefined) return refuse(needs, client, undefined, 'unknown', from)
  if (!patient) return judge(needs, client, id, from)
  const v = await needs.store.find(verificationKey(client.project, id))
  return v !== undefined && statusAt(v, needs.store.now()) === 'pending'
    ? answerPending(needs, v, INTERVAL_SECONDS)
    : answerEnded(needs, client, v, from)
}

/**
 * The verification that a device code of this client stands for, to wait for its events; undefined for any other.
 */
export function verificationOf(
  vault: Pick<Vault, 'readOpaqueToken'>,
  client: OAuthClient,
  deviceCode: string,
): VerificationId | undefined {
  return readDeviceCode(vault, client, deviceCode)
}

/** A device that waits is answered by what is remembered of it alone, and its verification is hardly ever looked at. */
async function judge(
  needs: PollNeeds,
  client: OAuthClient,
  id: VerificationId,
  from: string | undefined,
): Promise<PollOutcome> {
  const key = pollKey(client.project, id)
  let seen: Verification | undefined
  for (let i = 0; i < MOST_LOOKS; i += 1) {
    // oxlint-disable-next-line no-await-in-loop -- what is remembered is judged again by what was seen
    const judged = await needs.store.change([key], (records, now) =>
      judgePoll(key, seen, records, now),
    )
    if (judged.result !== 'look' && judged.isSure)
      return answer(needs, client, id, judged, seen, from)
    // oxlint-disable-next-line no-await-in-loop
    seen = await needs.store.find(verificationKey(client.project, id))
    if (seen === undefined || statusAt(seen, needs.store.now()) !== 'pending') {
      // oxlint-disable-next-line no-await-in-loop
      if (seen !== undefined && judged.result !== 'look') await rememberEnd(needs.store, seen)
      return answerEnded(needs, client, seen, from)
    }
    if (judged.result !== 'look') return answer(needs, client, id, judged, seen, from)
  }
  throw new Problem('unavailable', 'Try again in a moment.')
}

/** That it was over had been forgotten, with all that is kept where a crash may take it. */
function rememberEnd(store: PollNeeds['store'], v: Verification): Promise<void> {
  return store.change([pollKey(v.project, v.id)], (records, now) => ({
    writes: [endPoll(v, records, now)],
    events: [],
    outcome: undefined,
  }))
}

async function answer(
  needs: PollNeeds,
  client: OAuthClient,
  id: VerificationId,
  { result, intervalSeconds }: Exclude<Judged, { result: 'look' }>,
  seen: Verification | undefined,
  from: string | undefined,
): Promise<PollOutcome> {
  switch (result) {
    case 'authorization_pending':
      return seen === undefined
        ? { result, intervalSeconds }
        : answerPending(needs, seen, intervalSeconds)
    case 'slow_down':
      return { result, intervalSeconds }
    case 'hopeless': {
      const over = await giveUpDevice(needs.store, { project: client.project, id })
      return over.status === 'approved'
        ? redeem(needs, client, over, from)
        : { result: 'invalid_grant' }
    }
  }
}

async function answerEnded(
  needs: PollNeeds,
  client: OAuthClient,
  v: Verification | undefined,
  from: string | undefined,
): Promise<PollOutcome> {
  // We made it, so it is one that was kept for a month after its end and is forgotten.
  if (v?.details.grant === undefined) return { result: 'expired_token' }
  switch (v.status) {
    case 'approved':
      return redeem(needs, client, v, from)
    case 'canceled':
      return (await wasHopeless(needs, v))
        ? { result: 'invalid_grant' }
        : { result: 'access_denied' }
    case 'denied':
    case 'locked':
      return { result: 'access_denied' }
    // Pending until its time was over.
    case 'pending':
    case 'expired':
      return { result: 'expired_token' }
  }
}

async function answerPending(
  needs: PollNeeds,
  v: Verification,
  intervalSeconds: number,
): Promise<PollOutcome> {
  const { grant } = v.details
  if (grant?.renews !== true) return { result: 'authorization_pending', intervalSeconds }
  const current = (await renewUserCode(needs, v)).details.grant ?? grant
  return {
    result: 'authorization_pending',
    intervalSeconds,
    fresh: {
      userCode: needs.vault.open(current.sealedUserCode, sealOf(v.id)),
      expiresAt: current.codeExpiresAt,
    },
  }
}

async function redeem(
  needs: PollNeeds,
  client: OAuthClient,
  v: Verification,
  from: string | undefined,
): Promise<PollOutcome> {
  if (v.details.grant?.redeemedAt !== undefined)
    return refuse(needs, client, v, 'already_used', from)
  const outcome = await redeemDeviceCode(needs, client, v, from)
  if (outcome.result === 'already_used') return refuse(needs, client, v, 'already_used', from)
  if (outcome.result === 'expired_token') await refuse(needs, client, v, 'expired', from)
  return outcome
}

async function refuse(
  needs: PollNeeds,
  client: OAuthClient,
  v: Verification | undefined,
  reason: 'unknown' | 'already_used' | 'expired',
  from: string | undefined,
): Promise<PollOutcome> {
  await refuseDeviceCode(needs, client, v, reason, from)
  return { result: 'invalid_grant' }
}

/** Whether a canceled code ended because its device would not slow down, as far as that is remembered. */
async function wasHopeless(needs: PollNeeds, v: Verification): Promise<boolean> {
  const poll = await needs.store.find(pollKey(v.project, v.id))
  return poll !== undefined && poll.hasty >= MOST_HASTY
}
