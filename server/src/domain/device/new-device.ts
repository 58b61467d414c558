import type { Instant } from '../instant.ts'
import { REFRESH_GRANT } from '../oauth/client.ts'
import type { Verification } from '../verification/verification.ts'
import { deviceId, type Device } from './device.ts'
import type { Redemption } from './judge-redemption.ts'

const MINUTE = 60_000

/** A device as it comes in: with the name it calls itself by, until its owner gives it another. */
export function newDevice(
  { client, subject, subjectHash, from }: Redemption,
  v: Verification,
  now: Instant,
): Device {
  const grant = v.details.grant
  const decided = grant?.decided
  if (grant === undefined || decided === undefined)
    throw new TypeError('A device was approved by nobody.')
  return {
    id: deviceId(v.id),
    project: v.project,
    verification: v.id,
    client: client.id,
    clientName: client.name,
    name: grant.name ?? client.name,
    subject,
    subjectHash,
    scopes: grant.scopes,
    acr: decided.acr,
    amr: decided.amr,
    authTime: decided.authTime,
    createdAt: now,
    seenAt: now - (now % MINUTE),
    where: grant.asker,
    generation: 0,
    refreshedAt: now,
    ...(from !== undefined && { redeemedFrom: from }),
    revokedAt: undefined,
    // Without a refresh token it is in for as long as its one access token is good.
    expiresAt: client.grantTypes.includes(REFRESH_GRANT)
      ? Number.MAX_SAFE_INTEGER
      : now + client.accessTokenSeconds * 1000,
  }
}
