import type { Instant } from '../domain/instant.ts'

/** The machine's two clocks, replaceable for tests. Both in milliseconds. */
export type TimeSource = {
  /** The time of day, which people and programs set back and forth. */
  readonly wall: () => number
  /** Time that only passes, from anywhere. */
  readonly monotonic: () => number
}

export const MACHINE_TIME: TimeSource = {
  wall: () => Date.now(),
  monotonic: () => performance.now(),
}

/**
 * The store's clock (OPS-04). It follows the wall, but never goes back: when the wall does, it goes on by the time that
 * passes. `seen` is the last it told and is kept with the data, so that a restart does not go back either. What the
 * sandbox moved it on is kept apart.
 */
export class StoreClock {
  private readonly source: TimeSource
  /** The latest time told, without the sandbox's move; with its fraction, so that small steps add up. */
  private latest: number
  private passed: number
  private moved: number

  constructor(source: TimeSource, seen: number, moved: number) {
    this.source = source
    this.latest = Math.max(finite(source.wall()), seen)
    this.passed = source.monotonic()
    this.moved = moved
  }

  now(): Instant {
    const passed = this.source.monotonic()
    this.latest = Math.max(
      finite(this.source.wall()),
      this.latest + Math.max(0, passed - this.passed),
    )
    this.passed = passed
    return Math.floor(this.latest) + this.moved
  }

  /** What to keep for the next start. */
  get seen(): number {
    return Math.floor(this.latest)
  }

  get offset(): number {
    return this.moved
  }

  set offset(moved: number) {
    this.moved = moved
  }
}

/** A wall that tells no number tells nothing: time then only passes. */
function finite(wall: number): number {
  return Number.isFinite(wall) ? wall : 0
}
