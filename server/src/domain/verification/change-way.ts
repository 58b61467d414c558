import { drawCode, LONGEST_CODE } from '../code/alphabet.ts'
import { addressKind, isFactor, type Channel, type Way } from '../delivery/channel.ts'
import type { Delivery } from '../delivery/delivery.ts'
import { factorTarget } from '../factor/factor-target.ts'
import { factorsKey } from '../factor/factors.ts'
import { nobodyAt } from '../address/nobody.ts'
import { parseAddress } from '../address/parse-address.ts'
import { addressSeal } from '../address/sealed-address.ts'
import { guardKeys, prepareGuard, type GuardedSend } from '../guard/guarded-send.ts'
import { noteStop } from '../guard/note-stop.ts'
import { refuseDestination } from '../guard/refuse-destination.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import { newId, type VerificationId } from '../ids.ts'
import { sprayKey } from '../limit/spray.ts'
import { subjectKey } from '../limit/subject.ts'
import { newestKey, targetKey } from '../limit/target-budget.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import type { Policy } from '../project/policy.ts'
import { pushListKey } from '../push/push-list.ts'
import { ACR } from '../receipt/assurance.ts'
import { randomToken } from '../session/random-token.ts'
import { findPolicy, usualFormat } from './choose.ts'
import { refuseLongText } from './judge-transaction.ts'
import { judgeChange, type FactorAsked, type MessageAsked, type WayAsked } from './judge-change.ts'
import { refuseStrangers } from './refuse-strangers.ts'
import type { SendNeeds } from './send-again.ts'
import { verificationKey, type Verification } from './verification.ts'
import { needsSim, SIM_CHANGED, withoutSim } from './sim-change.ts'
import type { VerificationView } from './view.ts'
import { isEnough, isOfPolicy, waysLeft, type Belongings } from './ways-left.ts'

/**
 * Lets a person answer in another way: by another of their factors, or by a message to their other address. The verification, its deadline and its guesses stay
 * what they are. Also how the second step of a recovery begins (REC-07). Reached through `sendAgain` with another way.
 * @throws Problem `verification_not_found`, `verification_ended`, `channel_not_allowed` for a way outside the policy or shown before (REC-08),
 * `insufficient_user_authentication` for one that is too weak (TXN-07), `authenticator_disabled`, `rate_limited`, `destination_not_allowed`,
 * `budget_exhausted`
 */
export async function changeWay(
  needs: SendNeeds,
  caller: Caller,
  id: VerificationId,
  ask: { readonly way: Way; readonly session?: string },
  once?: Once,
): Promise<VerificationView> {
  const { project } = caller
  const key = verificationKey(project, id)
  const v = await needs.store.find(key)
  if (v === undefined)
    throw new Problem('verification_not_found', 'No verification of this project has this id.')
  refuseStrangers(needs.vault, v, caller, ask.session)
  if (v.subject === undefined || !isOpenToOthers(v))
    throw notAllowed('does not reach the address given')
  const hash = needs.vault.fingerprint('subject', project, v.subject)
  const policy = await findPolicy(needs.store, project, v.purpose)
  const has = await belongingsOf(needs, project, hash)
  refuseWay(v, policy, has, ask.way)
  const drafted = askedOf(needs, v, policy, has, ask.way, hash)
  const asked: WayAsked =
    drafted.kind === 'factor' ? drafted : { ...drafted, guard: await guardOf(needs, v, drafted) }
  const keys = [
    key,
    asked.before,
    ...(asked.targetHash === asked.before.id ? [] : [targetKey(project, asked.targetHash)]),
    ...(asked.kind === 'factor' ? [asked.newest] : []),
    sprayKey(project),
    subjectKey(project, hash),
    factorsKey(project, hash),
    ...(asked.way === 'approval' ? [pushListKey(project, hash)] : []),
    ...(asked.kind === 'message' ? guardKeys(asked.guard) : []),
  ]
  let delivery: Delivery | undefined
  const view = await changeOnce(needs.store, project, once, keys, (records, now) => {
    const decision = judgeChange(needs.vault, asked, records, key, now)
    delivery = decision.delivery
    return decision
  }).catch((error: unknown) => noteStop(needs, project, error))
  if (delivery !== undefined) needs.dispatch(delivery, undefined)
  return view
}

