import type { Instant } from '../../domain/instant.ts'
import { StoreClock } from '../store-clock.ts'

/** What the database tells of time with an answer. In milliseconds. */
export type Told = {
  /** Its clock, somewhere between sending and hearing. */
  readonly clock: number
  /** The latest time that any replica wrote down. */
  readonly seen: number
  /** How far the sandbox moved the clock on. */
  readonly moved: number
}

/**
 * The database's clock, told on between its answers by the time that passes here. This machine's time of day is never looked at, so
 * a replica whose clock is an hour off judges as the others do. It is never ahead of the database: an answer's time was
 * true when it was sent, so what is made of it is late by at most the way back. It never goes back.
 */
export class DatabaseClock {
  private readonly monotonic: () => number
  private readonly clock: StoreClock
  /** Database time less the time that passes here: at least so much. */
  private ahead: number
  private seen: number

  constructor(monotonic: () => number, told: Told) {
    this.monotonic = monotonic
    this.ahead = told.clock - monotonic()
    this.seen = told.seen
    const wall = () => Math.max(this.monotonic() + this.ahead, this.seen)
    this.clock = new StoreClock({ wall, monotonic }, told.seen, told.moved)
  }

  /** Takes what an answer told. @param sentAt when it was asked, by the time that passes here */
  hear(told: Told, sentAt: number): void {
    const least = told.clock - this.monotonic()
    const most = told.clock - sentAt
    // Outside of what this answer allows, one of the two clocks has jumped or drifted.
    if (this.ahead < least || this.ahead > most) this.ahead = least
    this.seen = Math.max(this.seen, told.seen)
    this.clock.offset = Math.max(this.clock.offset, told.moved)
  }

  now(): Instant {
    return this.clock.now()
  }

  /** What to write down, so that nobody goes back behind it. */
  get told(): number {
    return this.clock.seen
  }
}
