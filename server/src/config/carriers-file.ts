import { isMap, parseDocument } from 'yaml'
import { CHANNELS, PAID_CHANNELS, type Channel } from '../domain/delivery/channel.ts'
import type { Micros } from '../domain/limit/tariff.ts'
import {
  CARRIER_FIELDS,
  carrierFieldKey,
  isCarrierType,
  type CarrierType,
} from './carrier-fields.ts'
import { readRoutes } from './carrier-routes.ts'
import { NO_CARRIERS, type CarriersWish, type CarrierWish } from './carrier-wish.ts'
import { closestName } from './closest-name.ts'
import { fieldsOf, textOf, type ValueSources } from './file-text.ts'
import { amount } from './money.ts'
import { wholeNumber } from './setting-parsers.ts'
import { ValueFault } from './setting-reader.ts'
import { yamlFaults } from './settings-file.ts'

/** A name in tallies, in addresses of callbacks and in events. */
const NAME = /^[a-z][a-z0-9_-]{0,39}$/
/** Names of ours: the mail server of the settings, and what stands for a carrier in the sandbox. */
const OURS = /^(?:smtp|sandbox(?:-.*)?)$/

const TOP = ['currency', 'carriers', 'routes']
/** What every carrier may be told. */
const COMMON = ['type', 'per_second', 'at_once', 'prices']

const CHANNEL_OF: Readonly<Record<Exclude<CarrierType, 'webhook'>, Channel>> = {
  smpp: 'sms',
  twilio: 'sms',
  vonage: 'sms',
  sns: 'sms',
  sinch: 'sms',
  messagebird: 'sms',
  twilio_voice: 'voice',
  sip: 'voice',
  whatsapp: 'whatsapp',
  ses: 'email',
}

/**
 * Reads the carriers file. All faults are told at once, each a whole sentence that begins with the file's name, and none repeats a value that could be a
 * secret. Nothing is guessed from how a text looks (YAML's failsafe schema), so `NO` is Norway.
 */
export function readCarriersFile(
  file: string,
  text: string,
  sources: ValueSources,
): { readonly wish: CarriersWish; readonly faults: readonly string[] } {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false })
  const broken = yamlFaults(document, text)
  if (broken.length > 0) return { wish: NO_CARRIERS, faults: broken.map((one) => `${file}${one}`) }
  const faults: string[] = []
  const tell = (where: string, what: string): void => {
    faults.push(`${file}: ${where === '' ? '' : `${where} `}${what}`)
  }
  if (!isMap(document.contents)) {
    tell('', 'it must hold carriers')
    return { wish: NO_CARRIERS, faults }
  }
  const top = fieldsOf(document.contents)
  tellUnknown([...top.keys()], TOP, '', tell)
  const carriers = [...fieldsOf(top.get('carriers'))].flatMap(
    ([name, node]) => readCarrier(name, node, sources, tell) ?? [],
  )
  if (!isMap(top.get('carriers'))) tell('carriers', 'must hold at least one carrier by name')
  const currency = readCurrency(top.get('currency'), carriers, sources, tell)
  const routes = readRoutes(top.get('routes'), carriers, tell)
  return { wish: { currency, carriers, routes }, faults }
}

/** Told where something is wrong, and what: the two halves of a sentence. */
export type Tell = (where: string, what: string) => void

