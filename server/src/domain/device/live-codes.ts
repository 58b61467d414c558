import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'

/**
 * How many user codes of each format live in a project, and how many wrong ones were tried: what the bound on guessing is reckoned from
 * (`guess-bound.ts`). One record a project, changed with each code that is made, decided or missed.
 */
export type LiveCodes = {
  /** By format, `base20-8`. */
  readonly formats: Readonly<Record<string, FormatCount>>
}

export type FormatCount = {
  /** By the minute in which they expire: [minutes since 1970, how many]. Past minutes count no more and are dropped. */
  readonly live: readonly (readonly [minute: number, count: number])[]
  /** Wrong guesses by rounds of five minutes of the last hour: [start of the round, how many, chance they had together]. */
  readonly missed: readonly (readonly [at: Instant, count: number, chance: number])[]
}

export const NO_CODES: LiveCodes = { formats: {} }

export function liveCodesKey(project: ProjectId): Key<'live_codes'> {
  return { kind: 'live_codes', project, id: 'all' }
}
