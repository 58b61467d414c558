import { readAnswer } from './answer.ts'
import { readTimelineEvent, type TimelineEvent } from './timeline-event.ts'

/** The statuses of HTTP version 1. A newer service may know more. */
export type VerificationStatus =
  'pending' | 'approved' | 'denied' | 'expired' | 'locked' | 'canceled' | (string & {})

/** One verification: a question put to one person. Fields that the caller may not see are absent. */
export type Verification = {
  readonly id: string
  readonly status: VerificationStatus
  readonly purpose: string
  readonly channel: string
  /** The address with most of it covered, safe to show. */
  readonly to?: string | undefined
  readonly subject?: string | undefined
  readonly guessesLeft?: number | undefined
  readonly sends?: number | undefined
  /** The short mark that message, page and support view share. */
  readonly reference?: string | undefined
  /** From when on `send` will be answered. */
  readonly resendAt?: Date | undefined
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly endedAt?: Date | undefined
  readonly locale?: string | undefined
  readonly returnUrl?: string | undefined
  /** The hosted page on which the person can answer. */
  readonly url?: string | undefined
  /** Lets the browser that started it check without a key. Told at the start only. */
  readonly clientSecret?: string | undefined
  /** Of an approval: show it. The person types it on the screen where they are signed in. */
  readonly number?: string | undefined
  /** Of a passkey: for `PublicKeyCredential.parseRequestOptionsFromJSON` in the browser; good for one try. */
  readonly passkey?: unknown
  /** What the start told of the visitor, covered: the network and the kind of browser. */
  readonly context?:
    { readonly ip?: string | undefined; readonly userAgent?: string | undefined } | undefined
  /** As it was given at the start. */
  readonly metadata?: unknown
  /** As it was given at the start. */
  readonly transaction?: unknown
  /** After an approval, while it is good (five minutes); told by `get` only. One that was answered on the hosted page and sends the person back has it from `redeem` instead. */
  readonly receipt?: string | undefined
  /** Everything that happened, oldest first; told by `get` only. */
  readonly timeline?: readonly TimelineEvent[] | undefined
}

/** Reads a verification from the service's answer. */
export function readVerification(body: unknown): Verification {
  const answer = readAnswer(body)
  const timeline = answer.value('timeline')
  return {
    id: answer.text('id'),
    status: answer.text('status'),
    purpose: answer.text('purpose'),
    channel: answer.text('channel'),
    to: answer.maybeText('to'),
    subject: answer.maybeText('subject'),
    guessesLeft: answer.maybeNumber('guesses_left'),
    sends: answer.maybeNumber('sends'),
    reference: answer.maybeText('reference'),
    resendAt: answer.maybeInstant('resend_at'),
    createdAt: answer.instant('created_at'),
    expiresAt: answer.instant('expires_at'),
    endedAt: answer.maybeInstant('ended_at'),
    number: answer.maybeText('number'),
    passkey: answer.value('passkey'),
    context: readContext(answer.value('context')),
    locale: answer.maybeText('locale'),
    returnUrl: answer.maybeText('return_url'),
    url: answer.maybeText('url'),
    clientSecret: answer.maybeText('client_secret'),
    metadata: answer.value('metadata'),
    transaction: answer.value('transaction'),
    receipt: answer.maybeText('receipt'),
    timeline: timeline === undefined ? undefined : answer.list('timeline').map(readTimelineEvent),
  }
}

function readContext(body: unknown): Verification['context'] {
  if (body === undefined) return undefined
  const answer = readAnswer(body)
  return { ip: answer.maybeText('ip'), userAgent: answer.maybeText('user_agent') }
}