function readCarrier(
  name: string,
  node: unknown,
  sources: ValueSources,
  tell: Tell,
): CarrierWish | undefined {
  const where = `carriers: ${name}:`
  if (!NAME.test(name))
    tell(where, 'must be called by at most 40 small letters, digits, _ or -, a letter first')
  else if (OURS.test(name)) tell(where, 'is a name of the service’s own; choose another')
  const fields = fieldsOf(node)
  const find = <T>(key: string, parse: (text: string) => T): T | undefined => {
    if (!fields.has(key)) return undefined
    return attempt(`${where} ${key}`, tell, () => parse(filled(textOf(fields.get(key), sources))))
  }
  const type = find('type', (text) => {
    if (isCarrierType(text)) return text
    const meant = closestName(text, Object.keys(CARRIER_FIELDS))
    throw new ValueFault(
      `is no type of carrier${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    )
  })
  if (!fields.has('type')) tell(`${where} type`, 'must be set')
  if (type === undefined) return undefined

  const told: Record<string, unknown> = {}
  const known = Object.entries(CARRIER_FIELDS[type])
  for (const [field, { parse, isNeeded }] of known) {
    const key = carrierFieldKey(field)
    if (isNeeded && !fields.has(key)) tell(`${where} ${key}`, `must be set for ${type}`)
    const value = find<unknown>(key, parse)
    if (value !== undefined) told[field] = value
  }
  tellUnknown(
    [...fields.keys()],
    [...COMMON, ...known.map(([one]) => carrierFieldKey(one))],
    where,
    tell,
  )
  tellMissing(type, told, where, tell)
  const webhooks = CHANNELS.find((channel) => channel === told['channel'])
  return {
    name,
    type,
    channel: type === 'webhook' ? (webhooks ?? 'webhook') : CHANNEL_OF[type],
    perSecond: find('per_second', wholeNumber(1, 100_000)),
    atOnce: find('at_once', wholeNumber(1, 10_000)),
    prices: readPrices(fields.get('prices'), `${where} prices:`, sources, tell),
    told,
  }
}

/** What must stand together, or one of two. */
function tellMissing(
  type: CarrierType,
  told: Readonly<Record<string, unknown>>,
  where: string,
  tell: Tell,
): void {
  const has = (field: string): boolean => told[field] !== undefined
  if (type === 'twilio' && has('from') === has('messagingServiceSid'))
    tell(where, 'must have from or messaging_service_sid, and not both')
  if (type === 'sinch' && has('callbackUser') !== has('callbackPassword'))
    tell(where, 'must have callback_user and callback_password together')
  if (type === 'sip' && has('user') !== has('password'))
    tell(where, 'must have user and password together')
}

const PRICE_KEY = /^(?:default|[A-Z]{2}|\+[1-9]\d{0,14})$/

function readPrices(
  node: unknown,
  where: string,
  sources: ValueSources,
  tell: Tell,
): ReadonlyMap<string, Micros> {
  const prices = new Map<string, Micros>()
  if (node === undefined) return prices
  if (!isMap(node)) tell(where, 'must hold amounts by default, country (DE) or prefix ("+4917")')
  for (const [key, value] of fieldsOf(node)) {
    if (!PRICE_KEY.test(key))
      tell(`${where} ${key}`, 'must be default, a country (DE) or a prefix ("+4917")')
    const micros = attempt(`${where} ${key}`, tell, () => amount(textOf(value, sources)))
    if (micros !== undefined) prices.set(key, micros)
  }
  // A number that nothing names would cost nothing, and no cap would hold for it.
  if (!fieldsOf(node).has('default'))
    tell(where, 'must hold a default, for every number that no other names')
  return prices
}

/** Prices of one channel are all known or none is, or a cap would count some messages and not others. */
function readCurrency(
  node: unknown,
  carriers: readonly CarrierWish[],
  sources: ValueSources,
  tell: Tell,
): string | undefined {
  const currency =
    node === undefined
      ? undefined
      : attempt('currency', tell, () => {
          const text = textOf(node, sources)
          if (!/^[A-Z]{3}$/.test(text)) throw new ValueFault('must be an ISO 4217 code such as EUR')
          return text
        })
  const paid = carriers.filter(({ channel }) => PAID_CHANNELS.has(channel))
  const priced = paid.filter(({ prices }) => prices.size > 0)
  if (priced.length > 0 && node === undefined) tell('currency', 'must be set, for there are prices')
  if (priced.length > 0)
    for (const { name, prices } of paid)
      if (prices.size === 0)
        tell(`carriers: ${name}: prices`, 'must be set, for other carriers have them')
  return priced.length > 0 ? currency : undefined
}

function tellUnknown(
  keys: readonly string[],
  known: readonly string[],
  where: string,
  tell: Tell,
): void {
  for (const key of keys.filter((one) => !known.includes(one))) {
    const meant = closestName(key, known)
    const hint = meant === undefined ? '' : `; did you mean ${meant}?`
    tell(where === '' ? key : `${where} ${key}`, `is no field here${hint}`)
  }
}

function filled(text: string): string {
  if (text.trim() === '') throw new ValueFault('is empty; give it a value or leave it out')
  return text
}

/** What a reading gives; undefined when it is faulty, which is told then. */
export function attempt<T>(where: string, tell: Tell, read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ValueFault)) throw error
    tell(where, error.message)
    return undefined
  }
}
