import type { Server } from './server.ts'
import { load, type Load, type LoadWish } from './wrk.ts'

/** Something under load: how it is asked, and whose processor time counts. */
export type Target = {
  readonly server: Server
  readonly script: string
  /** Another load than wrk, where a request must be signed. */
  readonly load?: (wish: Pick<LoadWish, 'seconds' | 'connections' | 'env'>) => Promise<Load>
  readonly connections?: number
  readonly threadEach?: boolean
  /** Done before each round and after it, outside of what is measured. */
  readonly before?: () => Promise<void>
  readonly after?: () => void
  /** Asked for before each round: a code may be good for a minute only. */
  readonly env?: () => Readonly<Record<string, string>>
  /** Processor time of its database's processes, when it has a database of its own processes. */
  readonly databaseCpu?: () => number
  /** What is on its disk, and what was ever written to it, both in bytes. */
  readonly disk?: () => Promise<Disk>
}

export type Disk = { readonly kept: number; readonly written: number }

export type Round = Load & {
  readonly cpuEach: number
  readonly databaseCpuEach: number | undefined
  /** Bytes written to disks for each answer that was wanted, which is one whole flow. */
  readonly writtenEach: number
}

/** Asks a target as it wants to be asked. */
export async function ask(target: Target, wish: Partial<LoadWish>): Promise<Load> {
  const { server, script, connections, threadEach, env } = target
  try {
    if (target.load !== undefined) return await target.load({ seconds: 1, ...wish })
    return await load({
      url: server.url,
      script,
      seconds: 1,
      ...(connections !== undefined && { connections }),
      ...(threadEach !== undefined && { threadEach }),
      ...(env && { env: env() }),
      ...wish,
    })
  } finally {
    target.after?.()
  }
}

/** One round of load, with what each request cost in microseconds of processor time. */
export async function round(
  target: Target,
  seconds: number,
  more: Partial<LoadWish> = {},
): Promise<Round> {
  const { server, databaseCpu } = target
  await target.before?.()
  // What was begun before it is not of the round.
  if (target.before !== undefined) await untilQuiet(server)
  const writtenBefore = await writtenSoFar(target)
  const before = server.cpu()
  const databaseBefore = databaseCpu?.()
  const done = await ask(target, { seconds, ...more })
  const [after, databaseAfter] = [server.cpu(), databaseCpu?.()]
  await untilQuiet(server)
  return {
    ...done,
    cpuEach: (after - before) / done.requests,
    databaseCpuEach:
      databaseAfter === undefined
        ? undefined
        : (databaseAfter - (databaseBefore ?? 0)) / done.requests,
    writtenEach: ((await writtenSoFar(target)) - writtenBefore) / done.accepted,
  }
}

/** By its database, where that is processes of its own; else by itself. */
async function writtenSoFar({ disk, server }: Target): Promise<number> {
  return disk === undefined ? server.written() : (await disk()).written
}

/** What was asked in a round's last moment is still worked on: it must not take time from the next row. Five seconds at most. */
async function untilQuiet(server: Server): Promise<void> {
  for (let looks = 0; looks < 50; looks += 1) {
    const before = server.cpu()
    await new Promise((resolve) => setTimeout(resolve, 100))
    if (server.cpu() - before <= 20_000) return
  }
}

/** The middle of each figure over all rounds. */
export function middle(rounds: readonly Round[]): Round {
  const of = (figure: (round: Round) => number) => median(rounds.map(figure))
  const asked = rounds.some((one) => one.databaseCpuEach !== undefined)
  return {
    requests: of((one) => one.requests),
    perSecond: of((one) => one.perSecond),
    p50Ms: of((one) => one.p50Ms),
    p99Ms: of((one) => one.p99Ms),
    starts: of((one) => one.starts),
    accepted: of((one) => one.accepted),
    // Not the middle: one answer that was not wanted is one too many.
    other: Math.max(...rounds.map((one) => one.other)),
    cpuEach: of((one) => one.cpuEach),
    writtenEach: of((one) => one.writtenEach),
    databaseCpuEach: asked ? of((one) => one.databaseCpuEach ?? 0) : undefined,
  }
}

/** The middle value; of an even number the upper one of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
