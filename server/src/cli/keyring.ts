import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Terminal } from './terminal.ts'

/** The place that a system has for secrets, which other users and a stolen disk cannot read. One text a service. */
export type Keyring = {
  /** False when it did not take it: it may be locked, or there is nobody to unlock it. */
  save(issuer: string, text: string): Promise<boolean>
  find(issuer: string): Promise<string | undefined>
  forget(issuer: string): Promise<void>
}

const NAME = 'countersign'
/** A person may have to unlock it first. */
const TIMEOUT = 60_000

/** The system's keyring; undefined where there is none, or no program that asks it. */
export function findKeyring(
  { env }: Pick<Terminal, 'env'>,
  platform: NodeJS.Platform = process.platform,
): Keyring | undefined {
  if (platform === 'linux' && env['DBUS_SESSION_BUS_ADDRESS'] !== undefined) {
    const program = programIn(env, 'secret-tool')
    if (program !== undefined) return secretService(program, env)
  }
  if (platform === 'darwin') {
    const program = programIn(env, 'security')
    if (program !== undefined) return appleKeychain(program, env)
  }
  return undefined
}

/** The Secret Service of Linux desktops. The secret goes through stdin, for arguments can be read by every user. */
function secretService(program: string, env: Terminal['env']): Keyring {
  const named = (issuer: string) => ['service', NAME, 'issuer', issuer]
  return {
    async save(issuer, text) {
      const words = ['store', `--label=Countersign: ${issuer}`, ...named(issuer)]
      return (await run(program, words, env, text)) !== undefined
    },
    find: (issuer) => run(program, ['lookup', ...named(issuer)], env),
    async forget(issuer) {
      await run(program, ['clear', ...named(issuer)], env)
    },
  }
}

/** The keychain of macOS. `-i` takes the command from stdin; the secret is written in letters that need no quotes. */
function appleKeychain(program: string, env: Terminal['env']): Keyring {
  return {
    async save(issuer, text) {
      const secret = Buffer.from(text).toString('base64url')
      const line = `add-generic-password -U -s ${NAME} -a "${issuer}" -w ${secret}\n`
      if ((await run(program, ['-i'], env, line)) === undefined) return false
      // `-i` ends well whatever became of its commands.
      return (await this.find(issuer)) === text
    },
    async find(issuer) {
      const words = ['find-generic-password', '-s', NAME, '-a', issuer, '-w']
      const secret = await run(program, words, env)
      return secret === undefined ? undefined : Buffer.from(secret, 'base64url').toString()
    },
    async forget(issuer) {
      await run(program, ['delete-generic-password', '-s', NAME, '-a', issuer], env)
    },
  }
}

/** What a program writes; undefined when it fails, cannot be run or takes too long. */
function run(
  program: string,
  words: readonly string[],
  env: Terminal['env'],
  input = '',
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const stdio = ['pipe', 'pipe', 'ignore'] as const
    const child = spawn(program, words, { env, stdio: [...stdio], timeout: TIMEOUT })
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.on('error', () => resolve(undefined))
    child.on('close', (code) => resolve(code === 0 ? out.trim() : undefined))
    // A program that ended early does not read what it is sent; its exit code says so.
    child.stdin.on('error', () => undefined).end(input)
  })
}

function programIn(env: Terminal['env'], name: string): string | undefined {
  return (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}
