import { isFactor, type Channel, type FactorChannel, type Way } from '../delivery/channel.ts'
import { factorTarget } from '../factor/factor-target.ts'
import { factorsKey, type Factors } from '../factor/factors.ts'
import { targetKey } from '../limit/target-budget.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import type { Policy } from '../project/policy.ts'
import { projectKey } from '../project/project.ts'
import { ACR, reaches, type Level } from '../receipt/assurance.ts'
import { findPolicy } from './choose.ts'
import { judgeTransaction } from './judge-transaction.ts'
import type { StartAsk, StartNeeds } from './start.ts'
import type { VerificationDetails } from './verification.ts'
import { isFresh, SIM_CHANGED, withoutSim } from './sim-change.ts'
import { hasFactor, isEnough, isOfPolicy } from './ways-left.ts'

type Starter = Exclude<Caller, { kind: 'holder' }>

/** What every start stands on, whether a message answers it or a factor. */
export type StartGround = {
  /** As it was asked, its transaction in the form in which it is kept. */
  readonly ask: StartAsk
  /** With those ways only that are worth enough. */
  readonly policy: Policy
  /** How a message is to travel; not used where `factor` is set. */
  readonly wanted: Channel | 'auto'
  /** The factor that answers it; undefined: a message. */
  readonly factor: FactorChannel | undefined
  readonly subjectHash: string | undefined
  readonly details: VerificationDetails
}

/**
 * Looks at who asks for what, and finds the purpose's policy. An ordinary start reads two records here.
 * @throws Problem `forbidden`, `unknown_purpose`, `invalid_request`, `insufficient_user_authentication`, `destination_not_allowed` after a SIM change
 */
export async function groundOf(
  needs: StartNeeds,
  caller: Starter,
  asked: StartAsk,
): Promise<StartGround> {
  refuseForBrowsers(caller, asked)
  const { project } = caller
  const ask =
    asked.transaction === undefined
      ? asked
      : { ...asked, transaction: judgeTransaction(asked.transaction) }
  const subjectHash =
    ask.subject === undefined ? undefined : needs.vault.fingerprint('subject', project, ask.subject)
  // What somebody has is looked at for the application's server only: `auto` must tell nobody else (LEA-01).
  const isOpen = ask.channel === 'auto' && ask.to === undefined && caller.kind === 'secret'
  const [policy, owner, factors] = await Promise.all([
    findPolicy(needs.store, project, ask.purpose),
    needs.store.find(projectKey(project)),
    isOpen && subjectHash !== undefined
      ? needs.store.find(factorsKey(project, subjectHash))
      : undefined,
  ])
  refuseForeignReturn(ask.returnUrl, owner?.returnUrls ?? [], needs.sandbox)
  const least = leastOf(policy, ask.least)
  const changed = isFresh(ask.context?.simChangedAt, needs.store.now())
  const enough = least === undefined ? policy : strongEnough(policy, ask, least)
  const strong = changed ? withoutSim(enough, ask.channel) : enough
  const { channel } = ask
  const factor =
    channel === 'auto'
      ? await firstOf(needs, project, strong, { factors, subjectHash })
      : isFactor(channel)
        ? channel
        : undefined
  return {
    ask,
    policy: strong,
    wanted: channel === 'auto' || isFactor(channel) ? 'auto' : channel,
    factor,
    subjectHash,
    details: {
      ...(ask.locale !== undefined && { locale: ask.locale }),
      ...(ask.returnUrl !== undefined && { returnUrl: ask.returnUrl }),
      ...(ask.transaction !== undefined && { transaction: ask.transaction }),
      ...(ask.metadata !== undefined && { metadata: ask.metadata }),
      ...(ask.context?.visitor !== undefined && { context: ask.context.visitor }),
      ...(ask.hosted === true && { hosted: true }),
      ...(ask.password === true && { password: true }),
      ...(ask.raises !== undefined && { raises: ask.raises }),
      ...(ask.heldBy !== undefined && { heldBy: ask.heldBy }),
      ...(least !== undefined && { least }),
      ...(policy.version > 0 && { policyVersion: policy.version }),
      ...(policy.assurance === 'none' && { assurance: 'none' }),
      ...(caller.kind === 'publishable' && ask.subject !== undefined && { asksBlind: true }),
      ...(changed && { risks: [SIM_CHANGED] }),
    },
  }
}

/** The first factor of the policy that a person has and that is not switched off; nobody can tell whether there is a screen on which to approve. */
async function firstOf(
  { store, vault }: StartNeeds,
  project: string,
  policy: Policy,
  has: { readonly factors: Factors | undefined; readonly subjectHash: string | undefined },
): Promise<FactorChannel | undefined> {
  if (has.factors === undefined) return undefined
  for (const way of policy.factors) {
    if (way === 'approval' || !hasFactor(has.factors, way)) continue
    const target = factorTarget(vault, project, way, has.subjectHash)
    const budget = await store.find(targetKey(project, target))
    if (budget?.disabledAt === undefined) return way
  }
  return undefined
}

function refuseForBrowsers(caller: Starter, ask: StartAsk): void {
  if (caller.kind !== 'publishable') return
  const refuse = (field: string, detail: string): never => {
    throw new Problem('forbidden', detail, { field })
  }
  if (!caller.purposes.includes(ask.purpose))
    refuse('purpose', 'This publishable key may not start this purpose.')
  // A browser's word for who it is proves nothing: with an address of its own choice it would come out as anybody.
  if (ask.subject !== undefined && ask.to !== undefined)
    refuse('subject', 'subject: a publishable key names a subject or an address, not both')
  if (ask.password !== undefined)
    refuse('password', 'password: only the application can say that a password was right')
}

/** The more of what the policy and the asker want; undefined where a confirmed address is enough. */
function leastOf(policy: Policy, asked: Level | undefined): Level | undefined {
  const { acr } = policy.requires
  const least = asked !== undefined && reaches(asked, acr) ? asked : acr
  return reaches(least, 'aal1') ? least : undefined
}

/** The policy without the ways that can never come to the least (TXN-07). @throws Problem `insufficient_user_authentication` */
function strongEnough(policy: Policy, { channel, password }: StartAsk, least: Level): Policy {
  const isStrong = (way: Way) => isEnough(way, least, password)
  const channels = policy.channels.filter(isStrong)
  const factors = policy.factors.filter(isStrong)
  const isWeak =
    channel === 'auto'
      ? channels.length === 0 && factors.length === 0
      : isOfPolicy(policy, channel) && !isStrong(channel)
  if (isWeak)
    throw new Problem(
      'insufficient_user_authentication',
      'channel: this purpose asks for more than that can prove',
      { field: 'channel', acr_values: ACR[least], factors: [...factors, ...channels].join(',') },
    )
  return { ...policy, channels, factors }
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
