import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from './fault.ts'
import type { Report } from './report.ts'
import type { Client } from './scene/client.ts'
import { begin } from './scene/load.ts'
import { runRounds } from './scene/run-rounds.ts'
import { startScene, type Scene } from './scene/start-scene.ts'

const HOUR = 3600
/** What the second replica's clock is off by, in seconds, round by round. */
const OFF = [HOUR, -HOUR, 0]
/** What a busy machine may put between two requests, in milliseconds. */
const APART_MS = 10_000

/** Where libfaketime is, which lets one process see another time. */
function findFaketime(): string | undefined {
  if (process.platform !== 'linux') return undefined
  const places = readdirSync('/usr/lib').map((name) => join('/usr/lib', name, 'faketime'))
  return [...places, '/usr/lib/faketime']
    .map((folder) => join(folder, 'libfaketimeMT.so.1'))
    .find((file) => existsSync(file))
}

/** The clock of one of two replicas jumps back and forth by an hour: the database's clock is the only one that counts. */
export const wrongClock: Fault = {
  name: 'wrong-clock',
  about: 'the clock of one of two replicas jumps by an hour, forth and back, under load',
  rounds: 30,
  missing: () =>
    findFaketime() === undefined ? 'no libfaketime (apt-get install faketime)' : undefined,
  async run(rounds, report) {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-clock-'))
    const file = join(folder, 'offset')
    writeFileSync(file, '+0')
    const faked = {
      LD_PRELOAD: findFaketime() ?? '',
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    }
    const scene = await startScene({
      env: (place): Record<string, string> => (place === 1 ? faked : {}),
    })
    const setOff = (seconds: number) => {
      writeFileSync(file, seconds < 0 ? String(seconds) : `+${seconds}`)
    }
    const harm = async (round: number) => {
      const seconds = OFF[(round - 1) % OFF.length] ?? 0
      setOff(seconds)
      report.add(`rounds with ${seconds} s off`, 1)
      await sameTime(scene, report, `r${round}`)
      return []
    }
    try {
      await runRounds(scene, { rounds, report, harm })
      for (const seconds of [HOUR, -HOUR]) {
        setOff(seconds)
        await livesAsLong(scene, report, `off${seconds}`)
      }
    } finally {
      await scene.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** What both replicas start at the same moment ends at the same moment. */
async function sameTime(scene: Scene, report: Report, name: string): Promise<void> {
  const ends = await Promise.all(
    scene.direct().map(async (client, place) => {
      const person = await begin(client, `${name}t${place}@shop.example`)
      const read = await client.tell(`/v1/verifications/${person?.id}`)
      return Date.parse(String(read?.body['expires_at']))
    }),
  )
  const apart = Math.max(...ends) - Math.min(...ends)
  if (!(apart < APART_MS)) report.breaks('clock', `Two that began together end ${apart} ms apart`)
}

/** A code that the replica with the wrong clock sent is good for its whole life, at both, and not longer. */
async function livesAsLong(scene: Scene, report: Report, name: string): Promise<void> {
  const [right, wrong] = scene.direct()
  if (right === undefined || wrong === undefined) return
  const pass = (seconds: number) => right.tell('/v1/sandbox/clock', { advance_seconds: seconds })
  for (const [place, client] of [right, wrong].entries()) {
    const young = await started(scene, wrong, `${name}y${place}@shop.example`)
    await pass(young.lifetimeSeconds - 30)
    const early = await client.tell(`/v1/verifications/${young.id}/checks`, { code: young.code })
    if (early?.body['result'] !== 'approved')
      report.breaks('clock', `Before its time was over a code was ${String(early?.body['result'])}`)
    const old = await started(scene, wrong, `${name}o${place}@shop.example`)
    await pass(old.lifetimeSeconds + 1)
    const late = await client.tell(`/v1/verifications/${old.id}/checks`, { code: old.code })
    if (late?.body['result'] !== 'expired')
      report.breaks('clock', `After its time was over a code was ${String(late?.body['result'])}`)
  }
}

/** Somebody whose message has come. */
async function started(scene: Scene, client: Client, to: string) {
  const person = await begin(client, to)
  for (let waited = 0; waited < 500 && !scene.mail.codes.has(to); waited += 1) await wait(20)
  const read = await client.tell(`/v1/verifications/${person?.id}`)
  const [from, until] = [read?.body['created_at'], read?.body['expires_at']].map((at) =>
    Date.parse(String(at)),
  )
  return {
    id: person?.id ?? '',
    code: scene.mail.codes.get(to)?.[0] ?? '',
    lifetimeSeconds: Math.round((Number(until) - Number(from)) / 1000),
  }
}
