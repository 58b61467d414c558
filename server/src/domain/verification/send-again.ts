import { nobodyAt } from '../address/nobody.ts'
import { parseAddress } from '../address/parse-address.ts'
import type { AsciiDomain } from '../address/parse-email.ts'
import { drawCode, LONGEST_CODE } from '../code/alphabet.ts'
import { addressKind, isChannel, type Channel, type Way } from '../delivery/channel.ts'
import type { Delivery, Dispatch } from '../delivery/delivery.ts'
import { guardKeys, prepareGuard, type GuardedSend } from '../guard/guarded-send.ts'
import type { GuardNeeds } from '../guard/guard-needs.ts'
import { noteStop } from '../guard/note-stop.ts'
import { refuseDestination } from '../guard/refuse-destination.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import { newId, type Random, type VerificationId } from '../ids.ts'
import { sprayKey } from '../limit/spray.ts'
import { subjectKey } from '../limit/subject.ts'
import { budgetHash, targetKey } from '../limit/target-budget.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import type { Store } from '../store.ts'
import type { Policy } from '../project/policy.ts'
import { changeWay } from './change-way.ts'
import { chooseChannel, findPolicy, isAlphabet, usualFormat, type Format } from './choose.ts'
import { judgeSend } from './judge-send.ts'
import { refuseStrangers } from './refuse-strangers.ts'
import { verificationKey, type Verification } from './verification.ts'
import type { VerificationView } from './view.ts'

export type SendNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly random: Random
  readonly channels: ReadonlySet<Channel>
  readonly dispatch: Dispatch
  readonly asciiDomain: AsciiDomain
  readonly guard: GuardNeeds
}

/**
 * Sends once more: by the same channel or another that the policy has, with a new code or the same as the policy says; a way that does not reach
 * the same address is another way (`change-way.ts`). The
 * verification's deadline stays where it was (COD-04), and no counter of wrong guesses is touched (COD-11).
 * @throws Problem `verification_not_found`, `verification_ended`, `authenticator_disabled`, `rate_limited` with `retry_after`,
 * `channel_not_allowed`, `channel_unavailable`, `destination_not_allowed`, `sending_blocked`, `challenge_required`, `budget_exhausted`,
 * `idempotency_mismatch`
 */
export async function sendAgain(
  needs: SendNeeds,
  caller: Caller,
  id: VerificationId,
  ask: {
    readonly channel?: Way
    readonly session?: string
    /** A proof of work, where the guard asks for one. */
    readonly proof?: string
    /** A step of the workflow sends it. */
    readonly isPlanned?: true
  },
  once?: Once,
): Promise<VerificationView> {
  const { project } = caller
  const seen = await needs.store.find(verificationKey(project, id))
  if (seen === undefined)
    throw new Problem('verification_not_found', 'No verification of this project has this id.')
  refuseStrangers(needs.vault, seen, caller, ask.session)
  const { channel: way = seen.channel } = ask
  if (seen.channel === 'user_code' || way === 'user_code')
    throw new Problem(
      'channel_not_allowed',
      'This verification is answered with the user code that a device shows; nothing is sent for it.',
    )
  if (way !== seen.channel && !isSameAddress(way, seen.channel)) {
    const { session } = ask
    return changeWay(needs, caller, id, { way, ...(session !== undefined && { session }) }, once)
  }
  if (!isChannel(seen.channel) || !isChannel(way))
    throw new Problem(
      'channel_not_allowed',
      'Nothing is sent for this verification. Name another channel to go on with that.',
      { field: 'channel' },
    )
  if (seen.details.proven?.some((shown) => isSameAddress(shown.way, way)) === true)
    throw new Problem('channel_not_allowed', 'channel: was shown before; use another one', {
      field: 'channel',
    })
  const policy = await findPolicy(needs.store, project, seen.purpose)
  const channel =
    ask.channel === undefined ? seen.channel : chooseChannel(policy, needs.channels, way, undefined)
  const { alphabet, length } = formatOf(seen, policy, channel)
  const guard = await guardOf(needs, caller, seen, channel, policy, ask.proof)
  const asked = {
    guard,
    isPlanned: ask.isPlanned === true,
    target: seen.targetHash,
    policy,
    channel,
    deliveryId: newId('dlv', needs.random),
    alphabet,
    length,
    drawn: drawCode(alphabet, LONGEST_CODE, needs.random),
    subjectHash:
      seen.subject === undefined
        ? undefined
        : needs.vault.fingerprint('subject', project, seen.subject),
    device: seen.details.device,
  }
  let delivery: Delivery | undefined
  const view = await changeOnce(
    needs.store,
    project,
    once,
    [
      verificationKey(project, id),
      targetKey(project, seen.targetHash),
      ...(asked.device === undefined
        ? []
        : [targetKey(project, budgetHash(seen.targetHash, asked.device))]),
      sprayKey(project),
      ...(asked.subjectHash === undefined ? [] : [subjectKey(project, asked.subjectHash)]),
      ...guardKeys(guard),
    ],
    (records, now) => {
      const decision = judgeSend(needs.vault, asked, records, verificationKey(project, id), now)
      delivery = decision.delivery
      return decision
    },
  ).catch((error: unknown) => noteStop(needs, project, error))
  if (delivery !== undefined) needs.dispatch(delivery, undefined)
  return view
}

/** What the guard must know of a further message. An address on file, and one whose device is known, is its owner's: strangers' traffic stops nothing there. */
async function guardOf(
  needs: SendNeeds,
  caller: Caller,
  v: Verification,
  channel: Channel,
  policy: Policy,
  proof: string | undefined,
): Promise<GuardedSend> {
  const kind = addressKind(channel)
  const given =
    v.sealedTo === undefined
      ? undefined
      : parseAddress(kind, needs.vault.open(v.sealedTo, v.id), needs.asciiDomain)
  if (given !== undefined)
    refuseDestination(needs.guard, channel, given, [...policy.channels, ...policy.factors])
  return prepareGuard(needs, v.project, {
    channel,
    address: given ?? nobodyAt(kind),
    targetHash: v.targetHash,
    now: needs.store.now(),
    network: caller.kind === 'secret' ? undefined : caller.network,
    proof,
    isKnown: v.details.device !== undefined || v.masked === '',
    isDecoy: given === undefined,
  })
}

/** Whether two ways are messages to one address. */
function isSameAddress(one: Way, other: Way): boolean {
  return isChannel(one) && isChannel(other) && addressKind(one) === addressKind(other)
}

/** A verification keeps the format it asked for, whatever its policy says by now; otherwise the channel's usual one. */
function formatOf(v: Verification, policy: Policy, channel: Channel): Format {
  const { alphabet, length, transaction } = v.details
  return alphabet !== undefined && length !== undefined && isAlphabet(alphabet)
    ? { alphabet, length }
    : usualFormat(policy, channel, transaction !== undefined)
}
