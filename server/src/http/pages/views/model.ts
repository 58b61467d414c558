import type { Channel, FactorChannel, Way } from '../../../domain/delivery/channel.ts'
import type { Instant } from '../../../domain/instant.ts'
import type { Locale } from '../../../domain/message/locale.ts'
import type { TransactionText } from '../../../domain/message/user-text.ts'

/** What every page needs. A view is a pure function of such a model and can be shown without a service. */
export type Frame = {
  readonly locale: Locale
  /** The host of `COUNTERSIGN_URL` with its port, an international name as punycode (WEB-14). */
  readonly host: string
  /** Addresses of the style sheet and the script. */
  readonly assets: { readonly css: string; readonly js: string; readonly ownJs: string }
}

/** What a verification asks, as it may be shown to the person it asks. */
export type Asked = {
  readonly project: string
  readonly purpose: string
  readonly channel: Way
  /** The covered address; empty when it was chosen from the addresses on file. */
  readonly to: string
  readonly reference: string
  readonly transaction: TransactionText | undefined
  readonly createdAt: Instant
  readonly lastSentAt: Instant
  readonly expiresAt: Instant
  readonly endedAt: Instant | undefined
  readonly now: Instant
}

export type About = Frame & { readonly asked: Asked }

/** Where a form goes and what proves that it came from our page. */
export type Form = { readonly action: string; readonly csrfToken: string }

export const NOTICES = [
  'wrong',
  'empty',
  'older',
  'older-link',
  'sent',
  'wait',
  'unsent',
  'spent',
  'rests',
  'refused',
  'early',
] as const
/** What came of the last button. */
export type Notice = (typeof NOTICES)[number]

/** A page that waits for an answer, in whatever way it comes. */
export type Answering = About & {
  readonly form: Form
  /** Other ways to answer. */
  readonly others: readonly Way[]
  /** They are the same for everybody, whatever the person has (LEA-01). */
  readonly fixed: boolean
  /** It is the second way of this verification (REC-07). */
  readonly second: boolean
  readonly notice: Notice | undefined
  /** When a way that was asked for too early can be used. */
  readonly readyAt: Instant
}

/** By a code from a message. */
export type Waiting = Answering & {
  readonly asked: Asked & { readonly channel: Channel }
  readonly code: {
    readonly digitsOnly: boolean
    /** How many characters the newest code has, when that is known. */
    readonly length: number | undefined
    /** Whether the message holds a link too. */
    readonly link: boolean
  }
  readonly resendAt: Instant
}

/** By a factor of the person's. */
export type FactorWaiting = Answering & {
  readonly asked: Asked & { readonly channel: FactorChannel }
  /** What a passkey is asked with: `PublicKeyCredentialRequestOptionsJSON`. */
  readonly passkey: object | undefined
  /** Whether the browser asks for the passkey at once, because the person has just chosen it. */
  readonly atOnce: boolean
  /** What the person types where they are signed in, to approve. */
  readonly number: string | undefined
  /** Where that is, without its scheme, and where this page hears that it was done. */
  readonly approveAt: string
  readonly streamUrl: string
  /** Where the person signs in another way, when nobody is named yet. */
  readonly startUrl: string | undefined
}

export const ENDINGS = [
  'approved',
  'used',
  'expired',
  'locked',
  'superseded',
  'denied',
  'canceled',
] as const
export type Ending = (typeof ENDINGS)[number]

export type Ended = About & {
  readonly ending: Ending
  /** Where the person may go on, from the project's list of such addresses. */
  readonly returnUrl: string | undefined
  /** A sign-in to our own pages that was approved elsewhere and is finished by one press here. */
  readonly finish?: Form | undefined
}

export type Confirm = About & { readonly form: Form; readonly reportUrl: string }

export type Carry = About & { readonly code: string; readonly reportUrl: string }

export type Report = About & {
  readonly form: Form
  /** How it stands: what a report can still do. */
  readonly state: 'open' | 'over' | 'recovery'
}

export const REPORTED = [
  'kept',
  'kept_approved',
  'kept_ended',
  'stopped',
  'approved',
  'ended',
  'recovered',
] as const

export type Reported = About & { readonly outcome: (typeof REPORTED)[number] }
