import type { AnswerChannel } from '../delivery/channel.ts'
import type { DeviceGrant } from '../device/device-grant.ts'
import type { Bytes } from '../digest.ts'
import type { ProjectId, VerificationId } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import type { Key } from '../store.ts'
import type { Transaction } from './transaction.ts'

export const STATUSES = ['pending', 'approved', 'denied', 'expired', 'locked', 'canceled'] as const
export type Status = (typeof STATUSES)[number]

/** One verification: a question put to one person, from its start to its end. It only moves forward (COD-26). */
export type Verification = {
  readonly id: VerificationId
  readonly project: ProjectId
  readonly status: Status
  readonly purpose: string
  readonly channel: AnswerChannel
  /** Keyed hash of the canonical address; what limits and search go by. */
  readonly targetHash: string
  /** The address with most of it covered, safe to show; empty for an address on file. */
  readonly masked: string
  /** The address as it was given, sealed to this verification. Undefined for a decoy. */
  readonly sealedTo: Bytes | undefined
  readonly subject: string | undefined
  /** Keyed hash of the `session` given at the start; a check must present it again. */
  readonly sessionDigest: Bytes | undefined
  /** Keyed hash of who asked and for what; a newer verification of the same binding supersedes this one. */
  readonly binding: string
  /** Sealed codes, the newest last. */
  readonly codes: readonly Bytes[]
  /** How many of the newest codes are accepted; the ones before are superseded. */
  readonly liveCodes: number
  readonly guessesAllowed: number
  readonly guessesLeft: number
  readonly sends: number
  readonly lastSentAt: Instant
  readonly resendAt: Instant
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly endedAt: Instant | undefined
  readonly details: VerificationDetails
}

/** What few verifications have and no decision but their own looks at. */
export type VerificationDetails = {
  readonly locale?: string
  readonly returnUrl?: string
  readonly transaction?: Transaction
  readonly metadata?: Readonly<Record<string, string>>
  /** Where the request came from, as the application told it: its network and kind of browser, and no more. */
  readonly context?: Readonly<Record<string, string>>
  /** Code length and alphabet that this verification asked for, above the policy's, or began with when it has a code to carry back. */
  readonly length?: number
  readonly alphabet?: string
  /** The code itself, sealed, when the policy sends the same one again. */
  readonly sealedCode?: Bytes
  /** The digest of the code that another browser is shown to carry back. */
  readonly carryDigest?: Bytes
  /** The device that this address approved before, when the start named it. */
  readonly device?: string
  /** Whether the person said that it was not them, after it had ended. */
  readonly reported?: boolean
  /** Whether the address is told when it is approved. */
  readonly notify?: boolean
  /** `none`: its receipt claims no level, whatever the channel would be worth. */
  readonly assurance?: 'none'
  /** Whether it was approved on the hosted page, so that its receipt belongs to the browser that answered there. */
  readonly onPage?: boolean
  /** It signs a person in on our own pages, and may open a session there. */
  readonly hosted?: true
  /** Its session was opened. */
  readonly opened?: true
  /** What a device asks for: with the channel `user_code`, and only there. */
  readonly grant?: DeviceGrant
}

export function verificationKey(project: ProjectId, id: VerificationId): Key<'verification'> {
  return { kind: 'verification', project, id }
}

/** The status as it is now: a pending verification whose time is over has expired, whoever looks first. */
export function statusAt(v: Verification, now: Instant): Status {
  return v.status === 'pending' && hasPassed(v.expiresAt, now) ? 'expired' : v.status
}
