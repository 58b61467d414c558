import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One line of a result, on stdout. */
export function say(what: string, value: string): void {
  process.stdout.write(`  ${what.padEnd(34)} ${value}\n`)
}

/** Progress, on stderr. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`)
}

export function title(text: string): void {
  process.stdout.write(`\n${text}\n`)
}

/** A whole number with commas. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en')
}

/** Runs with a temporary folder that is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    return await work(folder)
  } finally {
    process.off('exit', remove)
    remove()
  }
}
