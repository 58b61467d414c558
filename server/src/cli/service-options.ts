import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createCountersign, type Countersign } from '@countersign/client'
import { settingsFileText } from '../config/load-settings.ts'
import { settingReader } from '../config/setting-reader.ts'
import { UsageFault, type Called, type CommandOption } from './command.ts'
import type { Terminal } from './terminal.ts'

/** What every command that asks the service takes. A key itself is never an option: `ps` would show it to all. */
export const SERVICE_OPTIONS = {
  url: {
    type: 'string',
    value: 'address',
    about: 'the service; otherwise COUNTERSIGN_URL, or the host and port of the settings',
  },
  'key-file': {
    type: 'string',
    value: 'file',
    about: 'a file with the secret key, `-` for stdin; otherwise COUNTERSIGN_SECRET_KEY',
  },
} as const satisfies Record<string, CommandOption>

/** The client of the service that a command was called for. Raises UsageFault when there is no key. */
export async function clientFor(called: Called, terminal: Terminal): Promise<Countersign> {
  const key = await readKey(called.text('key-file'), terminal)
  try {
    return createCountersign({ url: called.text('url') ?? serviceUrl(terminal), key })
  } catch (error) {
    if (error instanceof TypeError) throw new UsageFault(error.message)
    throw error
  }
}

/** Where the settings say the service is. Other faults in them are no matter here; `doctor` tells of them. */
export function serviceUrl({ env, folder }: Terminal): string {
  const reader = settingReader(env, settingsFileText(folder))
  const host = reader.where('COUNTERSIGN_HOST').text ?? ''
  const name = host.includes(':') ? `[${host}]` : host
  return (
    reader.where('COUNTERSIGN_URL').text ??
    `http://${name}:${reader.where('COUNTERSIGN_PORT').text ?? ''}`
  )
}

async function readKey(file: string | undefined, terminal: Terminal): Promise<string> {
  if (file === '-') return terminal.readInput()
  if (file !== undefined) return readKeyFile(resolve(terminal.folder, file))
  const key = settingReader(terminal.env, settingsFileText(terminal.folder)).where(
    'COUNTERSIGN_SECRET_KEY',
  ).text
  if (key === undefined || key === '') {
    throw new UsageFault('there is no secret key: set COUNTERSIGN_SECRET_KEY or give --key-file')
  }
  return key
}

function readKeyFile(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    throw new UsageFault(`the key file ${file} cannot be read`)
  }
}
