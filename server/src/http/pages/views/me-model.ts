import type { SubjectAddressView } from '../../../domain/address/subject-addresses.ts'
import type { AnswerChannel, Way } from '../../../domain/delivery/channel.ts'
import type { DeviceView } from '../../../domain/device/devices.ts'
import type { AuthenticatorView } from '../../../domain/factor/authenticators.ts'
import type { TrustedDeviceView } from '../../../domain/factor/trusted-devices.ts'
import type { Instant } from '../../../domain/instant.ts'
import type { PushView } from '../../../domain/push/push-subscriptions.ts'
import type { TransactionText } from '../../../domain/message/user-text.ts'
import type { SessionView } from '../../../domain/session/person-sessions.ts'
import type { Status } from '../../../domain/verification/verification.ts'
import type { Form, Frame } from './model.ts'

/** What came of the last button on a person's own page, and needs something done about it. */
const ME_WARNINGS = [
  'name_refused',
  'number_missing',
  'wrong_number',
  'approval_locked',
  'approval_over',
  'approval_weak',
  'last_address',
  'too_many',
] as const
/** What came of the last button, and is well. */
export const ME_GOOD = [
  'renamed',
  'revoked',
  'approval_approved',
  'approval_denied',
  'totp_added',
  'passkey_added',
  'codes_made',
  'removed',
  'address_added',
  'address_removed',
  'trust_ended',
  'session_ended',
] as const
export const ME_NOTICES = [...ME_GOOD, ...ME_WARNINGS] as const
export type MeNotice = (typeof ME_NOTICES)[number]

/** A page for somebody who is signed in. */
export type OwnPage = Frame & {
  readonly project: string
  readonly form: Form
  readonly now: Instant
}

/** Something that another screen asks of this person. */
export type AskedApproval = {
  readonly id: string
  readonly purpose: string
  readonly transaction: TransactionText | undefined
  readonly at: Instant
  readonly expiresAt: Instant
  /** The network and the kind of browser, as the application told them. */
  readonly network: string | undefined
  readonly agent: string | undefined
}

/** A verification of this person, in one line. */
export type Activity = {
  readonly id: string
  readonly purpose: string
  readonly channel: AnswerChannel
  readonly status: Status
  readonly at: Instant
}

export type Me = OwnPage & {
  /** The covered address they signed in with; empty when none is known. */
  readonly who: string
  readonly approvals: readonly AskedApproval[]
  readonly authenticators: readonly AuthenticatorView[]
  /** Whether passkeys can be made on this page. */
  readonly passkeys: boolean
  readonly addresses: readonly SubjectAddressView[]
  readonly devices: readonly DeviceView[]
  readonly trusted: readonly TrustedDeviceView[]
  readonly sessions: readonly SessionView[]
  /** The browsers that are asked; `here`: which of them this one is, and `publicKey` what a new one subscribes with. */
  readonly push: {
    readonly browsers: readonly PushView[]
    readonly here: string | undefined
    readonly publicKey: string
  }
  /** The id of the session that looks at this. */
  readonly session: string
  readonly activity: readonly Activity[]
  readonly codePath: string
  readonly notice: MeNotice | undefined
}

export const STEP_UP_NOTICES = ['refused', 'not_raised', 'weak'] as const

/** "Confirm it is you". */
export type StepUp = OwnPage & {
  /** What it is for: where the person goes on. */
  readonly wanted: string
  /** The ways that are enough, the strongest first. */
  readonly ways: readonly Way[]
  readonly notice: (typeof STEP_UP_NOTICES)[number] | undefined
  /** When a message can be sent, where one was sent a moment ago; 0: now. */
  readonly waitSeconds: number
}

export type AddApp = OwnPage & {
  readonly id: string
  readonly name: string
  /** Base32, and the same for an app to read; undefined for one that was brought from elsewhere. */
  readonly seed: { readonly secret: string; readonly otpauthUri: string } | undefined
  readonly notice: 'wrong' | 'empty' | 'locked' | undefined
}

export type AddPasskey = OwnPage & {
  readonly id: string
  /** `PublicKeyCredentialCreationOptionsJSON`. */
  readonly options: object
  /** Whether the browser asks at once, because the person has just pressed the button. */
  readonly atOnce: boolean
}

/** A page before something is begun: what it is, and a button. */
export type Begin = OwnPage & {
  readonly what: 'app' | 'passkey'
  readonly notice: 'passkey_refused' | undefined
}

export type AskCodes = OwnPage & {
  /** Of the set that there is; undefined: none. */
  readonly left: number | undefined
  /** The same form sent twice makes one set. */
  readonly nonce: string
  readonly notice: 'totp_added' | 'passkey_added' | undefined
}

export type ShowCodes = OwnPage & { readonly codes: readonly string[]; readonly who: string }

export type AddAddress = OwnPage & {
  readonly emailOnly: boolean
  readonly typed: string
  readonly notice: 'invalid' | 'unsent' | 'recent' | undefined
  readonly waitSeconds: number
}

/** "Remove this?" */
export type Remove = OwnPage & {
  readonly id: string
  readonly name: string
  readonly what: 'passkey' | 'totp' | 'recovery_codes' | 'address'
  /** Nothing strong is left after it: `codes` where recovery codes are, `nothing` where they are not either. */
  readonly leaves: 'enough' | 'codes' | 'nothing'
}
