import { fitSms, type SmsRoom } from './fit-sms.ts'
import type { ComposedSms } from './message-facts.ts'

/** A link alone fills a segment, and in letters outside the GSM alphabet two. */
const SEGMENTS = [2, 3, 4]

/**
 * Writes an SMS that holds a web address, in as few segments as it takes, and four at most.
 *
 * Raises RangeError when four cannot hold it.
 */
export function fitLinkedSms(write: (room: SmsRoom) => string): ComposedSms {
  let tooLong: unknown
  for (const most of SEGMENTS)
    try {
      return fitSms(write, most)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      tooLong = error
    }
  throw tooLong
}
