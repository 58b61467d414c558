import { sameBytes } from '../digest.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import type { VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { SignReceipt, Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { receiptFacts, type ReceiptFacts } from '../receipt/receipt.ts'
import type { Store } from '../store.ts'
import { verificationKey, type Verification } from './verification.ts'

export type RedeemNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Pick<Vault, 'token' | 'isToken' | 'sealGuess'>
  readonly signReceipt: SignReceipt
}

/**
 * The address a person goes on to from the hosted page, with what only the browser that answered gets to know. Without it, whoever began a
 * verification could have somebody else answer it, and walk in on their approval.
 */
export function returnAddress(
  vault: Pick<Vault, 'token'>,
  v: Pick<Verification, 'project' | 'id'>,
  returnUrl: string,
): string {
  const joint = returnUrl.includes('?') ? '&' : '?'
  return `${returnUrl}${joint}verification=${v.id}&answer=${vault.token('answer', v.project, v.id)}`
}

/** What shows that the receipt belongs to whoever asks: what came back with the person, or, of an approval, the session that began it. */
export type RedeemAsk = { readonly answer: string } | { readonly session: string }

/**
 * Tells the receipt of a verification that was answered on the hosted page, to an application whose person came back with the `answer` of
 * their browser; or of one that was approved on another screen, to whoever began it. As often as it is asked, it is the same receipt, and it can be
 * spent once.
 * @throws Problem `verification_not_found` for one of another project and for a wrong answer or session alike, `verification_ended` when there is
 * no receipt any more
 */
export async function redeemAnswer(
  needs: RedeemNeeds,
  caller: Extract<Caller, { kind: 'secret' }>,
  id: VerificationId,
  ask: RedeemAsk,
  once?: Once,
): Promise<string> {
  const key = verificationKey(caller.project, id)
  const isRight = redeemer(needs.vault, caller.project, id, ask)
  // A receipt is a secret: what is kept of the answer is only that it was given, and to which request.
  if (once !== undefined)
    await changeOnce(needs.store, caller.project, once, [key], (records, now) => {
      judge(records.find(key), isRight, now)
      return { writes: [], events: [], outcome: null }
    })
  return needs.signReceipt(judge(await needs.store.find(key), isRight, needs.store.now()))
}

type IsRight = (v: Verification) => boolean

/** Whether what was shown is right; worked out before the verification is looked at, so that one that never was takes as long. */
function redeemer(
  vault: RedeemNeeds['vault'],
  project: string,
  id: VerificationId,
  ask: RedeemAsk,
): IsRight {
  if ('answer' in ask) {
    const isRight = vault.isToken('answer', ask.answer, project, id)
    return () => isRight
  }
  const shown = vault.sealGuess(id, ask.session)
  return ({ channel, sessionDigest }) =>
    channel === 'approval' &&
    sessionDigest !== undefined &&
    shown.some((digest) => sameBytes(digest, sessionDigest))
}

function judge(v: Verification | undefined, isRight: IsRight, now: Instant): ReceiptFacts {
  if (v === undefined || !isRight(v))
    throw new Problem('verification_not_found', 'No verification of this project has this answer.')
  const facts = receiptFacts(v, now)
  if (facts === undefined)
    throw new Problem('verification_ended', 'This verification has no receipt, or not any more.', {
      status: v.status,
    })
  return facts
}