/** The ways by which the person of a verification may answer it instead, the strongest first: those of the policy that they have and did not show yet. */
export async function otherWays(
  needs: {
    readonly store: Pick<SendNeeds['store'], 'find'>
    readonly vault: Pick<SendNeeds['vault'], 'fingerprint'>
    readonly channels: SendNeeds['channels']
  },
  project: string,
  id: VerificationId,
): Promise<readonly Way[]> {
  const v = await needs.store.find(verificationKey(project, id))
  if (v?.subject === undefined || v.status !== 'pending' || !isOpenToOthers(v)) return []
  const hash = needs.vault.fingerprint('subject', project, v.subject)
  const [policy, has] = await Promise.all([
    findPolicy(needs.store, project, v.purpose),
    belongingsOf(needs, project, hash),
  ])
  return waysLeft(v, policy, has).filter((way) => way !== v.channel)
}

/** An address that was given is what is to be confirmed, and no other way does that; a recovery is for the account. */
function isOpenToOthers({ masked, purpose, channel }: Verification): boolean {
  return channel !== 'user_code' && (masked === '' || purpose === 'recovery')
}

async function belongingsOf(
  {
    store,
    channels,
  }: { readonly store: Pick<SendNeeds['store'], 'find'> } & Pick<SendNeeds, 'channels'>,
  project: string,
  hash: string,
): Promise<Belongings> {
  const [factors, subject] = await Promise.all([
    store.find(factorsKey(project, hash)),
    store.find(subjectKey(project, hash)),
  ])
  return { factors, subject, channels }
}

function refuseWay(v: Verification, policy: Policy, has: Belongings, way: Way): void {
  if (needsSim(way) && v.details.risks?.includes(SIM_CHANGED) === true) withoutSim(policy, way)
  const { least, password } = v.details
  if (isOfPolicy(policy, way) && least !== undefined && !isEnough(way, least, password))
    throw new Problem(
      'insufficient_user_authentication',
      'channel: this verification asks for more than that can prove',
      { field: 'channel', acr_values: ACR[least], factors: waysLeft(v, policy, has).join(',') },
    )
  if (!waysLeft(v, policy, has).includes(way))
    throw notAllowed('is none by which this person can answer, or one that they have shown before')
}

function notAllowed(rule: string): Problem {
  return new Problem('channel_not_allowed', `channel: ${rule}`, { field: 'channel' })
}

function askedOf(
  { vault, random }: Pick<SendNeeds, 'vault' | 'random'>,
  v: Verification,
  policy: Policy,
  has: Belongings,
  way: Way,
  subjectHash: string,
): FactorAsked | Omit<MessageAsked, 'guard'> {
  const { project } = v
  const deliveryId = newId('dlv', random)
  if (isFactor(way)) {
    const targetHash = factorTarget(vault, project, way, subjectHash)
    return {
      kind: 'factor',
      seen: v.targetHash,
      before: newestKey(v),
      way,
      subjectHash,
      targetHash,
      newest: newestKey({ ...v, channel: way, targetHash }),
      challenge: way === 'passkey' ? randomToken(random) : undefined,
      deliveryId,
    }
  }
  refuseLongText(way, v.details.transaction)
  const address = has.subject?.addresses.find(
    ({ kind, sealed }) => kind === addressKind(way) && vault.ageOf(sealed) !== 'lost',
  )
  const { alphabet, length } = usualFormat(policy, way, v.details.transaction !== undefined)
  return {
    kind: 'message',
    seen: v.targetHash,
    before: newestKey(v),
    way,
    policy,
    subjectHash,
    // Where a browser may not know what somebody has, nobody's address takes the place of the one that is not there (LEA-01).
    targetHash: address?.hash ?? nobodysTarget(vault, project, way, subjectHash),
    address,
    deliveryId,
    alphabet,
    length,
    drawn: drawCode(alphabet, LONGEST_CODE, random),
  }
}

/** What the guard must know of a message to an address on file: its owner proved it, so strangers' traffic stops nothing there; caps hold. */
async function guardOf(
  needs: SendNeeds,
  v: Verification,
  { way, address, targetHash, policy }: Omit<MessageAsked, 'guard'>,
): Promise<GuardedSend> {
  const kind = addressKind(way)
  const given =
    address === undefined
      ? undefined
      : parseAddress(
          kind,
          needs.vault.open(address.sealed, addressSeal(v.project, address.id)),
          needs.asciiDomain,
        )
  if (given !== undefined)
    refuseDestination(needs.guard, way, given, [...policy.channels, ...policy.factors])
  return prepareGuard(needs, v.project, {
    channel: way,
    address: given ?? nobodyAt(kind),
    targetHash,
    now: needs.store.now(),
    isKnown: true,
    isDecoy: given === undefined,
  })
}

function nobodysTarget(
  vault: Pick<SendNeeds['vault'], 'fingerprint'>,
  project: string,
  way: Channel,
  subjectHash: string,
): string {
  return vault.fingerprint('target', project, addressKind(way), `nobody ${subjectHash}`)
}
