import type { DeviceView } from '../../../domain/device/devices.ts'
import type { DeviceQuestion } from '../../../domain/device/device-question.ts'
import type { Whereabouts } from '../../../domain/device/place.ts'
import type { Instant } from '../../../domain/instant.ts'
import type { Form, Frame } from './model.ts'

export const SIGN_IN_NOTICES = ['invalid', 'unsent', 'out', 'recent'] as const

export type SignIn = Frame & {
  readonly project: string
  readonly form: Form
  readonly why: 'code' | 'me' | 'again'
  /** No carrier of this installation reaches phones. */
  readonly emailOnly: boolean
  /** Whether a passkey signs in here. */
  readonly passkeys: boolean
  /** What was typed, when it was not taken: nobody types an address twice. */
  readonly typed?: string | undefined
  readonly notice: (typeof SIGN_IN_NOTICES)[number] | undefined
  /** With `recent`: when another message can be asked for. */
  readonly waitSeconds: number
  /** With `recent`: where this browser enters the code that it waits for. */
  readonly pendingUrl?: string | undefined
}

/** A page for somebody who is signed in. */
type Own = Frame & {
  readonly project: string
  /** The covered address they signed in with. */
  readonly who: string
}

export const ENTER_NOTICES = ['wrong', 'mistyped', 'empty', 'again'] as const

export type Enter = Own & {
  readonly form: Form
  /** The code that came with a link, to be compared. */
  readonly brought: string | undefined
  readonly notice: (typeof ENTER_NOTICES)[number] | undefined
}

export type Question = Own & {
  readonly form: Form
  /** With all text of strangers made fit to be shown. */
  readonly question: DeviceQuestion
  readonly notice: 'wrong' | undefined
  readonly now: Instant
}

/** How an entered code or a question can end. */
export const DEVICE_ENDINGS = [
  'approved',
  'used',
  'denied',
  'reported',
  'expired',
  'other_person',
  'locked',
  'other_subject',
  'too_many',
  'limit',
] as const
export type DeviceEnding = (typeof DEVICE_ENDINGS)[number]

export type DeviceEnded = Frame & {
  readonly ending: DeviceEnding
  readonly project: string
  /** The application, where the person has seen which one it is. */
  readonly client: string | undefined
  readonly retryAfterSeconds: number | undefined
  /** Where another code is entered. */
  readonly codePath: string
  readonly mePath: string
}

export type Revoke = Frame & {
  readonly project: string
  readonly device: DeviceView
  readonly form: Form
  readonly now: Instant
}

export type Revoked = Frame & {
  readonly project: string
  readonly state: 'kept' | 'done' | 'unknown'
  readonly mePath: string
}

/** Where a request came from, for the words about it. */
export type Where = Pick<Whereabouts, 'shown' | 'place' | 'agent'>
