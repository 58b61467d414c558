import { PAID_CHANNELS } from '../domain/delivery/channel.ts'
import type { CarriersWish } from './carrier-wish.ts'
import { isLoopback } from './setting-parsers.ts'
import type { SettingReader } from './setting-reader.ts'
import type { Settings } from './settings.ts'
import type { SettingName } from './settings-table.ts'

/** Settings that are right each by itself and wrong together. */
export function contradictions(reader: SettingReader, { email, spend }: Settings): string[] {
  const faults: string[] = []
  const { capADay, capAnHour } = spend
  if (capADay === undefined && capAnHour !== undefined)
    faults.push('COUNTERSIGN_SPEND_CAP must be set together with COUNTERSIGN_SPEND_CAP_HOUR')
  if (capADay !== undefined && capAnHour !== undefined && capAnHour > capADay)
    faults.push('COUNTERSIGN_SPEND_CAP_HOUR is more than COUNTERSIGN_SPEND_CAP allows in a day')
  if (reader.isSet('COUNTERSIGN_MASTER_KEY') && reader.isSet('COUNTERSIGN_MASTER_KEY_FILE')) {
    faults.push(
      'COUNTERSIGN_MASTER_KEY and COUNTERSIGN_MASTER_KEY_FILE are both set; leave one out',
    )
  }
  if (email.smtpUrl !== undefined && !reader.isSet('COUNTERSIGN_EMAIL_FROM')) {
    faults.push('COUNTERSIGN_EMAIL_FROM must be set together with COUNTERSIGN_SMTP_URL')
  }
  const dkim = [
    'COUNTERSIGN_DKIM_DOMAIN',
    'COUNTERSIGN_DKIM_SELECTOR',
    'COUNTERSIGN_DKIM_KEY_FILE',
  ] as const
  const missing = dkim.filter((name) => !reader.isSet(name))
  if (missing.length === 1 || missing.length === 2) {
    faults.push(`${missing.join(' and ')} must be set too; the three DKIM settings go together`)
  }
  return faults
}

/** What production does not start with (OPS-14, M66). */
export function productionFaults(reader: SettingReader, settings: Settings): string[] {
  const faults: string[] = []
  const mustBeSet = (name: SettingName, why: string): void => {
    if (!reader.isSet(name)) faults.push(`${name} must be set in production: ${why}`)
  }
  mustBeSet('COUNTERSIGN_URL', 'it is the only host that links and messages may name')
  if (settings.url?.startsWith('http:') === true) {
    faults.push('COUNTERSIGN_URL must begin with https:// in production')
  }
  if (!reader.isSet('COUNTERSIGN_MASTER_KEY') && !reader.isSet('COUNTERSIGN_MASTER_KEY_FILE')) {
    faults.push(
      'COUNTERSIGN_MASTER_KEY or COUNTERSIGN_MASTER_KEY_FILE must be set in production; `countersign init` makes a file',
    )
  }
  if (reader.isSet('COUNTERSIGN_SECRET_KEY')) {
    faults.push(
      'COUNTERSIGN_SECRET_KEY is for the sandbox only; in production keys are made, never chosen',
    )
  }
  mustBeSet('COUNTERSIGN_PROJECT_NAME', 'people are told by it who asks')
  if (!reader.isSet('COUNTERSIGN_SMTP_URL') && !reader.isSet('COUNTERSIGN_CARRIERS_FILE')) {
    faults.push(
      'COUNTERSIGN_SMTP_URL or COUNTERSIGN_CARRIERS_FILE must be set in production: something must bring the codes',
    )
  }
  if (settings.carriers.carriers.some(({ channel }) => PAID_CHANNELS.has(channel))) {
    mustBeSet('COUNTERSIGN_SPEND_CAP', 'messages cost money, and strangers can make it cost more')
    mustBeSet('COUNTERSIGN_COUNTRIES', 'no paid message goes to a country that is not named')
  }
  if (settings.database.engine === 'sqlite' && settings.database.file === ':memory:') {
    faults.push('COUNTERSIGN_DATABASE must name a file in production, for a memory forgets')
  }
  if (settings.returnUrls.some((text) => text.startsWith('http:'))) {
    faults.push('COUNTERSIGN_RETURN_URLS must hold https addresses in production')
  }
  return faults
}

/** A sandbox shows every code to whoever reaches it: with real messages going out, nobody else may. */
export function sandboxFaults(settings: Settings): string[] {
  if (!isReachable(settings)) return []
  const fault = (name: SettingName, what: string): string =>
    `${name} sends real ${what}, and others can reach this sandbox, which shows every code: listen on loopback, or use production mode`
  return [
    ...(settings.email.smtpUrl === undefined ? [] : [fault('COUNTERSIGN_SMTP_URL', 'e-mail')]),
    ...(settings.carriers.carriers.length === 0
      ? []
      : [fault('COUNTERSIGN_CARRIERS_FILE', 'messages')]),
  ]
}

/** Carriers that nothing is ever sent by: their channel has routes, and none names them. */
export function carrierWarnings({ carriers, routes }: CarriersWish): string[] {
  const used = new Set(routes.flatMap(({ steps }) => steps.flat().map(({ carrier }) => carrier)))
  return carriers
    .filter(({ channel, name }) => routes.some((one) => one.channel === channel) && !used.has(name))
    .map(
      ({ channel, name }) => `the carrier ${name} is in no route for ${channel}, and is not used`,
    )
}

/** What an operator of a sandbox should know. */
export function sandboxWarnings(settings: Settings): string[] {
  return isReachable(settings)
    ? [
        'the sandbox shows every code at /sandbox, and others can reach it here; never ask real people through it',
      ]
    : []
}

function isReachable({ host, url }: Settings): boolean {
  const isOpen = !isLoopback(new URL(`http://${host.includes(':') ? `[${host}]` : host}`))
  const isPublic = url?.startsWith('https:') === true && !isLoopback(new URL(url))
  return isOpen || isPublic
}
