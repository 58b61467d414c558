import { addressOwnerKey } from '../address/address-owner.ts'
import { normalizeCode } from '../code/normalize-code.ts'
import { isChannel } from '../delivery/channel.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import { newId, type Random, type VerificationId } from '../ids.ts'
import {
  chargeNetwork,
  networkKeys,
  noteBusyNetwork,
  refuseBusyNetwork,
} from '../limit/count-network.ts'
import { sprayKey } from '../limit/spray.ts'
import { subjectKey } from '../limit/subject.ts'
import { budgetHash, targetKey } from '../limit/target-budget.ts'
import type { SignReceipt, Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { receiptFacts } from '../receipt/receipt.ts'
import type { Store } from '../store.ts'
import { deviceToken } from './device-token.ts'
import type { Guess, GuessOutcome, Refusal } from './guess.ts'
import { judgeGuess } from './judge-guess.ts'
import { factsOf, verificationEvent } from './verification-event.ts'
import { verificationKey, type Verification } from './verification.ts'
import type { VerificationView } from './view.ts'

export type CheckNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly random: Random
  readonly signReceipt: SignReceipt
}

/** A guess: what the person typed, or that they pressed the button behind a link. */
export type CheckAsk = {
  readonly code: string
  /** The value given as `session` at the start. Needed from a secret-key caller when one was given. */
  readonly session?: string
  /** It was typed on the hosted page. */
  readonly onPage?: boolean
}

/** What a guess came to. Each is an ordinary answer; none of them is an error. */
export type CheckOutcome =
  | {
      readonly result: 'approved'
      readonly receipt: string | undefined
      readonly deviceToken: string
      readonly verification: VerificationView
    }
  | {
      readonly result: 'wrong_code'
      readonly guessesLeft: number
      readonly verification: VerificationView
    }
  | { readonly result: Refusal; readonly verification: VerificationView }
  | {
      readonly result: 'not_approved'
      /** Why, for the hosted page only: the browser that holds the verification may read there what it did (M36). */
      readonly fault?: Exclude<GuessOutcome['result'], 'approved'>
    }

/**
 * Judges one guess, and counts it, in one step: of many at once only as many as allowed are judged (COD-07) and one is
 * approved (COD-06). To anyone but the application's server, and our own page, everything that is no approval looks the same (COD-16).
 * @throws Problem `verification_not_found` (secret key only), `rate_limited`, `idempotency_mismatch`
 */
export async function checkCode(
  needs: CheckNeeds,
  caller: Caller,
  id: VerificationId,
  ask: CheckAsk,
  once?: Once,
): Promise<CheckOutcome> {
  return judge(
    needs,
    caller,
    id,
    { typed: ask.code, session: ask.session, onPage: ask.onPage === true },
    once,
  )
}

/**
 * Approves a verification by the link in its message, pressed in the browser that asked (WEB-01, WEB-02).
 * @param send the send whose link it is; the link of an older message is superseded
 */
export async function confirmLink(
  needs: CheckNeeds,
  caller: Extract<Caller, { kind: 'holder' }>,
  id: VerificationId,
  send: number,
): Promise<CheckOutcome> {
  return judge(needs, caller, id, { send }, undefined)
}

