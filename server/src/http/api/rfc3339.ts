import type { Instant } from '../../domain/instant.ts'

/** An instant on the wire: RFC 3339 in UTC with milliseconds. */
export function rfc3339(at: Instant): string {
  return new Date(at).toISOString()
}
