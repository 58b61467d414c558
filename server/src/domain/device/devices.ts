import { changeOnce, type Once } from '../idempotency/once.ts'
import { hasPassed, type Instant } from '../instant.ts'
import { cleanText } from '../message/clean-text.ts'
import type { Vault } from '../needs.ts'
import { clientKey } from '../oauth/client.ts'
import { Problem } from '../problem.ts'
import { put, type Records, type Store } from '../store.ts'
import { readNamingToken, type Named } from '../verification/tokens.ts'
import { verificationKey, type Verification } from '../verification/verification.ts'
import { deviceId, deviceKey, deviceListKey, type Device } from './device.ts'
import { endDevice, endDeviceKeys } from './end-device.ts'
import type { Whereabouts } from './place.ts'

export type DevicesNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
}

/** A device as its owner sees it. */
export type DeviceView = {
  readonly id: string
  readonly name: string
  readonly client: { readonly id: string; readonly name: string }
  readonly scopes: readonly string[]
  readonly createdAt: Instant
  readonly seenAt: Instant
  readonly where: Whereabouts
  /** Undefined: until somebody ends it. */
  readonly expiresAt: Instant | undefined
  readonly revokedAt: Instant | undefined
}

const LONGEST_NAME = 60

/** Nothing else is looked for: the id that a form names could otherwise be the verification's, and end a device under a name that is none. */
const ID = /^dev_[0-9a-v]{40}$/

/** A subject's devices that are in, the newest first. */
export async function listDevices(
  { store, vault }: DevicesNeeds,
  project: string,
  subject: string,
): Promise<readonly DeviceView[]> {
  const hash = vault.fingerprint('subject', project, subject)
  const list = await store.find(deviceListKey(project, hash))
  const ids = (list?.devices ?? []).toReversed()
  const found = await Promise.all(ids.map((id) => store.find(deviceKey(project, id))))
  return found.flatMap((device) =>
    device === undefined || isOver(device, store.now()) ? [] : [deviceView(device)],
  )
}

/** @param name 1 to 60 characters, cleaned. @throws Problem `not_found` for a device of somebody else, `invalid_request` */
export async function renameDevice(
  { store, vault }: DevicesNeeds,
  project: string,
  subject: string,
  id: string,
  name: string,
): Promise<DeviceView> {
  const hash = vault.fingerprint('subject', project, subject)
  const cleaned = name.length > LONGEST_NAME ? '' : cleanText(name, LONGEST_NAME)
  if (cleaned === '')
    throw new Problem('invalid_request', `name: must have 1 to ${LONGEST_NAME} characters`, {
      field: 'name',
    })
  const key = deviceKey(project, id)
  return store.change([key], (records, now) => {
    const device = ownDevice(records, project, hash, id)
    // What is over is only told of.
    if (device === undefined || isOver(device, now)) throw notFound()
    const next = { ...device, name: cleaned }
    return {
      writes: [put(key, next)],
      events: [
        {
          project,
          type: 'device.renamed',
          verification: device.verification,
          facts: { device: id, client: device.client },
        },
      ],
      outcome: deviceView(next),
    }
  })
}

/**
 * Ends a device: its tokens are good for nothing from now on (ADM-07). Ending it twice is no mistake. One that was approved and has not come
 * for its tokens yet gets none.
 * @throws Problem `not_found`, `idempotency_mismatch`
 */
export async function revokeDevice(
  needs: DevicesNeeds,
  project: string,
  subject: string,
  id: string,
  by: 'api' | 'page',
  once?: Once,
): Promise<DeviceView> {
  const { store, vault } = needs
  if (!ID.test(id)) throw notFound()
  const subjectHash = vault.fingerprint('subject', project, subject)
  const waiting = await awaited(needs, project, id)
  const verification = verificationKey(project, id.replace(/^dev_/, 'ver_'))
  const keys = [...endDeviceKeys({ project, id, subjectHash }), verification]
  return changeOnce(store, project, once, keys, (records, now) => {
    const device = ownDevice(records, project, subjectHash, id)
    if (device !== undefined) {
      const ended = endDevice(device, records, by, now)
      return { ...ended, outcome: deviceView(ended.device) }
    }
    const v = records.find(verification)
    if (waiting?.subjectHash !== subjectHash || !isAwaited(v)) throw notFound()
    const ended = endDevice(waiting, records, by, now)
    const grant = { ...v.details.grant, redeemedAt: now }
    return {
      writes: [...ended.writes, put(verification, { ...v, details: { ...v.details, grant } })],
      events: ended.events,
      outcome: deviceView(ended.device),
    }
  })
}

/** The device that the link in a notice names, for the page that asks whether to end it; undefined for no link of ours. */
export async function deviceOfLink(
  needs: DevicesNeeds,
  token: string,
): Promise<
  { readonly project: string; readonly subject: string; readonly device: DeviceView } | undefined
> {
  const named = readNamingToken(needs.vault, 'revoke', token)
  if (named === undefined) return undefined
  const { project } = named
  const id = deviceId(named.id)
  const device =
    (await needs.store.find(deviceKey(project, id))) ?? (await awaited(needs, project, id))
  return device && { project, subject: device.subject, device: deviceView(device) }
}

function isOver(device: Device, now: Instant): boolean {
  return device.revokedAt !== undefined || hasPassed(device.expiresAt, now)
}

function notFound(): Problem {
  return new Problem('not_found', 'This subject has no device of this id.')
}

function deviceView(device: Device): DeviceView {
  const { id, name, scopes, createdAt, seenAt, where, expiresAt, revokedAt } = device
  return {
    id,
    name,
    client: { id: device.client, name: device.clientName },
    scopes,
    createdAt,
    seenAt,
    where,
    expiresAt: expiresAt === Number.MAX_SAFE_INTEGER ? undefined : expiresAt,
    revokedAt,
  }
}

function ownDevice(
  records: Records,
  project: Named['project'],
  subjectHash: string,
  id: string,
): Device | undefined {
  const device = records.find(deviceKey(project, id))
  return device?.subjectHash === subjectHash ? device : undefined
}

type Awaited = Verification & {
  readonly details: { readonly grant: NonNullable<Verification['details']['grant']> }
}

/** Whether a device was approved and has not come for its tokens. */
function isAwaited(v: Verification | undefined): v is Awaited {
  const grant = v?.details.grant
  return v?.status === 'approved' && grant !== undefined && grant.redeemedAt === undefined
}

/** The device that an approved verification will let in when it comes for its tokens: its owner may hear of it, and say no, before. */
async function awaited(
  { store, vault }: DevicesNeeds,
  project: string,
  id: string,
): Promise<Device | undefined> {
  const v = await store.find(verificationKey(project, id.replace(/^dev_/, 'ver_')))
  if (!isAwaited(v) || v.subject === undefined) return undefined
  const { grant } = v.details
  const client = await store.find(clientKey(grant.client))
  const approvedAt = v.endedAt ?? v.createdAt
  const clientName = client?.name ?? ''
  return {
    id,
    project,
    verification: v.id,
    client: grant.client,
    clientName,
    name: grant.name ?? clientName,
    subject: v.subject,
    subjectHash: vault.fingerprint('subject', project, v.subject),
    scopes: grant.scopes,
    acr: grant.decided?.acr ?? '',
    amr: grant.decided?.amr ?? [],
    authTime: grant.decided?.authTime ?? approvedAt,
    createdAt: approvedAt,
    seenAt: approvedAt,
    where: grant.asker,
    generation: 0,
    refreshedAt: approvedAt,
    revokedAt: undefined,
    expiresAt: v.expiresAt,
  }
}
