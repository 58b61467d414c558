/**
 * All that the shop asks of Countersign. The codes are made, sent, counted and judged there; the shop never sees one but
 * to pass it on. Nothing here is believed because a browser says so: only a consumed receipt lets a flow go on.
 */
import {
  isCountersignError,
  type Countersign,
  type ReceiptClaims,
  type StartVerification,
  type Verification,
} from '@countersign/client'
import { endedWords, problemWords, wrongCodeWords } from './outcome-words.ts'
import type { Order } from './orders.ts'
import { PURPOSE, type CodeStep } from './step.ts'
import type { Visit } from './visit.ts'

export type Verifier = ReturnType<typeof createVerifier>
export type Refused = { readonly result: 'refused'; readonly words: string }
export type Approval = {
  readonly result: 'approved'
  readonly claims: ReceiptClaims
  readonly deviceToken: string | undefined
}

/** How old a receipt may be: it is used in the same request that it came in. */
const FRESH_SECONDS = 60

export function createVerifier(countersign: Countersign, isSandbox: boolean) {
  const { verifications, receipts, sandbox } = countersign
  /** A sandbox's clock can be moved by hours. In production both sides have the right time. */
  const now = async () => (isSandbox ? await sandbox.now() : new Date())

  return {
    now,

    /** 1. A verification is started: Countersign sends the code, and the shop keeps the verification's id. */
    async start(
      visit: Visit,
      ask: Omit<StartVerification, 'session' | 'context'>,
    ): Promise<{ readonly result: 'started'; readonly verification: Verification } | Refused> {
      try {
        const verification = await verifications.start({
          ...ask,
          // Only the browser that asked can answer: the same value must come with the check.
          session: visit.session.id,
          // The device token gives a known device limits of its own, so that strangers cannot lock its owner out.
          context: { ip: visit.ip, userAgent: visit.userAgent, device: visit.device },
        })
        return { result: 'started', verification }
      } catch (error) {
        return refused(error)
      }
    },

    /** 2. What the person typed is judged, and the receipt of an approval is used up for this one step. */
    async check(visit: Visit, step: CodeStep, code: string): Promise<Approval | Refused> {
      try {
        const session = visit.session.id
        const outcome = await verifications.check(step.verification, { code, session })
        if (outcome.result === 'wrong_code')
          return { result: 'refused', words: wrongCodeWords(outcome.guessesLeft) }
        if (outcome.result !== 'approved')
          return { result: 'refused', words: endedWords(outcome.result) }
        const claims = await accept(outcome.receipt, step)
        if (claims === undefined)
          return { result: 'refused', words: 'This could not be confirmed. Please start again.' }
        return { result: 'approved', claims, deviceToken: outcome.deviceToken }
      } catch (error) {
        return refused(error)
      }
    },

    /** The person asks for another code. Before its time Countersign says how long to wait. */
    async sendAgain(visit: Visit, step: CodeStep): Promise<{ readonly result: 'sent' } | Refused> {
      try {
        await verifications.send(step.verification, { session: visit.session.id })
        return { result: 'sent' }
      } catch (error) {
        return refused(error)
      }
    },

    /** How a verification stands, for the page that waits for its code. */
    look: (id: string) => verifications.get(id),

    /**
     * What became of a verification that was answered on Countersign's own page. Its receipt is used up with the transaction
     * that the shop is about to carry out: one that was approved for another amount is no approval. The order is the key of that
     * use: asked again for the same order, after a crash or by two requests at once, the answer is the same.
     */
    async settle(
      { id, verification }: Pick<Order, 'id' | 'verification'>,
      answer: string | undefined,
      transaction: NonNullable<StartVerification['transaction']>,
    ): Promise<
      | { readonly result: 'consumed' }
      | { readonly result: 'open' | 'not_approved'; readonly words: string }
    > {
      const { status } = await verifications.get(verification)
      if (status === 'pending') return { result: 'open', words: 'Your order is not confirmed yet.' }
      if (status !== 'approved') return { result: 'not_approved', words: endedWords(status) }
      // Only the browser that answered brings this: nobody walks in on an approval that somebody else gave.
      if (answer === undefined)
        return { result: 'not_approved', words: 'Please go on from the page where you confirmed.' }
      const receipt = await verifications.redeem(verification, answer).catch(notOurs)
      if (receipt === undefined) return { result: 'not_approved', words: endedWords('other') }
      const { result } = await receipts.consume({ receipt, transaction, idempotencyKey: id })
      return result === 'consumed'
        ? { result }
        : { result: 'not_approved', words: 'This could not be confirmed. Please order again.' }
    },
  }

  /**
   * 3. The receipt. `consume` takes it for good: a second use, or a copy, is `already_used`, and one of another project
   * is refused. `verify` shows what any other server of yours can do with it: it needs the public keys, no secret.
   */
  async function accept(receipt: string, step: CodeStep): Promise<ReceiptClaims | undefined> {
    const { result, claims } = await receipts.consume({ receipt })
    if (result !== 'consumed' || claims === undefined) return undefined
    const judged = await receipts.verify(receipt, {
      audience: claims.aud,
      purpose: PURPOSE[step.kind],
      maxAgeSeconds: FRESH_SECONDS,
      now: await now(),
    })
    if (judged.result !== 'valid') return undefined
    return judged.claims.verification === step.verification ? judged.claims : undefined
  }
}

/** An answer that belongs to no verification of ours is no fault: somebody typed into the address. */
function notOurs(error: unknown): undefined {
  if (isCountersignError(error) && error.code === 'verification_not_found') return undefined
  throw error
}

/** Problems that the person can do something about are told; everything else is the shop's own fault. */
function refused(error: unknown): Refused {
  const words = isCountersignError(error) ? problemWords(error) : undefined
  if (words === undefined) throw error
  return { result: 'refused', words }
}
