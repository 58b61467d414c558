import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openSqliteStore } from '../../server/src/store/sqlite/open-sqlite-store.ts'
import { checkLedger } from './check-ledger.ts'
import { Ledger } from './ledger.ts'

/*
 * Kills the store at random moments under load, starts it again on the same file, and checks that nothing that was
 * answered is forgotten and nothing happened twice. It is not about losing power: a kill leaves the system's own buffers,
 * so `synchronous=FULL` is not shown by it.
 *
 * Usage: node faults/crash/crash.ts [rounds, 200 unless told otherwise]
 * Exit code 1 when a promise was broken.
 */

/** The kill comes within so many milliseconds after the first answer could come. */
const LONGEST_LIFE = 150

const LOAD = fileURLToPath(new URL('load.ts', import.meta.url))

/** Runs the load on `file` until it is killed. Answers what it said. */
async function runAndKill(file: string): Promise<Ledger> {
  const ledger = new Ledger()
  const child = spawn(process.execPath, [LOAD, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('exit', (_, signal) => resolve(signal))
  })
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'ready') setTimeout(() => child.kill('SIGKILL'), randomInt(LONGEST_LIFE))
    ledger.hear(line)
  }
  const signal = await ended
  if (signal !== 'SIGKILL') throw new Error('The load ended by itself.')
  return ledger
}

const rounds = Number(process.argv[2] ?? 200)
const folder = mkdtempSync(join(tmpdir(), 'countersign-crash-'))
const file = join(folder, 'crash.db')
const sums = { started: 0, counted: 0, consumed: 0, answers: 0, broken: 0 }
try {
  for (let round = 1; round <= rounds; round += 1) {
    const ledger = await runAndKill(file)
    const store = openSqliteStore({ file, sandboxClock: false })
    const broken = await checkLedger(store, ledger)
    await store.close()
    for (const sentence of broken) console.error(`round ${round}: ${sentence}`)
    sums.started += ledger.started.size
    for (const person of ledger.started.values()) sums.counted += person.counted
    sums.consumed += ledger.won.size
    sums.answers += ledger.answers
    sums.broken += broken.length
  }
} finally {
  rmSync(folder, { recursive: true })
}
console.log(
  [
    `kills               ${rounds}`,
    `answers             ${sums.answers}`,
    `starts              ${sums.started}`,
    `attempts counted    ${sums.counted}`,
    `receipts consumed   ${sums.consumed}`,
    `promises broken     ${sums.broken}`,
  ].join('\n'),
)
process.exitCode = sums.broken === 0 && sums.consumed > 0 ? 0 : 1
