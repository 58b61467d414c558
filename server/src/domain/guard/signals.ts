/*
 * What a rule sees: each signal is one pure function over what was counted, and says a number and whether that is too much. The same functions judge a live
 * start, a replay of past traffic, and the simulator's.
 */
import type { Instant } from '../instant.ts'
import { chanceBelow, mostAnswered, SURE } from './conversion.ts'
import {
  DAY,
  HOUR,
  isRipe,
  marksSince,
  tallyOf,
  targetsSince,
  type Tally,
} from './count-traffic.ts'
import type { NumberKind } from './destination.ts'
import type { GuardRule, Signal } from './guard-rule.ts'
import type { Passage } from './passage.ts'
import type { Traffic } from './traffic.ts'

/** A message, and the traffic that it is already counted in. */
export type Seen = {
  readonly passage: Passage
  /** By scope. */
  readonly traffic: ReadonlyMap<string, Traffic>
  /** What lists that others keep say of it. */
  readonly isTemporary: boolean
}

/** What a signal came to. `scope`: what a block would stop; undefined: this one message. */
export type Measured = {
  readonly value: number
  readonly isHit: boolean
  readonly scope: string | undefined
}

type Measure = (rule: GuardRule, seen: Seen, now: Instant) => Measured | undefined

/** What a rule makes of a message; undefined where it has nothing to say. */
export function measure(rule: GuardRule, seen: Seen, now: Instant): Measured | undefined {
  const { country } = seen.passage
  if (rule.countries.length > 0 && (country === undefined || !rule.countries.includes(country)))
    return undefined
  return MEASURES[rule.signal](rule, seen, now)
}

/** Numbers whose neighbours were sent to lie no further apart than this: walks go by ones, twos, or fives. */
const NEIGHBOURS = 5
/** Walks seen in so many thousands of a prefix where people live: whoever walks there goes on, so in the next one so many neighbours are enough. */
const WALKED_RANGES = 2
const THEN_ENOUGH = 3
/** More of its messages are answered than this, and enough of them: people live there. */
const HEALTHY_SHARE = 0.4
const HEALTHY_LEAST = 5
/** Of a country, network or device fewer than this are answered: no people, as far as we can tell. */
const PEOPLE_ANSWER = 0.5
/** Right answers of a usual hour from which on a country is one where people live: five a day. */
const INHABITED = 0.2
/** A site of many networks (/24, /48) is many people. */
const SITE_ALLOWANCE = 5
/** Sends more often than usual by less than this are nothing. */
const RUSH = 5

/** A prefix or a country is stopped for silence only when so many different targets in it are silent: fewer may be one person with some numbers. */
const SILENT_IN_PREFIX = 6
const SILENT_IN_COUNTRY = 8

/** How numbers are liked by those who are paid for calls and messages to them, 0 to 1. */
const KIND_RISK: Readonly<Record<NumberKind, number>> = {
  mobile: 0,
  landline_or_mobile: 0,
  landline: 0.2,
  other: 0.4,
  voip: 0.5,
  personal: 0.6,
  toll_free: 0.6,
  shared_cost: 1,
  premium: 1,
  satellite: 1,
  unallocated: 1,
}

