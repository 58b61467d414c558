import { readAnswer, type Answer } from './answer.ts'
import type { CallOptions } from './call-options.ts'
import type { JsonObject } from './canonical-json.ts'
import type { Caller } from './caller.ts'
import { path } from './path.ts'

/** How verifications of one purpose go. */
export type Policy = {
  readonly purpose?: string | undefined
  /** Wrong guesses before a verification is locked. */
  readonly guesses: number
  readonly lifetimeSeconds: number
  /** Characters of a code; absent, the channel decides. */
  readonly length?: number | undefined
  readonly alphabet: string
  /** In the order in which `auto` tries them. */
  readonly channels: readonly string[]
  readonly resend: ResendPolicy
  readonly assurance?: string | undefined
  readonly notify?: string | undefined
  /** E-mails carry a link beside the code. */
  readonly link?: boolean | undefined
  /** Factors that may answer in the place of a message, in the order in which they are offered. */
  readonly factors: readonly string[]
  /** What an action of this purpose needs. */
  readonly requires: Requirement
  /** What is sent by itself when nobody has answered, each so many seconds after the one before. */
  readonly workflow: readonly WorkflowStep[]
  /** `always`: the first message must come with a proof of work. */
  readonly proofOfWork?: string | undefined
  /** How often the project has set it. */
  readonly version: number
  /** How user codes are made and shown: of the purpose `device`, and only there. */
  readonly userCode?: UserCodePolicy | undefined
}

type Requirement = {
  /** `none`, `confirmed`, `aal1`, `aal2` or `phishing_resistant`. */
  readonly acr: string
  /** How old the proof may be; 0: each action is asked about anew. */
  readonly maxAgeSeconds: number
  readonly trustedDevice: boolean
  /** Amounts by currency, such as `{ EUR: '100.00' }`: up to it nothing is asked. */
  readonly upTo: Readonly<Record<string, string>>
  /** How long after a recovery it is refused. */
  readonly coolOffSeconds: number
}

type WorkflowStep = { readonly channel: string; readonly afterSeconds: number }

type UserCodePolicy = {
  readonly alphabet: string
  /** Characters, or words, of a code while few live; more live codes get longer ones. */
  readonly length: number
  /** One more character at the end, by which a slip is told from a wrong code. */
  readonly check: boolean
  /** The device code lives for a day and is given a fresh user code whenever one ends. */
  readonly renew: boolean
  /** The most that all guesses of an hour may have as a chance to hit any live code of the project. */
  readonly bound: number
}

type ResendPolicy = {
  /** `rotate`: a new code; `reuse`: the same again; `keep_last`: the newest `keep` codes are live. */
  readonly policy: string
  readonly keep?: number | undefined
  /** Waits before the second, third … send; the last one repeats. */
  readonly afterSeconds: readonly number[]
}

/** What is to apply from now on. It replaces what was set before: what is left out is as usual for the purpose. */
export type PolicyChange = {
  readonly guesses?: number | undefined
  readonly lifetimeSeconds?: number | undefined
  readonly length?: number | undefined
  readonly alphabet?: string | undefined
  readonly channels?: readonly string[] | undefined
  readonly resend?: ResendChange | undefined
  readonly assurance?: string | undefined
  readonly notify?: string | undefined
  readonly link?: boolean | undefined
  readonly factors?: readonly string[] | undefined
  readonly requires?: RequirementChange | undefined
  readonly workflow?: readonly WorkflowStep[] | undefined
  readonly proofOfWork?: string | undefined
  readonly userCode?: UserCodeChange | undefined
}

type RequirementChange = { readonly [name in keyof Requirement]?: Requirement[name] | undefined }

type UserCodeChange = { readonly [name in keyof UserCodePolicy]?: UserCodePolicy[name] | undefined }

type ResendChange = Pick<ResendPolicy, 'policy'> & {
  /** Left out, 2. */
  readonly keep?: number | undefined
  /** Left out, 30, 60, 120 and 300. */
  readonly afterSeconds?: readonly number[] | undefined
}

