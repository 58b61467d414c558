import type { Destination } from '../delivery/fleet.ts'
import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'
import type { Micros, Tariff } from './tariff.ts'

/**
 * What a project has spent on messages: by hour, the last 24 with anything in them. Sums hold what was set aside and not settled yet, so that a cap is
 * never passed, also by a thousand starts at once (LIM-11).
 */
export type Spend = {
  readonly hours: readonly { readonly hour: Instant; readonly micros: Micros }[]
  /** When the operator was last told that a cap is near or reached, by cap and by what was told. */
  readonly told: Readonly<Record<string, Instant>>
}

export function spendKey(project: ProjectId): Key<'spend'> {
  return { kind: 'spend', project, id: 'all' }
}

export const NOTHING_SPENT: Spend = { hours: [], told: {} }

export type Cap = 'hour' | 'day'

/** What became of a wish to spend. */
export type Reserved =
  | {
      readonly result: 'reserved'
      readonly next: Spend
      /** What was set aside: `Delivery.reserved`. */
      readonly micros: Micros
      /** The cap of which four fifths are used up now, told once an hour. */
      readonly near: Cap | undefined
    }
  | { readonly result: 'capped'; readonly cap: Cap; readonly retryAt: Instant }

export const HOUR = 3_600_000
const DAY = 24 * HOUR
/** LIM-11: the operator hears of it while there is still time to do something. */
const NEAR = 0.8

/**
 * Sets the most aside that a message may cost. The hour is one of the clock; the day is every hour that lies, also in part, within the last 24: so no 24
 * hours, wherever they begin, hold more than the cap.
 */
export function reserve(
  spend: Spend,
  tariff: Tariff,
  destination: Destination,
  now: Instant,
): Reserved {
  const micros = tariff.most(destination)
  const anHour = spentInHour(spend, now) + micros
  const aDay = spentInDay(spend, now) + micros
  if (tariff.capADay !== undefined && aDay > tariff.capADay)
    return { result: 'capped', cap: 'day', retryAt: freeAt(spend, tariff.capADay - micros, now) }
  if (tariff.capAnHour !== undefined && anHour > tariff.capAnHour)
    return { result: 'capped', cap: 'hour', retryAt: hourOf(now) + HOUR }
  const near = nearCap(spend, tariff, anHour, aDay, now)
  const next = added(spend, hourOf(now), micros, now)
  return {
    result: 'reserved',
    next: near === undefined ? next : toldOf(next, near, 'near', now),
    micros,
    near,
  }
}

/**
 * Puts what a message did cost in the place of what was set aside for it; 0 for one that never left.
 * @param set `at`: when it was set aside, or earlier (the verification's start does): too early only keeps an hour fuller than it is
 */
export function settle(
  spend: Spend,
  set: { readonly micros: Micros; readonly at: Instant },
  cost: Micros,
  now: Instant,
): Spend {
  const hour = hourOf(set.at)
  const isKept = spend.hours.some((one) => one.hour === hour)
  // An hour that was forgotten holds nobody up any more; a cost above what was set aside counts all the same.
  if (!isKept && cost <= set.micros) return spend
  return added(spend, isKept ? hour : hourOf(now), cost - set.micros, now)
}

/** Whether the operator is to be told now that a cap is reached: once an hour for each. */
export function isNewsOfCap(spend: Spend, cap: Cap, now: Instant): boolean {
  return now - (spend.told[`capped_${cap}`] ?? 0) >= HOUR
}

/** The spending with that told. */
export function toldOf(spend: Spend, cap: Cap, what: 'near' | 'capped', now: Instant): Spend {
  return { ...spend, told: { ...spend.told, [`${what}_${cap}`]: now } }
}

export function spentInHour(spend: Spend, now: Instant): Micros {
  return spend.hours.find(({ hour }) => hour === hourOf(now))?.micros ?? 0
}

export function spentInDay(spend: Spend, now: Instant): Micros {
  return recent(spend, now).reduce((sum, { micros }) => sum + micros, 0)
}

/**
 * What a day will have cost at the pace of the last hour: this hour so far and the rest from the one before it.
 */
export function forecastOfDay(spend: Spend, now: Instant): Micros {
  const hour = hourOf(now)
  const before = spend.hours.find((one) => one.hour === hour - HOUR)?.micros ?? 0
  const pace = spentInHour(spend, now) + before * (1 - (now - hour) / HOUR)
  return Math.round(pace * 24)
}

function hourOf(at: Instant): Instant {
  return at - (at % HOUR)
}

function recent(spend: Spend, now: Instant): Spend['hours'] {
  return spend.hours.filter(({ hour }) => hour + HOUR > now - DAY)
}

function added(spend: Spend, hour: Instant, micros: Micros, now: Instant): Spend {
  const kept = recent(spend, now)
  const hours = kept.some((one) => one.hour === hour)
    ? kept.map((one) =>
        one.hour === hour ? { hour, micros: Math.max(0, one.micros + micros) } : one,
      )
    : [...kept, { hour, micros: Math.max(0, micros) }]
  return { ...spend, hours }
}

/** When enough hours lie behind for `left` to hold what remains. */
function freeAt(spend: Spend, left: Micros, now: Instant): Instant {
  let sum = spentInDay(spend, now)
  for (const { hour, micros } of recent(spend, now).toSorted((a, b) => a.hour - b.hour)) {
    if (sum <= left) break
    sum -= micros
    if (sum <= left) return hour + HOUR + DAY
  }
  // One message costs more than the whole cap: a day on, nothing is different.
  return hourOf(now) + HOUR + DAY
}

function nearCap(
  spend: Spend,
  { capAnHour, capADay }: Tariff,
  anHour: Micros,
  aDay: Micros,
  now: Instant,
): Cap | undefined {
  const isNear = (cap: Cap, sum: Micros, most: Micros | undefined) =>
    most !== undefined && sum >= most * NEAR && now - (spend.told[`near_${cap}`] ?? 0) >= HOUR
  if (isNear('day', aDay, capADay)) return 'day'
  return isNear('hour', anHour, capAnHour) ? 'hour' : undefined
}
