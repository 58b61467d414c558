import type { Event, EventFacts } from '../event.ts'
import { hasPassed, type Instant } from '../instant.ts'
import { subjectKey } from '../limit/subject.ts'
import type { OAuthClient } from '../oauth/client.ts'
import { put, type Decision, type Key, type Records } from '../store.ts'
import { ended } from '../verification/ended.ts'
import { factsOf, verificationEvent } from '../verification/verification-event.ts'
import { verificationKey, type Verification } from '../verification/verification.ts'
import { deviceId, deviceKey, deviceListKey, MOST_DEVICES, type Device } from './device.ts'
import { endDevice } from './end-device.ts'
import { newDevice } from './new-device.ts'

const HOUR = 3_600_000
/** A list outlives what it lists by this much at least. */
const LIST_KEPT = 24 * HOUR

/** An approved device that asks for its tokens. */
export type Redemption = {
  readonly verification: Verification
  readonly client: OAuthClient
  readonly subject: string
  readonly subjectHash: string
  /** Keyed hash of the network that asks, where that is known. */
  readonly from: string | undefined
  /** Ids in the subject's list whose devices were found to be over: room for this one. */
  readonly over: readonly string[]
  /** The device to end when the list is full all the same: the oldest. */
  readonly oldest: string | undefined
}

export type Redeemed =
  | { readonly result: 'redeemed'; readonly device: Device }
  | { readonly result: 'already_used' }
  | { readonly result: 'access_denied' }
  | { readonly result: 'expired_token' }
  /** The list must be looked through first. */
  | { readonly result: 'full' }

export function redemptionKeys({
  verification: v,
  subjectHash,
  oldest,
}: Redemption): readonly Key[] {
  return [
    verificationKey(v.project, v.id),
    deviceKey(v.project, deviceId(v.id)),
    deviceListKey(v.project, subjectHash),
    subjectKey(v.project, subjectHash),
    ...(oldest === undefined ? [] : [deviceKey(v.project, oldest)]),
  ]
}

/** Lets an approved device in, once (DEV-13), unless its account was locked meanwhile (DEV-31). */
export function judgeRedemption(
  redemption: Redemption,
  records: Records,
  now: Instant,
): Decision<Redeemed> {
  const { project, id } = redemption.verification
  const key = verificationKey(project, id)
  const v = records.find(key)
  const grant = v?.details.grant
  if (v?.status !== 'approved' || grant === undefined) return nothing({ result: 'access_denied' })
  if (grant.redeemedAt !== undefined) return nothing({ result: 'already_used' })
  if (hasPassed(v.expiresAt, now)) return nothing({ result: 'expired_token' })
  if (records.find(subjectKey(project, redemption.subjectHash))?.lockedAt !== undefined)
    return {
      writes: [put(key, ended(v, 'canceled', now))],
      events: [
        verificationEvent(v, 'verification.canceled', { ...factsOf(v), reason: 'subject_locked' }),
      ],
      outcome: { result: 'access_denied' },
    }

  const listKey = deviceListKey(project, redemption.subjectHash)
  const list = records.find(listKey) ?? { devices: [], approvals: [], expiresAt: 0 }
  const listed = list.devices.filter((one) => !redemption.over.includes(one))
  if (listed.length >= MOST_DEVICES && redemption.oldest === undefined)
    return nothing({ result: 'full' })
  const dropped = listed.length >= MOST_DEVICES ? listed[0] : undefined
  // Another device came in or went between: the list is looked through anew.
  if (dropped !== undefined && dropped !== redemption.oldest) return nothing({ result: 'full' })
  const oldest = dropped === undefined ? undefined : records.find(deviceKey(project, dropped))
  const pushedOut = oldest && endDevice(oldest, records, 'most_devices', now)

  const device = newDevice(redemption, v, now)
  const redeemed = { ...v, details: { ...v.details, grant: { ...grant, redeemedAt: now } } }
  const devices = [...listed.filter((one) => one !== dropped), device.id]
  return {
    writes: [
      put(key, redeemed),
      put(deviceKey(project, device.id), device),
      ...(pushedOut === undefined
        ? []
        : [put(deviceKey(project, pushedOut.device.id), pushedOut.device)]),
      put(listKey, {
        devices,
        approvals: list.approvals.filter((at) => at > now - HOUR),
        expiresAt: Math.max(list.expiresAt, device.expiresAt, now + LIST_KEPT),
      }),
    ],
    events: [deviceEvent('device.registered', device, factsOf(v)), ...(pushedOut?.events ?? [])],
    outcome: { result: 'redeemed', device },
  }
}

function deviceEvent(type: Event['type'], device: Device, facts: EventFacts): Event {
  const { project, verification } = device
  return {
    project,
    type,
    verification,
    facts: { ...facts, device: device.id, client: device.client },
  }
}

function nothing(outcome: Redeemed): Decision<Redeemed> {
  return { writes: [], events: [], outcome }
}
