import type { Instant } from '../instant.ts'
import type { FormatCount, LiveCodes } from './live-codes.ts'

const MINUTE = 60_000
const HOUR = 3_600_000

/** Wrong guesses are kept together in rounds of five minutes: a dozen for the hour, whoever guesses however fast. */
export const ROUND = 5 * MINUTE

const NOTHING: FormatCount = { live: [], missed: [] }

/** Codes that may still be live: each counts to the end of the minute in which it expires, so rather too long than too short. */
export function countedAsLive(count: FormatCount | undefined, now: Instant): number {
  let live = 0
  for (const [minute, codes] of count?.live ?? []) if (isLive(minute, now)) live += codes
  return live
}

/**
 * Wrong guesses of the last `window` milliseconds. A round counts until its last instant is that old, so rather five minutes too long than too short.
 */
export function missesLately(
  count: FormatCount | undefined,
  window: number,
  now: Instant,
): { readonly count: number; readonly chance: number } {
  const lately = { count: 0, chance: 0 }
  for (const [at, misses, chance] of count?.missed ?? [])
    if (isLate(at, window, now)) {
      lately.count += misses
      lately.chance += chance
    }
  return lately
}

/** Counts a code that is made (`by` 1) or decided (`by` -1). What is over is dropped. */
export function countLive(
  codes: LiveCodes,
  name: string,
  expiresAt: Instant,
  by: 1 | -1,
  now: Instant,
): LiveCodes {
  const count = codes.formats[name] ?? NOTHING
  const minute = Math.floor(expiresAt / MINUTE)
  const before = count.live.find(([at]) => at === minute)?.[1] ?? 0
  const others = count.live.filter(([at]) => at !== minute)
  return replaced(codes, name, { ...count, live: [...others, [minute, before + by]] }, now)
}

/** Counts a wrong guess and the chance it had. What is older than an hour is dropped. */
export function countMiss(codes: LiveCodes, name: string, chance: number, now: Instant): LiveCodes {
  const count = codes.formats[name] ?? NOTHING
  const round = Math.floor(now / ROUND) * ROUND
  const [, misses, spent] = count.missed.find(([at]) => at === round) ?? [round, 0, 0]
  const others = count.missed.filter(([at]) => at !== round)
  const missed = [...others, [round, misses + 1, spent + chance] as const]
  return replaced(codes, name, { ...count, missed }, now)
}

function replaced(codes: LiveCodes, name: string, count: FormatCount, now: Instant): LiveCodes {
  const formats: Record<string, FormatCount> = {}
  for (const [each, { live, missed }] of Object.entries({ ...codes.formats, [name]: count })) {
    const still = {
      live: live.filter(([minute, left]) => left > 0 && isLive(minute, now)),
      missed: missed.filter(([at]) => isLate(at, HOUR, now)),
    }
    if (still.live.length > 0 || still.missed.length > 0) formats[each] = still
  }
  return { formats }
}

function isLive(minute: number, now: Instant): boolean {
  return (minute + 1) * MINUTE > now
}

function isLate(round: Instant, window: number, now: Instant): boolean {
  return round + ROUND + window > now
}
