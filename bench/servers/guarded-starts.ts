import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { domainToASCII } from 'node:url'
import { deliveryKey, type Delivery } from '../../server/src/domain/delivery/delivery.ts'
import { Problem } from '../../server/src/domain/problem.ts'
import { ensureFirstProject } from '../../server/src/domain/project/first-project.ts'
import { drop } from '../../server/src/domain/store.ts'
import { checkCode } from '../../server/src/domain/verification/check.ts'
import { startVerification } from '../../server/src/domain/verification/start.ts'
import { openPasskeys } from '../../server/src/passkeys/open-passkeys.ts'
import { recoveryCodeHash } from '../../server/src/secrets/hash-recovery-code.ts'
import { readMasterKeys } from '../../server/src/secrets/master-key.ts'
import { oneTimeCodes } from '../../server/src/secrets/one-time-codes.ts'
import { systemRandom } from '../../server/src/secrets/random.ts'
import { openVault } from '../../server/src/secrets/vault.ts'
import { openSqliteStore } from '../../server/src/store/sqlite/open-sqlite-store.ts'
import { benchGuard } from '../measure/bench-guard.ts'
import { ready } from './ready.ts'

/*
 * What the guard costs a start: the use case over a durable SQLite store, with and without it, in alternating rounds of one process. Time
 * is told by the bench, so that a day's traffic of people who answer is sent in seconds. Answers are judged, and messages forgotten,
 * outside of what is measured.
 */
const count = Number(process.env['BENCH_COUNT'])
const rounds = Number(process.env['BENCH_ROUNDS'])
const folder = process.env['BENCH_FOLDER'] ?? ''
mkdirSync(folder, { recursive: true })

/** Starts under way at once: what a busy service has. */
const AT_ONCE = 64
/** Between two starts; about twenty thousand a day. */
const APART_MS = 4000
/** Of ten people so many answer. */
const ANSWERED = 8
/** Numbers that their makers gave to mobile telephones, without the digits that tell them apart. */
const PREFIXES = [
  '+49151123',
  '+4917012',
  '+49176123',
  '+4366412',
  '+417912',
  '+49152123',
  '+4916012',
]

const real = systemRandom()
const random = { bytes: real.bytes, cluster: real.cluster, below: () => 0 }
const vault = openVault(readMasterKeys(process.env['COUNTERSIGN_MASTER_KEY'] ?? ''), real)

const told = [await open('on', false), await open('off', true)] as const
for (let round = 0; round <= rounds; round += 1)
  // The first one warms up and is not told.
  for (const one of round % 2 === 0 ? told : told.toReversed()) await one.run(round > 0)
for (const { name, each, refused } of told) {
  const middle = each.toSorted((a, b) => a - b)[Math.floor(each.length / 2)]
  process.stdout.write(
    `${name.toUpperCase()}=${middle}\n${name.toUpperCase()}_REFUSED=${refused()}\n`,
  )
}
ready('none', () => undefined)

async function open(name: string, isOff: boolean) {
  let time = Date.UTC(2026, 10, 21)
  const clock = () => time
  const store = openSqliteStore({
    file: join(folder, `guard-${name}.db`),
    clock,
    monotonic: clock,
    sandboxClock: false,
  })
  const { project } = await ensureFirstProject(
    { store, vault, random: real },
    { name: 'Bench', returnUrls: undefined, secretKey: undefined },
  )
  const caller = { kind: 'secret', project: project.id, keyId: 'key_bench', scopes: [] } as const
  let left: Delivery[] = []
  const needs = {
    store,
    vault,
    random,
    asciiDomain: domainToASCII,
    channels: new Set(['sms'] as const),
    sandbox: true,
    dispatch: (delivery: Delivery) => void left.push(delivery),
    readReceipt: async () => undefined,
    guard: benchGuard(isOff),
    signReceipt: () => '',
    oneTimeCodes: oneTimeCodes(vault),
    hashRecoveryCode: recoveryCodeHash(vault),
    passkeys: openPasskeys(),
    publicUrl: 'https://bench.test',
  }
  let refusals = 0
  const start = async (): Promise<string | undefined> => {
    time += APART_MS
    const number = `${real.below(100_000)}`.padStart(5, '0')
    const to = `${PREFIXES[real.below(PREFIXES.length)]}${number}`
    const network = { near: vault.fingerprint('network', `${real.below(50_000)}`), wide: undefined }
    try {
      const ask = { purpose: 'sign_in', channel: 'sms', to, context: { network } } as const
      return (await startVerification(needs, caller, ask)).id
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      refusals += 1
      return undefined
    }
  }
  const settle = async (ids: readonly (string | undefined)[]): Promise<void> => {
    const keys = left.map((one) => deliveryKey(one.project, one.id))
    left = []
    await store.change([], () => ({ writes: keys.map(drop), events: [], outcome: undefined }))
    const answered = ids.filter((id, i) => id !== undefined && i % 10 < ANSWERED)
    await Promise.all(answered.map((id) => id && checkCode(needs, caller, id, { code: '000000' })))
  }
  const each: number[] = []
  return {
    name,
    each,
    refused: () => refusals,
    async run(isCounted: boolean): Promise<void> {
      let spent = 0
      for (let done = 0; done < count; done += AT_ONCE) {
        const before = process.cpuUsage()
        const ids = await Promise.all(Array.from({ length: AT_ONCE }, start))
        const { user, system } = process.cpuUsage(before)
        spent += user + system
        await settle(ids)
      }
      if (isCounted) each.push(spent / (Math.ceil(count / AT_ONCE) * AT_ONCE))
    },
  }
}
