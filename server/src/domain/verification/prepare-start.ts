import { parseAddress } from '../address/parse-address.ts'
import { addressSeal } from '../address/sealed-address.ts'
import { drawCode, LONGEST_CODE } from '../code/alphabet.ts'
import { addressKind, type Channel } from '../delivery/channel.ts'
import { newId, newVerificationId } from '../ids.ts'
import { subjectKey } from '../limit/subject.ts'
import { targetKey } from '../limit/target-budget.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { bindingOf, requestOf } from './asker.ts'
import { chooseChannel, chooseFormat, usualFormat } from './choose.ts'
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
  const channel = chooseChannel(policy, needs.channels, wanted, ask.to ?? onFile?.deliverTo)
  refuseLongText(channel, ask.transaction)
  const decoy = ask.to === undefined && onFile === undefined
  const address =
    onFile ??
    parseAddress(
      addressKind(channel),
      ask.to ?? unsealed(needs.vault, NOBODY[addressKind(channel)]),
      needs.asciiDomain,
    )
  const targetHash = needs.vault.fingerprint(
    'target',
    project,
    addressKind(channel),
    decoy ? `nobody ${subjectHash ?? ''}` : address.canonical,
  )
  const usual = usualFormat(policy, channel, ask.transaction !== undefined)
  const { alphabet, length } = chooseFormat(usual, ask.format)
  const now = needs.store.now()
  const id = newVerificationId(now + policy.lifetimeSeconds * 1000, needs.random)
  const device = knownDevice(needs.vault, project, targetHash, ask.context?.device, now)
  const binding = bindingOf(needs.vault, caller, ask, id)
  const shared = await needs.store.find(targetKey(project, targetHash))
  return {
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

/** Whose address a decoy has. Nothing is ever sent there. */
const NOBODY = { phone: '+15005550000', email: 'nobody@example.invalid' } as const

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
