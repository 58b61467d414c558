/** One thing that `doctor` looked at. */
export type Finding = {
  readonly subject: string
  /** `unknown` when it could not be looked at from here, which is no fault. */
  readonly state: 'ok' | 'warning' | 'fault' | 'unknown'
  /** For people; never a secret. */
  readonly detail: string
}

/** How long one look-up or connection may take: with several of them, `doctor` still ends within half a minute. */
export const LOOK_UP_MILLISECONDS = 3000
