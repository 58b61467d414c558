import type { ComposedSms } from './message-facts.ts'
import { measureSms } from './measure-sms.ts'

/** Two segments: what a code with its purpose needs, and the most one send may cost. */
const mostSegments = 2

/**
 * A host name of up to this many characters always leaves room: in every language, with names in any
 * script, a code of up to 8 characters and an amount with currency of up to 16. Found by trying the
 * longest texts; a test holds it. Longer ones mostly fit too.
 */
export const longestHostInSms = 30

/** How much a text gives way. */
export type SmsRoom = {
  /** Longest name, in UTF-16 units. */
  readonly longest: number
  /** How many of the optional sentences are left out. */
  readonly dropped: number
  /** Whether the purpose is told in as few words as there are. */
  readonly short: boolean
  /** Whether how long a code lives is told by its figure and unit alone. */
  readonly terse: boolean
}

/**
 * How a message gives way until it fits: names are cut, then the optional sentences go one by one,
 * then names are cut again, then the purpose is told shortly, and then the lifetime. 60 is the longest any
 * name can be, and 6 still leaves three letters and the ellipsis.
 */
const steps: readonly SmsRoom[] = [
  { longest: 60, dropped: 0, short: false, terse: false },
  { longest: 40, dropped: 0, short: false, terse: false },
  { longest: 24, dropped: 0, short: false, terse: false },
  { longest: 24, dropped: 1, short: false, terse: false },
  { longest: 24, dropped: 2, short: false, terse: false },
  { longest: 24, dropped: 3, short: false, terse: false },
  { longest: 16, dropped: 3, short: false, terse: false },
  { longest: 16, dropped: 3, short: true, terse: false },
  { longest: 12, dropped: 3, short: true, terse: false },
  { longest: 8, dropped: 3, short: true, terse: false },
  { longest: 6, dropped: 3, short: true, terse: false },
  { longest: 6, dropped: 3, short: true, terse: true },
]

/**
 * Writes an SMS so that it takes at most two segments: `write` is asked for the text again with less
 * room until it fits.
 *
 * @param most another number of segments, for a text that two cannot hold
 *
 * Raises RangeError when nothing helps; a host name within `longestHostInSms` never causes that.
 */
export function fitSms(write: (room: SmsRoom) => string, most = mostSegments): ComposedSms {
  for (const room of steps) {
    const text = write(room)
    const { encoding, segments } = measureSms(text)
    if (segments <= most) return { kind: 'sms', text, segments, encoding }
  }
  throw new RangeError(`The host name is too long for an SMS of ${most} segments.`)
}
