/** A point in time: whole milliseconds since 1970-01-01T00:00:00Z, by the store's clock. */
export type Instant = number

/** Seconds from now until then, rounded up, never below one: what `Retry-After` wants (RFC 9110, 10.2.3). */
export function secondsUntil(then: Instant, now: Instant): number {
  return Math.max(1, Math.ceil((then - now) / 1000))
}

/**
 * Whether a deadline has passed. An instant that is not a number has passed: a code whose expiry cannot
 * be read must never live for ever.
 */
export function hasPassed(deadline: Instant, now: Instant): boolean {
  return !(Number.isFinite(deadline) && now < deadline)
}
