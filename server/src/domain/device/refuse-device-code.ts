import type { Event } from '../event.ts'
import type { Vault } from '../needs.ts'
import type { OAuthClient } from '../oauth/client.ts'
import type { Store } from '../store.ts'
import type { Verification } from '../verification/verification.ts'
import { tellWithin, type Budget } from './budget.ts'
import { refusalBudget } from './device-budgets.ts'
import { deviceId, deviceKey, type Device } from './device.ts'
import { endDevice, endDeviceKeys } from './end-device.ts'

export type RefuseNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Pick<Vault, 'fingerprint'>
}

/**
 * An answer that got lost on its way is asked for again at once and from where it was asked for before: whoever comes later with a used code, or
 * from elsewhere, is not its device (DEV-14, M51). Which of the two is, nobody can tell: a thief may have come first.
 */
const REPLAY_ALLOWED = 60_000

/**
 * Writes down that a device code was refused (M67), for one client as often as tells something new, and ends the device whose code is used a
 * second time later than its own program would, or from another network.
 * @param v the verification that the code stands for, if it is one of ours
 * @param from keyed hash of the network that asks, where that is known
 */
export async function refuseDeviceCode(
  needs: RefuseNeeds,
  client: OAuthClient,
  v: Verification | undefined,
  reason: 'unknown' | 'already_used' | 'expired',
  from: string | undefined,
): Promise<void> {
  const { store, vault } = needs
  const { project } = client
  const budget = refusalBudget(vault, client, v?.id)
  const device = v === undefined ? undefined : await store.find(deviceKey(project, deviceId(v.id)))
  const stolen =
    reason === 'already_used' &&
    device?.revokedAt === undefined &&
    device !== undefined &&
    (store.now() > device.createdAt + REPLAY_ALLOWED || isElsewhere(device, from))
  if (!stolen && (await isTold(store, budget))) return
  const keys = stolen ? endDeviceKeys(device) : []
  await store.change([budget.key, ...keys], (records, now) => {
    const held = stolen ? records.find(deviceKey(project, device.id)) : undefined
    const end = held === undefined ? undefined : endDevice(held, records, 'reuse', now)
    const told = tellWithin(budget, eventOf(client, v, reason), records, now)
    return {
      writes: [...told.writes, ...(end?.writes ?? [])],
      events: [...told.events, ...(end?.events ?? [])],
      outcome: undefined,
    }
  })
}

/** What is not known of either network tells nothing. */
function isElsewhere({ redeemedFrom }: Device, from: string | undefined): boolean {
  return redeemedFrom !== undefined && from !== undefined && redeemedFrom !== from
}

function eventOf(client: OAuthClient, v: Verification | undefined, reason: string): Event {
  return {
    project: client.project,
    type: 'device.code_refused',
    ...(v !== undefined && { verification: v.id }),
    facts: { purpose: 'device', channel: 'user_code', client: client.id, reason },
  }
}

/** Whether no more is told just now: then asking on costs no write either. */
async function isTold(store: RefuseNeeds['store'], budget: Budget): Promise<boolean> {
  const kept = await store.find(budget.key)
  return kept !== undefined && store.now() < kept.expiresAt && kept.wrongGuesses >= budget.most
}
