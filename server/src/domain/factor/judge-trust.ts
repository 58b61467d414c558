import type { ProjectId } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import type { Decision } from '../store.ts'
import { put } from '../store.ts'
import { factorsKey, type Factors } from './factors.ts'
import { endTrust, type TrustedDevice, type TrustedToken } from './trusted-device.ts'

/** RSK-11: how often a cookie is rotated, and how long the one before is good: for requests that were under way with it. */
const ROTATED_EVERY = 86_400_000
const GRACE = 60_000
/** How exactly we know when it was last seen: writing each use down would cost a commit. */
const SEEN_EVERY = 3_600_000

/**
 * Judges the cookie of a trusted browser, which we made for this person: it moves on, is as good as none, or ends the device because it was copied.
 */
export function judgeTrust(
  project: ProjectId,
  subjectHash: string,
  factors: Factors | undefined,
  shown: TrustedToken,
  now: Instant,
): Decision<TrustedDevice | undefined> {
  const device = factors?.trusted.find(({ id }) => id === shown.id)
  if (factors === undefined || device === undefined || hasPassed(device.expiresAt, now))
    return { writes: [], events: [], outcome: undefined }
  const key = factorsKey(project, subjectHash)
  const behind = device.generation - shown.generation
  if (behind > 1 || (behind === 1 && hasPassed(device.rotatedAt + GRACE, now))) {
    const ended = endTrust(project, subjectHash, factors, 'copied', now, (d) => d === device)
    const facts = { subject: subjectHash, device: device.id, reason: 'copied' }
    return {
      writes: [put(key, ended.factors)],
      events: [{ project, type: 'trusted_device.refused', facts }, ...ended.events],
      outcome: undefined,
    }
  }
  // Ahead of what we know: a database was put back to an earlier day. It is not taken, and hurts nobody.
  if (behind < 0) return { writes: [], events: [], outcome: undefined }
  const next = seen(device, now)
  return {
    writes:
      next === device
        ? []
        : [
            put(key, {
              ...factors,
              trusted: factors.trusted.map((d) => (d === device ? next : d)),
            }),
          ],
    events: [],
    outcome: next,
  }
}

/** The device after it was seen: the same when nothing of it must be written down. */
function seen(device: TrustedDevice, now: Instant): TrustedDevice {
  if (hasPassed(device.rotatedAt + ROTATED_EVERY, now))
    return { ...device, generation: device.generation + 1, rotatedAt: now, seenAt: now }
  return hasPassed(device.seenAt + SEEN_EVERY, now) ? { ...device, seenAt: now } : device
}
