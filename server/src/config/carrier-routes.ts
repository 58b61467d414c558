import { isMap, isScalar, isSeq } from 'yaml'
import { CHANNELS, type Channel } from '../domain/delivery/channel.ts'
import type { Route, RouteChoice } from '../domain/delivery/fleet.ts'
import type { CarrierWish } from './carrier-wish.ts'
import { closestName } from './closest-name.ts'
import { fieldsOf } from './file-text.ts'

type Tell = (where: string, what: string) => void

const RULE = ['countries', 'prefixes', 'use']

/** Reads the routes of the carriers file: by channel, a list of rules, of which the first that fits a number decides. */
export function readRoutes(
  node: unknown,
  carriers: readonly CarrierWish[],
  tell: Tell,
): readonly Route[] {
  if (node === undefined) return []
  if (!isMap(node)) {
    tell('routes', 'must hold lists of rules by channel')
    return []
  }
  return [...fieldsOf(node)].flatMap(([channel, rules]) => {
    const where = `routes: ${channel}`
    if (!isOneOfOurs(channel)) {
      tell(where, 'is no channel')
      return []
    }
    if (!isSeq(rules) || rules.items.length === 0) {
      tell(where, 'must be a list of rules')
      return []
    }
    const own = carriers.filter((carrier) => carrier.channel === channel)
    const routes = rules.items.map((rule, at) =>
      readRule(channel, rule, own, carriers, (field, what) =>
        tell(`${where}: rule ${at + 1}${field}`, what),
      ),
    )
    const last = routes.findIndex(
      (one) => one.countries === undefined && one.prefixes === undefined,
    )
    if (last >= 0 && last < routes.length - 1)
      tell(`${where}: rule ${last + 2}`, `is never asked, for rule ${last + 1} fits every number`)
    return routes
  })
}

function readRule(
  channel: Channel,
  rule: unknown,
  own: readonly CarrierWish[],
  all: readonly CarrierWish[],
  tell: Tell,
): Route {
  const fields = fieldsOf(rule)
  for (const key of fields.keys())
    if (!RULE.includes(key)) tell(`: ${key}`, 'is no field of a rule: countries, prefixes, use')
  const countries = readList(fields.get('countries'), /^[A-Z]{2}$/, (what) =>
    tell(': countries', `must be a list of ISO 3166 codes of two capital letters${what}`),
  )
  const prefixes = readList(fields.get('prefixes'), /^\+[1-9]\d{0,14}$/, (what) =>
    tell(': prefixes', `must be a list of prefixes such as "+4917"${what}`),
  )
  const use = fields.get('use')
  const steps = (isSeq(use) ? use.items : []).map((step): readonly RouteChoice[] => {
    const choices = isSeq(step) ? step.items : [step]
    return choices.flatMap((choice) => readChoice(choice, own, all, tell) ?? [])
  })
  if (steps.length === 0) tell(': use', 'must be a list of carriers')
  const names = steps.flat().map(({ carrier }) => carrier)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) tell(': use', `names ${twice} twice`)
  return {
    channel,
    ...(countries !== undefined && { countries }),
    ...(prefixes !== undefined && { prefixes }),
    steps,
  }
}

/** A carrier's name, or `{ carrier, weight }`. */
function readChoice(
  node: unknown,
  own: readonly CarrierWish[],
  all: readonly CarrierWish[],
  tell: Tell,
): RouteChoice | undefined {
  const fields = fieldsOf(node)
  const named = isScalar(node) ? node : fields.get('carrier')
  const carrier = isScalar(named) ? String(named.value) : ''
  const weighed = fields.get('weight')
  const text = isScalar(weighed) ? String(weighed.value) : '1'
  const weight = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (weight < 1 || weight > 1000) {
    tell(': use', 'must weigh carriers by whole numbers from 1 to 1000')
    return undefined
  }
  if (!own.some(({ name }) => name === carrier)) {
    const isElsewhere = all.some(({ name }) => name === carrier)
    const meant = closestName(
      carrier,
      own.map(({ name }) => name),
    )
    const hint = meant === undefined || isElsewhere ? '' : `; did you mean ${meant}?`
    tell(': use', `names ${carrier || 'nothing'}, which is no carrier of this channel${hint}`)
    return undefined
  }
  return { carrier, weight }
}

function readList(
  node: unknown,
  form: RegExp,
  tell: (what: string) => void,
): readonly string[] | undefined {
  if (node === undefined) return undefined
  const texts = isSeq(node) ? node.items.map((one) => (isScalar(one) ? String(one.value) : '')) : []
  const wrong = texts.find((text) => !form.test(text))
  if (texts.length === 0) tell('')
  else if (wrong !== undefined) tell(`, which ${wrong.slice(0, 20) || 'an empty text'} is not`)
  return texts
}

function isOneOfOurs(channel: string): channel is Channel {
  return CHANNELS.some((one) => one === channel)
}
