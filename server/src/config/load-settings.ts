import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readSettings, type ReadSettings } from './read-settings.ts'

/** The operator's file, looked for in the folder that a command runs in. */
export const SETTINGS_FILE = 'countersign.yaml'

/** Reads the settings of `env` and of the file in `folder`, if there is one. */
export function loadSettings(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): ReadSettings {
  return readSettings(env, settingsFileText(folder), (file) =>
    readFileSync(resolve(folder, file), 'utf8'),
  )
}

/** The text of the file in `folder`; undefined when there is none. */
export function settingsFileText(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, SETTINGS_FILE), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
