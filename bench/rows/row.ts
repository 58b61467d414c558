import type { Target } from '../measure/rounds.ts'
import type { Place } from '../measure/place.ts'

/** One row of the table: something that is put under load beside the others. */
export type Row = {
  /** What `--only` calls it. */
  readonly id: string
  readonly title: string
  /** What a request is. */
  readonly flow: string
  /** The row of ours that its processor time is told against. */
  readonly beside?: string
  /** Asked again at half its speed, for how long an answer takes when nobody queues. */
  readonly atHalf?: true
  /** Starts it, or says why there is nothing to start. */
  readonly open: (place: Place) => Promise<Target | { readonly absent: string }>
}
