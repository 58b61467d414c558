import type { AsciiDomain } from '../address/parse-email.ts'
import type { Channel, Way } from '../delivery/channel.ts'
import type { Dispatch } from '../delivery/delivery.ts'
import { guardKeys } from '../guard/guarded-send.ts'
import type { GuardNeeds } from '../guard/guard-needs.ts'
import { noteStop } from '../guard/note-stop.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import type { Random } from '../ids.ts'
import { secondsUntil, type Instant } from '../instant.ts'
import { networkKeys } from '../limit/count-network.ts'
import type { Network } from '../limit/network-budget.ts'
import { sprayKey } from '../limit/spray.ts'
import { subjectKey } from '../limit/subject.ts'
import { budgetHash, targetKey } from '../limit/target-budget.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import type { Level } from '../receipt/assurance.ts'
import type { ReadReceipt } from '../receipt/consume.ts'
import { verificationKey } from './verification.ts'
import type { Store } from '../store.ts'
import { coolingKeys } from './cooling-off.ts'
import { findRightToAdd } from './right-to-add.ts'
import { judgeStart, type Made } from './judge-start.ts'
import { prepareStart } from './prepare-start.ts'
import { prepareFactorStart } from './start-factor.ts'
import { groundOf } from './start-ground.ts'
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
  readonly readReceipt: ReadReceipt
  readonly guard: GuardNeeds
}

/** What an application asks when it starts a verification: the body of `POST /v1/verifications`. */
export type StartAsk = {
  readonly purpose: string
  readonly channel: Way | 'auto'
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
    /** The same, as keyed hashes: what the guard counts by when the application's server asks. */
    readonly network?: Network
    /** When the application was told that the number's SIM was changed, or the number carried elsewhere (MSG-13). */
    readonly simChangedAt?: Instant
  }
  /** A solved challenge, as its solver wrote it (LIM-21). */
  readonly proof?: string
  readonly metadata?: Readonly<Record<string, string>>
  /** Alphabet and length, e.g. `base20-10`: longer than the policy's only (COD-28). */
  readonly format?: string
  /** The person's proof that an address may be put on their account, where an authenticator stands on it; by secret keys only. */
  readonly receipt?: string
  /** The application says that the person's password was right; by secret keys only. */
  readonly password?: true
  /** The least that its receipt must be worth, where that is more than the policy says: asked by an assessment, and by no API. */
  readonly least?: Level
  /** It raises this session on our own pages: asked by them, and by no API. */
  readonly raises?: string
  /** The session on our own pages that asks (`ses_…`), without which it approves nothing: asked by them, and by no API. */
  readonly heldBy?: string
  /** It signs a person in on our own pages: asked by them, and by no API. */
  readonly hosted?: true
}

/** What a start came to, as it is kept. */
export type StartOutcome =
  | { readonly result: 'started'; readonly view: VerificationView }
  | { readonly result: 'merged'; readonly id: string }

/**
 * Starts a verification: makes a code, keeps its digest, and puts its message into the outbox, all in one step. The answer is
 * the same for an address that can be reached, one that cannot, and a subject nobody knows (LEA-01). With the channel of a factor nothing is
 * sent: the person answers by what they have (`start-factor.ts`).
 * @throws Problem `invalid_address`, `unknown_purpose`, `channel_not_allowed`, `channel_unavailable`, `rate_limited`,
 * `insufficient_user_authentication`, `cooling_off`, `destination_not_allowed`, `sending_blocked`, `challenge_required`, `budget_exhausted`,
 * `authenticator_disabled`, `invalid_request`, `forbidden`, `idempotency_mismatch`
 */
export async function startVerification(
  needs: StartNeeds,
  caller: Exclude<Caller, { kind: 'holder' }>,
  ask: StartAsk,
  once?: Once,
): Promise<VerificationView> {
  const ground = await groundOf(needs, caller, ask)
  const right = await findRightToAdd(needs, caller, ground)
  if (ground.factor !== undefined) {
    const { keys, judge } = await prepareFactorStart(needs, caller, ground, ground.factor)
    const started = await changeOnce(
      needs.store,
      caller.project,
      ownOnce(needs.vault, caller, once),
      keys,
      judge,
    )
    return viewOfStart(needs, caller, started)
  }
  const asked = await prepareStart(needs, caller, ground)
  const keys = [
    targetKey(caller.project, asked.targetHash),
    ...(asked.device === undefined
      ? []
      : [targetKey(caller.project, budgetHash(asked.targetHash, asked.device))]),
    ...(asked.before === undefined ? [] : [verificationKey(caller.project, asked.before)]),
    sprayKey(caller.project),
    ...(asked.subjectHash === undefined ? [] : [subjectKey(caller.project, asked.subjectHash)]),
    ...coolingKeys(asked.policy, caller.project, asked.subjectHash),
    ...networkKeys(caller),
    ...guardKeys(asked.guard),
    ...right.keys,
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
      // A double click is one wish, and its proof is spent once.
      if (decision.outcome.result === 'merged') return decision
      return { ...decision, writes: [...decision.writes, ...right.spend(records, now)] }
    },
  ).catch((error: unknown) => noteStop(needs, caller.project, error))
  if (outcome.result === 'started' && made !== undefined) needs.dispatch(made.delivery, made.inHand)
  return viewOfStart(needs, caller, outcome)
}

async function viewOfStart(
  needs: StartNeeds,
  caller: Exclude<Caller, { kind: 'holder' }>,
  outcome: StartOutcome,
): Promise<VerificationView> {
  if (outcome.result === 'started') return outcome.view
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
