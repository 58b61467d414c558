import { readFileSync } from 'node:fs'
import type { Micros } from '../domain/limit/tariff.ts'
import { NO_CARRIERS, type CarriersWish } from './carrier-wish.ts'
import { readCarriersFile } from './carriers-file.ts'
import type { ReadText, ValueSources } from './file-text.ts'
import { messages, MICROS, money } from './money.ts'
import { Secret } from './secret.ts'
import { settingReader, type SettingReader, type SettingSource } from './setting-reader.ts'
import {
  country,
  database,
  hostName,
  line,
  listOf,
  bareAddress,
  mailbox,
  masterKeys,
  oneOf,
  origin,
  ownNetwork,
  proxyNetwork,
  registrationToken,
  returnUrl,
  secretKey,
  smtpUrl,
  wholeNumber,
  withoutPassword,
} from './setting-parsers.ts'
import { SETTING_NAMES, SETTINGS, type SettingEntry, type SettingName } from './settings-table.ts'

import {
  carrierWarnings,
  contradictions,
  productionFaults,
  sandboxFaults,
  sandboxWarnings,
} from './settings-faults.ts'
import {
  LOG_LEVELS,
  OTHER_DOORS,
  SEED_IMPORTS,
  type Settings,
  type SpendWishes,
} from './settings.ts'

/** One setting as `doctor` shows it. */
export type ShownSetting = {
  readonly name: SettingName
  /** Secrets covered; undefined when it is not set and has no default. */
  readonly value: string | undefined
  readonly source: SettingSource
}

export type ReadSettings = {
  readonly shown: readonly ShownSetting[]
  /** For the operator: whole sentences without any secret. */
  readonly warnings: readonly string[]
} & (
  | { readonly result: 'read'; readonly settings: Settings }
  | { readonly result: 'faulty'; readonly faults: readonly string[] }
)

