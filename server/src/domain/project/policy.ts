import type { Alphabet } from '../code/alphabet.ts'
import type { Channel } from '../delivery/channel.ts'
import type { ProjectId } from '../ids.ts'
import type { Key } from '../store.ts'

/** How verifications of one purpose go. `judge-policy.ts` holds the caps that no project can pass. */
export type Policy = {
  readonly purpose: string
  /** Wrong guesses before the verification is locked. 1 is strict mode: one try a code. */
  readonly guesses: number
  readonly lifetimeSeconds: number
  /** Characters of a code; undefined leaves it to the channel: 6 by SMS, 8 by e-mail (COD-02). */
  readonly length: number | undefined
  readonly alphabet: Alphabet
  /** Channels that may be used, in the order in which `auto` tries them. */
  readonly channels: readonly Channel[]
  readonly resend: ResendPolicy
  /** The most a receipt may claim; never more than the channel is worth (TOK-07). `none`: that an address was confirmed, and no level. */
  readonly assurance: 'none' | 'aal1'
  /** Who is told of an approval: the address itself, or nobody. */
  readonly notify: 'none' | 'target'
  /** E-mails carry a link beside the code. */
  readonly link: boolean
}

export type ResendPolicy = {
  /** `rotate`: a new code, the old one dead. `reuse`: the same code again. `keep_last`: the newest `keep` codes live. */
  readonly policy: 'reuse' | 'rotate' | 'keep_last'
  readonly keep: number
  /** Waits before the second, third … send; the last one repeats. */
  readonly afterSeconds: readonly number[]
}

export function policyKey(project: ProjectId, purpose: string): Key<'policy'> {
  return { kind: 'policy', project, id: purpose }
}
