import type { Event } from '../event.ts'
import type { Instant } from '../instant.ts'
import { put, type Key, type Records, type Write } from '../store.ts'
import { deviceKey, deviceListKey, type Device } from './device.ts'

/** How long a device that was ended is still known: for its owner, who may ask what became of it, and for its tokens, which end long before. */
const KNOWN_AFTER = 30 * 86_400_000

/**
 * Why a device ends: its owner or the application said so, its program gave its token back, a token of it was used twice, or its owner has
 * too many.
 */
export type DeviceEnd = 'api' | 'page' | 'client' | 'reuse' | 'most_devices'

export type DeviceEnded = {
  readonly device: Device
  readonly writes: readonly Write[]
  readonly events: readonly Event[]
}

/** The keys that a change which may end this device must name. */
export function endDeviceKeys(
  device: Pick<Device, 'project' | 'id' | 'subjectHash'>,
): readonly Key[] {
  return [deviceKey(device.project, device.id), deviceListKey(device.project, device.subjectHash)]
}

/**
 * Ends a device in the change that found out why: no token of it is good from then on. One that was ended stays as it is.
 * @param records must hold `endDeviceKeys`
 */
export function endDevice(
  device: Device,
  records: Records,
  by: DeviceEnd,
  now: Instant,
): DeviceEnded {
  if (device.revokedAt !== undefined) return { device, writes: [], events: [] }
  const { project, id, subjectHash } = device
  const ended = {
    ...device,
    revokedAt: now,
    expiresAt: Math.min(device.expiresAt, now + KNOWN_AFTER),
  }
  const listKey = deviceListKey(project, subjectHash)
  const list = records.find(listKey)
  const facts = { device: id, client: device.client, by }
  return {
    device: ended,
    writes: [
      put(deviceKey(project, id), ended),
      ...(list?.devices.includes(id) === true
        ? [put(listKey, { ...list, devices: list.devices.filter((one) => one !== id) })]
        : []),
    ],
    events: [
      ...(by === 'reuse'
        ? [event(device, 'device.token_reused', { device: id, client: device.client })]
        : []),
      event(device, 'device.revoked', facts),
    ],
  }
}

function event(device: Device, type: Event['type'], facts: Event['facts']): Event {
  return { project: device.project, type, verification: device.verification, facts }
}
