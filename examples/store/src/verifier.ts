/**
 * What the shop asks of Countersign about one person who must prove themselves. The codes are made, sent, counted and judged there; the
 * shop never sees one but to pass it on. Nothing here is believed because a browser says so: only a consumed receipt lets a flow go on.
 */
import {
  isCountersignError,
  type Countersign,
  type JsonObject,
  type ReceiptClaims,
  type StartVerification,
  type Verification,
} from '@countersign/client'
import { endedWords, wrongCodeWords } from './outcome-words.ts'
import { refused, refuse, type Refused } from './refused.ts'
import { purposeOf, type CodeStep } from './step.ts'
import type { Visit } from './visit.ts'

export type Verifier = ReturnType<typeof createVerifier>

/** The code was right. Its receipt is still to be used up. */
export type Proven = {
  readonly result: 'proven'
  readonly receipt: string
  readonly deviceToken?: string | undefined
  /** For the cookie of a browser that its person trusts. */
  readonly trustedDevice?: string | undefined
}

/** What a receipt must be for. */
export type Expected = {
  readonly verification: string
  readonly purpose: string
  readonly transaction?: JsonObject | undefined
}

/** How old a receipt may be, in seconds: as long as it is good at all. */
const FRESH_SECONDS = 300

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
        return refused(error, ask.channel)
      }
    },

    /** 2. What the person typed is judged. With `trusts` this browser is trusted, under that name, when it was right. */
    async check(
      visit: Visit,
      step: CodeStep,
      code: string,
      trusts?: string,
    ): Promise<Proven | Refused | { readonly result: 'more'; readonly ways: readonly string[] }> {
      try {
        const session = visit.session.id
        const trustDevice = trusts === undefined ? undefined : { name: trusts }
        const ask = { code, session, trustDevice }
        const outcome = await verifications.check(step.verification, ask)
        switch (outcome.result) {
          case 'approved':
            return { ...outcome, result: 'proven' }
          case 'more_evidence_required':
            return { result: 'more', ways: outcome.ways }
          case 'wrong_code':
            return refuse(wrongCodeWords(outcome.guessesLeft))
          default:
            return refuse(endedWords(outcome.result))
        }
      } catch (error) {
        return refused(error)
      }
    },

    /**
     * 3. The receipt. `consume` takes it for good: a second use, or a copy, is `already_used`, and one for something else than the
     * transaction is a `mismatch`. `verify` shows what any other server of yours can do with it: it needs the public keys, no secret.
     * Undefined: it allows nothing.
     */
    async accept(
      receipt: string,
      { verification, purpose, transaction }: Expected,
    ): Promise<ReceiptClaims | undefined> {
      const { result, claims } = await receipts.consume({ receipt, transaction })
      if (result !== 'consumed' || claims === undefined) return undefined
      const expected = { audience: claims.aud, purpose, transaction, maxAgeSeconds: FRESH_SECONDS }
      const judged = await receipts.verify(receipt, { ...expected, now: await now() })
      if (judged.result !== 'valid') return undefined
      return judged.claims.verification === verification ? judged.claims : undefined
    },

    /** The person asks for another code, or to answer another way. Before its time Countersign says how long to wait. */
    async sendAgain(
      visit: Visit,
      step: CodeStep,
      channel?: string,
    ): Promise<{ readonly result: 'sent' } | Refused> {
      try {
        await verifications.send(step.verification, { session: visit.session.id, channel })
        return { result: 'sent' }
      } catch (error) {
        return refused(error, channel)
      }
    },

    /** How a verification stands; undefined when it is so old that Countersign has deleted it. */
    async look(id: string): Promise<Verification | undefined> {
      return verifications.get(id).catch(gone)
    },

    /** The receipt of a sign-in that was approved on another screen, for the browser that asked. */
    async redeemApproval(visit: Visit, id: string): Promise<string | undefined> {
      return verifications.redeemApproval(id, visit.session.id).catch(gone)
    },
  }
}

/** What a step's receipt must be for. */
export function expectedOf(step: CodeStep): Expected {
  return { verification: step.verification, purpose: purposeOf(step) }
}

function gone(error: unknown): undefined {
  if (isCountersignError(error) && error.code === 'verification_not_found') return undefined
  throw error
}
