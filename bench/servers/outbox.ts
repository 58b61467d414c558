import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { domainToASCII } from 'node:url'
import type { Carrier } from '../../server/src/domain/delivery/carrier.ts'
import {
  deliveryKey,
  LEASE_SECONDS,
  type Delivery,
  type InHand,
} from '../../server/src/domain/delivery/delivery.ts'
import { newId, newVerificationId } from '../../server/src/domain/ids.ts'
import { ensureFirstProject } from '../../server/src/domain/project/first-project.ts'
import { put, type Write } from '../../server/src/domain/store.ts'
import {
  verificationKey,
  type Verification,
} from '../../server/src/domain/verification/verification.ts'
import { readMasterKeys } from '../../server/src/secrets/master-key.ts'
import { systemRandom } from '../../server/src/secrets/random.ts'
import { openVault } from '../../server/src/secrets/vault.ts'
import { openSqliteStore } from '../../server/src/store/sqlite/open-sqlite-store.ts'
import { openFleet } from '../../server/src/work/fleet.ts'
import { openPostRoom } from '../../server/src/work/post-room.ts'
import { startRounds } from '../../server/src/work/rounds.ts'
import { openTallies } from '../../server/src/work/tallies.ts'
import { benchGuard, MOST } from '../measure/bench-guard.ts'
import { ready } from './ready.ts'

/*
 * The outbox and nothing else: a durable SQLite store, the post room and a carrier that takes every message at once. Tells how many
 * messages left in a second, and what each cost in processor time: by SMS with money set aside and a reference that is remembered,
 * and by e-mail without either. `HELD`: the process that committed them has them in hand. `DUE`: they are found, as after a
 * restart, by the rounds as they are served.
 */
const count = Number(process.env['BENCH_COUNT'])
const folder = process.env['BENCH_FOLDER'] ?? ''
mkdirSync(folder, { recursive: true })
const CHANNELS = ['sms', 'email'] as const
type Measured = (typeof CHANNELS)[number]

/** Messages that one process has in its hands at once: what comes on top goes back into the outbox. */
const HELD = 1000
const guard = benchGuard()

const random = systemRandom()
const vault = openVault(readMasterKeys(process.env['COUNTERSIGN_MASTER_KEY'] ?? ''), random)

for (const channel of CHANNELS)
  for (const how of ['held', 'due'] as const) {
    const { perSecond, cpuEach } = await measured(channel, how)
    const name = `${channel}_${how}`.toUpperCase()
    process.stdout.write(`${name}=${perSecond}\n${name}_CPU=${cpuEach}\n`)
  }
ready('none', () => undefined)

async function measured(channel: Measured, how: 'held' | 'due') {
  const store = openSqliteStore({ file: join(folder, `${channel}-${how}.db`), sandboxClock: false })
  const { project } = await ensureFirstProject(
    { store, vault, random },
    { name: 'Bench', returnUrls: undefined, secretKey: undefined },
  )
  const now = () => store.now()
  const tallies = openTallies({ store, failed })
  const { carrier, left } = instant(channel)
  const fleet = openFleet({ carriers: [carrier], routes: [], now, random, tallies })
  const postRoom = openPostRoom({
    store,
    vault,
    random,
    fleet,
    publicUrl: 'https://bench.test',
    tariff: guard.tariff,
    asciiDomain: domainToASCII,
    guard,
    failed,
  })
  const keep = async (): Promise<readonly Message[]> => {
    const made = Array.from({ length: HELD }, () =>
      message(project.id, channel, now(), how === 'due'),
    )
    const writes = made.flatMap((one) => one.writes)
    await store.change([], () => ({ writes, events: [], outcome: undefined }))
    return made
  }
  let seconds = 0
  let cpu = 0
  const timed = async (work: () => Promise<unknown>): Promise<void> => {
    const cpuBefore = process.cpuUsage()
    const began = performance.now()
    await work()
    await postRoom.idle()
    seconds += (performance.now() - began) / 1000
    const { user, system } = process.cpuUsage(cpuBefore)
    cpu += user + system
  }
  const send = async (all: readonly Message[]): Promise<void> => {
    for (const { delivery, inHand } of all) postRoom.dispatch(delivery, inHand)
  }
  // The first ones warm up and are not counted.
  await send(how === 'held' ? await keep() : [])
  await postRoom.idle()
  const before = left()
  if (how === 'held')
    for (let done = 0; done < count; done += HELD) {
      const all = await keep()
      await timed(() => send(all))
    }
  else {
    for (let kept = 0; kept < count; kept += HELD) await keep()
    const rounds = startRounds({ store, postRoom, failed })
    await timed(async () => {
      while (left() < count) await new Promise((resolve) => setTimeout(resolve, 1))
    })
    await rounds.stop()
  }
  const sent = left() - before
  await postRoom.stop()
  await tallies.stop()
  await fleet.close()
  await store.close()
  return { perSecond: sent / seconds, cpuEach: cpu / sent }
}

function failed(error: unknown): never {
  throw error
}

/** A carrier that takes every message at once, and how many it took. */
function instant(channel: Measured) {
  let taken = 0
  const carrier: Carrier = {
    name: 'instant',
    type: 'instant',
    channel,
    reports: channel === 'sms',
    send: async ({ deliveryId }) => {
      taken += 1
      return { result: 'accepted', carrierReference: deliveryId }
    },
    close: async () => undefined,
  }
  return { carrier, left: () => taken }
}

type Message = ReturnType<typeof message>

/** A verification whose code waits to leave, as a start keeps it. */
function message(project: string, channel: Measured, now: number, isDue: boolean) {
  const expiresAt = now + 3_600_000
  const id = newVerificationId(expiresAt, random)
  const number = `${random.below(10_000_000)}`.padStart(7, '0')
  const to = channel === 'sms' ? `+4915${number}9` : `p${number}@bench.test`
  const code = '000000'
  const v: Verification = {
    id,
    project,
    status: 'pending',
    purpose: 'sign_in',
    channel,
    targetHash: vault.fingerprint('target', project, channel, to),
    masked: '•••9',
    sealedTo: vault.seal(to, id),
    subject: undefined,
    sessionDigest: undefined,
    binding: vault.fingerprint('target', id),
    codes: [vault.sealCode(id, code)],
    liveCodes: 1,
    guessesAllowed: 5,
    guessesLeft: 5,
    sends: 1,
    lastSentAt: now,
    resendAt: now + 30_000,
    createdAt: now,
    expiresAt,
    endedAt: undefined,
    details: channel === 'sms' ? { destination: { country: 'DE', prefix: to.slice(0, 8) } } : {},
  }
  const dlv = newId('dlv', random)
  const delivery: Delivery = {
    id: dlv,
    project,
    verification: id,
    kind: 'code',
    send: 1,
    channel,
    sealedCode: vault.seal(code, dlv),
    ...(channel === 'sms' && { reserved: MOST }),
    attempts: 0,
    dueAt: isDue ? now : now + LEASE_SECONDS * 1000,
    deadline: expiresAt,
  }
  const inHand: InHand = { to, code }
  const writes: readonly Write[] = [
    put(verificationKey(project, id), v),
    put(deliveryKey(project, dlv), delivery),
  ]
  return { v, delivery, inHand, writes }
}
