import {
  chargeNetwork,
  networkKeys,
  noteBusyNetwork,
  refuseBusyNetwork,
} from '../limit/count-network.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { receiptFacts } from '../receipt/receipt.ts'
import type { CheckNeeds, CheckOutcome } from './check.ts'
import { deviceToken } from './device-token.ts'
import type { Guess, GuessOutcome } from './guess.ts'
import { factsOf, verificationEvent } from './verification-event.ts'
import { verificationKey, type Verification } from './verification.ts'

/** M67: that the network's limit turned guesses away has its line, once in each window: nobody fills the log by asking on. */
export async function noteRefusal(
  needs: Pick<CheckNeeds, 'store'>,
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
export async function presentOutcome(
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
  // That a first way was right is known to whoever has just shown it.
  if (caller.kind === 'secret' || outcome.result === 'more_evidence_required') return outcome
  return { result: 'not_approved', ...(onPage && { fault: outcome.result }) }
}

/** To a browser an id that never was is like one whose code was wrong: it costs the network as much (COD-16). */
export async function refuseUnknown(
  needs: Pick<CheckNeeds, 'store'>,
  caller: Caller,
): Promise<CheckOutcome> {
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
