import { LONGEST_CODE, type Alphabet } from '../code/alphabet.ts'
import type { Channel } from '../delivery/channel.ts'
import { deliveryKey, LEASE_SECONDS, type Delivery } from '../delivery/delivery.ts'
import { destinationFacts } from '../guard/count-approved.ts'
import type { GuardedSend } from '../guard/guarded-send.ts'
import { judgeGuard } from '../guard/judge-guard.ts'
import type { DeliveryId } from '../ids.ts'
import { secondsUntil, type Instant } from '../instant.ts'
import { withSend } from '../limit/count-target.ts'
import { DAY, nextSendAt, nextSubjectSendAt } from '../limit/send-limits.ts'
import { CALM, EXTRA_LENGTH, isAlarmed, sprayKey } from '../limit/spray.ts'
import { subjectKey, type Subject } from '../limit/subject.ts'
import { budgetHash, targetKey, UNTOUCHED } from '../limit/target-budget.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Policy } from '../project/policy.ts'
import { put, type Decision, type Key, type Records, type Write } from '../store.ts'
import { isDisabled, REBINDING } from './resting.ts'
import { newerOf } from './superseding.ts'
import { carryCode } from './carry-code.ts'
import { codeSeal } from './code-seal.ts'
import { withGuarded } from './with-guarded.ts'
import { verificationEvent } from './verification-event.ts'
import {
  statusAt,
  verificationKey,
  type Verification,
  type VerificationDetails,
} from './verification.ts'
import { viewOf, type VerificationView } from './view.ts'

/** A further send with everything found out and drawn that a decision must not go and look for. */
export type SendAsked = {
  /** The target that the verification had when it was looked at. */
  readonly target: string
  readonly policy: Policy
  readonly channel: Channel
  readonly deliveryId: DeliveryId
  readonly alphabet: Alphabet
  readonly length: number
  readonly drawn: string
  readonly subjectHash: string | undefined
  /** The known device that the start named; what it is sent is counted apart (LIM-15). */
  readonly device: string | undefined
  readonly guard: GuardedSend
  /** A step of the policy's workflow, which says by itself how long it waits: the waits that hold for a person do not hold for it, all other limits do. */
  readonly isPlanned: boolean
}

/** Superseded codes that are still recognised, to tell the person that a newer one was sent. */
const CODES_KEPT = 6

/** Judges one further send. `vault` only hashes and seals. */
export function judgeSend(
  vault: Vault,
  asked: SendAsked,
  records: Records,
  key: Key<'verification'>,
  now: Instant,
): Decision<VerificationView> & { readonly delivery: Delivery } {
  const v = records.find(key)
  if (v === undefined)
    throw new Problem('verification_not_found', 'No verification of this project has this id.')
  const status = statusAt(v, now)
  refuseMoved(v, asked.target)
  const budgetKey = targetKey(v.project, budgetHash(v.targetHash, asked.device))
  const budget = records.find(budgetKey) ?? UNTOUCHED
  const shared = records.find(targetKey(v.project, v.targetHash)) ?? UNTOUCHED
  const replaced =
    newerOf(v, shared) !== undefined && (status === 'pending' || status === 'canceled')
  if (status !== 'pending' || replaced)
    throw new Problem('verification_ended', 'This verification is over; start a new one.', {
      status: replaced ? 'superseded' : status,
    })
  if (isDisabled(budget) && v.purpose !== REBINDING)
    throw new Problem(
      'authenticator_disabled',
      'Too many wrong codes were tried for this address. It must be confirmed anew, with the purpose add_address.',
    )
  const subject = subjectOf(v, asked, records)
  const opensAt = Math.max(
    asked.isPlanned ? now : v.resendAt,
    nextSendAt(budget, asked.channel, asked.isPlanned ? [] : asked.policy.resend.afterSeconds, now),
    asked.device === undefined ? nextSubjectSendAt(subject?.record.sends ?? [], now) : now,
  )
  if (opensAt > now)
    throw new Problem('rate_limited', 'No further message yet. Wait a while.', {
      retry_after: secondsUntil(opensAt, now),
    })

  const guarded = judgeGuard(asked.guard, records, now)
  const alarmed = isAlarmed(records.find(sprayKey(v.project)) ?? CALM, now)
  const length = alarmed ? Math.min(asked.length + EXTRA_LENGTH, LONGEST_CODE) : asked.length
  // A code whose one try is used up (strict mode) is not sent again.
  const reused =
    asked.policy.resend.policy === 'reuse' && v.liveCodes > 0 ? v.details.sealedCode : undefined
  const code =
    reused === undefined ? asked.drawn.slice(0, length) : vault.open(reused, `${v.id}/code`)
  const nextBudget = withSend(budget, asked.channel, now)
  const next: Verification = {
    ...v,
    channel: asked.channel,
    sends: v.sends + 1,
    lastSentAt: now,
    resendAt: nextSendAt(nextBudget, asked.channel, asked.policy.resend.afterSeconds, now),
    // Strict mode: a new code brings its one try with it. Any other mode keeps what is left.
    guessesLeft: v.guessesAllowed === 1 ? 1 : v.guessesLeft,
    ...(reused === undefined && withCode(vault, v, asked, code)),
    details: withGuarded(
      detailsOf(vault, v, asked, reused === undefined ? code : undefined),
      guarded.details,
    ),
  }
  const delivery = deliveryOf(vault, asked, next, code, guarded.reserved, now)
  const writes: Write[] = [
    ...guarded.writes,
    put(verificationKey(v.project, v.id), next),
    put(budgetKey, nextBudget),
    put(deliveryKey(v.project, delivery.id), delivery),
  ]
  if (subject !== undefined)
    writes.push(
      put(subject.key, {
        ...subject.record,
        sends: [...subject.record.sends.filter((at) => at > now - DAY), now],
        expiresAt: Math.max(subject.record.expiresAt, now + DAY),
      }),
    )
  return {
    writes,
    events: [
      verificationEvent(v, 'verification.sent_again', {
        purpose: v.purpose,
        channel: asked.channel,
        send: next.sends,
        ...destinationFacts(next),
      }),
      ...guarded.events.map(({ type, facts }) => verificationEvent(v, type, facts)),
    ],
    outcome: viewOf(next, now),
    delivery,
  }
}

