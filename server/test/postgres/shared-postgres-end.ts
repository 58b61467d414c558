import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { giveToPostgres } from './postgres-programs.ts'

let folder: string | undefined

/** Before all test files: names the folder in which they find the server that they share, should one of them want it. */
export function setup(): void {
  folder = mkdtempSync(join(tmpdir(), 'countersign-run-'))
  giveToPostgres(folder)
  process.env['COUNTERSIGN_TEST_RUN_FOLDER'] = folder
  process.env['COUNTERSIGN_TEST_RUN_PID'] = String(process.pid)
}

/** After all test files: ends that server and removes what it kept. */
export async function teardown(): Promise<void> {
  if (folder === undefined) return
  const ready = join(folder, 'postgres.json')
  if (existsSync(ready)) {
    const { pid }: { readonly pid: number } = JSON.parse(readFileSync(ready, 'utf8'))
    await ended(pid)
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

async function ended(pid: number): Promise<void> {
  try {
    process.kill(pid, 'SIGQUIT')
    for (;;) {
      process.kill(pid, 0)
      await wait(10)
    }
  } catch {
    // No such process any more.
  }
}
