import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { MasterKeyFault, readMasterKeys, type MasterKeys } from './master-key.ts'

export type MasterKeySource = {
  /** The keys themselves, when they were given by value. Then no file is read. */
  readonly text: string | undefined
  readonly file: string | undefined
  /** Sandbox: make the file when it is missing, and only warn when others can read it. */
  readonly sandbox: boolean
}

export type LoadedMasterKeys = {
  readonly keys: MasterKeys
  /** Whole sentences for the operator. */
  readonly warnings: readonly string[]
}

/** Finds, or in the sandbox makes, the master keys. Raises MasterKeyFault when there are none that can be used. */
export function loadMasterKeys(source: MasterKeySource): LoadedMasterKeys {
  if (source.text !== undefined) return { keys: readMasterKeys(source.text), warnings: [] }
  if (source.file === undefined) throw new MasterKeyFault(['there is no master key'])
  if (source.sandbox) makeIfMissing(source.file)
  const text = readFile(source.file)
  const warnings: string[] = []
  if (isOpenToOthers(source.file)) {
    const warning = `${source.file} can be read by other users of this machine; chmod 600 it`
    if (!source.sandbox) throw new MasterKeyFault([warning])
    warnings.push(warning)
  }
  return { keys: readMasterKeys(text), warnings }
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    throw new MasterKeyFault([`the master key file ${file} cannot be read (${code})`])
  }
}

/** Writes a new key aside and links it into place, so that of two starts at once one makes it and both read it whole. */
function makeIfMissing(file: string): void {
  if (statSync(file, { throwIfNoEntry: false }) !== undefined) return
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const aside = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(aside, `${randomBytes(32).toString('base64')}\n`, {
    flag: 'wx',
    mode: 0o600,
    flush: true,
  })
  try {
    linkSync(aside, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(aside)
  }
}

/** Windows keeps no such bits; there every file looks open and nothing can be said. */
function isOpenToOthers(file: string): boolean {
  return process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0
}
