import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPeople } from './http-check.ts'
import { begin, load, type Person } from './http-load.ts'
import { startMailPeer } from './http-mail-peer.ts'
import { startServing } from './http-serving.ts'

/*
 * Kills the whole service at random moments under load, starts it again, and asks it over HTTP whether anything that it answered is
 * forgotten or happens twice: approvals, receipts, attempts, sends. Codes come from a mail server that is not killed.
 *
 * Usage: node faults/crash/http-crash.ts [rounds, 200 unless told otherwise]
 * Exit code 1 when a promise was broken.
 */

/** The kill comes within so many milliseconds after the service is ready: from amid the first starts to amid everything. */
const LONGEST_LIFE = 700
const APPLICATIONS = 6
/** Sentences told of one round: what is broken for one is mostly broken for all. */
const MOST_TOLD = 10

const rounds = Number(process.argv[2] ?? 200)
const folder = mkdtempSync(join(tmpdir(), 'countersign-crash-'))
const mail = await startMailPeer()
const sums = { started: 0, counted: 0, resent: 0, before: 0, approved: 0, consumed: 0, broken: 0 }
let serving = await startServing(folder, mail.url)
// With the same code on every send, a second message must not hold another one.
await serving.ask('/v1/policies/sign_in', { resend: { policy: 'reuse' } }, 'PUT')
try {
  for (let round = 1; round <= rounds; round += 1) {
    const people: Person[] = []
    const names = Array.from({ length: APPLICATIONS }, (_, i) => `r${round}a${i}`)
    const first = await Promise.all(names.map((name) => begin(serving, `${name}@shop.example`)))
    await serving.ask('/v1/sandbox/clock', { advance_seconds: 31 })
    const loads = names.map((name, i) => load(serving, mail, name, first[i], people))
    await new Promise((resolve) => setTimeout(resolve, randomInt(LONGEST_LIFE)))
    await serving.kill()
    await Promise.all(loads)
    sums.before += people.filter(({ approved }) => approved > 0).length
    serving = await startServing(folder, mail.url)
    const broken = await checkPeople(serving, mail, people)
    for (const sentence of broken.slice(0, MOST_TOLD)) console.error(`round ${round}: ${sentence}`)
    for (const person of people) {
      sums.counted += person.counted
      sums.resent += person.resent
      sums.approved += person.approved
      sums.consumed += person.consumed
    }
    sums.started += people.length
    sums.broken += broken.length
  }
} finally {
  await serving.kill()
  mail.stop()
  rmSync(folder, { recursive: true })
}
console.log(
  [
    `kills                      ${rounds}`,
    `starts answered            ${sums.started}`,
    `attempts answered          ${sums.counted}`,
    `resends answered           ${sums.resent}`,
    `approved before the kill   ${sums.before}`,
    `approved in all            ${sums.approved}`,
    `receipts consumed          ${sums.consumed}`,
    `promises broken            ${sums.broken}`,
  ].join('\n'),
)
process.exitCode = sums.broken === 0 && sums.before > 0 ? 0 : 1
