import { readAnswer, type Answer } from './answer.ts'
import type { CallOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import type { JsonObject } from './canonical-json.ts'
import { readPage, type Page } from './page.ts'
import { path } from './path.ts'

/** A rule by which messages are stopped. What each signal counts is told in the guard's reference. */
export type GuardRule = {
  readonly name: string
  readonly signal: string
  /** What the signal is held against. */
  readonly threshold: number
  /** How far back the signal looks. */
  readonly windowSeconds: number
  /** Fewer events than this say nothing. */
  readonly least: number
  /** `allow`, `shadow`, `challenge` or `block`. */
  readonly action: string
  /** Blocks always end. */
  readonly blockSeconds: number
  /** ISO 3166 codes; empty: all. */
  readonly countries: readonly string[]
  readonly builtIn: boolean
}

/** A rule as it is set or tried: what is left out is as usual. */
export type GuardRuleChange = Pick<GuardRule, 'signal' | 'threshold' | 'action'> & {
  readonly windowSeconds?: number | undefined
  readonly least?: number | undefined
  readonly blockSeconds?: number | undefined
  readonly countries?: readonly string[] | undefined
}

/** Where nothing is sent for a while, and why. */
export type GuardBlock = {
  /** A prefix, country, range, network or device: `prefix/+4915212`. */
  readonly scope: string
  readonly rule: string
  readonly action: string
  readonly value: number
  readonly threshold: number
  /** How many messages it has met. */
  readonly hits: number
  readonly since: Date
  readonly until: Date
}

/** What a rule would have done. */
export type GuardReplay = {
  readonly from?: Date | undefined
  readonly to?: Date | undefined
  readonly sends: number
  readonly people: number
  readonly blocked: number
  readonly peopleBlocked: number
  /** A decimal, in `currency`: the most that those messages cost. */
  readonly saved: string
  readonly currency: string
  /** Whether all events of that time were looked at. */
  readonly complete: boolean
  readonly blocks: readonly {
    readonly scope: string
    readonly value: number
    readonly at: Date
    readonly until: Date
    readonly blocked: number
  }[]
}

/** Work for a browser, to be given to a solver as it stands. */
export type Challenge = {
  readonly challenge: Readonly<Record<string, unknown>>
  readonly expiresAt: Date
}

export type Guard = {
  /** All rules of the project, on one page. */
  readonly rules: (options?: CallOptions) => Promise<Page<GuardRule>>
  readonly rule: (name: string, options?: CallOptions) => Promise<GuardRule>
  /** A rule with the name of a built-in one takes its place. */
  readonly putRule: (
    name: string,
    rule: GuardRuleChange,
    options?: CallOptions,
  ) => Promise<GuardRule>
  /** A built-in rule of this name holds again. */
  readonly removeRule: (name: string, options?: CallOptions) => Promise<void>
  /** What is stopped now. */
  readonly blocks: (options?: CallOptions) => Promise<Page<GuardBlock>>
  readonly liftBlock: (scope: string, options?: CallOptions) => Promise<void>
  /** What a rule would have stopped since a time, without stopping anything; a week when left out. */
  readonly replay: (
    ask: CallOptions & { readonly rule: GuardRuleChange; readonly since?: Date | undefined },
  ) => Promise<GuardReplay>
  /** Work whose solution goes into a start as `proof`. */
  readonly challenge: (options?: CallOptions) => Promise<Challenge>
}

/** What stops messages that only cost. */
export function createGuard({ transport, url }: Caller): Guard {
  const get = async (address: string, { signal }: CallOptions = {}) =>
    transport.call({ method: 'GET', url: url(address), signal })
  return {
    rules: async (options) => readPage(await get('/v1/guard/rules', options), readRule),
    rule: async (name, options) => readRule(await get(path`/v1/guard/rules/${name}`, options)),
    async putRule(name, rule, { signal } = {}) {
      const address = url(path`/v1/guard/rules/${name}`)
      const body = ruleBody(rule)
      return readRule(await transport.call({ method: 'PUT', url: address, body, signal }))
    },
    async removeRule(name, { signal } = {}) {
      const address = url(path`/v1/guard/rules/${name}`)
      await transport.call({ method: 'DELETE', url: address, signal })
    },
    blocks: async (options) => readPage(await get('/v1/guard/blocks', options), readBlock),
    async liftBlock(scope, { signal } = {}) {
      const address = url(path`/v1/guard/blocks/${scope}`)
      await transport.call({ method: 'DELETE', url: address, signal })
    },
    async replay({ rule, since, signal }) {
      const body = { rule: ruleBody(rule), since: since?.toISOString() }
      const address = url('/v1/guard/replay')
      return readReplay(await transport.call({ method: 'POST', url: address, body, signal }))
    },
    async challenge(options) {
      const answer = readAnswer(await get('/v1/challenges', options))
      return {
        challenge: readAnswer(answer.value('challenge')).others(),
        expiresAt: answer.instant('expires_at'),
      }
    },
  }
}

function ruleBody(rule: GuardRuleChange): JsonObject {
  return {
    signal: rule.signal,
    threshold: rule.threshold,
    window_seconds: rule.windowSeconds,
    least: rule.least,
    action: rule.action,
    block_seconds: rule.blockSeconds,
    countries: rule.countries,
  }
}

function readRule(body: unknown): GuardRule {
  const answer = readAnswer(body)
  return {
    name: answer.text('name'),
    signal: answer.text('signal'),
    threshold: answer.number('threshold'),
    windowSeconds: answer.number('window_seconds'),
    least: answer.number('least'),
    action: answer.text('action'),
    blockSeconds: answer.number('block_seconds'),
    countries: answer.texts('countries'),
    builtIn: answer.maybeFlag('built_in') ?? false,
  }
}

function readBlock(body: unknown): GuardBlock {
  const answer = readAnswer(body)
  return {
    scope: answer.text('scope'),
    rule: answer.text('rule'),
    action: answer.text('action'),
    value: answer.number('value'),
    threshold: answer.number('threshold'),
    hits: answer.number('hits'),
    since: answer.instant('since'),
    until: answer.instant('until'),
  }
}

function readReplay(body: unknown): GuardReplay {
  const answer = readAnswer(body)
  return {
    from: answer.maybeInstant('from'),
    to: answer.maybeInstant('to'),
    sends: answer.number('sends'),
    people: answer.number('people'),
    blocked: answer.number('blocked'),
    peopleBlocked: answer.number('people_blocked'),
    saved: answer.text('saved'),
    currency: answer.text('currency'),
    complete: answer.maybeFlag('complete') ?? false,
    blocks: answer.list('blocks').map((one) => readStop(readAnswer(one))),
  }
}

function readStop(answer: Answer): GuardReplay['blocks'][number] {
  return {
    scope: answer.text('scope'),
    value: answer.number('value'),
    at: answer.instant('at'),
    until: answer.instant('until'),
    blocked: answer.number('blocked'),
  }
}
