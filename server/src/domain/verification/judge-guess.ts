import { deliveryKey } from '../delivery/delivery.ts'
import { sameBytes, type Bytes } from '../digest.ts'
import type { Event, EventFacts } from '../event.ts'
import type { DeliveryId } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import { networkAt, refuseBusyNetwork } from '../limit/count-network.ts'
import { restored, withFailure, withSuccess } from '../limit/count-target.ts'
import { networkKey } from '../limit/network-budget.ts'
import { DAY, lockedUntil } from '../limit/send-limits.ts'
import { CALM, countGuess, sprayKey } from '../limit/spray.ts'
import { subjectKey } from '../limit/subject.ts'
import { targetKey, UNTOUCHED, type TargetBudget } from '../limit/target-budget.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { put, type Decision, type Key, type Records, type Write } from '../store.ts'
import type { Verification } from './verification.ts'
import { viewOf, type VerificationView } from './view.ts'

/** A guess with everything found out that a decision must not go and look for. */
export type Guess = {
  readonly caller: Caller
  /** What was typed, sealed under every key in use. Empty for a link. */
  readonly codes: readonly Bytes[]
  /** The send whose link was pressed. */
  readonly link: number | undefined
  readonly session: readonly Bytes[] | undefined
  readonly device: string | undefined
  readonly addressId: string
  readonly deliveryId: DeliveryId
  readonly subjectHash: string | undefined
}

/** A guess's outcome as it is kept: plain data, without the receipt, which is made from it each time it is told. */
export type GuessOutcome =
  | { readonly result: 'approved'; readonly verification: VerificationView }
  | {
      readonly result: 'wrong_code'
      readonly guessesLeft: number
      readonly verification: VerificationView
    }
  | {
      readonly result:
        'expired' | 'locked' | 'already_used' | 'superseded' | 'denied' | 'canceled'
      readonly verification: VerificationView
    }

type Judged = Decision<GuessOutcome>

/** Judges one guess. A store may run this twice when two guesses collide, so it stays pure. */
export function judgeGuess(
  vault: Vault,
  guess: Guess,
  records: Records,
  key: Key<'verification'>,
  now: Instant,
): Judged {
  const v = records.find(key)
  if (v === undefined)
    throw new Problem('verification_not_found', 'No verification of this project has this id.')
  const { caller } = guess
  if (caller.kind !== 'secret')
    refuseBusyNetwork(networkAt(records.find(networkKey(v.project, caller.network)), now), now)
  // Who did not ask is not judged and costs the person nothing (COD-08, COD-30).
  if (!isBound(v, guess))
    return refuseStranger(v, guess, records, now)
  const ended = endedResult(v)
  if (ended !== undefined) return refuse(v, ended, { result: ended, verification: viewOf(v, now) })
  if (hasPassed(v.expiresAt, now)) return expire(v, key, now)

  const shared = records.find(targetKey(v.project, v.targetHash)) ?? UNTOUCHED
  const budget = ownBudget(v, guess, records) ?? shared
  if (isSuperseded(v, budget))
    return refuse(v, 'superseded', { result: 'superseded', verification: viewOf(v, now) })
  if (isResting(v, shared, budget, now))
    return refuse(v, 'locked', { result: 'locked', verification: viewOf(v, now) })
  if (v.guessesLeft <= 0)
    return refuse(v, 'locked', { result: 'locked', verification: viewOf(v, now) })

  switch (match(v, guess)) {
    case 'live':
      return approve(vault, v, key, guess, records, budget, now)
    case 'superseded':
      return refuse(v, 'superseded', { result: 'superseded', verification: viewOf(v, now) })
    case 'none':
      return countMiss(v, key, guess, records, budget, now)
  }
}

/** A start with a `session` is answered with that session, or by the browser that holds this verification. */
function isBound(v: Verification, guess: Guess): boolean {
  if (guess.caller.kind === 'holder') return guess.caller.verification === v.id
  if (v.sessionDigest === undefined) return guess.caller.kind === 'secret'
  const digest = v.sessionDigest
  return guess.session?.some((s) => sameBytes(s, digest)) ?? false
}

function endedResult(
  v: Verification,
): 'already_used' | 'denied' | 'canceled' | 'locked' | 'expired' | undefined {
  switch (v.status) {
    case 'pending':
      return undefined
    case 'approved':
      return 'already_used'
    case 'denied':
    case 'canceled':
    case 'locked':
    case 'expired':
      return v.status
  }
}

