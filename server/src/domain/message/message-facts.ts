import type { Transaction } from '../verification/transaction.ts'
import type { Speech } from './say.ts'

/** What a message with a code is written from. Text of projects and people comes as it was given. */
export type MessageFacts = Speech & {
  readonly channel: 'email' | 'sms'
  readonly projectName: string
  /** `sign_in` and its like; a project's own word gets a general text and is not shown. */
  readonly purpose: string
  readonly code: string
  /** Absolute address of the page that takes the link; makes an e-mail with a button. Never in an SMS. */
  readonly link?: string
  /** Absolute address of the "I did not ask for this" page. In e-mail only. */
  readonly reportUrl: string
  readonly lifetimeSeconds: number
  /** Shown in the message and on the page, so that a person knows which code is the current one. */
  readonly reference: string
  /** Host of `COUNTERSIGN_URL`, never of a request. A port is left out of the message. */
  readonly host: string
  /** Amounts: decimal text, at most 24 characters, shown as given: never rounded, grouped or cut. Currencies: at most 8 characters. */
  readonly transaction?: Transaction
  /** Only for e-mail, and only when a policy asks for it: a locked phone shows the subject. */
  readonly codeInSubject?: boolean
}

export type ComposedSms = {
  readonly kind: 'sms'
  readonly text: string
  /** Never more than 2; 4 for a notice with a link, and where several payments or facts must be told. */
  readonly segments: number
  readonly encoding: 'gsm7' | 'ucs2'
}

export type ComposedEmail = {
  readonly kind: 'email'
  readonly subject: string
  readonly text: string
  readonly html: string
}

export type ComposedMessage = ComposedSms | ComposedEmail
