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
import type { Policy } from '../project/policy.ts'
import { projectKey } from '../project/project.ts'
import { chooseChannel, chooseFormat, findPolicy, usualFormat } from './choose.ts'
import { knownDevice } from './device-token.ts'
import type { Asked } from './judge-start.ts'
import type { StartAsk, StartNeeds } from './start.ts'

/** Everything that can be found out and drawn before the records are held. */
export async function prepareStart(
  needs: StartNeeds,
  caller: Exclude<Caller, { kind: 'holder' }>,
  ask: StartAsk,
): Promise<Asked> {
  if (caller.kind === 'publishable' && !caller.purposes.includes(ask.purpose))
    throw new Problem('forbidden', 'This publishable key may not start this purpose.', {
      field: 'purpose',
    })
  // A browser's word for who it is proves nothing: with an address of its own choice it would come out as anybody.
  if (caller.kind === 'publishable' && ask.subject !== undefined && ask.to !== undefined)
    throw new Problem(
      'forbidden',
      'subject: a publishable key names a subject or an address, not both',
      { field: 'subject' },
    )
  const { project } = caller
  const [policy, owner] = await Promise.all([
    findPolicy(needs.store, project, ask.purpose),
    needs.store.find(projectKey(project)),
  ])
  refuseForeignReturn(ask.returnUrl, owner?.returnUrls ?? [], needs.sandbox)
  const wanted = wantedChannel(needs, caller, policy, ask)
  const subjectHash =
    ask.subject === undefined ? undefined : needs.vault.fingerprint('subject', project, ask.subject)
  const onFile =
    ask.to === undefined ? await addressOnFile(needs, project, wanted, subjectHash) : undefined
  const channel = chooseChannel(policy, needs.channels, wanted, ask.to ?? onFile?.deliverTo)
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
  // Without a session, two strangers with the same publishable key are not the same asker; and no browser is the application's server.
  const browser = caller.kind === 'publishable' ? (ask.session === undefined ? id : 'browser') : ''
  const binding = needs.vault.fingerprint(
    'binding',
    ask.purpose,
    ask.session ?? '',
    ask.subject ?? '',
    browser,
  )
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
    // Browsers that name the same session are one only behind one address: what the first was given is not for whoever guesses it.
    request:
      ask.session === undefined
        ? ''
        : needs.vault.fingerprint(
            'request',
            JSON.stringify(ask),
            caller.kind === 'publishable' ? caller.network.near : '',
          ),
    alphabet,
    length,
    drawn: drawCode(alphabet, LONGEST_CODE, needs.random),
    details: {
      ...(ask.locale !== undefined && { locale: ask.locale }),
      ...(ask.returnUrl !== undefined && { returnUrl: ask.returnUrl }),
      ...(ask.transaction !== undefined && { transaction: ask.transaction }),
      ...(ask.metadata !== undefined && { metadata: ask.metadata }),
      ...(ask.context?.visitor !== undefined && { context: ask.context.visitor }),
      ...(ask.format !== undefined && { length, alphabet }),
      ...(device !== undefined && { device }),
      ...(ask.hosted === true && { hosted: true }),
    },
  }
}

/** A browser that names a subject hears the policy's first channel, whatever is on file: `auto` must not tell what somebody has (LEA-01). */
function wantedChannel(
  needs: StartNeeds,
  caller: Asked['caller'],
  policy: Policy,
  ask: StartAsk,
): Channel | 'auto' {
  return caller.kind === 'publishable' && ask.to === undefined
    ? chooseChannel(policy, needs.channels, ask.channel, undefined)
    : ask.channel
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

/** WEB-08: a person is sent back only to an address that the project listed, compared whole. */
function refuseForeignReturn(
  url: string | undefined,
  listed: readonly string[],
  sandbox: boolean,
): void {
  if (url === undefined || listed.includes(url)) return
  if (sandbox && /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?(?:\/[\w\-./]*)?$/.test(url))
    return
  throw new Problem(
    'invalid_request',
    "return_url: must be one of the project's return addresses, letter for letter",
    { field: 'return_url' },
  )
}
