import type { AsciiDomain } from '../address/parse-email.ts'
import type { Channel } from '../delivery/channel.ts'
import type { Dispatch } from '../delivery/delivery.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import type { Random } from '../ids.ts'
import { secondsUntil } from '../instant.ts'
import { networkKeys } from '../limit/count-network.ts'
import { sprayKey } from '../limit/spray.ts'
import { subjectKey } from '../limit/subject.ts'
import { budgetHash, targetKey } from '../limit/target-budget.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { verificationKey } from './verification.ts'
import type { Store } from '../store.ts'
import { judgeStart, type Made } from './judge-start.ts'
import { prepareStart } from './prepare-start.ts'
import type { Transaction } from './transaction.ts'
import { viewOf, type VerificationView } from './view.ts'

/** All that starting needs of the world. `main.ts` passes the real things. */
export type StartNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly random: Random
  readonly asciiDomain: AsciiDomain
  /** Channels that have a carrier here. */
  readonly channels: ReadonlySet<Channel>
  /** Whether loopback return addresses are allowed without being listed (sandbox only). */
  readonly sandbox: boolean
  readonly dispatch: Dispatch
}

/** What an application asks when it starts a verification: the body of `POST /v1/verifications`. */
export type StartAsk = {
  readonly purpose: string
  readonly channel: Channel | 'auto'
  readonly to?: string
  readonly subject?: string
  readonly session?: string
  readonly locale?: string
  readonly returnUrl?: string
  readonly transaction?: Transaction
  readonly context?: {
    /** Where the request came from, covered already: it is kept as it stands. */
    readonly visitor?: Readonly<Record<string, string>>
    readonly device?: string
  }
  readonly metadata?: Readonly<Record<string, string>>
  /** Alphabet and length, e.g. `base20-10`: longer than the policy's only (COD-28). */
  readonly format?: string
  /** It signs a person in on our own pages: asked by them, and by no API. */
  readonly hosted?: true
}

type StartOutcome =
  | { readonly result: 'started'; readonly view: VerificationView }
  | { readonly result: 'merged'; readonly id: string }

/**
 * Starts a verification: makes a code, keeps its digest, and puts its message into the outbox, all in one step. The answer is
 * the same for an address that can be reached, one that cannot, and a subject nobody knows (LEA-01).
 * @throws Problem `invalid_address`, `unknown_purpose`, `channel_not_allowed`, `channel_unavailable`, `rate_limited`,
 * `authenticator_disabled`, `invalid_request`, `forbidden`, `idempotency_mismatch`
 */
export async function startVerification(
  needs: StartNeeds,
  caller: Exclude<Caller, { kind: 'holder' }>,
  ask: StartAsk,
  once?: Once,
): Promise<VerificationView> {
  const asked = await prepareStart(needs, caller, ask)
  const keys = [
    targetKey(caller.project, asked.targetHash),
    ...(asked.device === undefined
      ? []
      : [targetKey(caller.project, budgetHash(asked.targetHash, asked.device))]),
    ...(asked.before === undefined ? [] : [verificationKey(caller.project, asked.before)]),
    sprayKey(caller.project),
    ...(asked.subjectHash === undefined ? [] : [subjectKey(caller.project, asked.subjectHash)]),
    ...networkKeys(caller),
  ]
  let made: Made | undefined
  const outcome = await changeOnce<StartOutcome>(
    needs.store,
    caller.project,
    ownOnce(needs.vault, caller, once),
    keys,
    (records, now) => {
      const decision = judgeStart(needs.vault, asked, records, now)
      made = decision.made
      return decision
    },
  )
  if (outcome.result === 'started') {
    if (made !== undefined) needs.dispatch(made.delivery, made.inHand)
    return outcome.view
  }
  const merged = await needs.store.find(verificationKey(caller.project, outcome.id))
  if (merged === undefined) throw new Problem('unavailable', 'Try again in a moment.')
  const view = viewOf(merged, needs.store.now())
  if (view.status === 'pending') return view
  // What was asked for a moment ago is over already; a new message may be sent when its resend could have been.
  throw new Problem('rate_limited', 'No further message to this address yet. Wait a while.', {
    retry_after: secondsUntil(view.resendAt, needs.store.now()),
  })
}

/**
 * A publishable key is everybody's, so what is remembered under an Idempotency-Key is told only to the network that asked: a stranger who
 * guesses the key must not be given another's page and client secret.
 */
function ownOnce(
  vault: Pick<Vault, 'fingerprint'>,
  caller: Exclude<Caller, { kind: 'holder' }>,
  once: Once | undefined,
): Once | undefined {
  if (once === undefined || caller.kind === 'secret') return once
  return { ...once, id: vault.fingerprint('idempotency', once.id, caller.network.near) }
}
