import { closestName } from './closest-name.ts'
import { readSettingsFile } from './settings-file.ts'
import {
  fileKey,
  isSettingName,
  SETTING_NAMES,
  SETTINGS,
  type SettingEntry,
  type SettingName,
} from './settings-table.ts'

/** Where a value came from. */
export type SettingSource = 'environment' | 'countersign.yaml' | 'default' | 'not set'

/** What is wrong with a value: the end of a sentence that begins with the setting's name. Never holds the value. */
export class ValueFault extends Error {}

export type SettingReader = {
  readonly faults: string[]
  /** The setting, or its default when it is faulty or not set. For settings that have a default. */
  read<T>(name: SettingName, parse: (text: string) => T): T
  /** The setting, or undefined when it is faulty or not set. */
  find<T>(name: SettingName, parse: (text: string) => T): T | undefined
  /** Whether somebody set it. A default is not set. */
  isSet(name: SettingName): boolean
  where(name: SettingName): { readonly text: string | undefined; readonly source: SettingSource }
}

/** Reads settings from the environment, then from the file, then from the defaults, and gathers every fault. */
export function settingReader(
  env: Readonly<Record<string, string | undefined>>,
  fileText: string | undefined,
): SettingReader {
  const file = readSettingsFile(fileText ?? '')
  const faults = [...file.faults, ...unknownNames(env, file.values)]
  // The mode decides on defaults, so it is looked up before all else, and its faults are told when it is read.
  const mode =
    env['COUNTERSIGN_MODE'] ?? file.values.get('mode') ?? SETTINGS.COUNTERSIGN_MODE.default

  const where: SettingReader['where'] = (name) => {
    const fromEnv = env[name]
    if (fromEnv !== undefined) return { text: fromEnv, source: 'environment' }
    const fromFile = file.values.get(fileKey(name))
    if (fromFile !== undefined) return { text: fromFile, source: 'countersign.yaml' }
    const text = defaultOf(name, mode)
    return { text, source: text === undefined ? 'not set' : 'default' }
  }
  const find: SettingReader['find'] = (name, parse) => {
    const { text, source } = where(name)
    if (text === undefined) return undefined
    try {
      if (source !== 'default' && text.trim() === '')
        throw new ValueFault('is empty; give it a value or leave it out')
      return parse(text)
    } catch (error) {
      if (!(error instanceof ValueFault)) throw error
      faults.push(
        `${source === 'countersign.yaml' ? `countersign.yaml: ${fileKey(name)}` : name} ${error.message}`,
      )
      return undefined
    }
  }
  return {
    faults,
    where,
    find,
    isSet: (name) => ['environment', 'countersign.yaml'].includes(where(name).source),
    read(name, parse) {
      const found = find(name, parse)
      return found === undefined ? parse(defaultOf(name, 'sandbox') ?? '') : found
    },
  }
}

function defaultOf(name: SettingName, mode: string): string | undefined {
  const entry: SettingEntry = SETTINGS[name]
  return entry.default ?? (mode === 'sandbox' ? entry.sandboxDefault : undefined)
}

const PREFIX = 'COUNTERSIGN_'

function unknownNames(
  env: Readonly<Record<string, string | undefined>>,
  file: ReadonlyMap<string, string>,
): string[] {
  const keys = SETTING_NAMES.map(fileKey)
  const inEnv = Object.keys(env)
    .filter((name) => name.startsWith(PREFIX) && !isSettingName(name))
    .map((name) => {
      const meant = closestName(name.slice(PREFIX.length).toLowerCase(), keys)
      return `${name} is no setting${hint(meant && PREFIX + meant.toUpperCase())}`
    })
  const inFile = [...file.keys()]
    .filter((key) => !keys.includes(key))
    .map((key) => `countersign.yaml: ${key} is no setting${hint(closestName(key, keys))}`)
  return [...inEnv, ...inFile]
}

function hint(name: string | undefined): string {
  return name === undefined ? '' : `; did you mean ${name}?`
}
