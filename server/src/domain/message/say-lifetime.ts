import { latinDigits, type Locale } from './locale.ts'
import { say, type Speech, type Writer } from './say.ts'

/** From here on whole hours are easier to grasp than minutes. */
const minutesInTwoHours = 120

/**
 * How long the code lives: whole minutes, from two hours on whole hours. Rounded down, so the text
 * never promises more than there is; under a minute it says one minute.
 */
export function sayLifetime(speech: Speech, lifetimeSeconds: number, writer?: Writer): string {
  const { unit, count } = lifetimeOf(lifetimeSeconds)
  return unit === 'minute'
    ? say(speech, 'expires_minutes', { minutes: count }, writer)
    : say(speech, 'expires_hours', { hours: count }, writer)
}

/** The same where there is no room for a sentence: `10 min.`, as the language shortens it. */
export function sayLifetimeShortly(locale: Locale, lifetimeSeconds: number): string {
  const { unit, count } = lifetimeOf(lifetimeSeconds)
  const format = new Intl.NumberFormat(latinDigits(locale), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
  })
  // A plain space: the narrow one that some languages put here is not in the GSM alphabet.
  const said = format.format(count).replaceAll(/\p{Zs}/gu, ' ')
  return said.endsWith('.') ? said : `${said}.`
}

function lifetimeOf(lifetimeSeconds: number): {
  readonly unit: 'minute' | 'hour'
  readonly count: number
} {
  const minutes = Math.max(1, Math.floor(lifetimeSeconds / 60))
  return minutes < minutesInTwoHours
    ? { unit: 'minute', count: minutes }
    : { unit: 'hour', count: Math.floor(minutes / 60) }
}