/** Its person goes on in another way since it was looked at: other budgets would have to be held. @throws Problem `unavailable` */
export function refuseMoved(v: Verification, target: string): void {
  if (v.targetHash !== target) throw new Problem('unavailable', 'Try again in a moment.')
}

/** A new code takes the place of the older ones, or joins them. */
function withCode(vault: Vault, v: Verification, { policy }: SendAsked, code: string) {
  const codes = [...v.codes, vault.sealCode(codeSeal(v.id, v.details.transaction), code)].slice(
    -CODES_KEPT,
  )
  const liveCodes =
    policy.resend.policy === 'keep_last'
      ? Math.min(v.liveCodes + 1, policy.resend.keep, codes.length)
      : 1
  return { codes, liveCodes }
}

/**
 * What is kept to be sent again is always the newest code, or nothing. The code to carry back goes with the send whose link shows it, so
 * it is made anew for each, also when the code in the message is the same.
 * @param fresh the code, when it is a new one
 */
function detailsOf(
  vault: Vault,
  v: Verification,
  asked: SendAsked,
  fresh: string | undefined,
): VerificationDetails {
  const { sealedCode: older, ...kept } = v.details
  const seal = codeSeal(v.id, kept.transaction)
  const renewed = () => vault.sealCode(seal, carryCode(vault, v.id, v.sends + 1, asked))
  const rest = kept.carryDigest === undefined ? kept : { ...kept, carryDigest: renewed() }
  if (fresh === undefined) return older === undefined ? rest : { ...rest, sealedCode: older }
  return asked.policy.resend.policy === 'reuse'
    ? { ...rest, sealedCode: vault.seal(fresh, `${v.id}/code`) }
    : rest
}

function subjectOf(
  v: Verification,
  asked: SendAsked,
  records: Records,
): { readonly key: Key<'subject'>; readonly record: Subject } | undefined {
  if (asked.subjectHash === undefined) return undefined
  const key = subjectKey(v.project, asked.subjectHash)
  return { key, record: records.find(key) ?? { sends: [], addresses: [], expiresAt: 0 } }
}

function deliveryOf(
  vault: Vault,
  asked: SendAsked,
  v: Verification,
  code: string,
  reserved: number | undefined,
  now: Instant,
): Delivery {
  return {
    id: asked.deliveryId,
    project: v.project,
    verification: v.id,
    kind: 'code',
    send: v.sends,
    channel: asked.channel,
    sealedCode: v.sealedTo === undefined ? undefined : vault.seal(code, asked.deliveryId),
    ...(reserved !== undefined && { reserved }),
    attempts: 0,
    dueAt: now + LEASE_SECONDS * 1000,
    deadline: v.expiresAt,
  }
}
