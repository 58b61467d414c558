import type { Address } from '../address/address.ts'
import { sealedAnew } from '../address/sealed-address.ts'
import { LONGEST_CODE, type Alphabet } from '../code/alphabet.ts'
import type { Channel } from '../delivery/channel.ts'
import { deliveryKey, LEASE_SECONDS, type Delivery, type InHand } from '../delivery/delivery.ts'
import { firstStep } from '../delivery/workflow.ts'
import { destinationFacts } from '../guard/count-approved.ts'
import type { GuardedSend } from '../guard/guarded-send.ts'
import { judgeGuard } from '../guard/judge-guard.ts'
import type { Event } from '../event.ts'
import type { DeliveryId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { countStart, refuseBusyNetwork } from '../limit/count-network.ts'
import { withNewest, withSend } from '../limit/count-target.ts'
import { DAY, nextSendAt } from '../limit/send-limits.ts'
import { CALM, EXTRA_LENGTH, isAlarmed, sprayKey } from '../limit/spray.ts'
import { subjectKey, type Subject } from '../limit/subject.ts'
import {
  budgetHash,
  targetKey,
  UNTOUCHED,
  type Newest,
  type TargetBudget,
} from '../limit/target-budget.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import type { Policy } from '../project/policy.ts'
import { put, type Decision, type Records, type Write } from '../store.ts'
import { keptUntil } from '../subject/kept-until.ts'
import { carryCode } from './carry-code.ts'
import { codeSeal } from './code-seal.ts'
import { refuseCooling } from './cooling-off.ts'
import { ended } from './ended.ts'
import { isDisabled, REBINDING } from './resting.ts'
import { refuseEarlySend } from './refuse-early-send.ts'
import { withGuarded } from './with-guarded.ts'
import { factsOf, verificationEvent } from './verification-event.ts'
import {
  statusAt,
  verificationKey,
  type Verification,
  type VerificationDetails,
} from './verification.ts'
import { viewOf, type VerificationView } from './view.ts'

/** A start with everything found out and drawn that a decision must not go and look for. */
export type Asked = {
  readonly caller: Exclude<Caller, { kind: 'holder' }>
  readonly policy: Policy
  readonly id: VerificationId
  readonly deliveryId: DeliveryId
  readonly channel: Channel
  readonly address: Address
  /** A subject without an address: nobody's takes its place, so that it costs the same and is told the same (LEA-02), and goes nowhere. */
  readonly decoy: boolean
  readonly shown: string
  readonly targetHash: string
  readonly subject: string | undefined
  readonly subjectHash: string | undefined
  readonly session: string | undefined
  readonly device: string | undefined
  readonly binding: string
  /** Empty when no session was named. */
  readonly request: string
  /** The verification of the same binding that this one would take the place of, as it was seen before the records were held. */
  readonly before: VerificationId | undefined
  readonly alphabet: Alphabet
  readonly length: number
  /** As many characters as the longest code may need; the decision takes the first ones. */
  readonly drawn: string
  readonly details: VerificationDetails
  readonly guard: GuardedSend
  /** An id for the first step of the policy's workflow, where it has one. */
  readonly stepId?: DeliveryId
}

/** LIM-22: the same request again within this time is the same wish, not a second one. */
const MERGED_WITHIN = 10_000

type Started = Decision<
  | { readonly result: 'started'; readonly view: VerificationView }
  | { readonly result: 'merged'; readonly id: VerificationId }
> & { readonly made: Made | undefined }

/** The message of a start, for the process that commits it. */
export type Made = { readonly delivery: Delivery; readonly inHand: InHand | undefined }

/** Judges one start. `vault` only hashes and seals; nothing it does can be seen outside. */
export function judgeStart(vault: Vault, asked: Asked, records: Records, now: Instant): Started {
  const { caller, policy, channel } = asked
  const { project } = caller
  const sharedKey = targetKey(project, asked.targetHash)
  const ownKey = targetKey(project, budgetHash(asked.targetHash, asked.device))
  const shared = records.find(sharedKey) ?? UNTOUCHED
  const budget = records.find(ownKey) ?? UNTOUCHED
  const before = shared.newest.find((n) => n.binding === asked.binding)
  const writes: Write[] = []

  refuseBusyNetwork(caller, records, now)
  writes.push(...countStart(caller, records, now))
  // Only who named a session is known to be the same asker: two people may ask the same of one address at once, and what the
  // answer gives (the page, the client secret) is for one of them.
  if (before !== undefined && isMergeable(before, asked.request, now))
    return {
      writes,
      events: [
        {
          project,
          type: 'verification.merged',
          verification: before.verification,
          facts: { purpose: policy.purpose },
        },
      ],
      outcome: { result: 'merged', id: before.verification },
      made: undefined,
    }
  if (isDisabled(budget) && policy.purpose !== REBINDING)
    throw new Problem(
      'authenticator_disabled',
      'Too many wrong codes were tried for this address. It must be confirmed anew, with the purpose add_address.',
    )
  const subjectRecordKey =
    asked.subjectHash === undefined ? undefined : subjectKey(project, asked.subjectHash)
  const subject =
    subjectRecordKey === undefined
      ? undefined
      : (records.find(subjectRecordKey) ?? { sends: [], addresses: [], expiresAt: 0 })
  refuseCooling(policy, project, asked.subjectHash, records, now)
  const decoy = asked.decoy || isOffFile(asked, subject)
  // What strangers had sent for this subject does not hold up a device that its owner used before (LIM-15).
  const subjectSends = asked.device === undefined ? (subject?.sends ?? []) : []
  refuseEarlySend(budget, subjectSends, channel, policy, now)
  const guarded = judgeGuard({ ...asked.guard, isDecoy: decoy }, records, now)

  const spray = records.find(sprayKey(project)) ?? CALM
  const length = isAlarmed(spray, now)
    ? Math.min(asked.length + EXTRA_LENGTH, LONGEST_CODE)
    : asked.length
  const code = asked.drawn.slice(0, length)
  const newest = {
    binding: asked.binding,
    request: asked.request,
    verification: asked.id,
    at: now,
  }
  const sent = withSend(budget, channel, now)
  const details = withGuarded(asked.details, guarded.details)
  const v = verificationOf(vault, { ...asked, decoy, details }, code, sent, now)
  const delivery = deliveryOf(vault, { ...asked, decoy }, v, code, guarded.reserved, now)
  const step = asked.stepId && firstStep({ id: asked.stepId, policy, v, now })
  writes.push(put(verificationKey(project, v.id), v), ...guarded.writes)
  if (step) writes.push(put(deliveryKey(project, step.id), step))
  if (asked.device === undefined) writes.push(put(sharedKey, withNewest(sent, newest, now)))
  else writes.push(put(ownKey, sent), put(sharedKey, withNewest(shared, newest, now)))
  writes.push(put(deliveryKey(project, delivery.id), delivery))
  const replaced = replacedBy(asked, before?.verification, records, now)
  if (replaced !== undefined)
    writes.push(put(verificationKey(project, replaced.id), ended(replaced, 'canceled', now)))
  if (subjectRecordKey !== undefined && subject !== undefined)
    writes.push(
      put(subjectRecordKey, {
        ...subject,
        addresses: sealedAnew(vault, project, subject.addresses),
        sends: [...subject.sends.filter((at) => at > now - DAY), now],
        expiresAt: keptUntil(subject, now),
      }),
    )
  return {
    writes,
    events: [
      verificationEvent(v, 'verification.started', { ...factsOf(v), ...destinationFacts(v) }),
      ...guarded.events.map(({ type, facts }) => verificationEvent(v, type, facts)),
      ...(replaced === undefined
        ? []
        : [verificationEvent(replaced, 'verification.superseded', { purpose: v.purpose })]),
      ...lostAddresses(vault, v, subject),
    ],
    outcome: { result: 'started', view: viewOf(v, now) },
    made: {
      delivery,
      inHand: decoy ? undefined : { to: asked.address.deliverTo, code },
    },
  }
}

/** Whether the same was asked a moment ago. Who named no session is never known to be the same asker. */
export function isMergeable(before: Newest, request: string, now: Instant): boolean {
  return request !== '' && before.request === request && now - before.at < MERGED_WITHIN
}

/** The pending verification whose place this one takes: it ends now, so that nobody sees it alive again (COD-09, COD-26). */
function replacedBy(
  asked: Asked,
  before: VerificationId | undefined,
  records: Records,
  now: Instant,
): Verification | undefined {
  if (before === undefined || before !== asked.before) return undefined
  const v = records.find(verificationKey(asked.caller.project, before))
  return v !== undefined && statusAt(v, now) === 'pending' ? v : undefined
}

/** REC-10: an account is got back by its own addresses only. To any other, nothing is sent, and nobody is told so. */
function isOffFile(asked: Asked, subject: Subject | undefined): boolean {
  return (
    asked.policy.purpose === 'recovery' &&
    subject !== undefined &&
    !subject.addresses.some(({ hash }) => hash === asked.targetHash)
  )
}

/** Addresses on file whose master key is gone: the subject's start goes elsewhere or to nobody, and only the project hears why. */
function lostAddresses(
  vault: Pick<Vault, 'ageOf'>,
  v: Verification,
  subject: Subject | undefined,
): readonly Event[] {
  const lost = subject?.addresses.filter((a) => vault.ageOf(a.sealed) === 'lost') ?? []
  return lost.map(({ id }) => verificationEvent(v, 'address.lost', { address: id }))
}

function verificationOf(
  vault: Vault,
  asked: Asked,
  code: string,
  budget: TargetBudget,
  now: Instant,
): Verification {
  const { policy, channel, id } = asked
  const seal = codeSeal(id, asked.details.transaction)
  // Sealed for a decoy too, and thrown away: sealing takes long enough to be told by.
  const sealedTo = vault.seal(asked.address.deliverTo, id)
  return {
    id,
    project: asked.caller.project,
    status: 'pending',
    purpose: policy.purpose,
    channel,
    targetHash: asked.targetHash,
    masked: asked.shown,
    sealedTo: asked.decoy ? undefined : sealedTo,
    subject: asked.subject,
    sessionDigest: asked.session === undefined ? undefined : vault.sealCode(id, asked.session),
    binding: asked.binding,
    codes: [vault.sealCode(seal, code)],
    liveCodes: 1,
    guessesAllowed: policy.guesses,
    guessesLeft: policy.guesses,
    sends: 1,
    lastSentAt: now,
    resendAt: nextSendAt(budget, channel, policy.resend.afterSeconds, now),
    createdAt: now,
    expiresAt: now + policy.lifetimeSeconds * 1000,
    endedAt: undefined,
    details: {
      ...asked.details,
      ...(policy.notify === 'target' && { notify: true }),
      ...(policy.notify === 'all' && { notify: asked.subject === undefined ? true : 'all' }),
      ...(policy.resend.policy === 'reuse' && { sealedCode: vault.seal(code, `${id}/code`) }),
      // Only a mail can carry the link whose reader is shown this code. It is derived anew whenever it is shown, so its form must stay.
      ...(policy.link &&
        channel === 'email' && {
          alphabet: asked.alphabet,
          length: asked.length,
          carryDigest: vault.sealCode(seal, carryCode(vault, id, 1, asked)),
        }),
    },
  }
}

function deliveryOf(
  vault: Vault,
  asked: Asked,
  v: Verification,
  code: string,
  reserved: number | undefined,
  now: Instant,
): Delivery {
  const sealedCode = vault.seal(code, asked.deliveryId)
  return {
    id: asked.deliveryId,
    project: v.project,
    verification: v.id,
    kind: 'code',
    send: 1,
    channel: asked.channel,
    sealedCode: asked.decoy ? undefined : sealedCode,
    ...(reserved !== undefined && { reserved }),
    attempts: 0,
    // The process that commits it sends it at once; another takes it over only when this lease has run out.
    dueAt: now + LEASE_SECONDS * 1000,
    deadline: v.expiresAt,
  }
}
