import type { Bytes } from '../digest.ts'
import type { Channel, Way } from '../delivery/channel.ts'
import type { DeliveryId } from '../ids.ts'
import type { Caller } from '../project/caller.ts'
import type { Policy } from '../project/policy.ts'
import type { Decision } from '../store.ts'
import type { Verification } from './verification.ts'
import type { VerificationView } from './view.ts'

/** A guess with everything found out that a decision must not go and look for. */
export type Guess = {
  readonly caller: Caller
  /** The target that the verification had when it was looked at: its budgets are held, and no others. */
  readonly target: string
  /** What was typed, sealed under every key in use. Empty for a link. */
  readonly codes: readonly Bytes[]
  /** The send whose link was pressed. */
  readonly link: number | undefined
  readonly session: readonly Bytes[] | undefined
  readonly device: string | undefined
  readonly addressId: string
  readonly deliveryId: DeliveryId
  /** Made on the hosted page, and not by an application's own form. */
  readonly onPage: boolean
  readonly subjectHash: string | undefined
  /** The account that an approval changes, or is told to: of a recovery, of a factor, or where every address hears of it. Most have none. */
  readonly account: Account | undefined
  /** Keyed hash of the subject, whose account may be locked (M43). */
  readonly lockable?: string
}

/** An account as the decisions over a verification know it. */
export type Account = {
  /** Keyed hash of the subject. */
  readonly hash: string
  /** For the ways that are left in a recovery. */
  readonly policy: Policy | undefined
  readonly channels: ReadonlySet<Channel>
}

/** Why a guess is not judged. */
export type Refusal = 'expired' | 'locked' | 'already_used' | 'superseded' | 'denied' | 'canceled'

/** A guess's outcome as it is kept: plain data, without the receipt, which is made from it each time it is told. */
export type GuessOutcome =
  | { readonly result: 'approved'; readonly verification: VerificationView }
  | {
      readonly result: 'wrong_code'
      readonly guessesLeft: number
      readonly verification: VerificationView
    }
  | {
      readonly result: 'more_evidence_required'
      readonly ways: readonly Way[]
      readonly verification: VerificationView
    }
  | { readonly result: Refusal; readonly verification: VerificationView }

/** `approved`: the verification as it stands then, for the receipt that is made of it. */
export type Judged = Decision<GuessOutcome> & { readonly approved?: Verification }
