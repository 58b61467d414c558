import { countApproval } from '../approval/count-approval.ts'
import type { FactorChannel } from '../delivery/channel.ts'
import { factorTarget } from '../factor/factor-target.ts'
import { factorsKey, NO_FACTORS } from '../factor/factors.ts'
import { newId, newVerificationId, type DeliveryId, type VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { countStart, networkKeys, refuseBusyNetwork } from '../limit/count-network.ts'
import { withNewest } from '../limit/count-target.ts'
import { budgetHash, newestKey, targetKey, UNTOUCHED } from '../limit/target-budget.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { pushDeliveries } from '../push/push-deliveries.ts'
import { pushListKey } from '../push/push-list.ts'
import { randomToken } from '../session/random-token.ts'
import { put, type Decision, type Key, type Records, type Write } from '../store.ts'
import { bindingOf, requestOf } from './asker.ts'
import { coolingKeys, refuseCooling } from './cooling-off.ts'
import { knownDevice } from './device-token.ts'
import { ended } from './ended.ts'
import { isMergeable } from './judge-start.ts'
import type { StartGround } from './start-ground.ts'
import type { StartNeeds, StartOutcome } from './start.ts'
import { factsOf, verificationEvent } from './verification-event.ts'
import { statusAt, verificationKey, type Verification } from './verification.ts'
import { viewOf } from './view.ts'
import { canBeApproved, isOfPolicy } from './ways-left.ts'

type Starter = Exclude<Caller, { kind: 'holder' }>

/** An approval takes two digits: of three guesses one in thirty is right (NIST SP 800-63B-4, 3.1.3). */
const APPROVAL_GUESSES = 3
/** What stands ready in a person's hand needs no longer, whatever a policy gives mail (PKY-05). */
const LONGEST_SECONDS = 600

/** A start that a factor answers, with everything found out and drawn. */
type FactorStart = {
  readonly caller: Starter
  readonly ground: StartGround
  readonly way: FactorChannel
  readonly id: VerificationId
  readonly targetHash: string
  readonly device: string | undefined
  readonly binding: string
  readonly request: string
  /** Where this asker's newest verification stands; undefined for a browser without a session, which is never the same asker twice. */
  readonly newest: Key<'target'> | undefined
  readonly before: VerificationId | undefined
  readonly challenge: string | undefined
  /** Of what is sent to the person's browsers, where they are asked to approve. */
  readonly pushId: DeliveryId | undefined
  readonly lifetimeSeconds: number
}

/** How a start is judged, and over which records. */
export type PreparedStart = {
  readonly keys: readonly Key[]
  readonly judge: (records: Records, now: Instant) => Decision<StartOutcome>
}

/**
 * Begins a verification that a person answers by what they have: nothing is sent. For a subject that nobody knows, and for one without that factor, all
 * goes the same way, and nothing is ever right (LEA-15).
 * @throws Problem `invalid_request`, `channel_not_allowed`
 */
export async function prepareFactorStart(
  needs: StartNeeds,
  caller: Starter,
  ground: StartGround,
  way: FactorChannel,
): Promise<PreparedStart> {
  const { project } = caller
  const { ask, policy, subjectHash } = ground
  refuseUnfit(ground, way)
  const { vault, random, store } = needs
  const lifetimeSeconds = Math.min(policy.lifetimeSeconds, LONGEST_SECONDS)
  const now = store.now()
  const id = newVerificationId(now + lifetimeSeconds * 1000, random)
  const targetHash = factorTarget(vault, project, way, subjectHash)
  const binding = bindingOf(vault, caller, ask, id)
  const newest =
    subjectHash === undefined || (caller.kind === 'publishable' && ask.session === undefined)
      ? undefined
      : newestKey({ project, channel: way, targetHash, binding })
  const known = newest && (await store.find(newest))
  const start: FactorStart = {
    caller,
    ground,
    way,
    id,
    targetHash,
    device: knownDevice(vault, project, targetHash, ask.context?.device, now),
    binding,
    request: requestOf(vault, caller, ask),
    newest,
    before: known?.newest.find((n) => n.binding === binding)?.verification,
    challenge: way === 'passkey' ? randomToken(random) : undefined,
    pushId: way === 'approval' ? newId('dlv', random) : undefined,
    lifetimeSeconds,
  }
  return {
    keys: keysOf(start),
    judge: (records, at) => judgeFactorStart(vault, start, records, at),
  }
}

function refuseUnfit({ ask, policy, subjectHash }: StartGround, way: FactorChannel): void {
  const refuse = (field: string, rule: string): never => {
    throw new Problem('invalid_request', `${field}: ${rule}`, { field })
  }
  if (
    !isOfPolicy(policy, way) ||
    (way === 'approval' && !(canBeApproved(ask.purpose) && ask.raises === undefined))
  )
    throw new Problem('channel_not_allowed', 'channel: is not one of this purpose', {
      field: 'channel',
    })
  if (ask.to !== undefined) refuse('to', 'a factor is asked of a subject, and not of an address')
  if (ask.format !== undefined) refuse('format', 'is for codes that are sent')
  // Who it is must be known where a recovery makes it wait (REC-11).
  if (subjectHash === undefined && (way !== 'passkey' || policy.requires.coolOffSeconds > 0))
    refuse('subject', 'say who is asked; only a passkey tells that itself')
}

function keysOf(start: FactorStart): readonly Key[] {
  const { caller, ground, way, targetHash, device, newest, before } = start
  const { project } = caller
  const { policy, subjectHash } = ground
  // Whoever signs in without a name shares no record with others who do.
  if (subjectHash === undefined) return networkKeys(caller)
  return [
    targetKey(project, budgetHash(targetHash, device)),
    ...(newest === undefined ? [] : [newest]),
    ...(before === undefined ? [] : [verificationKey(project, before)]),
    ...(way === 'approval'
      ? [factorsKey(project, subjectHash), pushListKey(project, subjectHash)]
      : coolingKeys(policy, project, subjectHash)),
    ...networkKeys(caller),
  ]
}

function judgeFactorStart(
  vault: Vault,
  start: FactorStart,
  records: Records,
  now: Instant,
): Decision<StartOutcome> {
  const { caller, ground, way, targetHash, binding, request } = start
  const { project } = caller
  const { policy, subjectHash } = ground
  refuseBusyNetwork(caller, records, now)
  const writes: Write[] = [...countStart(caller, records, now)]
  const v = verificationOf(vault, start, now)
  const key = verificationKey(project, v.id)
  const started = verificationEvent(v, 'verification.started', factsOf(v))
  const outcome = { result: 'started', view: viewOf(v, now) } as const
  if (subjectHash === undefined)
    return { writes: [...writes, put(key, v)], events: [started], outcome }

  const known = (start.newest && records.find(start.newest)) ?? UNTOUCHED
  const before = known.newest.find((n) => n.binding === binding)
  if (before !== undefined && isMergeable(before, request, now)) {
    const facts = { purpose: policy.purpose }
    const id = before.verification
    return {
      writes,
      events: [{ project, type: 'verification.merged', verification: id, facts }],
      outcome: { result: 'merged', id },
    }
  }
  const own = records.find(targetKey(project, budgetHash(targetHash, start.device))) ?? UNTOUCHED
  if (own.disabledAt !== undefined)
    throw new Problem(
      'authenticator_disabled',
      'Too many wrong answers were given for this factor. It must be set up anew; use another way.',
    )
  refuseCooling(policy, project, subjectHash, records, now)
  if (way === 'approval') {
    const factors = records.find(factorsKey(project, subjectHash)) ?? NO_FACTORS
    writes.push(put(factorsKey(project, subjectHash), countApproval(factors, v, now)))
  }
  if (start.pushId !== undefined)
    writes.push(
      ...pushDeliveries(records.find(pushListKey(project, subjectHash)), v, start.pushId, now),
    )
  writes.push(put(key, v))
  const newest = { binding, request, verification: v.id, at: now }
  if (start.newest !== undefined) writes.push(put(start.newest, withNewest(known, newest, now)))
  const replaced =
    before !== undefined && before.verification === start.before
      ? records.find(verificationKey(project, before.verification))
      : undefined
  if (replaced === undefined || statusAt(replaced, now) !== 'pending')
    return { writes, events: [started], outcome }
  writes.push(put(verificationKey(project, replaced.id), ended(replaced, 'canceled', now)))
  const superseded = verificationEvent(replaced, 'verification.superseded', { purpose: v.purpose })
  return { writes, events: [started, superseded], outcome }
}

function verificationOf(vault: Vault, start: FactorStart, now: Instant): Verification {
  const { caller, ground, way, id, device, challenge } = start
  const { ask, policy, subjectHash } = ground
  const guesses = way === 'approval' ? Math.min(policy.guesses, APPROVAL_GUESSES) : policy.guesses
  return {
    id,
    project: caller.project,
    status: 'pending',
    purpose: policy.purpose,
    channel: way,
    targetHash: start.targetHash,
    masked: '',
    sealedTo: undefined,
    subject: ask.subject,
    sessionDigest: ask.session === undefined ? undefined : vault.sealCode(id, ask.session),
    binding: start.binding,
    codes: [],
    liveCodes: 0,
    guessesAllowed: guesses,
    guessesLeft: guesses,
    sends: 0,
    lastSentAt: now,
    resendAt: now,
    createdAt: now,
    expiresAt: now + start.lifetimeSeconds * 1000,
    endedAt: undefined,
    details: {
      ...ground.details,
      ...(device !== undefined && { device }),
      ...(challenge !== undefined && { challenge }),
      ...(subjectHash !== undefined && { subjectHash }),
      ...(policy.notify === 'all' && { notify: 'all' }),
    },
  }
}
