import type { Channel } from '../../../domain/delivery/channel.ts'
import type { Instant } from '../../../domain/instant.ts'
import type { Locale } from '../../../domain/message/locale.ts'
import type { Transaction } from '../../../domain/verification/transaction.ts'

/** What every page needs. A view is a pure function of such a model and can be shown without a service. */
export type Frame = {
  readonly locale: Locale
  /** The host of `COUNTERSIGN_URL` with its port, an international name as punycode (WEB-14). */
  readonly host: string
  /** Addresses of the style sheet and the script. */
  readonly assets: { readonly css: string; readonly js: string }
}

/** What a verification asks, as it may be shown to the person it asks. */
export type Asked = {
  readonly project: string
  readonly purpose: string
  readonly channel: Channel
  /** The covered address; empty when it was chosen from the addresses on file. */
  readonly to: string
  readonly reference: string
  readonly transaction: Transaction | undefined
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
] as const
/** What came of the last button. */
export type Notice = (typeof NOTICES)[number]

export type Waiting = About & {
  readonly form: Form
  readonly code: {
    readonly digitsOnly: boolean
    /** How many characters the newest code has, when that is known. */
    readonly length: number | undefined
    /** Whether the message holds a link too. */
    readonly link: boolean
  }
  readonly resendAt: Instant
  /** Other ways the message can take. */
  readonly others: readonly Channel[]
  readonly notice: Notice | undefined
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
}

export type Confirm = About & { readonly form: Form; readonly reportUrl: string }

export type Carry = About & { readonly code: string; readonly reportUrl: string }

export type Report = About & { readonly form: Form }

export type Reported = About & { readonly outcome: 'kept' | 'stopped' | 'approved' | 'ended' }
