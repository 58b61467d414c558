import { createInterface } from 'node:readline'
import { betterAuthHolder, countersignHolder, type Holder } from './passkey-holders.ts'

/*
 * The load of the passkey rows, the same for both servers: people who start, sign with a real ES256 key of their own, and send that back, over
 * kept connections, each asking again when it is answered. Signing costs the load's core, not the server's. It is told on stdin what to do
 * and tells on stdout what came of it, as wrk does of the others.
 */
const { BENCH_PEER = '', BENCH_URL = '', BENCH_KEY = '' } = process.env

type Wish = { readonly seconds: number; readonly connections: number; readonly wrong: boolean }

const PEOPLE = 64

const holders: Holder[] = []
for (let nth = 0; nth < PEOPLE; nth += 1)
  holders.push(
    BENCH_PEER === 'countersign'
      ? await countersignHolder(BENCH_URL, BENCH_KEY, nth)
      : await betterAuthHolder(BENCH_URL, nth),
  )
process.stdout.write('ready\n')

for await (const line of createInterface({ input: process.stdin })) {
  const wish: Wish = JSON.parse(line)
  process.stdout.write(`${JSON.stringify(wish.wrong ? await forge() : await run(wish))}\n`)
}

/** Three signatures by other keys: none may be taken. */
async function forge() {
  const taken = []
  for (const holder of holders.slice(0, 3)) taken.push(await (await holder.start())?.sign(true))
  const accepted = taken.filter((one) => one === true).length
  const other = taken.filter((one) => one === false).length
  return { requests: 6, perSecond: 0, p50Ms: 0, p99Ms: 0, starts: 3, accepted, other }
}

async function run({ seconds, connections }: Wish) {
  const began = performance.now()
  const until = began + seconds * 1000
  const tookMs: number[] = []
  let [starts, accepted, other] = [0, 0, 0]
  const timed = async <T>(work: Promise<T>): Promise<T> => {
    const at = performance.now()
    const done = await work
    tookMs.push(performance.now() - at)
    return done
  }
  await Promise.all(
    holders.slice(0, connections).map(async (holder) => {
      while (performance.now() < until) {
        const asked = await timed(holder.start())
        if (asked === undefined) {
          other += 1
          continue
        }
        starts += 1
        if (await timed(asked.sign(false))) accepted += 1
        else other += 1
      }
    }),
  )
  tookMs.sort((a, b) => a - b)
  const at = (share: number) => tookMs[Math.floor(tookMs.length * share)] ?? Number.NaN
  const perSecond = (tookMs.length * 1000) / (performance.now() - began)
  return {
    requests: tookMs.length,
    perSecond,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    starts,
    accepted,
    other,
  }
}
