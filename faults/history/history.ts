/**
 * What an application asked for: a start, a wrong guess, the right code, spending a receipt, a second message, a look at how things
 * stand.
 */
export type What = 'start' | 'guess' | 'answer' | 'spend' | 'resend' | 'look'

/** What an answer said, as far as a promise hangs on it. */
export type Told = {
  /** `approved`, `wrong_code`, `consumed`, … */
  readonly result?: string
  /** Where the verification stands: `pending`, `approved`, … */
  readonly state?: string
  readonly guessesLeft?: number
  readonly sends?: number
  /** The type of the problem, such as `unavailable`. */
  readonly problem?: string
}

/** One request, from one instant to another on the clock of the script, in milliseconds. */
export type Ask = {
  readonly what: What
  /** Empty for a start that was not answered. */
  readonly verification: string
  readonly to: string
  readonly from: number
  readonly until: number
  /** The place of the replica that answered, where a load balancer tells it. */
  readonly replica?: number
  /** Undefined: no answer came, and nobody can know whether it happened. */
  readonly status: number | undefined
  readonly told: Told
}

/** From when until when the store could not be reached: by nobody, or by one replica. */
export type Away = {
  readonly from: number
  readonly until: number
  readonly replica?: number
}

/** A round, as seen from outside: everything that was asked, every message that came, and what was done to the service. */
export type History = {
  readonly asks: readonly Ask[]
  /** The codes that came to each address, one for each message. */
  readonly mails: ReadonlyMap<string, readonly string[]>
  readonly away: readonly Away[]
  /** Milliseconds from the end of the fault until every replica served again; undefined: they never did. */
  readonly recoveredMs: number | undefined
  /** Wrong guesses that one verification bears. */
  readonly guessesAllowed: number
  /**
   * A standby was promoted or a backup restored. `complete`: it had everything that was answered, but cannot know that: what was pending may
   * have ended. `stale`: it had not; then what was answered may be forgotten, and still nothing may be accepted twice.
   */
  readonly succession?: Succession
}

export type Succession = 'none' | 'complete' | 'stale'

/** One broken promise. `promise` is the row it counts in, `sentence` what happened. */
export type Broken = { readonly promise: Promised; readonly sentence: string }

/** The promises, in the words of the tables. */
export const PROMISES = {
  once: 'a code or receipt accepted twice',
  guesses: 'an answered wrong guess forgotten, or more judged than allowed',
  starts: 'an answered start, resend or approval forgotten',
  sends: 'an accepted send lost',
  dead: 'an ended verification alive again',
  away: 'a success, or anything but 503, while the store was away',
  clock: 'a deadline judged by a clock that is off',
  recovery: 'no recovery without a hand on it',
} as const
export type Promised = keyof typeof PROMISES
