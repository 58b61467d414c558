import type { AnswerChannel, Way } from '../delivery/channel.ts'
import type { DeviceGrant } from '../device/device-grant.ts'
import type { Bytes } from '../digest.ts'
import type { ProjectId, VerificationId } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import type { Level } from '../receipt/assurance.ts'
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
  /** Who is told when it is approved: `true`: the address itself; `all`: every address on file. */
  readonly notify?: boolean | 'all'
  /** `none`: its receipt claims no level, whatever the channel would be worth. */
  readonly assurance?: 'none'
  /** Whether it was approved on the hosted page, so that its receipt belongs to the browser that answered there. */
  readonly onPage?: boolean
  /** It signs a person in on our own pages, and may open a session there. */
  readonly hosted?: true
  /** Its session was opened. */
  readonly opened?: true
  /** It made a browser a trusted one: no second time, also not after that one is trusted no more. */
  readonly trusted?: true
  /** The challenge that a passkey must sign, base64url; a new one after each try (PKY-03). */
  readonly challenge?: string
  /** Ways by which the person was proven in earlier steps of this verification. */
  readonly proven?: readonly Proven[]
  /** How many different ways it takes: two for a recovery where two factors stood (REC-07). Left out: one. */
  readonly steps?: 2
  /** The application says that the person's password was right: it makes two factors of a code (`receipt/assurance.ts`). */
  readonly password?: true
  /** The version of the policy that it was started under. */
  readonly policyVersion?: number
  /** Keyed hash of the subject, where one of its factors answers, or can. */
  readonly subjectHash?: string
  /** A browser asked for it and named the subject: until it shows one way, it is told of all ways of the policy, whatever the subject has (LEA-01). */
  readonly asksBlind?: true
  /** The least that its receipt must be worth: other ways are not offered (TXN-07). */
  readonly least?: Level
  /** It raises this session on our own pages (its keyed hash), and no other. */
  readonly raises?: string
  /** The session on our own pages that began it (`ses_…`): once that has ended, it approves nothing. */
  readonly heldBy?: string
  /** Where its messages to a telephone go, as far as the guard counts: the country and the first digits (`+4915212`), never the number. */
  readonly destination?: {
    readonly country?: string
    readonly prefix: string
    /** Further scopes that its answer is counted in: `range/<hash>`, `network/<hash>`, `device/<hash>`. */
    readonly scopes?: readonly string[]
  }
  /** What spoke against its address or number, and did not stop it: signals of the guard, and kinds such as `voip`. Its receipt says them. */
  readonly risks?: readonly string[]
  /** What a device asks for: with the channel `user_code`, and only there. */
  readonly grant?: DeviceGrant
}

/**
 * One way by which the person was proven, and when. `verified`: a passkey that also saw who held it (user verification). `synced`: a passkey that may
 * be kept in more than one place (backup eligible).
 */
export type Proven = {
  readonly way: Way
  readonly at: Instant
  readonly verified?: true
  readonly synced?: true
}

export function verificationKey(project: ProjectId, id: VerificationId): Key<'verification'> {
  return { kind: 'verification', project, id }
}

/** The status as it is now: a pending verification whose time is over has expired, whoever looks first. */
export function statusAt(v: Verification, now: Instant): Status {
  return v.status === 'pending' && hasPassed(v.expiresAt, now) ? 'expired' : v.status
}
