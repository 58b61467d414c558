/*
 * What a rule would have done to the messages of the last days: it is asked the same questions as live, over the events that are kept anyway. Events hold no
 * numbers, so rules that look at numbers, networks or devices cannot be asked.
 */
import { isChannel, PAID_CHANNELS, type AnswerChannel } from '../delivery/channel.ts'
import type { PastEvent } from '../event.ts'
import type { ProjectId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Micros, Tariff } from '../limit/tariff.ts'
import { Problem } from '../problem.ts'
import type { Store } from '../store.ts'
import { withApproved, withSent } from './count-traffic.ts'
import type { GuardNeeds } from './guard-needs.ts'
import type { GuardRule, Signal } from './guard-rule.ts'
import { judgeRule } from './judge-rule.ts'
import type { Passage } from './passage.ts'
import { measure } from './signals.ts'
import type { Traffic } from './traffic.ts'

/** What can be told from events alone. */
export const REPLAYED: ReadonlySet<Signal> = new Set([
  'prefix_conversion',
  'sudden_country',
  'velocity',
])

/** A message of the past. */
export type PastSend = {
  readonly at: Instant
  readonly verification: VerificationId
  readonly channel: AnswerChannel
  readonly prefix: string
  readonly country: string | undefined
}

export type Replayed = {
  readonly from: Instant | undefined
  readonly to: Instant | undefined
  readonly sends: number
  /** Verifications that were answered: real people, as far as anybody can tell. */
  readonly people: number
  readonly blocked: number
  /** Of those: real people. */
  readonly peopleBlocked: number
  readonly saved: Micros
  readonly currency: string
  /** The first so many blocks that it would have made. */
  readonly blocks: readonly {
    readonly scope: string
    readonly value: number
    readonly at: Instant
    readonly until: Instant
    readonly blocked: number
  }[]
  /** Whether all events of that time were looked at. */
  readonly isWhole: boolean
}

/** Events looked at in one call: some seconds of work, in slices. */
const MOST_EVENTS = 200_000
const SLICE = 1000
const BLOCKS_SHOWN = 50

/** @throws Problem `invalid_rule` */
export async function replayRule(
  {
    store,
    guard,
  }: {
    readonly store: Pick<Store, 'eventsAfter' | 'now'>
    readonly guard: Pick<GuardNeeds, 'tariff'>
  },
  { project }: { readonly project: ProjectId },
  ask: { readonly rule: GuardRule; readonly since: Instant },
): Promise<Replayed> {
  const rule = judgeRule(ask.rule)
  if (!REPLAYED.has(rule.signal))
    throw new Problem(
      'invalid_rule',
      `signal: past events hold no numbers; only ${[...REPLAYED].join(', ')} can be replayed`,
      { field: 'signal' },
    )
  const events: PastEvent[] = []
  let after = 0
  let isWhole = false
  for (let looked = 0; looked < MOST_EVENTS; looked += SLICE) {
    const slice = await store.eventsAfter(project, after, SLICE)
    events.push(...slice.filter((event) => event.at >= ask.since && isOfInterest(event)))
    after = slice.at(-1)?.sequence ?? after
    if (slice.length < SLICE) {
      isWhole = true
      break
    }
  }
  return { ...replay(rule, events, guard.tariff), isWhole }
}

const SENDS: ReadonlySet<PastEvent['type']> = new Set([
  'verification.started',
  'verification.sent_again',
  'verification.way_changed',
])

function isOfInterest({ type, facts }: PastEvent): boolean {
  return facts['prefix'] !== undefined && (SENDS.has(type) || type === 'verification.approved')
}

/** Runs a rule over past events, oldest first. Pure. */
export function replay(
  rule: GuardRule,
  events: readonly PastEvent[],
  tariff: Pick<Tariff, 'most' | 'currency'>,
): Omit<Replayed, 'isWhole'> {
  const answered = new Set(
    events.flatMap((e) =>
      e.type === 'verification.approved' && e.verification ? [e.verification] : [],
    ),
  )
  const traffic = new Map<string, Traffic>()
  const standing = new Map<string, { until: Instant; index: number }>()
  const blocks: { scope: string; value: number; at: Instant; until: Instant; blocked: number }[] =
    []
  const stopped = new Set<VerificationId>()
  const hit = new Set<VerificationId>()
  let sends = 0
  let blocked = 0
  let saved = 0
  for (const event of events) {
    const send = sendOf(event)
    if (send === undefined) continue
    const { at, verification, prefix, country } = send
    const scopes = [`prefix/${prefix}`, ...(country === undefined ? [] : [`country/${country}`])]
    if (event.type === 'verification.approved') {
      // Whoever was never sent a message would not have answered it.
      if (stopped.has(verification)) continue
      for (const scope of scopes)
        traffic.set(scope, withApproved(traffic.get(scope), verification, at))
      continue
    }
    sends += 1
    const met = scopes.flatMap((scope) => {
      const one = standing.get(scope)
      return one !== undefined && at < one.until ? [one] : []
    })[0]
    if (met !== undefined) {
      blocked += 1
      stopped.add(verification)
      if (answered.has(verification)) hit.add(verification)
      const block = blocks[met.index]
      if (block !== undefined) block.blocked += 1
      if (isChannel(send.channel))
        saved += tariff.most({ channel: send.channel, to: prefix, country })
      continue
    }
    // Events name no target; the messages of one verification have the same.
    for (const scope of scopes)
      traffic.set(scope, withSent(traffic.get(scope), at, { target: verification }))
    const measured = measure(rule, { passage: passageOf(send), traffic, isTemporary: false }, at)
    if (measured?.isHit !== true || measured.scope === undefined) continue
    const { scope, value } = measured
    const until = at + rule.blockSeconds * 1000
    standing.set(scope, { until, index: blocks.length })
    blocks.push({ scope, value, at, until, blocked: 0 })
  }
  return {
    from: events[0]?.at,
    to: events.at(-1)?.at,
    sends,
    people: answered.size,
    blocked,
    peopleBlocked: hit.size,
    saved,
    currency: tariff.currency,
    blocks: blocks.slice(0, BLOCKS_SHOWN),
  }
}

function sendOf({ at, verification, facts }: PastEvent): PastSend | undefined {
  const { prefix, country, channel } = facts
  const way = [...PAID_CHANNELS].find((one) => one === channel)
  if (typeof prefix !== 'string' || verification === undefined || way === undefined)
    return undefined
  return {
    at,
    verification,
    channel: way,
    prefix,
    country: typeof country === 'string' ? country : undefined,
  }
}

function passageOf({ prefix, country }: PastSend): Passage {
  return {
    channel: 'sms',
    country,
    numberKind: 'mobile',
    prefix,
    range: '',
    tail: 0,
    networks: [],
    device: undefined,
    target: '',
  }
}
