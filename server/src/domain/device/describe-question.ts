import { hasPassed, type Instant } from '../instant.ts'
import type { Vault } from '../needs.ts'
import { clientKey, isRegistered, REFRESH_GRANT } from '../oauth/client.ts'
import { projectKey } from '../project/project.ts'
import type { Store } from '../store.ts'
import { statusAt, type Verification } from '../verification/verification.ts'
import type { Approver } from './approver.ts'
import { compareWhereabouts, mustType } from './compare-places.ts'
import type { DeviceGrant } from './device-grant.ts'
import type { DeviceQuestion } from './device-question.ts'
import { sealOf } from './draw-free-code.ts'

export type DescribeNeeds = {
  readonly store: Pick<Store, 'find' | 'now'>
  readonly vault: Pick<Vault, 'open'>
}

/**
 * What a person or an application is shown of a device's question as it stands.
 * @param hash the code that led here, when one did: one that a fresh code replaced is over
 */
export async function describeQuestion(
  needs: DescribeNeeds,
  v: Verification,
  grant: DeviceGrant,
  approver: Pick<Approver, 'by' | 'where'> | undefined,
  hash: string = grant.userCodeHash,
): Promise<DeviceQuestion> {
  const [client, project] = await Promise.all([
    needs.store.find(clientKey(grant.client)),
    needs.store.find(projectKey(v.project)),
  ])
  return {
    verification: v.id,
    status: statusOf(v, grant, hash, needs.store.now()),
    userCode: approver?.by === 'page' ? needs.vault.open(grant.sealedUserCode, sealOf(v.id)) : '',
    client: {
      id: grant.client,
      // One that registered itself may be forgotten before its last question is.
      name: client?.name ?? grant.client,
      ...(client?.uri !== undefined && { uri: client.uri }),
      registered: isRegistered({ id: grant.client }),
    },
    projectName: project?.name ?? '',
    ...(grant.name !== undefined && { deviceName: grant.name }),
    scopes: grant.scopes,
    lasts:
      client?.grantTypes.includes(REFRESH_GRANT) === true
        ? 'until_revoked'
        : { seconds: client?.accessTokenSeconds ?? 0 },
    asker: grant.asker,
    askedAt: v.createdAt,
    expiresAt: grant.codeExpiresAt,
    apart: compareWhereabouts(grant.asker, approver?.where),
    mustType: approver?.by === 'page' && mustType(grant, approver.where),
  }
}

function statusOf(
  v: Verification,
  grant: DeviceGrant,
  hash: string,
  now: Instant,
): DeviceQuestion['status'] {
  const status = statusAt(v, now)
  switch (status) {
    case 'pending':
      return grant.userCodeHash !== hash || isOver(grant, now) ? 'expired' : 'pending'
    case 'approved':
      return grant.redeemedAt === undefined ? 'approved' : 'redeemed'
    case 'canceled':
    case 'denied':
      return 'denied'
    case 'locked':
    case 'expired':
      return 'expired'
  }
}

/** A code that waits to be renewed is over, unless the person who has it open is still reading. */
function isOver(grant: DeviceGrant, now: Instant): boolean {
  return (
    hasPassed(grant.codeExpiresAt, now) &&
    (grant.claim === undefined || hasPassed(grant.claim.until, now))
  )
}
