import type { Instant } from '../domain/instant.ts'

/** How many messages one carrier holds at once, and how many it begins in a second. */
export type Hands = {
  /** `now` when a hand is free; else whether one became free in time, or the wait was ended by `turnAway`. */
  enter(): 'now' | Promise<'late' | 'full' | 'stopped'>
  leave(): void
  /** How many could begin now, without a wait. */
  free(): number
  /** Whether one more could begin, if need be after a short wait. */
  hasRoom(): boolean
  /** Lets in whose turn it is; for a clock that was moved. */
  look(): void
  /** Ends every wait, for good: the process stops. */
  turnAway(): void
}

/** Messages on their way at once with a carrier that does not say how many it takes. Its own pool may be smaller; this bounds our memory. */
export const AT_ONCE = 64

/** How long a message waits for its turn. Longer, and it is better kept in the outbox, or sent by another carrier. */
const PATIENCE_MS = 5000

type Waiting = {
  readonly until: Instant
  readonly tell: (how: 'late' | 'full' | 'stopped') => void
}

/** @param now the store's clock */
export function openHands(
  { perSecond, atOnce = AT_ONCE }: { readonly perSecond?: number; readonly atOnce?: number },
  now: () => Instant,
): Hands {
  const waiting: Waiting[] = []
  const pace = perSecond === undefined ? undefined : openPace(perSecond, now)
  const mostWaiting =
    perSecond === undefined
      ? atOnce
      : Math.max(1, Math.min(atOnce, Math.floor((perSecond * PATIENCE_MS) / 1000)))
  let busy = 0
  let isStopping = false
  let timer: NodeJS.Timeout | undefined

  const isFree = (): boolean => busy < atOnce && (pace === undefined || pace.wait() <= 0)
  const take = (): void => {
    busy += 1
    pace?.mark()
  }

  const look = (): void => {
    clearTimeout(timer)
    timer = undefined
    while (waiting.length > 0 && isFree()) {
      take()
      waiting.shift()?.tell('late')
    }
    for (let first = waiting[0]; first !== undefined && first.until <= now(); first = waiting[0]) {
      waiting.shift()
      first.tell('full')
    }
    const first = waiting[0]
    if (first === undefined) return
    const turn = busy < atOnce && pace !== undefined ? pace.wait() : PATIENCE_MS
    timer = setTimeout(look, Math.max(1, Math.min(turn, first.until - now())))
    timer.unref()
  }

  return {
    enter() {
      if (waiting.length === 0 && isFree()) {
        take()
        return 'now'
      }
      if (isStopping) return Promise.resolve('stopped')
      if (waiting.length >= mostWaiting) return Promise.resolve('full')
      return new Promise((tell) => {
        waiting.push({ until: now() + PATIENCE_MS, tell })
        if (timer === undefined) look()
      })
    },
    leave() {
      busy -= 1
      if (waiting.length > 0) look()
    },
    free() {
      const left = atOnce - busy - waiting.length
      return Math.max(0, pace === undefined ? left : Math.min(left, pace.left()))
    },
    hasRoom: () => waiting.length < mostWaiting || isFree(),
    look,
    turnAway() {
      isStopping = true
      clearTimeout(timer)
      for (const { tell } of waiting.splice(0)) tell('stopped')
    },
  }
}

/** At most so many beginnings in any stretch of time: each waits for the one that many before it. */
function openPace(perSecond: number, now: () => Instant) {
  const size = Math.max(1, Math.floor(perSecond))
  const stretch = (size / perSecond) * 1000
  const begun: Instant[] = Array.from({ length: size }, () => Number.NEGATIVE_INFINITY)
  let next = 0
  return {
    /** Milliseconds until the next may begin; 0 or less when it may now. */
    wait: () => (begun[next] ?? 0) + stretch - now(),
    mark(): void {
      begun[next] = now()
      next = (next + 1) % size
    },
    left: () => begun.filter((at) => at + stretch <= now()).length,
  }
}
