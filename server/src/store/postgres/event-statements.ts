import type { Event } from '../../domain/event.ts'
import type { Instant } from '../../domain/instant.ts'
import { factsJson } from '../rows/event-row.ts'
import { requireVerificationPlace } from '../rows/verification-place.ts'
import { byteas, int4s, int8s, texts } from './array-parameters.ts'
import type { Statement } from './exchange.ts'
import type { ProjectNumbers } from './project-numbers.ts'
import { call } from './write-statements.ts'

const DAY = 86_400_000

/** Counts the events of a batch and writes them into the log. The last statement answers their numbers. */
export function eventStatements(
  events: readonly Event[],
  at: Instant,
  numbers: ProjectNumbers,
): Statement[] {
  const projects = events.map(({ project }) => {
    const number = numbers.find(project)
    if (number === undefined) throw new TypeError('projects: a project without a number')
    return number
  })
  return [countStatement(events, projects, at), tellStatement(events, projects, at)]
}

function tellStatement(
  events: readonly Event[],
  projects: readonly number[],
  at: Instant,
): Statement {
  const places = events.map(({ verification }) =>
    verification === undefined ? undefined : requireVerificationPlace(verification),
  )
  return call('tell_events', [
    int4s([...new Set(projects)]),
    int4s(projects),
    int8s(places.map((place) => place?.place)),
    int8s(places.map((place) => place?.tail ?? 0)),
    byteas(places.map((place) => place?.rest)),
    texts(events.map(({ type }) => type)),
    String(at),
    texts(events.map(({ facts }) => factsJson(facts) ?? undefined)),
  ])
}

type Sum = {
  readonly project: number
  readonly type: string
  readonly purpose: string
  readonly channel: string
  count: number
}

/** Each sum is written once, in one order everywhere, so that replicas do not wait for each other in a circle. */
function countStatement(
  events: readonly Event[],
  projects: readonly number[],
  at: Instant,
): Statement {
  const byName = new Map<string, Sum>()
  for (const [i, { type, facts }] of events.entries()) {
    const project = projects[i] ?? 0
    const purpose = textOf(facts['purpose'])
    const channel = textOf(facts['channel'])
    // A unit separator (U+001F) between the parts: no two sums share a name.
    const name = [project, type, purpose, channel].join('\u001f')
    const sum = byName.get(name)
    if (sum === undefined) byName.set(name, { project, type, purpose, channel, count: 1 })
    else sum.count += 1
  }
  const names = [...byName.keys()].toSorted()
  const sums = names.flatMap((name) => byName.get(name) ?? [])
  return call('count_events', [
    int4s(sums.map((sum) => sum.project)),
    dayText(at),
    texts(sums.map((sum) => sum.type)),
    texts(sums.map((sum) => sum.purpose)),
    texts(sums.map((sum) => sum.channel)),
    int8s(sums.map((sum) => sum.count)),
  ])
}

function textOf(fact: unknown): string {
  return typeof fact === 'string' ? fact : ''
}

let day = { number: Number.NaN, text: '' }

/** `2026-11-21`. The day told last is remembered: it changes once a day. */
function dayText(at: Instant): string {
  const number = Math.floor(at / DAY)
  if (day.number !== number)
    day = { number, text: new Date(number * DAY).toISOString().slice(0, 10) }
  return day.text
}
