import { addressOwnerKey } from '../address/address-owner.ts'
import { normalizeCode } from '../code/normalize-code.ts'
import { isChannel, type Channel, type Way } from '../delivery/channel.ts'
import { approvedKeys } from '../guard/count-approved.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import type { Instant } from '../instant.ts'
import { newId, type Random, type VerificationId } from '../ids.ts'
import { factorsKey } from '../factor/factors.ts'
import { networkKeys } from '../limit/count-network.ts'
import { sprayKey } from '../limit/spray.ts'
import { subjectKey } from '../limit/subject.ts'
import { budgetHash, targetKey } from '../limit/target-budget.ts'
import type { HashRecoveryCode, OneTimeCodes, Passkeys, SignReceipt, Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { pushListKey } from '../push/push-list.ts'
import { sessionListKey } from '../session/session-list.ts'
import type { Key, Records, Store } from '../store.ts'
import { codeSeal } from './code-seal.ts'
import { prepareFactor } from './check-factor.ts'
import { findPolicy } from './choose.ts'
import type { Account, Guess, GuessOutcome, Judged, Refusal } from './guess.ts'
import { judgeGuess } from './judge-guess.ts'
import { noteRefusal, presentOutcome, refuseUnknown } from './present-outcome.ts'
import { verificationKey, type Verification } from './verification.ts'
import type { VerificationView } from './view.ts'

export type CheckNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly random: Random
  readonly signReceipt: SignReceipt
  readonly oneTimeCodes: OneTimeCodes
  readonly hashRecoveryCode: HashRecoveryCode
  readonly passkeys: Passkeys
  /** Channels that have a carrier here. */
  readonly channels: ReadonlySet<Channel>
  /** Our own address: for whom passkeys are made where a project names no other. */
  readonly publicUrl: string
}

/** A guess: what the person typed, or that they pressed the button behind a link. */
export type CheckAsk = {
  /** What the person typed: a code from a message, of their app, or off their list. */
  readonly code?: string
  /** What the browser's credential answered (WebAuthn `AuthenticationResponseJSON`), in the place of a code. */
  readonly credential?: unknown
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
  | {
      /** Right, and one more way is needed (REC-07): `ways` are those the person has. */
      readonly result: 'more_evidence_required'
      readonly ways: readonly Way[]
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
  return judge(needs, caller, id, ask, undefined, once)
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
  return judge(needs, caller, id, { onPage: true }, send, undefined)
}

async function judge(
  needs: CheckNeeds,
  caller: Caller,
  id: VerificationId,
  ask: CheckAsk,
  link: number | undefined,
  once: Once | undefined,
): Promise<CheckOutcome> {
  const { project } = caller
  // This look only tells which budgets to hold; everything is read again, and judged, inside the change.
  const seen = await needs.store.find(verificationKey(project, id))
  if (seen === undefined) return refuseUnknown(needs, caller)
  const { channel } = seen
  // It has no code that could be guessed at here (M57): `device/enter-user-code.ts` judges user codes, `approval/` the numbers on asking screens.
  if (channel === 'user_code' || channel === 'approval') {
    if (caller.kind !== 'secret') return refuseUnknown(needs, caller)
    throw new Problem('channel_not_allowed', ELSEWHERE[channel])
  }
  // The link of a message that was sent before the person chose another way.
  if (link !== undefined && !isChannel(channel))
    return { result: 'not_approved', fault: 'superseded' }
  const isCredential = ask.credential !== undefined
  if (link === undefined && (channel === 'passkey') !== isCredential) {
    if (caller.kind === 'publishable') return refuseUnknown(needs, caller)
    const field = isCredential ? 'credential' : 'code'
    throw new Problem(
      'invalid_request',
      `${field}: this verification is answered with a ${isCredential ? 'code' : 'credential'}`,
      { field },
    )
  }
  const prepared = isChannel(channel)
    ? await prepareGuess(needs, caller, seen, ask, link)
    : await prepareFactor(needs, caller, seen, ask)
  let approved: Verification | undefined
  const outcome = await changeOnce<GuessOutcome>(
    needs.store,
    project,
    once,
    prepared.keys,
    (records, now) => {
      const judged = prepared.judge(records, now)
      approved = judged.approved
      return judged
    },
  ).catch((error: unknown) => noteRefusal(needs, caller, seen, error))
  return presentOutcome(needs, prepared.guess, outcome, approved)
}

const ELSEWHERE = {
  user_code:
    'This verification is answered with the user code that a device shows, on its page or by POST /v1/device_authorizations.',
  approval:
    'This verification is approved where the person is signed in: on their page, or by POST /v1/verifications/{id}/approval.',
} as const

/** A guess, the records to hold for it, and how it is judged over them. */
export type Prepared = {
  readonly guess: Guess
  readonly keys: readonly Key[]
  readonly judge: (records: Records, now: Instant) => Judged
}

/** A guess at a code that was sent, or at a link. */
async function prepareGuess(
  needs: CheckNeeds,
  caller: Caller,
  seen: Verification,
  ask: CheckAsk,
  link: number | undefined,
): Promise<Prepared> {
  const { project, id, details } = seen
  const subject =
    seen.subject === undefined
      ? undefined
      : needs.vault.fingerprint('subject', project, seen.subject)
  const account = subject === undefined ? undefined : await accountOf(needs, seen, subject)
  const isAdding = seen.purpose === 'add_address' && account !== undefined
  const guess: Guess = {
    caller,
    target: seen.targetHash,
    codes:
      link === undefined
        ? needs.vault.sealGuess(codeSeal(id, details.transaction), normalizeCode(ask.code ?? ''))
        : [],
    link,
    session: ask.session === undefined ? undefined : needs.vault.sealGuess(id, ask.session),
    device: details.device,
    addressId: newId('adr', needs.random),
    deliveryId: newId('dlv', needs.random),
    onPage: ask.onPage === true,
    subjectHash: isAdding ? account.hash : undefined,
    account,
    ...(subject !== undefined && { lockable: subject }),
  }
  const keys = [
    verificationKey(project, id),
    targetKey(project, seen.targetHash),
    ...(guess.device === undefined
      ? []
      : [targetKey(project, budgetHash(seen.targetHash, guess.device))]),
    sprayKey(project),
    ...(subject === undefined ? [] : [subjectKey(project, subject)]),
    ...(isAdding ? [addressOwnerKey(project, seen.targetHash)] : []),
    ...(account === undefined || seen.purpose !== 'recovery'
      ? []
      : [
          factorsKey(project, account.hash),
          sessionListKey(project, account.hash),
          pushListKey(project, account.hash),
        ]),
    ...(isAdding && details.heldBy !== undefined ? [sessionListKey(project, account.hash)] : []),
    ...networkKeys(caller),
    ...approvedKeys(seen),
  ]
  const key = verificationKey(project, id)
  return { guess, keys, judge: (records, now) => judgeGuess(needs.vault, guess, records, key, now) }
}

/** The account that an approval changes or is told to. Most have none, and cost nothing more. */
async function accountOf(
  needs: CheckNeeds,
  { purpose, project, details }: Verification,
  hash: string,
): Promise<Account | undefined> {
  const isRecovery = purpose === 'recovery'
  if (!isRecovery && purpose !== 'add_address' && details.notify !== 'all') return undefined
  return {
    hash,
    policy: isRecovery ? await findPolicy(needs.store, project, purpose) : undefined,
    channels: needs.channels,
  }
}