/**
 * Reads the settings: environment first, then the text of `countersign.yaml`, then the defaults. All faults are told
 * at once (exit code 78 for whoever starts with them).
 * @param readText reads the carriers file, and the files that it names; paths are as they were written
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  fileText: string | undefined,
  readText: ReadText = (file) => readFileSync(file, 'utf8'),
): ReadSettings {
  const reader = settingReader(env, fileText)
  const settings = parseAll(reader, { env, readText })
  reader.faults.push(...contradictions(reader, settings))
  if (settings.mode === 'production') reader.faults.push(...productionFaults(reader, settings))
  else reader.faults.push(...sandboxFaults(settings))
  const seen = {
    shown: showAll(reader),
    warnings: [
      ...(settings.mode === 'sandbox' ? sandboxWarnings(settings) : []),
      ...carrierWarnings(settings.carriers),
    ],
  }
  if (reader.faults.length > 0) return { result: 'faulty', faults: reader.faults, ...seen }
  return { result: 'read', settings, ...seen }
}

function parseAll(reader: SettingReader, sources: ValueSources): Settings {
  const mode = reader.read('COUNTERSIGN_MODE', oneOf('sandbox', 'production'))
  const carriers = readCarriers(reader, sources)
  const masterKey = reader.find('COUNTERSIGN_MASTER_KEY', masterKeys)
  const masterKeyFile = reader.find('COUNTERSIGN_MASTER_KEY_FILE', line(1000))
  const secret = reader.find('COUNTERSIGN_SECRET_KEY', secretKey)
  const smtp = reader.find('COUNTERSIGN_SMTP_URL', smtpUrl)
  const registration = reader.find('COUNTERSIGN_REGISTRATION_TOKEN', registrationToken)
  const domain = reader.find('COUNTERSIGN_DKIM_DOMAIN', line(253))
  const selector = reader.find('COUNTERSIGN_DKIM_SELECTOR', line(63))
  const keyFile = reader.find('COUNTERSIGN_DKIM_KEY_FILE', line(1000))
  const isDkim = domain !== undefined && selector !== undefined && keyFile !== undefined
  return {
    mode,
    port: reader.read('COUNTERSIGN_PORT', wholeNumber(0, 65_535)),
    host: reader.read('COUNTERSIGN_HOST', hostName),
    url: reader.find('COUNTERSIGN_URL', origin),
    adminPort: reader.find('COUNTERSIGN_ADMIN_PORT', wholeNumber(0, 65_535)),
    database: reader.read('COUNTERSIGN_DATABASE', database),
    epoch: reader.read('COUNTERSIGN_EPOCH', wholeNumber(0, 1_000_000)),
    masterKey: masterKey === undefined ? undefined : new Secret(masterKey),
    // A default file is not looked for when the keys were given by value.
    masterKeyFile:
      masterKey === undefined || reader.isSet('COUNTERSIGN_MASTER_KEY_FILE')
        ? masterKeyFile
        : undefined,
    secretKey: secret === undefined ? undefined : new Secret(secret),
    projectName: reader.find('COUNTERSIGN_PROJECT_NAME', line(60)) ?? '',
    returnUrls: reader.read('COUNTERSIGN_RETURN_URLS', listOf(returnUrl)),
    trustedProxies: reader.read('COUNTERSIGN_TRUSTED_PROXIES', listOf(proxyNetwork)),
    logLevel: reader.read('COUNTERSIGN_LOG_LEVEL', oneOf(...LOG_LEVELS)),
    email: {
      smtpUrl: smtp === undefined ? undefined : new Secret(smtp),
      smtpCaFile: reader.find('COUNTERSIGN_SMTP_CA_FILE', line(1000)),
      from: reader.find('COUNTERSIGN_EMAIL_FROM', mailbox) ?? '',
      bounce: reader.find('COUNTERSIGN_EMAIL_BOUNCE', bareAddress),
      dkim: isDkim ? { domain, selector, keyFile } : undefined,
    },
    keyRate: reader.read('COUNTERSIGN_KEY_RATE', wholeNumber(1, 100_000)),
    countries:
      mode === 'sandbox' && !reader.isSet('COUNTERSIGN_COUNTRIES')
        ? 'all'
        : reader.read('COUNTERSIGN_COUNTRIES', listOf(country)),
    spend: readSpend(reader, carriers),
    carriers,
    riskLists: reader.read('COUNTERSIGN_RISK_LISTS', listOf(line(1000))),
    egressNetworks: reader.read('COUNTERSIGN_EGRESS_NETWORKS', listOf(ownNetwork)),
    retentionDays: reader.read('COUNTERSIGN_RETENTION_DAYS', wholeNumber(1, 3650)),
    signingAlgorithm: reader.read('COUNTERSIGN_SIGNING_ALGORITHM', oneOf('EdDSA', 'ES256')),
    placeFiles: reader.read('COUNTERSIGN_PLACE_FILES', listOf(line(1000))),
    doors: reader.find('COUNTERSIGN_DOORS', listOf(oneOf(...OTHER_DOORS))) ?? [],
    seedImport: reader.find('COUNTERSIGN_SEED_IMPORT', oneOf(...SEED_IMPORTS)) ?? 'off',
    registrationToken: registration === undefined ? undefined : new Secret(registration),
  }
}

function readCarriers(reader: SettingReader, sources: ValueSources): CarriersWish {
  const file = reader.find('COUNTERSIGN_CARRIERS_FILE', line(1000))
  if (file === undefined) return NO_CARRIERS
  let text: string
  try {
    text = sources.readText(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    reader.faults.push(`COUNTERSIGN_CARRIERS_FILE names ${file}, which cannot be read (${code})`)
    return NO_CARRIERS
  }
  const { wish, faults } = readCarriersFile(file, text, sources)
  reader.faults.push(...faults)
  return wish
}

/** Caps are amounts where prices are known, and numbers of messages where they are not. Not said otherwise, a quarter of a day's may go in one hour. */
function readSpend(reader: SettingReader, { currency }: CarriersWish): SpendWishes {
  const cap = currency === undefined ? messages : money
  const capADay = reader.find('COUNTERSIGN_SPEND_CAP', cap)
  const capAnHour = reader.find('COUNTERSIGN_SPEND_CAP_HOUR', cap)
  return {
    capADay,
    capAnHour: capAnHour ?? (capADay === undefined ? undefined : quarterOf(capADay, currency)),
  }
}

function quarterOf(day: Micros, currency: string | undefined): Micros {
  const unit = currency === undefined ? MICROS : 1
  return Math.ceil(day / 4 / unit) * unit
}

function showAll(reader: SettingReader): ShownSetting[] {
  return SETTING_NAMES.map((name) => {
    const { text, source } = reader.where(name)
    const entry: SettingEntry = SETTINGS[name]
    const isCovered = entry.secret === true && text !== undefined
    return { name, value: isCovered ? '••••••' : text && withoutPassword(text), source }
  })
}
