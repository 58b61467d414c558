import type { GuardRule } from '../../server/src/domain/guard/guard-rule.ts'
import { DAY, HOUR } from './asking.ts'
import { RENTED, type Attack } from './attacks.ts'
import { chanceOf } from './chance.ts'
import { openSimulatedHouse, PRICE, type Came } from './house.ts'
import { people } from './people.ts'

export type Simulated = {
  readonly name: string
  readonly about: string
  readonly seed: number
  readonly tries: number
  /** The attack's messages that left before the first one was stopped. */
  readonly before: number
  /** All of the attack's messages that left, and what they cost. */
  readonly sent: number
  readonly flagged: number
  readonly lost: number
  /** The most that left in one prefix (seven digits). */
  readonly mostInPrefix: number
  /** The most that everybody together cost in an hour of the clock and in 24 hours of them. */
  readonly dearestHour: number
  readonly dearestDay: number
  readonly people: number
  /** People who were kept from their message at least once by the guard; limits of their own number not counted. */
  readonly peopleBlocked: number
  readonly peopleChallenged: number
}

/** Real people for some days, with one attack on the second evening, or none. */
export function simulate(
  attack: Attack | undefined,
  of: {
    readonly seed: number
    readonly days?: number
    readonly people?: number
    readonly rules?: readonly GuardRule[]
  },
): Simulated {
  const { seed, days = 3, people: count = 12_000 } = of
  const house = openSimulatedHouse(RENTED.slice(0, 2), of.rules)
  const real = people({ seed, days, people: count })
  const from = DAY + 18 * HOUR
  const bad = attack?.make(chanceOf(seed + 7919), from) ?? []
  const all = [...real, ...bad].toSorted((a, b) => a.at - b.at)
  const answers: { at: number; tell: (at: number) => void }[] = []
  const hours = new Map<number, number>()
  const prefixes = new Map<string, number>()
  const whoBlocked = new Set<string>()
  const whoChallenged = new Set<string>()
  let before = 0
  let sent = 0
  let flagged = 0
  let isSeen = false
  for (const asking of all) {
    due(answers, asking.at)
    const { came, answer } = house.ask(asking)
    const left = came === 'sent' || came === 'flagged'
    if (left) {
      const hour = asking.at - (asking.at % HOUR)
      hours.set(hour, (hours.get(hour) ?? 0) + PRICE)
      if (asking.answersAfter !== undefined && answer !== undefined)
        insert(answers, { at: asking.at + asking.answersAfter, tell: answer })
    }
    if (asking.isPerson) {
      if (came === 'blocked' || came === 'capped') whoBlocked.add(asking.number)
      if (came === 'challenged') whoChallenged.add(asking.number)
      continue
    }
    if (left) {
      sent += 1
      if (came === 'flagged') flagged += 1
      const prefix = asking.number.slice(0, 8)
      prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1)
    }
    isSeen ||= isNoticed(came)
    if (!isSeen) before += 1
  }
  return {
    name: attack?.name ?? 'none',
    about: attack?.about ?? 'real people only',
    seed,
    tries: bad.length,
    before,
    sent,
    flagged,
    lost: sent * PRICE,
    mostInPrefix: Math.max(0, ...prefixes.values()),
    dearestHour: Math.max(0, ...hours.values()),
    dearestDay: dearest(hours),
    people: new Set(real.map(({ number }) => number)).size,
    peopleBlocked: whoBlocked.size,
    peopleChallenged: whoChallenged.size,
  }
}

function isNoticed(came: Came): boolean {
  return came !== 'sent'
}

function due(answers: { at: number; tell: (at: number) => void }[], now: number): void {
  for (;;) {
    const first = answers[0]
    if (first === undefined || first.at > now) return
    answers.shift()
    first.tell(first.at)
  }
}

function insert<T extends { readonly at: number }>(list: T[], one: T): void {
  let at = list.length
  while (at > 0 && (list[at - 1]?.at ?? 0) > one.at) at -= 1
  list.splice(at, 0, one)
}

function dearest(hours: ReadonlyMap<number, number>): number {
  let most = 0
  for (const last of hours.keys()) {
    let sum = 0
    for (const [hour, money] of hours) if (hour <= last && hour > last - DAY) sum += money
    most = Math.max(most, sum)
  }
  return most
}
