import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { masterKeys } from '../config/setting-parsers.ts'
import { ValueFault } from '../config/setting-reader.ts'
import type { Settings } from '../config/settings.ts'
import type { Finding } from './finding.ts'

/** Looks at the files that the service lives on, without changing any. */
export function examineFiles(settings: Settings, folder: string): Finding[] {
  const { database, email } = settings
  return [
    examineMasterKey(settings, folder),
    ...(database.engine === 'sqlite' ? [examineDatabase(database.file, folder)] : []),
    ...unreadable('COUNTERSIGN_SMTP_CA_FILE', email.smtpCaFile, folder),
    ...unreadable('COUNTERSIGN_DKIM_KEY_FILE', email.dkim?.keyFile, folder),
  ]
}

/** A file for e-mail is worth a word only when it cannot be read: `serve` would not start. */
function unreadable(name: string, file: string | undefined, folder: string): Finding[] {
  if (file === undefined) return []
  try {
    accessSync(resolve(folder, file), constants.R_OK)
    return []
  } catch {
    const detail = `${name} names ${file}, which cannot be read`
    return [{ subject: 'e-mail', state: 'fault', detail }]
  }
}

function examineMasterKey({ mode, masterKey, masterKeyFile }: Settings, folder: string): Finding {
  const subject = 'master key'
  if (masterKey !== undefined) return { subject, state: 'ok', detail: 'given by value' }
  if (masterKeyFile === undefined) return { subject, state: 'fault', detail: 'there is none' }
  const file = resolve(folder, masterKeyFile)
  if (!existsSync(file)) {
    return mode === 'sandbox'
      ? { subject, state: 'ok', detail: `${masterKeyFile} will be made on the first start` }
      : {
          subject,
          state: 'fault',
          detail: `${masterKeyFile} does not exist; \`countersign init\` makes one`,
        }
  }
  try {
    const text = masterKeys(readFileSync(file, 'utf8'))
    const count = text.split(/[\n,]/).filter((entry) => /^\s*[^\s#]/.test(entry)).length
    if (count === 0) return { subject, state: 'fault', detail: `${masterKeyFile} holds no key` }
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
      const detail = `${masterKeyFile} can be read by other users of this machine; chmod 600 it`
      return { subject, state: mode === 'sandbox' ? 'warning' : 'fault', detail }
    }
    return {
      subject,
      state: 'ok',
      detail: `${masterKeyFile} holds ${count} key${count > 1 ? 's' : ''}`,
    }
  } catch (error) {
    const why = error instanceof ValueFault ? error.message : 'cannot be read'
    return { subject, state: 'fault', detail: `${masterKeyFile} ${why}` }
  }
}

/** Whether SQLite could write there: to the file, and to its folder for the write-ahead log. */
function examineDatabase(databaseFile: string, folder: string): Finding {
  const subject = 'database'
  if (databaseFile === ':memory:')
    return { subject, state: 'warning', detail: 'in memory; nothing is kept' }
  const file = resolve(folder, databaseFile)
  let place = dirname(file)
  while (!existsSync(place)) place = dirname(place)
  try {
    accessSync(place, constants.W_OK | constants.X_OK)
    if (!existsSync(file)) {
      return { subject, state: 'ok', detail: `${databaseFile} will be made on the first start` }
    }
    accessSync(file, constants.R_OK | constants.W_OK)
    return { subject, state: 'ok', detail: `${databaseFile} can be written` }
  } catch {
    return { subject, state: 'fault', detail: `${databaseFile} cannot be written` }
  }
}
