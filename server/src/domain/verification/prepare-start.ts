import { NOBODY, nobodyAt } from '../address/nobody.ts'
import { parseAddress } from '../address/parse-address.ts'
import { addressSeal } from '../address/sealed-address.ts'
import { drawCode, LONGEST_CODE } from '../code/alphabet.ts'
import type { Address } from '../address/address.ts'
import { addressKind, type Channel } from '../delivery/channel.ts'
import { prepareGuard } from '../guard/guarded-send.ts'
import { isLandlineText, refuseDestination } from '../guard/refuse-destination.ts'
import { newId, newVerificationId } from '../ids.ts'
import { subjectKey } from '../limit/subject.ts'
import { targetKey } from '../limit/target-budget.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { bindingOf, requestOf } from './asker.ts'
import { chooseChannel, chooseFormat, insteadOfText, usualFormat } from './choose.ts'
import { knownDevice } from './device-token.ts'
import type { Asked } from './judge-start.ts'
import { refuseLongText } from './judge-transaction.ts'
import type { StartGround } from './start-ground.ts'
import type { StartNeeds } from './start.ts'

/** Everything that can be found out and drawn before the records are held. */
export async function prepareStart(
  needs: StartNeeds,
  caller: Exclude<Caller, { kind: 'holder' }>,
  ground: StartGround,
): Promise<Asked> {
  const { project } = caller
  const { ask, policy, subjectHash } = ground
  const wanted = wantedChannel(needs, caller, ground)
  const onFile =
    ask.to === undefined ? await addressOnFile(needs, project, wanted, subjectHash) : undefined
  const first = chooseChannel(policy, needs.channels, wanted, ask.to ?? onFile?.deliverTo)
  const address =
    onFile ??
    parseAddress(
      addressKind(first),
      ask.to ?? unsealed(needs.vault, NOBODY[addressKind(first)]),
      needs.asciiDomain,
    )
  const channel =
    wanted === 'auto' && isLandlineText(first, address)
      ? insteadOfText(policy, needs.channels, first)
      : first
  refuseLongText(channel, ask.transaction)
  const isNobody = ask.to === undefined && onFile === undefined
  const decoy = isNobody || !mayGo(needs, caller, ground, channel, address)
  const targetHash = needs.vault.fingerprint(
    'target',
    project,
    addressKind(channel),
    isNobody ? `nobody ${subjectHash ?? ''}` : address.canonical,
  )
  const usual = usualFormat(policy, channel, ask.transaction !== undefined)
  const { alphabet, length } = chooseFormat(usual, ask.format)
  const now = needs.store.now()
  const id = newVerificationId(now + policy.lifetimeSeconds * 1000, needs.random)
  const device = knownDevice(needs.vault, project, targetHash, ask.context?.device, now)
  const binding = bindingOf(needs.vault, caller, ask, id)
  const [shared, guard] = await Promise.all([
    needs.store.find(targetKey(project, targetHash)),
    prepareGuard(needs, project, {
      channel,
      address: isNobody ? nobodyAt(addressKind(channel)) : address,
      targetHash,
      now,
      network: caller.kind === 'secret' ? ask.context?.network : caller.network,
      device: ask.context?.device,
      proof: ask.proof,
      wantsProof: policy.proofOfWork === 'always',
      // An address on file was proven by its owner before.
      isKnown: device !== undefined || ask.to === undefined,
      isDecoy: decoy,
    }),
  ])
  return {
    guard,
    ...(policy.workflow !== undefined && { stepId: newId('dlv', needs.random) }),
    caller,
    policy,
    id,
    deliveryId: newId('dlv', needs.random),
    channel,
    address,
    decoy,
    shown: ask.to === undefined ? '' : address.masked,
    targetHash,
    subject: ask.subject,
    subjectHash,
    session: ask.session,
    device,
    binding,
    before: shared?.newest.find((n) => n.binding === binding)?.verification,
    request: requestOf(needs.vault, caller, ask),
    alphabet,
    length,
    drawn: drawCode(alphabet, LONGEST_CODE, needs.random),
    details: {
      ...ground.details,
      ...(ask.format !== undefined && { length, alphabet }),
      ...(device !== undefined && { device }),
    },
  }
}

/** A browser that names a subject hears the policy's first channel, whatever is on file: `auto` must not tell what somebody has (LEA-01). */
function wantedChannel(
  needs: StartNeeds,
  caller: Asked['caller'],
  { policy, ask, wanted }: StartGround,
): Channel | 'auto' {
  return caller.kind === 'publishable' && ask.to === undefined
    ? chooseChannel(policy, needs.channels, wanted, undefined)
    : wanted
}

/**
 * Whether a message may go there. To an address that the asker does not know nothing is sent then, and nobody is told so (LEA-01).
 * @throws Problem `destination_not_allowed`
 */
function mayGo(
  needs: StartNeeds,
  caller: Asked['caller'],
  { ask, policy }: StartGround,
  channel: Channel,
  address: Address,
): boolean {
  try {
    const others = [...policy.channels, ...policy.factors]
    // A decoy stands for an address that was proven once: whatever the operator refuses, it is not that.
    if (ask.to !== undefined || address.deliverTo !== NOBODY.phone)
      refuseDestination(needs.guard, channel, address, others)
    return true
  } catch (error) {
    if (caller.kind === 'publishable' && ask.to === undefined && error instanceof Problem)
      return false
    throw error
  }
}

/** As long as opening an address on file takes: sealing does the same work. */
function unsealed(vault: Pick<Vault, 'seal'>, address: string): string {
  vault.seal(address, address)
  return address
}

/** The address a subject has proven, for the channel that was asked; undefined when there is none, and nobody is told so. */
async function addressOnFile(
  needs: StartNeeds,
  project: string,
  wanted: Channel | 'auto',
  subjectHash: string | undefined,
) {
  if (subjectHash === undefined)
    throw new Problem('invalid_request', 'to: give an address, or a subject with one on file', {
      field: 'to',
    })
  const subject = await needs.store.find(subjectKey(project, subjectHash))
  const kind = wanted === 'auto' ? undefined : addressKind(wanted)
  // One whose master key is gone is as good as none; `judge-start.ts` tells the project of it.
  const found = subject?.addresses.find(
    (a) => (kind === undefined || a.kind === kind) && needs.vault.ageOf(a.sealed) !== 'lost',
  )
  if (found === undefined) return undefined
  return parseAddress(
    found.kind,
    needs.vault.open(found.sealed, addressSeal(project, found.id)),
    needs.asciiDomain,
  )
}
