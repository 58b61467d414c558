import type { Instant } from '../domain/instant.ts'

/** Rests a carrier that keeps failing, so that messages go another way at once and the carrier is left in peace; then lets one try through. */
export type Breaker = {
  /** Milliseconds until the next try may begin; 0 when one may begin now. */
  restsFor(): number
  /** How many may begin now: one when it has rested, all otherwise. */
  most(): number
  /** A message is about to be handed over. */
  begins(): void
  /** It was not handed over after all. */
  abandoned(): void
  /** @param to where the message went: while others are served, a few addresses that fail say nothing of the carrier */
  worked(to: string): void
  /** @param to where the message was to go: one address that fails again and again says nothing of the carrier */
  failed(to: string): void
  /** `unreachable`: the try after a rest failed too. */
  state(): 'ok' | 'resting' | 'unreachable'
}

/** Failures in a row, of so many different addresses, open it: one is chance, five are not. */
const IN_A_ROW = 5
/**
 * So many, where the carrier took a message to another address within the last minute: a trunk passes on what the far exchange says (503 among it), so whoever
 * owns a few numbers could else put it to rest for everybody. Also how many it takes before a share of failures counts.
 */
const WHILE_IT_WORKS = 10
/** Or more than half of at least twenty within a minute: a carrier that takes every second message. */
const LEAST = 20
const SLICES = 6
const SLICE_MS = 10_000
const REST_MS = 30_000
/** While the one try is under way, the next message asks again after this. */
const SOON_MS = 1000

type Slice = { at: Instant; tries: number; failures: number }

/** @param now the store's clock */
export function openBreaker(now: () => Instant): Breaker {
  const slices: Slice[] = []
  /** Addresses that failed since the last message that was taken. */
  const failing = new Set<string>()
  /** Addresses that failed, and that were served, each with when it was last; those of the last minute. */
  const failedAt = new Map<string, Instant>()
  const servedAt = new Map<string, Instant>()
  let opensAt: Instant | undefined
  let isTrying = false
  let again = false

  const count = (failures: 0 | 1): void => {
    const at = now()
    const last = slices.at(-1)
    if (last !== undefined && at < last.at + SLICE_MS) {
      last.tries += 1
      last.failures += failures
    } else {
      slices.push({ at, tries: 1, failures })
      if (slices.length > SLICES) slices.shift()
    }
  }

  const isMostlyFailing = (): boolean => {
    const since = now() - SLICES * SLICE_MS
    let tries = 0
    let failures = 0
    for (const slice of slices)
      if (slice.at > since) {
        tries += slice.tries
        failures += slice.failures
      }
    return tries >= LEAST && failures > tries / 2
  }

  /** Whether the failures say something of the carrier, and not of a few addresses behind it. */
  const isCarriers = (): boolean => {
    const others = [...servedAt.keys()].some((to) => !failedAt.has(to))
    return !others || failedAt.size >= WHILE_IT_WORKS
  }

  return {
    restsFor() {
      if (opensAt === undefined) return 0
      return isTrying ? SOON_MS : Math.max(0, opensAt - now())
    },
    most() {
      if (opensAt === undefined) return Number.POSITIVE_INFINITY
      return isTrying || now() < opensAt ? 0 : 1
    },
    begins() {
      if (opensAt !== undefined) isTrying = true
    },
    abandoned() {
      isTrying = false
    },
    worked(to) {
      count(0)
      note(servedAt, to, now())
      failedAt.delete(to)
      failing.clear()
      isTrying = false
      again = false
      if (opensAt === undefined) return
      opensAt = undefined
      slices.length = 0
      failedAt.clear()
    },
    failed(to) {
      if (opensAt === undefined) {
        if (failing.has(to)) return
        failing.add(to)
        count(1)
        note(failedAt, to, now())
        forget(servedAt, now())
        if (!isCarriers() || (failing.size < IN_A_ROW && !isMostlyFailing())) return
        opensAt = now() + REST_MS
        failing.clear()
        // One that was handed over before the rest began says nothing new.
      } else if (isTrying) {
        again = true
        opensAt = now() + REST_MS
      }
      isTrying = false
    },
    state() {
      if (opensAt === undefined) return 'ok'
      return again ? 'unreachable' : 'resting'
    },
  }
}

/** Addresses remembered at most; the oldest go first. */
const REMEMBERED = 100

function note(last: Map<string, Instant>, to: string, at: Instant): void {
  // Anew, so that the map stays in the order of time.
  last.delete(to)
  last.set(to, at)
  forget(last, at)
}

function forget(last: Map<string, Instant>, now: Instant): void {
  for (const [to, at] of last) {
    if (last.size <= REMEMBERED && at > now - SLICES * SLICE_MS) return
    last.delete(to)
  }
}