const MEASURES: Readonly<Record<Signal, Measure>> = {
  sequential_numbers(rule, seen, now) {
    const { prefix, range } = seen.passage
    const scope = `range/${range}`
    const traffic = seen.traffic.get(scope)
    if (traffic === undefined) return undefined
    const isWalked = walksIn(seen, now) >= WALKED_RANGES
    const from = now - rule.windowSeconds * 1000
    const tails = traffic.tails.filter(({ at }) => at > from).map(({ tail }) => tail)
    if (tails.length < Math.min(rule.least, isWalked ? THEN_ENOUGH : Infinity)) return undefined
    const sorted = tails.toSorted((a, b) => a - b)
    const near = sorted.filter(
      (tail, i) =>
        tail - (sorted[i - 1] ?? -Infinity) <= NEIGHBOURS ||
        (sorted[i + 1] ?? Infinity) - tail <= NEIGHBOURS,
    ).length
    const value = Math.max(0, near - tallyOf(traffic, rule.windowSeconds, now).approved)
    const people = seen.traffic.get(`prefix/${prefix}`)
    return {
      value,
      isHit: value >= (isWalked ? Math.min(rule.threshold, THEN_ENOUGH) : rule.threshold),
      // Where people live, the thousand is stopped in which somebody walks, and not the people.
      scope: people !== undefined && isHealthy(people, now) ? scope : `prefix/${prefix}`,
    }
  },

  prefix_conversion(rule, seen, now) {
    const scope = `prefix/${seen.passage.prefix}`
    const tally = windowOf(seen, scope, rule, now)
    if (tally === undefined || tally.approved + tally.unanswered < rule.least) return undefined
    const isHit =
      areSilent(seen, scope, rule, SILENT_IN_PREFIX, now) &&
      chanceBelow(rule.threshold, tally.approved, tally.unanswered) >= SURE
    // What people are shown takes as long as all the rest: it is worked out for whoever is hit.
    const value = isHit ? mostAnswered(tally.approved, tally.unanswered) : 1
    return { value, isHit, scope }
  },

  sudden_country(rule, seen, now) {
    const { country } = seen.passage
    if (country === undefined) return undefined
    const scope = `country/${country}`
    const tally = windowOf(seen, scope, rule, now)
    if (tally === undefined || tally.unanswered < rule.least) return undefined
    const { usual = 0 } = seen.traffic.get(scope) ?? {}
    // Where people live, a block would stop them: there a rule can ask for a proof of work, which they never notice.
    if (rule.action === 'block' && usual >= INHABITED) return undefined
    const value = round(tally.unanswered / ((usual * rule.windowSeconds * 1000) / HOUR + 1))
    const isHit =
      value >= rule.threshold &&
      isNobody(tally) &&
      areSilent(seen, scope, rule, SILENT_IN_COUNTRY, now)
    return { value, isHit, scope }
  },

  number_kind(rule, seen) {
    const value = KIND_RISK[seen.passage.numberKind]
    return { value, isHit: value >= rule.threshold, scope: undefined }
  },

  network_targets(rule, seen, now) {
    return worst(
      seen.passage.networks.map((network, i) =>
        targetsOf(rule, seen, `network/${network}`, i === 0 ? 1 : SITE_ALLOWANCE, now),
      ),
    )
  },

  device_targets(rule, seen, now) {
    const { device } = seen.passage
    return device === undefined ? undefined : targetsOf(rule, seen, `device/${device}`, 1, now)
  },

  // Only mail goes to mailboxes: `judge-mailbox.ts`.
  disposable_mailbox: () => undefined,

  temporary_number(rule, seen) {
    const value = seen.isTemporary ? 1 : 0
    return { value, isHit: value >= rule.threshold, scope: undefined }
  },

  velocity(rule, seen, now) {
    const scope = `prefix/${seen.passage.prefix}`
    const traffic = seen.traffic.get(scope)
    if (traffic === undefined) return undefined
    const { sent: value } = tallyOf(traffic, rule.windowSeconds, now)
    if (value < rule.least) return undefined
    const usual = (traffic.usual * rule.windowSeconds * 1000) / HOUR
    const isHit = value >= Math.max(rule.threshold, RUSH * usual) && !isHealthy(traffic, now)
    return { value, isHit, scope }
  },
}

function windowOf(seen: Seen, scope: string, rule: GuardRule, now: Instant): Tally | undefined {
  const traffic = seen.traffic.get(scope)
  return traffic === undefined ? undefined : tallyOf(traffic, rule.windowSeconds, now)
}

/** Whether so many different targets have not answered, in the time that a rule looks at. */
function areSilent(seen: Seen, scope: string, rule: GuardRule, least: number, now: Instant) {
  const traffic = seen.traffic.get(scope)
  return traffic !== undefined && targetsSince(traffic, now - rule.windowSeconds * 1000) >= least
}

/** Different numbers that were sent to and did not answer, where hardly anybody answers. One that may still answer counts half. */
function targetsOf(
  rule: GuardRule,
  seen: Seen,
  scope: string,
  allowance: number,
  now: Instant,
): Measured | undefined {
  const traffic = seen.traffic.get(scope)
  if (traffic === undefined) return undefined
  const from = now - rule.windowSeconds * 1000
  const value = traffic.targets.reduce(
    (sum, { at }) => sum + (at <= from ? 0 : isRipe(at, now) ? 1 : 0.5),
    0,
  )
  if (value < rule.least) return undefined
  const { approved } = tallyOf(traffic, rule.windowSeconds, now)
  const unanswered = Math.floor(value)
  const isHit =
    value >= rule.threshold * allowance && isNobody({ sent: unanswered, approved, unanswered })
  return { value, isHit, scope }
}

function worst(all: readonly (Measured | undefined)[]): Measured | undefined {
  return all.find((one) => one?.isHit === true) ?? all.find((one) => one !== undefined)
}

function isNobody({ approved, unanswered }: Tally): boolean {
  return chanceBelow(PEOPLE_ANSWER, approved, unanswered) >= SURE
}

/** Whether people live in a prefix: a walk through one thousand of it then stops that thousand only. */
function isHealthy(traffic: Traffic, now: Instant): boolean {
  const { approved, unanswered } = tallyOf(traffic, HOUR / 1000, now)
  const known = approved + unanswered
  return known >= HEALTHY_LEAST && approved >= HEALTHY_SHARE * known
}

/** In how many thousands of a prefix somebody walked in the last day. */
function walksIn({ passage, traffic }: Seen, now: Instant): number {
  const prefix = traffic.get(`prefix/${passage.prefix}`)
  return prefix === undefined ? 0 : marksSince(prefix, now - DAY)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
