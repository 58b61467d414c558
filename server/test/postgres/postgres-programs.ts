import { execFile, type ExecFileOptions } from 'node:child_process'
import { chownSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findPostgres } from './find-postgres.ts'

type Owner = { readonly uid: number; readonly gid: number }

/**
 * PostgreSQL refuses to run as root. Then its own user runs it, or `nobody` where there is none; otherwise whoever we are.
 */
export function postgresOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':')
    if (fields !== undefined) return { uid: Number(fields[2]), gid: Number(fields[3]) }
  }
  throw new Error('PostgreSQL cannot run as root, and there is no user that it could run as.')
}

/** Gives a folder to the user that PostgreSQL runs as. */
export function giveToPostgres(folder: string): void {
  const owner = postgresOwner()
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid)
}

/** How one of PostgreSQL's programs is started: as a user it accepts, where it may stand, in plain English. */
export function howToRun(): Pick<ExecFileOptions, 'uid' | 'gid' | 'cwd' | 'env'> {
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }
  return { ...postgresOwner(), cwd: '/', env }
}

/** Runs one of PostgreSQL's programs to its end. Raises a Defect with its own words when it fails. */
export async function runPostgresProgram(name: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)(join(findPostgres().bin, name), args, howToRun())
}
