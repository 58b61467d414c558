import type { Event } from '../event.ts'
import { hasPassed, secondsUntil, type Instant } from '../instant.ts'
import { put, type Decision, type Records } from '../store.ts'
import { statusAt, verificationKey, type Verification } from '../verification/verification.ts'
import { charge, fullUntil, isTouched, noteFull, type Budget } from './budget.ts'
import type { DeviceGrant } from './device-grant.ts'
import type { Entry } from './entry.ts'
import { judgeGuess, withMiss } from './guess-bound.ts'
import { liveCodesKey, NO_CODES } from './live-codes.ts'
import { userCodeKey, type UserCodeFormat } from './user-code.ts'
import { formatName } from './user-code-format.ts'

/** A device's question: its verification, and what is asked. */
export type Asked = { readonly v: Verification; readonly grant: DeviceGrant }

export type TooMany = { readonly result: 'too_many'; readonly retryAfterSeconds: number }

/** Where a typed code leads: to a question that waits, to one that is over, or nowhere. */
export type Led =
  | (Asked & { readonly to: 'waiting' | 'ended' })
  | { readonly to: 'nothing'; readonly v?: undefined }

/**
 * Whether this person may not try a code now: of them or their network there were too many wrong ones, any guess more would pass the project's bound,
 * or very many guess wrong just now, and they, or their network, did too. Whoever did not is let through to their own code, however many others guess.
 * The right code is held up too, or the answer would tell which codes live (M44). Undefined when it may be judged.
 */
export function refuseEntry(
  entry: Entry,
  records: Records,
  now: Instant,
): Decision<TooMany> | undefined {
  const full = fullUntil(entry.budgets, records, now)
  if (full !== undefined)
    return refusal(entry, entry.budgets, secondsUntil(full, now), 'too_many', records, now)
  const codes = records.find(liveCodesKey(entry.project)) ?? NO_CODES
  // An application's server that names no person speaks for anybody.
  const hasMissed = entry.budgets.length === 0 || isTouched(entry.budgets, records, now)
  const judged = judgeGuess(codes, entry.format, entry.policy, now, hasMissed)
  return judged.result === 'allowed'
    ? undefined
    : refusal(entry, [entry.boundNotice], judged.retryAfterSeconds, 'bound', records, now)
}

/** Where the code leads as the records stand now. */
export function leadOf(entry: Entry, records: Records, now: Instant): Led {
  const { project, hash } = entry
  const code = records.find(userCodeKey(project, hash))
  // A code that was made between the look and now is not looked at: its verification is not held.
  if (code === undefined || now >= code.expiresAt || code.verification !== entry.verification)
    return { to: 'nothing' }
  const v = records.find(verificationKey(project, code.verification))
  const grant = v?.details.grant
  if (v === undefined || grant === undefined) return { to: 'nothing' }
  const waits =
    statusAt(v, now) === 'pending' &&
    grant.userCodeHash === hash &&
    !hasPassed(grant.codeExpiresAt, now)
  return { to: waits ? 'waiting' : 'ended', v, grant }
}

/** Counts a wrong code everywhere it counts: for the project's bound, for the person, and for the network. */
export function missEntry<O>(
  entry: Entry,
  led: Led,
  reason: 'unknown' | 'ended' | 'other',
  outcome: O,
  records: Records,
  now: Instant,
): Decision<O> {
  const key = liveCodesKey(entry.project)
  const { next, alarmed } = withMiss(records.find(key) ?? NO_CODES, entry.format, entry.policy, now)
  const events = [entryEvent(entry, 'user_code.missed', { reason }, led.v)]
  if (alarmed) events.push(entryEvent(entry, 'user_code.alarmed', {}))
  return {
    writes: [put(key, next), ...charge(entry.budgets, records, now)],
    events,
    outcome,
  }
}

export function entryEvent(
  entry: { readonly project: string; readonly format: UserCodeFormat },
  type: Event['type'],
  facts: Event['facts'],
  v?: Verification,
): Event {
  return {
    project: entry.project,
    type,
    ...(v !== undefined && { verification: v.id }),
    facts: {
      purpose: 'device',
      channel: 'user_code',
      format: formatName(entry.format),
      ...facts,
    },
  }
}

/** That somebody was turned away is told once in each window (M67): nobody fills the log by asking on. */
function refusal(
  entry: Entry,
  budgets: readonly Budget[],
  retryAfterSeconds: number,
  reason: 'too_many' | 'bound',
  records: Records,
  now: Instant,
): Decision<TooMany> {
  const writes = noteFull(budgets, records, now)
  return {
    writes,
    events: writes.length === 0 ? [] : [entryEvent(entry, 'user_code.refused', { reason })],
    outcome: { result: 'too_many', retryAfterSeconds },
  }
}
