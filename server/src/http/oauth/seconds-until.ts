import type { Instant } from '../../domain/instant.ts'

/** Whole seconds, as `expires_in` counts them; none when it is over. */
export function secondsUntil(at: Instant, now: Instant): number {
  return Math.max(0, Math.round((at - now) / 1000))
}
