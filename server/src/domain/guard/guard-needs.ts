import type { Tariff } from '../limit/tariff.ts'
import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Country } from './destination.ts'
import type { GuardRule } from './guard-rule.ts'

/** What judging a paid message needs of the world. `main.ts` passes the real things. */
export type GuardNeeds = {
  readonly tariff: Tariff
  /** Countries that messages may go to (LIM-10); `all` in the sandbox only. */
  readonly countries: ReadonlySet<Country> | 'all'
  /** The rules that every project begins with. */
  readonly builtIn: readonly GuardRule[]
  /** The rules of a project: the built-in ones with its own in their place. They may be some seconds old. */
  readonly rules: (project: ProjectId) => Promise<readonly GuardRule[]>
  readonly risks: RiskLists
  readonly proofs: Proofs
  /** Numbers and mailboxes that cannot belong to anybody, in the sandbox: no rule looks at them. Left out: none. */
  readonly isTestAddress?: (to: string) => boolean
}

/** Lists that others keep: hints, never proof. */
export type RiskLists = {
  /** @param domain lower case, ASCII */
  readonly isDisposable: (domain: string) => boolean
  /** @param number E.164 */
  readonly isTemporary: (number: string) => boolean
}

/** Proof of work: `secrets/proof-of-work.ts` gives the real one. */
export type Proofs = {
  /** A challenge to be solved by a browser, as it goes over the wire. @param hard how much harder than usual, from 1 */
  readonly make: (project: ProjectId, now: Instant, hard?: number) => Promise<ProofChallenge>
  /** What a proof is worth: undefined for one that is wrong, too late, or for another project. */
  readonly read: (project: ProjectId, proof: string, now: Instant) => Promise<ReadProof | undefined>
}

/** The challenge, as the solver wants it. Its fields are the scheme's own. */
export type ProofChallenge = {
  readonly challenge: Readonly<Record<string, unknown>>
  readonly expiresAt: Instant
}

/** @param hash names the challenge: a proof is good for one send */
export type ReadProof = { readonly hash: string; readonly expiresAt: Instant }
