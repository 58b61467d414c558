import { readAnswer, type Answer } from './answer.ts'
import { CountersignError } from './countersign-error.ts'
import { readVerification, type Verification } from './verification.ts'

const REFUSALS = [
  'expired',
  'locked',
  'already_used',
  'superseded',
  'denied',
  'canceled',
  'not_approved',
] as const

/**
 * What a check came to. Each is an ordinary answer; none of them is an error. Only `approved` lets an action go
 * ahead, and only with its receipt. `not_approved` is all that a caller without a secret key is told; such a caller
 * is not shown the verification either.
 */
export type CheckOutcome =
  | {
      readonly result: 'approved'
      /** A signed statement, good for five minutes and for one use. */
      readonly receipt: string
      /** Give it as `context.device` at the next start from this device. */
      readonly deviceToken?: string | undefined
      /** For a cookie of this browser, when `trustDevice` asked for it. */
      readonly trustedDevice?: string | undefined
      readonly verification?: Verification | undefined
    }
  | {
      readonly result: 'wrong_code'
      readonly guessesLeft?: number | undefined
      /** Options for the next try with a passkey. */
      readonly passkey?: unknown
      readonly verification?: Verification | undefined
    }
  | {
      /** Right, and one more way is needed: `verifications.send` with one of `ways`. */
      readonly result: 'more_evidence_required'
      readonly ways: readonly string[]
      readonly verification?: Verification | undefined
    }
  | {
      readonly result: (typeof REFUSALS)[number]
      /** Options for the next try with a passkey. */
      readonly passkey?: unknown
      readonly verification?: Verification | undefined
    }

/** Reads a check's outcome. A result that this client does not know is a `bad_answer`, never an approval. */
export function readCheckOutcome(body: unknown): CheckOutcome {
  const answer = readAnswer(body)
  const told = answer.value('verification')
  const verification = told === undefined ? undefined : readVerification(told)
  const said = answer.text('result')
  if (said === 'approved') {
    const deviceToken = answer.maybeText('device_token')
    const trustedDevice = answer.maybeText('trusted_device')
    const receipt = receiptOf(answer)
    return { result: 'approved', receipt, deviceToken, trustedDevice, verification }
  }
  const passkey = answer.value('passkey')
  if (said === 'wrong_code') {
    const guessesLeft = answer.maybeNumber('guesses_left')
    return { result: 'wrong_code', guessesLeft, passkey, verification }
  }
  if (said === 'more_evidence_required')
    return { result: said, ways: answer.texts('ways'), verification }
  const result = REFUSALS.find((refusal) => refusal === said)
  if (result === undefined)
    throw new CountersignError(
      'bad_answer',
      'The service told a result that this client does not know',
    )
  return { result, passkey, verification }
}

/** The same check asked again long after gets its approval without a receipt: nothing may go ahead on that. */
function receiptOf(answer: Answer): string {
  const receipt = answer.maybeText('receipt')
  if (receipt !== undefined) return receipt
  throw new CountersignError('bad_answer', 'The approval has no receipt, or its time is over')
}
