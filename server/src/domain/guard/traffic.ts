import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'

/**
 * What was sent to one prefix, country or range, or for one network or device, lately, and how much of it was answered: what signals are read from. Ids of ranges,
 * networks and devices are keyed hashes, and `tails` holds the last three digits only: no number can be read from it.
 */
export type Traffic = {
  /** Sends and right answers in slices of time, oldest first; at most 60. */
  readonly slices: readonly {
    readonly at: Instant
    readonly sent: number
    readonly approved: number
  }[]
  /** Of a range: which of its thousand numbers were sent to, with when; at most 60. */
  readonly tails: readonly { readonly tail: number; readonly at: Instant }[]
  /**
   * Of all but a range: keyed hashes (8 characters) of what was sent to and has not answered; of a prefix also marks of its ranges that were walked through.
   * At most 60.
   */
  readonly targets: readonly { readonly target: string; readonly at: Instant }[]
  /** Of a country or the project: sends of a usual hour, a moving average. */
  readonly usual: number
  readonly expiresAt: Instant
}

/** @param scope `prefix/+4915212`, `country/DE`, `range/<hash>`, `network/<hash>`, `device/<hash>`, `project` */
export function trafficKey(project: ProjectId, scope: string): Key<'traffic'> {
  return { kind: 'traffic', project, id: scope }
}

export const NO_TRAFFIC: Traffic = { slices: [], tails: [], targets: [], usual: 0, expiresAt: 0 }