export type Policies = {
  /** What applies to a purpose now, defaults included. */
  readonly get: (purpose: string, options?: CallOptions) => Promise<Policy>
  /** Replaces a purpose's policy. A value outside the service's hard caps rejects with `invalid_policy`. */
  readonly put: (purpose: string, change: PolicyChange, options?: CallOptions) => Promise<Policy>
}

/** The policies of one project. */
export function createPolicies({ transport, url }: Caller): Policies {
  return {
    async get(purpose, { signal } = {}) {
      const address = url(path`/v1/policies/${purpose}`)
      return readPolicy(await transport.call({ method: 'GET', url: address, signal }))
    },
    async put(purpose, change, { signal } = {}) {
      const address = url(path`/v1/policies/${purpose}`)
      const body = policyBody(change)
      return readPolicy(await transport.call({ method: 'PUT', url: address, body, signal }))
    },
  }
}

function policyBody(change: PolicyChange): JsonObject {
  const { resend } = change
  return {
    guesses: change.guesses,
    lifetime_seconds: change.lifetimeSeconds,
    length: change.length,
    alphabet: change.alphabet,
    channels: change.channels,
    resend:
      resend === undefined
        ? undefined
        : { policy: resend.policy, keep: resend.keep, after_seconds: resend.afterSeconds },
    assurance: change.assurance,
    notify: change.notify,
    link: change.link,
    factors: change.factors,
    requires: requirementBody(change.requires),
    proof_of_work: change.proofOfWork,
    workflow: change.workflow?.map(({ channel, afterSeconds }) => ({
      channel,
      after_seconds: afterSeconds,
    })),
    user_code: change.userCode === undefined ? undefined : { ...change.userCode },
  }
}

function requirementBody(requires: RequirementChange | undefined): JsonObject | undefined {
  if (requires === undefined) return undefined
  return {
    acr: requires.acr,
    max_age_seconds: requires.maxAgeSeconds,
    trusted_device: requires.trustedDevice,
    up_to: requires.upTo,
    cool_off_seconds: requires.coolOffSeconds,
  }
}

function readRequirement(body: unknown): Requirement {
  const answer = readAnswer(body)
  const upTo = readAnswer(answer.value('up_to'))
  return {
    acr: answer.text('acr'),
    maxAgeSeconds: answer.number('max_age_seconds'),
    trustedDevice: answer.maybeFlag('trusted_device') ?? false,
    upTo: Object.fromEntries(Object.keys(upTo.others()).map((name) => [name, upTo.text(name)])),
    coolOffSeconds: answer.number('cool_off_seconds'),
  }
}

function readPolicy(body: unknown): Policy {
  const answer = readAnswer(body)
  const resend = readAnswer(answer.value('resend'))
  return {
    purpose: answer.maybeText('purpose'),
    guesses: answer.number('guesses'),
    lifetimeSeconds: answer.number('lifetime_seconds'),
    length: answer.maybeNumber('length'),
    alphabet: answer.text('alphabet'),
    channels: answer.texts('channels'),
    resend: {
      policy: resend.text('policy'),
      keep: resend.maybeNumber('keep'),
      afterSeconds: resend.numbers('after_seconds'),
    },
    assurance: answer.maybeText('assurance'),
    notify: answer.maybeText('notify'),
    link: answer.maybeFlag('link'),
    factors: answer.texts('factors'),
    requires: readRequirement(answer.value('requires')),
    workflow: stepsOf(answer),
    proofOfWork: answer.maybeText('proof_of_work'),
    version: answer.number('version'),
    userCode: readUserCodePolicy(answer.value('user_code')),
  }
}

function stepsOf(answer: Answer): readonly WorkflowStep[] {
  if (answer.value('workflow') === undefined) return []
  return answer.list('workflow').map((one) => {
    const step = readAnswer(one)
    return { channel: step.text('channel'), afterSeconds: step.number('after_seconds') }
  })
}

function readUserCodePolicy(body: unknown): UserCodePolicy | undefined {
  if (body === undefined) return undefined
  const answer = readAnswer(body)
  return {
    alphabet: answer.text('alphabet'),
    length: answer.number('length'),
    check: answer.maybeFlag('check') ?? false,
    renew: answer.maybeFlag('renew') ?? false,
    bound: answer.number('bound'),
  }
}
