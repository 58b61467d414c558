import type { PastEvent } from '../event.ts'
import type { VerificationId } from '../ids.ts'
import { newestKey, type Newest } from '../limit/target-budget.ts'
import type { SignReceipt } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { receiptFacts } from '../receipt/receipt.ts'
import type { Store } from '../store.ts'
import { newerOf } from './superseding.ts'
import { verificationKey, type Verification } from './verification.ts'
import { viewOf, type VerificationView } from './view.ts'

export type GetNeeds = {
  readonly store: Pick<Store, 'find' | 'timeline' | 'now'>
  readonly signReceipt: SignReceipt
}

/** One verification with its story, and its receipt while that is valid. */
export type Story = {
  readonly verification: VerificationView
  readonly timeline: readonly PastEvent[]
  /** Not of one that was answered on the hosted page and sends the person back: that receipt comes with the person. */
  readonly receipt: string | undefined
}

/** @throws Problem `verification_not_found`, also for one of another project (LEA-16) */
export async function getVerification(
  needs: GetNeeds,
  caller: Extract<Caller, { kind: 'secret' }>,
  id: VerificationId,
): Promise<Story> {
  const v = await needs.store.find(verificationKey(caller.project, id))
  if (v === undefined)
    throw new Problem('verification_not_found', 'No verification of this project has this id.')
  const now = needs.store.now()
  const { onPage, returnUrl } = v.details
  const comesBack = onPage === true && returnUrl !== undefined
  const facts = comesBack ? undefined : receiptFacts(v, now)
  return {
    verification: viewOf(v, now),
    timeline: await needs.store.timeline(caller.project, id),
    receipt: facts === undefined ? undefined : await needs.signReceipt(facts),
  }
}

/** The verification that took this one's place, with when it began; undefined when it is the newest of its binding. */
export async function newerThan(
  needs: { readonly store: Pick<Store, 'find'> },
  v: Verification,
): Promise<Newest | undefined> {
  const shared = await needs.store.find(newestKey(v))
  return shared === undefined ? undefined : newerOf(v, shared)
}
