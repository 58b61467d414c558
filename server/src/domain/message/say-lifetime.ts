import type { Locale } from './locale.ts'
import { say, type Writer } from './say.ts'

/** From here on whole hours are easier to grasp than minutes. */
const minutesInTwoHours = 120

/**
 * How long the code lives: whole minutes, from two hours on whole hours. Rounded down, so the text
 * never promises more than there is; under a minute it says one minute.
 */
export function sayLifetime(locale: Locale, lifetimeSeconds: number, writer?: Writer): string {
  const minutes = Math.max(1, Math.floor(lifetimeSeconds / 60))
  return minutes < minutesInTwoHours
    ? say(locale, 'expires_minutes', { minutes }, writer)
    : say(locale, 'expires_hours', { hours: Math.floor(minutes / 60) }, writer)
}