async function judge(
  needs: CheckNeeds,
  caller: Caller,
  id: VerificationId,
  ask:
    | { readonly typed: string; readonly session: string | undefined; readonly onPage: boolean }
    | { readonly send: number },
  once: Once | undefined,
): Promise<CheckOutcome> {
  const { project } = caller
  // This look only tells which budgets to hold; everything is read again, and judged, inside the change.
  const seen = await needs.store.find(verificationKey(project, id))
  if (seen === undefined) return unknown(needs, caller)
  // It has no code that could be guessed at here (M57): `device/enter-user-code.ts` judges user codes.
  if (!isChannel(seen.channel)) {
    if (caller.kind !== 'secret') return unknown(needs, caller)
    throw new Problem(
      'channel_not_allowed',
      'This verification is answered with the user code that a device shows, on its page or by POST /v1/device_authorizations.',
    )
  }
  const guess = {
    caller,
    codes: 'typed' in ask ? needs.vault.sealGuess(id, normalizeCode(ask.typed)) : [],
    link: 'send' in ask ? ask.send : undefined,
    session:
      'typed' in ask && ask.session !== undefined
        ? needs.vault.sealGuess(id, ask.session)
        : undefined,
    device: seen.details.device,
    addressId: newId('adr', needs.random),
    deliveryId: newId('dlv', needs.random),
    onPage: 'send' in ask || ask.onPage,
    subjectHash:
      seen.purpose === 'add_address' && seen.subject !== undefined
        ? needs.vault.fingerprint('subject', project, seen.subject)
        : undefined,
  }
  const keys = [
    verificationKey(project, id),
    targetKey(project, seen.targetHash),
    ...(guess.device === undefined
      ? []
      : [targetKey(project, budgetHash(seen.targetHash, guess.device))]),
    sprayKey(project),
    ...(guess.subjectHash === undefined
      ? []
      : [subjectKey(project, guess.subjectHash), addressOwnerKey(project, seen.targetHash)]),
    ...networkKeys(caller),
  ]
  let approved: Verification | undefined
  const outcome = await changeOnce<GuessOutcome>(
    needs.store,
    project,
    once,
    keys,
    (records, now) => {
      const judged = judgeGuess(needs.vault, guess, records, verificationKey(project, id), now)
      approved = judged.approved
      return judged
    },
  ).catch((error: unknown) => noteRefusal(needs, caller, seen, error))
  return present(needs, guess, outcome, approved)
}

/** M67: that the network's limit turned guesses away has its line, once in each window: nobody fills the log by asking on. */
async function noteRefusal(
  needs: CheckNeeds,
  caller: Caller,
  v: Verification,
  error: unknown,
): Promise<never> {
  if (caller.kind !== 'secret' && error instanceof Problem && error.code === 'rate_limited') {
    await needs.store.change(networkKeys(caller), (records, now) => {
      const writes = noteBusyNetwork(caller, records, now)
      const facts = { ...factsOf(v), reason: 'network' }
      return {
        writes,
        events:
          writes.length === 0 ? [] : [verificationEvent(v, 'verification.guess_refused', facts)],
        outcome: undefined,
      }
    })
  }
  throw error
}

/** The receipt is signed after the commit: it costs as much as the rest of a check and must hold nobody up. */
async function present(
  needs: CheckNeeds,
  { caller, onPage }: Guess,
  outcome: GuessOutcome,
  judged: Verification | undefined,
): Promise<CheckOutcome> {
  if (outcome.result === 'approved') {
    const { project, id } = outcome.verification
    // An answer that is only told again was judged by another request.
    const approved = judged ?? (await needs.store.find(verificationKey(project, id)))
    if (approved === undefined) throw new Problem('unavailable', 'Try again in a moment.')
    const facts = receiptFacts(approved, needs.store.now())
    return {
      ...outcome,
      receipt: facts === undefined ? undefined : await needs.signReceipt(facts),
      deviceToken: deviceToken(needs.vault, approved),
    }
  }
  if (caller.kind === 'secret') return outcome
  return { result: 'not_approved', ...(onPage && { fault: outcome.result }) }
}

/** To a browser an id that never was is like one whose code was wrong: it costs the network as much (COD-16). */
async function unknown(needs: CheckNeeds, caller: Caller): Promise<CheckOutcome> {
  if (caller.kind === 'secret')
    throw new Problem('verification_not_found', 'No verification of this project has this id.')
  return needs.store.change(networkKeys(caller), (records, now) => {
    refuseBusyNetwork(caller, records, now)
    return {
      writes: chargeNetwork(caller, records, now),
      events: [],
      outcome: { result: 'not_approved' },
    }
  })
}
