import {
  addressKind,
  isFactor,
  type Channel,
  type FactorChannel,
  type Way,
} from '../delivery/channel.ts'
import type { Factors } from '../factor/factors.ts'
import type { Subject } from '../limit/subject.ts'
import type { Policy } from '../project/policy.ts'
import { mostOf, reaches, type Level } from '../receipt/assurance.ts'
import type { Verification } from './verification.ts'

/** Every way, the strongest first. */
const STRONGEST_FIRST: readonly Way[] = [
  'passkey',
  'totp',
  'approval',
  'recovery_code',
  'sms',
  'voice',
  'email',
  'whatsapp',
  'webhook',
]

/** What a person can be asked by, as far as it is on record. */
export type Belongings = {
  readonly factors: Factors | undefined
  readonly subject: Pick<Subject, 'addresses'> | undefined
  /** Channels that have a carrier here. */
  readonly channels: ReadonlySet<Channel>
}

/**
 * The ways by which a person may still answer a verification, the strongest first: of the policy, worth enough, not shown before, and theirs. Where a browser
 * named the subject, all of the policy's count as theirs until one was shown, or the list would tell what somebody has (LEA-01).
 */
export function waysLeft(v: Verification, policy: Policy, has: Belongings): readonly Way[] {
  const { least, password, proven = [], asksBlind } = v.details
  const isBlind = asksBlind === true && proven.length === 0
  return STRONGEST_FIRST.filter(
    (way) =>
      isOfPolicy(policy, way) &&
      isEnough(way, least, password) &&
      !proven.some((shown) => isSame(shown.way, way)) &&
      canBeAsked(v, way) &&
      (isBlind ? isFactor(way) || has.channels.has(way) : isTheirs(way, has)),
  )
}

/** Two messages to one telephone show one thing, whether it is read or heard (REC-08). */
function isSame(shown: Way, way: Way): boolean {
  if (isFactor(shown) || isFactor(way)) return shown === way
  return addressKind(shown) === addressKind(way)
}

/** Whether a policy names this way. */
export function isOfPolicy({ channels, factors }: Policy, way: Way): boolean {
  return isFactor(way) ? factors.includes(way) : channels.includes(way)
}

/** Whether a way can come to what is asked for at least (TXN-07). */
export function isEnough(way: Way, least: Level | undefined, password: true | undefined): boolean {
  return least === undefined || reaches(mostOf(way, password), least)
}

/**
 * Who lost what they had has no screen on which to approve it; and what changes the account is not approved on a screen that may be the stolen one: a session
 * would raise itself by its own yes (M42).
 */
export function canBeApproved(purpose: string): boolean {
  return purpose !== 'recovery' && purpose !== 'account_change'
}

function canBeAsked({ purpose, details }: Verification, way: Way): boolean {
  return way !== 'approval' || (canBeApproved(purpose) && details.raises === undefined)
}

/** Whether a person has a factor, and it was shown to work. Anybody who is signed in somewhere can approve; where that is, nobody here knows. */
export function hasFactor(factors: Factors | undefined, way: FactorChannel): boolean {
  const active = factors?.authenticators.filter(({ status }) => status === 'active') ?? []
  switch (way) {
    case 'approval':
      return true
    case 'passkey':
      return active.some(({ type }) => type === 'passkey')
    case 'totp':
      return active.some(({ type }) => type === 'totp' || type === 'hotp')
    case 'recovery_code':
      return active.some((one) => one.type === 'recovery_codes' && one.digests.length > 0)
  }
}

/** Whether an account has more than addresses: it then takes two ways to get back into it (REC-07). */
export function hasStrongFactor(factors: Factors | undefined): boolean {
  return hasFactor(factors, 'passkey') || hasFactor(factors, 'totp')
}

function isTheirs(way: Way, { factors, subject, channels }: Belongings): boolean {
  if (isFactor(way)) return hasFactor(factors, way)
  const kind = addressKind(way)
  return channels.has(way) && subject?.addresses.some((one) => one.kind === kind) === true
}
