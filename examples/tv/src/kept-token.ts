import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** The refresh token while the television is off. */
export type KeptToken = {
  find(): string | undefined
  keep(token: string): void
  forget(): void
}

/** Keeps it in a file that only its owner can read; it is either the old or the new whenever the plug is pulled. */
export function keptToken(file: string): KeptToken {
  return {
    find() {
      try {
        return readFileSync(file, 'utf8').trim() || undefined
      } catch {
        return undefined
      }
    },
    keep(token) {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
      const half = `${file}.new`
      rmSync(half, { force: true })
      writeFileSync(half, token, { flag: 'wx', mode: 0o600, flush: true })
      renameSync(half, file)
    },
    forget() {
      rmSync(file, { force: true })
    },
  }
}
