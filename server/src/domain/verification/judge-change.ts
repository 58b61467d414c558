import { addressSeal } from '../address/sealed-address.ts'
import { countApproval } from '../approval/count-approval.ts'
import { LONGEST_CODE, type Alphabet } from '../code/alphabet.ts'
import type { Channel, FactorChannel } from '../delivery/channel.ts'
import { deliveryKey, LEASE_SECONDS, type Delivery } from '../delivery/delivery.ts'
import type { Event } from '../event.ts'
import { factorsKey, NO_FACTORS } from '../factor/factors.ts'
import type { DeliveryId } from '../ids.ts'
import { secondsUntil, type Instant } from '../instant.ts'
import { withNewest, withSend } from '../limit/count-target.ts'
import { DAY, nextSendAt, nextSubjectSendAt } from '../limit/send-limits.ts'
import { CALM, EXTRA_LENGTH, isAlarmed, sprayKey } from '../limit/spray.ts'
import { subjectKey, type SubjectAddress } from '../limit/subject.ts'
import { targetKey, UNTOUCHED, type TargetBudget } from '../limit/target-budget.ts'
import type { Vault } from '../needs.ts'
import { destinationFacts } from '../guard/count-approved.ts'
import type { GuardedSend } from '../guard/guarded-send.ts'
import { judgeGuard } from '../guard/judge-guard.ts'
import { Problem } from '../problem.ts'
import type { Policy } from '../project/policy.ts'
import { pushDeliveries } from '../push/push-deliveries.ts'
import { pushListKey } from '../push/push-list.ts'
import { put, type Decision, type Key, type Records, type Write } from '../store.ts'
import { carryCode } from './carry-code.ts'
import { codeSeal } from './code-seal.ts'
import { refuseMoved } from './judge-send.ts'
import { withGuarded } from './with-guarded.ts'
import { newerOf } from './superseding.ts'
import { verificationEvent } from './verification-event.ts'
import { statusAt, type Verification } from './verification.ts'
import { viewOf, type VerificationView } from './view.ts'

/** Another way, with everything found out and drawn that a decision must not go and look for. */
export type WayAsked = MessageAsked | FactorAsked

type Seen = {
  /** The target that the verification had when it was looked at. */
  readonly seen: string
  /** Where it says what took its place. */
  readonly before: Key<'target'>
}

export type MessageAsked = Seen & {
  readonly kind: 'message'
  readonly way: Channel
  readonly policy: Policy
  readonly subjectHash: string
  readonly targetHash: string
  /** Undefined for a decoy. */
  readonly address: SubjectAddress | undefined
  readonly deliveryId: DeliveryId
  readonly alphabet: Alphabet
  readonly length: number
  readonly drawn: string
  readonly guard: GuardedSend
}

export type FactorAsked = Seen & {
  readonly kind: 'factor'
  readonly way: FactorChannel
  readonly subjectHash: string
  /** Of what is sent to the person's browsers, where they are asked to approve. */
  readonly deliveryId: DeliveryId
  readonly targetHash: string
  /** Where the next of the same asker looks for this one. */
  readonly newest: Key<'target'>
  readonly challenge: string | undefined
}

type Changed = Decision<VerificationView> & { readonly delivery?: Delivery }

/** Judges a change to another way. Its deadline and the guesses that are left stay (COD-04, COD-11); what answered it before is good for nothing. */
export function judgeChange(
  vault: Vault,
  asked: WayAsked,
  records: Records,
  key: Key<'verification'>,
  now: Instant,
): Changed {
  const v = records.find(key)
  if (v === undefined)
    throw new Problem('verification_not_found', 'No verification of this project has this id.')
  const before = records.find(asked.before) ?? UNTOUCHED
  refuseOver(v, before, now)
  refuseMoved(v, asked.seen)
  if (v.details.proven?.some(({ way }) => way === asked.way) === true)
    throw new Problem('channel_not_allowed', 'channel: was shown before; use another one', {
      field: 'channel',
    })
  const budget = records.find(targetKey(v.project, asked.targetHash)) ?? UNTOUCHED
  if (budget.disabledAt !== undefined)
    throw new Problem(
      'authenticator_disabled',
      'Too many wrong answers were given in this way. Use another one.',
    )
  const changed =
    asked.kind === 'message'
      ? toMessage(vault, v, asked, budget, records, now)
      : toFactor(v, asked, records, now)
  const { next, writes, delivery, events = [] } = changed
  const facts = {
    purpose: v.purpose,
    channel: next.channel,
    from: v.channel,
    ...(delivery !== undefined && destinationFacts(next)),
  }
  return {
    writes: [put(key, next), ...writes],
    events: [verificationEvent(v, 'verification.way_changed', facts), ...events],
    outcome: viewOf(next, now),
    ...(delivery !== undefined && { delivery }),
  }
}

function refuseOver(v: Verification, shared: TargetBudget, now: Instant): void {
  const status = statusAt(v, now)
  const replaced =
    newerOf(v, shared) !== undefined && (status === 'pending' || status === 'canceled')
  if (status === 'pending' && !replaced) return
  throw new Problem('verification_ended', 'This verification is over; start a new one.', {
    status: replaced ? 'superseded' : status,
  })
}

