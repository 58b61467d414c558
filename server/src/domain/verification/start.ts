import { parseAddress } from '../address/parse-address.ts'
import type { AsciiDomain } from '../address/parse-email.ts'
import { drawCode, LONGEST_CODE } from '../code/alphabet.ts'
import { addressKind, type Channel } from '../delivery/channel.ts'
import type { Dispatch } from '../delivery/delivery.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import { newId, newVerificationId, type Random } from '../ids.ts'
import { secondsUntil } from '../instant.ts'
import { networkKey } from '../limit/network-budget.ts'
import { sprayKey } from '../limit/spray.ts'
import { subjectKey } from '../limit/subject.ts'
import { budgetHash, targetKey } from '../limit/target-budget.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { projectKey } from '../project/project.ts'
import { verificationKey } from './verification.ts'
import type { Store } from '../store.ts'
import { chooseChannel, chooseFormat, findPolicy, usualFormat } from './choose.ts'
import { judgeStart, type Asked, type Made } from './judge-start.ts'
import { knownDevice } from './device-token.ts'
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
    readonly ip?: string
    readonly userAgent?: string
    readonly device?: string
  }
  readonly metadata?: Readonly<Record<string, string>>
  /** Alphabet and length, e.g. `base20-10`: longer than the policy's only (COD-28). */
  readonly format?: string
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
  const asked = await prepare(needs, caller, ask)
  const keys = [
    targetKey(caller.project, asked.targetHash),
    ...(asked.device === undefined
      ? []
      : [targetKey(caller.project, budgetHash(asked.targetHash, asked.device))]),
    ...(asked.before === undefined ? [] : [verificationKey(caller.project, asked.before)]),
    sprayKey(caller.project),
    ...(asked.subjectHash === undefined ? [] : [subjectKey(caller.project, asked.subjectHash)]),
    ...(caller.kind === 'publishable' ? [networkKey(caller.project, caller.network)] : []),
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
  return { ...once, id: vault.fingerprint('idempotency', once.id, caller.network) }
}

/** Everything that can be found out and drawn before the records are held. */
async function prepare(
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
  const subjectHash =
    ask.subject === undefined ? undefined : needs.vault.fingerprint('subject', project, ask.subject)
  const onFile =
    ask.to === undefined ? await addressOnFile(needs, project, ask, subjectHash) : undefined
  const channel = chooseChannel(policy, needs.channels, ask.channel, ask.to ?? onFile?.deliverTo)
  const address =
    ask.to === undefined ? onFile : parseAddress(addressKind(channel), ask.to, needs.asciiDomain)
  const targetHash = needs.vault.fingerprint(
    'target',
    project,
    addressKind(channel),
    address?.canonical ?? `nobody ${subjectHash ?? ''}`,
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
    shown: ask.to === undefined ? '' : (address?.masked ?? ''),
    targetHash,
    subject: ask.subject,
    subjectHash,
    session: ask.session,
    device,
    binding,
    before: shared?.newest.find((n) => n.binding === binding)?.verification,
    // Browsers that name the same session are one only behind one address: what the first was given is not for whoever guesses it.
    request: needs.vault.fingerprint(
      'request',
      JSON.stringify(ask),
      caller.kind === 'publishable' ? caller.network : '',
    ),
    alphabet,
    length,
    drawn: drawCode(alphabet, LONGEST_CODE, needs.random),
    details: {
      ...(ask.locale !== undefined && { locale: ask.locale }),
      ...(ask.returnUrl !== undefined && { returnUrl: ask.returnUrl }),
      ...(ask.transaction !== undefined && { transaction: ask.transaction }),
      ...(ask.metadata !== undefined && { metadata: ask.metadata }),
      ...(ask.format !== undefined && { length, alphabet }),
      ...(device !== undefined && { device }),
    },
  }
}

/** The address a subject has proven, for the channel that was asked; undefined when there is none, and nobody is told so. */
async function addressOnFile(
  needs: StartNeeds,
  project: string,
  ask: StartAsk,
  subjectHash: string | undefined,
) {
  if (subjectHash === undefined)
    throw new Problem('invalid_request', 'to: give an address, or a subject with one on file', {
      field: 'to',
    })
  const subject = await needs.store.find(subjectKey(project, subjectHash))
  const kind = ask.channel === 'auto' ? undefined : addressKind(ask.channel)
  const found = subject?.addresses.find((a) => kind === undefined || a.kind === kind)
  if (found === undefined) return undefined
  return parseAddress(
    found.kind,
    needs.vault.open(found.sealed, `${project}/${found.id}`),
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