/** A newer verification of the same asker for the same purpose took this one's place (COD-09, COD-10). */
function isSuperseded(v: Verification, budget: TargetBudget): boolean {
  const newest = budget.newest.find((n) => n.binding === v.binding)
  return newest !== undefined && newest.verification !== v.id && newest.at >= v.createdAt
}

/**
 * Whether the address rests. A verification that began before the rest did, and was not guessed at, still gets one try: the person whose
 * code is on its way is not locked out by a stranger's guesses elsewhere (LIM-15, M25).
 */
function isResting(
  v: Verification,
  shared: TargetBudget,
  budget: TargetBudget,
  now: Instant,
): boolean {
  if (shared.disabledAt !== undefined && v.purpose !== 'add_address') return true
  if (lockedUntil(budget, now) <= now) return false
  const restsSince = budget.failedAt.at(-1) ?? 0
  return !(v.createdAt < restsSince && v.guessesLeft === v.guessesAllowed)
}

function match(v: Verification, guess: Guess): 'live' | 'superseded' | 'none' {
  if (guess.link !== undefined) return guess.link === v.sends ? 'live' : 'superseded'
  const firstLive = v.codes.length - v.liveCodes
  let found: 'live' | 'superseded' | 'none' = 'none'
  // Every code is compared whatever was found before, so that time tells nothing (COD-19).
  for (const [i, code] of v.codes.entries())
    for (const typed of guess.codes)
      if (sameBytes(code, typed)) found = i >= firstLive ? 'live' : 'superseded'
  const { carryDigest } = v.details
  if (carryDigest !== undefined && guess.codes.some((typed) => sameBytes(typed, carryDigest)))
    found = 'live'
  return found
}

function approve(
  vault: Vault,
  v: Verification,
  key: Key<'verification'>,
  guess: Guess,
  records: Records,
  budget: TargetBudget,
  now: Instant,
): Judged {
  const next = ended(v, 'approved', now)
  const writes: Write[] = [put(key, next)]
  const events: Event[] = [event(v, 'verification.approved', factsOf(v))]
  const spray = countGuess(records.find(sprayKey(v.project)) ?? CALM, true, now)
  writes.push(put(sprayKey(v.project), spray.next))
  const again = v.purpose === 'add_address' && budget.disabledAt !== undefined
  if (again) events.push(event(v, 'target.restored', {}))
  if (again || budget.failures > 0)
    writes.push(
      put(budgetKey(v, guess), again ? restored(budget, now) : withSuccess(budget, now)),
    )
  if (guess.subjectHash !== undefined && v.sealedTo !== undefined) {
    writes.push(addAddress(vault, v, v.sealedTo, guess, guess.subjectHash, records, now))
    events.push(event(v, 'address.added', { address: guess.addressId }))
  }
  return { writes, events, outcome: { result: 'approved', verification: viewOf(next, now) } }
}

function addAddress(
  vault: Vault,
  v: Verification,
  sealedTo: Bytes,
  guess: Guess,
  subjectHash: string,
  records: Records,
  now: Instant,
): Write {
  const key = subjectKey(v.project, subjectHash)
  const subject = records.find(key) ?? { sends: [], addresses: [], expiresAt: 0 }
  const address = {
    id: guess.addressId,
    kind: v.channel === 'email' ? ('email' as const) : ('phone' as const),
    sealed: vault.seal(vault.open(sealedTo, v.id), `${v.project}/${guess.addressId}`),
    hash: v.targetHash,
    masked: v.masked,
    addedAt: now,
  }
  return put(key, {
    ...subject,
    addresses: [...subject.addresses.filter((a) => a.hash !== v.targetHash), address],
    expiresAt: Number.MAX_SAFE_INTEGER,
  })
}

