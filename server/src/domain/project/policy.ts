import type { Alphabet } from '../code/alphabet.ts'
import type { Channel, FactorChannel } from '../delivery/channel.ts'
import type { Level } from '../receipt/assurance.ts'
import type { UserCodeAlphabet } from '../device/user-code.ts'
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
  /** Who is told of an approval: nobody, the address itself, or every address on file. */
  readonly notify: 'none' | 'target' | 'all'
  /** E-mails carry a link beside the code. */
  readonly link: boolean
  /** Factors by which it may be answered instead of a message, in the order in which `auto` tries them. */
  readonly factors: readonly FactorChannel[]
  /** Grows by one each time the project sets it; 0 for one it never set. */
  readonly version: number
  /** What an action of this purpose needs (`POST /v1/assessments`). */
  readonly requires: Requirement
  /** What is sent by itself when nobody has answered, in this order, each so many seconds after the one before. Left out: nothing. */
  readonly workflow?: readonly WorkflowStep[]
  /** Whether the first message must come with a proof of work: `always`, or when a rule of the guard asks for it. Left out: the latter. */
  readonly proofOfWork?: 'always'
  /** How user codes are made and shown: of the purpose `device`, and only there. */
  readonly userCode?: UserCodePolicy
}

/** The next message of a workflow. */
export type WorkflowStep = {
  readonly channel: Channel
  /** Seconds after the message before it: 10 to 600. */
  readonly afterSeconds: number
}

export type Requirement = {
  /** The least that the person must have been proven to. */
  readonly acr: Level
  /** How old that may be, in seconds; 0: each action is asked about anew. */
  readonly maxAgeSeconds: number
  /** Whether a device that the person trusted is enough. */
  readonly trustedDevice: boolean
  /** By currency: amounts up to this are not asked about. A currency that is not listed always is. */
  readonly upTo: Readonly<Record<string, string>>
  /** How long after a recovery it is refused (REC-11); 0: not at all. */
  readonly coolOffSeconds: number
}

export type UserCodePolicy = {
  readonly alphabet: UserCodeAlphabet
  /** Characters (or words) of a code while few live; more live codes get longer ones (`device/guess-bound.ts`). */
  readonly length: number
  /** One more character at the end, by which a slip is told from a wrong code at no cost. */
  readonly check: boolean
  /** The device code lives for a day and is given a fresh user code whenever one ends. */
  readonly renew: boolean
  /** The most that all guesses of an hour may have as a chance to hit any live code of the project; 0.000001. */
  readonly bound: number
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
