import type { Instant } from '../../domain/instant.ts'

/**
 * An instant on the wire: RFC 3339 in UTC with milliseconds, as `Date.toISOString` writes it. Written by hand because every answer has three or
 * more of them, and a Date for each was among the costliest lines of a check.
 */
export function rfc3339(at: Instant): string {
  const days = Math.floor(at / 86_400_000)
  const time = at - days * 86_400_000
  const seconds = Math.floor(time / 1000)
  const minutes = Math.floor(seconds / 60)
  const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`
  return `${dateOf(days)}T${clock}.${three(time % 1000)}Z`
}

/** The Gregorian date, by counting in years that begin in March, so that the leap day is the last (400 years are 146 097 days). */
function dateOf(daysSince1970: number): string {
  const days = daysSince1970 + 719_468
  const era = Math.floor(days / 146_097)
  const day = days - era * 146_097
  const year = Math.floor(
    (day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365,
  )
  const ofYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const month = Math.floor((5 * ofYear + 2) / 153)
  const date = ofYear - Math.floor((153 * month + 2) / 5) + 1
  const january = month >= 10
  return `${year + era * 400 + (january ? 1 : 0)}-${two(january ? month - 9 : month + 3)}-${two(date)}`
}

function two(n: number): string {
  return n < 10 ? `0${n}` : `${n}`
}

function three(n: number): string {
  return n < 100 ? `0${two(n)}` : `${n}`
}