type Next = {
  readonly next: Verification
  readonly writes: readonly Write[]
  readonly delivery?: Delivery
  readonly events?: readonly Event[]
}

/** What goes with the way before: its code, its passkey's challenge, and the known device, which was one of the address only. */
function without(v: Verification) {
  const {
    sealedCode: _sealedCode,
    carryDigest: _carryDigest,
    challenge: _challenge,
    device: _device,
    destination: _destination,
    ...details
  } = v.details
  return details
}

/** A newer verification of the same asker must find this one where it now is, too. */
function kept(v: Verification, budget: TargetBudget, now: Instant): TargetBudget {
  const newest = { binding: v.binding, request: '', verification: v.id, at: v.createdAt }
  return withNewest(budget, newest, now)
}

function toFactor(
  v: Verification,
  { way, subjectHash, targetHash, newest, challenge, deliveryId }: FactorAsked,
  records: Records,
  now: Instant,
): Next {
  const next: Verification = {
    ...v,
    channel: way,
    targetHash,
    sealedTo: undefined,
    codes: [],
    liveCodes: 0,
    ...(way === 'approval' && { guessesLeft: Math.min(v.guessesLeft, 3) }),
    resendAt: now,
    details: { ...without(v), subjectHash, ...(challenge !== undefined && { challenge }) },
  }
  const writes: Write[] = [put(newest, kept(v, UNTOUCHED, now))]
  if (way === 'approval') {
    const key = factorsKey(v.project, subjectHash)
    writes.push(
      put(key, countApproval(records.find(key) ?? NO_FACTORS, v, now)),
      ...pushDeliveries(records.find(pushListKey(v.project, subjectHash)), v, deliveryId, now),
    )
  }
  return { next, writes }
}

function toMessage(
  vault: Vault,
  v: Verification,
  asked: MessageAsked,
  budget: TargetBudget,
  records: Records,
  now: Instant,
): Next {
  const { way, policy, subjectHash, targetHash, address, deliveryId } = asked
  const { afterSeconds } = policy.resend
  const key = subjectKey(v.project, subjectHash)
  const subject = records.find(key) ?? { sends: [], addresses: [], expiresAt: 0 }
  const opensAt = Math.max(
    nextSendAt(budget, way, afterSeconds, now),
    nextSubjectSendAt(subject.sends, now),
  )
  if (opensAt > now)
    throw new Problem('rate_limited', 'No further message yet. Wait a while.', {
      retry_after: secondsUntil(opensAt, now),
    })
  const guarded = judgeGuard(asked.guard, records, now)
  const alarmed = isAlarmed(records.find(sprayKey(v.project)) ?? CALM, now)
  const length = alarmed ? Math.min(asked.length + EXTRA_LENGTH, LONGEST_CODE) : asked.length
  const code = asked.drawn.slice(0, length)
  const seal = codeSeal(v.id, v.details.transaction)
  const sends = v.sends + 1
  const sent = withSend(budget, way, now)
  const { alphabet: _alphabet, length: _length, ...details } = without(v)
  const next: Verification = {
    ...v,
    channel: way,
    targetHash,
    sealedTo: sealedFor(vault, v, address),
    codes: [vault.sealCode(seal, code)],
    liveCodes: 1,
    sends,
    lastSentAt: now,
    resendAt: nextSendAt(sent, way, afterSeconds, now),
    // Strict mode: a new code brings its one try with it.
    guessesLeft: v.guessesAllowed === 1 ? 1 : v.guessesLeft,
    details: {
      ...withGuarded(details, guarded.details),
      ...(policy.resend.policy === 'reuse' && { sealedCode: vault.seal(code, `${v.id}/code`) }),
      ...(policy.link &&
        way === 'email' && {
          alphabet: asked.alphabet,
          length: asked.length,
          carryDigest: vault.sealCode(seal, carryCode(vault, v.id, sends, asked)),
        }),
    },
  }
  const delivery: Delivery = {
    id: deliveryId,
    project: v.project,
    verification: v.id,
    kind: 'code',
    send: sends,
    channel: way,
    sealedCode: address === undefined ? undefined : vault.seal(code, deliveryId),
    ...(guarded.reserved !== undefined && { reserved: guarded.reserved }),
    attempts: 0,
    dueAt: now + LEASE_SECONDS * 1000,
    deadline: v.expiresAt,
  }
  const sentTo = {
    ...subject,
    sends: [...subject.sends.filter((at) => at > now - DAY), now],
    expiresAt: Math.max(subject.expiresAt, now + DAY),
  }
  return {
    next,
    writes: [
      put(targetKey(v.project, targetHash), kept(v, sent, now)),
      put(deliveryKey(v.project, deliveryId), delivery),
      put(key, sentTo),
      ...guarded.writes,
    ],
    delivery,
    events: guarded.events.map(({ type, facts }) => verificationEvent(v, type, facts)),
  }
}

/** The address on file, sealed to this verification. */
function sealedFor(vault: Vault, v: Verification, address: SubjectAddress | undefined) {
  if (address === undefined) return undefined
  return vault.seal(vault.open(address.sealed, addressSeal(v.project, address.id)), v.id)
}