function countMiss(
  v: Verification,
  key: Key<'verification'>,
  guess: Guess,
  records: Records,
  budget: TargetBudget,
  now: Instant,
): Judged {
  const guessesLeft = v.guessesLeft - 1
  // In strict mode (one try a code) the verification waits for a new code instead of ending.
  const locked = guessesLeft <= 0 && v.guessesAllowed > 1
  const counted = { ...v, guessesLeft, ...(guessesLeft <= 0 && { liveCodes: 0 }) }
  const next = locked ? ended(counted, 'locked', now) : counted
  const target = withFailure(budget, now)
  const spray = countGuess(records.find(sprayKey(v.project)) ?? CALM, false, now)
  const writes: Write[] = [
    put(key, next),
    put(budgetKey(v, guess), target.next),
    put(sprayKey(v.project), spray.next),
    ...chargeNetwork(v, guess.caller, records, now),
  ]
  const events = [event(v, 'verification.guess_failed', { ...factsOf(v), guesses_left: guessesLeft })]
  if (locked) events.push(event(v, 'verification.locked', factsOf(v)))
  if (target.crossed === 'lock') events.push(event(v, 'target.locked', {}))
  if (target.crossed === 'disable') events.push(event(v, 'target.disabled', {}))
  if (target.crossed === 'notice') {
    events.push(event(v, 'target.noticed', {}))
    writes.push(noticeOf(v, guess.deliveryId, now))
  }
  if (spray.alarmed)
    events.push(event(v, 'spray.detected', { wrong: spray.next.wrong, checks: spray.next.checks }))
  const verification = viewOf(next, now)
  return {
    writes,
    events,
    outcome: locked
      ? { result: 'locked', verification }
      : { result: 'wrong_code', guessesLeft, verification },
  }
}

/** LIM-16: tells the owner before the address is switched off. It has no code in it and may arrive any time that day. */
function noticeOf(v: Verification, id: DeliveryId, now: Instant): Write {
  return put(deliveryKey(v.project, id), {
    id,
    project: v.project,
    verification: v.id,
    kind: 'notice',
    send: v.sends,
    channel: v.channel,
    sealedCode: undefined,
    attempts: 0,
    dueAt: now,
    deadline: now + DAY,
  })
}

function expire(v: Verification, key: Key<'verification'>, now: Instant): Judged {
  const next = ended(v, 'expired', now)
  return {
    writes: [put(key, next)],
    events: [event(v, 'verification.expired', factsOf(v))],
    outcome: { result: 'expired', verification: viewOf(next, now) },
  }
}

/** A guess that is not judged leaves its line in the log (M67) and changes nothing. */
function refuse(v: Verification, reason: string, outcome: GuessOutcome): Judged {
  return {
    writes: [],
    events: [event(v, 'verification.guess_refused', { ...factsOf(v), reason })],
    outcome,
  }
}

/** Who is not bound is told `wrong_code`, is not judged, and pays for it with their own network's budget. */
function refuseStranger(v: Verification, guess: Guess, records: Records, now: Instant): Judged {
  const { guessesLeft } = v
  const refused = refuse(v, 'binding', {
    result: 'wrong_code',
    guessesLeft,
    verification: viewOf(v, now),
  })
  return { ...refused, writes: chargeNetwork(v, guess.caller, records, now) }
}

function chargeNetwork(
  v: Verification,
  caller: Caller,
  records: Records,
  now: Instant,
): readonly Write[] {
  if (caller.kind === 'secret') return []
  const key = networkKey(v.project, caller.network)
  const network = networkAt(records.find(key), now)
  return [put(key, { ...network, wrongGuesses: network.wrongGuesses + 1 })]
}

/** The verification at its end: what could still be read of its codes goes with it (M10). */
export function ended(
  v: Verification,
  status: Exclude<Verification['status'], 'pending'>,
  now: Instant,
): Verification {
  const { sealedCode: _sealedCode, ...details } = v.details
  return { ...v, status, endedAt: now, details }
}

function ownBudget(v: Verification, guess: Guess, records: Records): TargetBudget | undefined {
  if (guess.device === undefined) return undefined
  return records.find(targetKey(v.project, `${v.targetHash}.${guess.device}`)) ?? UNTOUCHED
}

function budgetKey(v: Verification, guess: Guess): Key<'target'> {
  return targetKey(
    v.project,
    guess.device === undefined ? v.targetHash : `${v.targetHash}.${guess.device}`,
  )
}

function factsOf(v: Verification): EventFacts {
  return { purpose: v.purpose, channel: v.channel }
}

function event(v: Verification, type: Event['type'], facts: EventFacts): Event {
  return { project: v.project, type, verification: v.id, facts }
}
