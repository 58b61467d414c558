import type { Address } from '../address/address.ts'
import { PAID_CHANNELS, type Channel } from '../delivery/channel.ts'
import type { Destination } from '../delivery/fleet.ts'
import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Network } from '../limit/network-budget.ts'
import { spendKey } from '../limit/spend.ts'
import type { Tariff } from '../limit/tariff.ts'
import type { Vault } from '../needs.ts'
import type { Key } from '../store.ts'
import type { GuardNeeds, ReadProof } from './guard-needs.ts'
import { guardBlockKey, type GuardRule } from './guard-rule.ts'
import { passageOf, scopesOf, type Passage } from './passage.ts'
import { spentProofKey } from './spent-proof.ts'
import { trafficKey } from './traffic.ts'

/** A message with everything found out that the guard's judgement must not go and look for. */
export type GuardedSend = {
  readonly project: ProjectId
  /** Undefined for what costs nothing: then only a proof may be asked for, and lists are looked at. */
  readonly passage: Passage | undefined
  readonly destination: Destination
  readonly rules: readonly GuardRule[]
  readonly tariff: Tariff
  readonly isTemporary: boolean
  readonly isDisposable: boolean
  /** The proof of work that came with it, if it is a good one. */
  readonly proof: ReadProof | undefined
  /** The policy wants a proof whatever the guard sees. */
  readonly wantsProof: boolean
  /** It comes from a device that its address approved before: strangers' traffic does not hold it up (LIM-15). */
  readonly isKnown: boolean
  /** No message leaves: everything is looked at as for any other, and nothing of it is counted, blocked, paid for or told (LEA-02). */
  readonly isDecoy?: boolean
}

/** Finds out what is to be known of a message before its records are held. */
export async function prepareGuard(
  needs: { readonly guard: GuardNeeds; readonly vault: Pick<Vault, 'fingerprint'> },
  project: ProjectId,
  of: {
    readonly channel: Channel
    readonly address: Pick<Address, 'deliverTo' | 'country' | 'numberKind'>
    readonly targetHash: string
    readonly now: Instant
    readonly network?: Network | undefined
    readonly device?: string | undefined
    readonly proof?: string | undefined
    readonly wantsProof?: boolean
    readonly isKnown?: boolean
    readonly isDecoy?: boolean
  },
): Promise<GuardedSend> {
  const { guard, vault } = needs
  const { channel, address } = of
  const isTest = guard.isTestAddress?.(address.deliverTo) === true
  const [rules, proof] = await Promise.all([
    guard.rules(project),
    of.proof === undefined ? undefined : guard.proofs.read(project, of.proof, of.now),
  ])
  return {
    project,
    passage: isTest ? undefined : passageOf(vault, project, of),
    destination: { channel, to: address.deliverTo, country: address.country },
    rules,
    tariff: guard.tariff,
    isTemporary: PAID_CHANNELS.has(channel) && guard.risks.isTemporary(address.deliverTo),
    isDisposable: channel === 'email' && guard.risks.isDisposable(domainOf(address.deliverTo)),
    proof,
    wantsProof: of.wantsProof === true,
    isKnown: of.isKnown === true,
    isDecoy: of.isDecoy === true,
  }
}

/** The records that a message is judged over. */
export function guardKeys({ project, passage, proof }: GuardedSend): readonly Key[] {
  const scopes = passage === undefined ? [] : scopesOf(passage)
  return [
    ...scopes.flatMap((scope) => [trafficKey(project, scope), guardBlockKey(project, scope)]),
    ...(passage === undefined ? [] : [spendKey(project)]),
    ...(proof === undefined ? [] : [spentProofKey(project, proof.hash)]),
  ]
}

function domainOf(mailbox: string): string {
  return mailbox.slice(mailbox.lastIndexOf('@') + 1).toLowerCase()
}
