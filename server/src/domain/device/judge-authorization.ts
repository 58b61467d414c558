import type { VerificationId } from '../ids.ts'
import { secondsUntil, type Instant } from '../instant.ts'
import { Problem } from '../problem.ts'
import { clientKey, isRegistered, type OAuthClient } from '../oauth/client.ts'
import { registeredUntil } from '../oauth/registered-lifetime.ts'
import type { UserCodePolicy } from '../project/policy.ts'
import { put, type Decision, type Key, type Records, type Write } from '../store.ts'
import { factsOf, verificationEvent } from '../verification/verification-event.ts'
import { verificationKey, type Verification } from '../verification/verification.ts'
import { charge, fullUntil, isTouched } from './budget.ts'
import type { StartBudgets } from './device-budgets.ts'
import type { DeviceGrant } from './device-grant.ts'
import { isFree, type DrawnCode } from './draw-free-code.ts'
import { withCode } from './guess-bound.ts'
import { liveCodesKey, NO_CODES } from './live-codes.ts'
import { newPoll, pollKey } from './poll.ts'
import { KNOWN_AFTER, userCodeKey } from './user-code.ts'

/** A device's first question with everything found out and drawn that a decision must not go and look for. */
export type Started = {
  readonly id: VerificationId
  readonly client: Pick<OAuthClient, 'id' | 'project' | 'createdAt' | 'expiresAt'>
  readonly drawn: DrawnCode
  readonly budgets: StartBudgets
  readonly userCode: UserCodePolicy
  /** How long the device code lives, and how long its first user code. */
  readonly lifetimeSeconds: number
  readonly codeSeconds: number
  readonly grant: Pick<DeviceGrant, 'client' | 'scopes' | 'name' | 'asker' | 'onlySubject'>
}

export function startKeys({ id, client, drawn, budgets }: Started): readonly Key[] {
  return [
    verificationKey(client.project, id),
    userCodeKey(client.project, drawn.hash),
    liveCodesKey(client.project),
    ...[...budgets.own, budgets.ofClient].map(({ key }) => key),
    ...(isNew(client) ? [clientKey(client.id)] : []),
  ]
}

/** Keeps a new device authorization; its outcome is undefined when another code must be drawn. @throws Problem `rate_limited` (DEV-36) */
export function judgeAuthorization(
  started: Started,
  records: Records,
  now: Instant,
): Decision<Pick<DeviceGrant & Verification, 'expiresAt' | 'codeExpiresAt'> | undefined> {
  const { drawn, budgets } = started
  const { project } = started.client
  const full = startsAgainAt(budgets, records, now)
  if (full !== undefined)
    throw new Problem('rate_limited', 'Too many devices asked for a code. Wait a while.', {
      retry_after: secondsUntil(full, now),
    })
  if (!isFree(drawn, project, started.userCode, records, now))
    return { writes: [], events: [], outcome: undefined }
  const expiresAt = now + started.lifetimeSeconds * 1000
  const codeExpiresAt = Math.min(expiresAt, now + started.codeSeconds * 1000)
  const v = verificationOf(started, expiresAt, codeExpiresAt, now)
  const codes = records.find(liveCodesKey(project)) ?? NO_CODES
  return {
    writes: [
      put(verificationKey(project, v.id), v),
      put(userCodeKey(project, drawn.hash), {
        verification: v.id,
        expiresAt: codeExpiresAt + KNOWN_AFTER,
      }),
      put(liveCodesKey(project), withCode(codes, drawn.format, codeExpiresAt, now)),
      put(pollKey(project, v.id), newPoll(v, now)),
      ...charge([...budgets.own, budgets.ofClient], records, now),
      ...keepClient(started.client, records),
    ],
    events: [
      verificationEvent(v, 'verification.started', { ...factsOf(v), client: started.grant.client }),
    ],
    outcome: { expiresAt, codeExpiresAt },
  }
}

/**
 * When this network may begin again; undefined: now. Past what a client may do, each network begins one a minute, so that no number of strangers
 * keeps anybody's first device out. Each of those whose network nobody knows could be its first: they are all held up.
 */
function startsAgainAt(
  { own, near, ofClient }: StartBudgets,
  records: Records,
  now: Instant,
): Instant | undefined {
  const full = fullUntil(own, records, now)
  if (full !== undefined || (near !== undefined && !isTouched([near], records, now))) return full
  return fullUntil([ofClient], records, now)
}

/** A client that registered itself and that no device has used yet: it would be forgotten soon. */
function isNew(client: Started['client']): boolean {
  return isRegistered(client) && client.expiresAt < registeredUntil(client)
}

/** Now that a device uses it, it is kept as long as it was told. */
function keepClient(client: Started['client'], records: Records): readonly Write[] {
  if (!isNew(client)) return []
  const key = clientKey(client.id)
  const kept = records.find(key)
  return kept === undefined || kept.removedAt !== undefined
    ? []
    : [put(key, { ...kept, expiresAt: registeredUntil(kept) })]
}

/** It has no address and no code of its own to guess at: all that is asked of it is asked of its grant. */
function verificationOf(
  { id, client, drawn, userCode, grant }: Started,
  expiresAt: Instant,
  codeExpiresAt: Instant,
  now: Instant,
): Verification {
  return {
    id,
    project: client.project,
    status: 'pending',
    purpose: 'device',
    channel: 'user_code',
    targetHash: drawn.hash,
    masked: '',
    sealedTo: undefined,
    subject: undefined,
    sessionDigest: undefined,
    binding: id,
    codes: [],
    liveCodes: 0,
    guessesAllowed: 0,
    guessesLeft: 0,
    sends: 0,
    lastSentAt: now,
    resendAt: expiresAt,
    createdAt: now,
    expiresAt,
    endedAt: undefined,
    details: {
      grant: {
        ...grant,
        format: drawn.format,
        sealedUserCode: drawn.sealed,
        userCodeHash: drawn.hash,
        codeExpiresAt,
        renews: userCode.renew,
      },
    },
  }
}
