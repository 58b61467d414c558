import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { findKeyring } from './keyring.ts'
import { readSignIn, writeSignIn, type SignInRecord } from './sign-in-record.ts'
import type { Terminal } from './terminal.ts'

/** Where the sign-ins of this user are kept. */
export type SignIns = {
  /** Answers where it went: `keyring`, or the path of a file. */
  save(record: SignInRecord): Promise<string>
  find(issuer: string): Promise<SignInRecord | undefined>
  forget(issuer: string): Promise<void>
}

/** The system's keyring, or where there is none a file that only its owner can read. */
export function openSignIns(terminal: Pick<Terminal, 'env'>): SignIns {
  const keyring = findKeyring(terminal)
  const folder = stateFolder(terminal.env)
  const fileOf = (issuer: string): string => join(folder, `${encodeURIComponent(issuer)}.json`)
  return {
    async save(record) {
      const text = writeSignIn(record)
      const file = fileOf(record.issuer)
      if ((await keyring?.save(record.issuer, text)) === true) {
        // Or an older one would be left lying about.
        rmSync(file, { force: true })
        return 'keyring'
      }
      writeForOwner(folder, file, text)
      return file
    },
    async find(issuer) {
      const text = (await keyring?.find(issuer)) ?? readIfThere(fileOf(issuer))
      return text === undefined ? undefined : readSignIn(text)
    },
    async forget(issuer) {
      await keyring?.forget(issuer)
      rmSync(fileOf(issuer), { force: true })
    },
  }
}

/** XDG Base Directory 0.8: a path that is not absolute counts as none. */
function stateFolder(env: Terminal['env']): string {
  const named = env['XDG_STATE_HOME'] ?? ''
  const home = env['HOME'] ?? homedir()
  const windows = env['LOCALAPPDATA'] ?? ''
  if (isAbsolute(named)) return join(named, 'countersign')
  if (process.platform === 'win32' && isAbsolute(windows)) return join(windows, 'countersign')
  return join(home, '.local', 'state', 'countersign')
}

/** Never readable by others, not for a moment, and either the old or the new whatever happens meanwhile. */
function writeForOwner(folder: string, file: string, text: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const half = `${file}.${process.pid}`
  rmSync(half, { force: true })
  try {
    writeFileSync(half, `${text}\n`, { flag: 'wx', mode: 0o600, flush: true })
    renameSync(half, file)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
