import type { Instant } from '../instant.ts'
import type { Verification } from './verification.ts'

/** The verification at its end: what could still be read of its codes goes with it (M10). */
export function ended(
  v: Verification,
  status: Exclude<Verification['status'], 'pending'>,
  now: Instant,
): Verification {
  const over = { ...v, status, endedAt: now }
  // Most have none, and their row then changes by three columns and not by all: the store sees that the details are the same.
  if (v.details.sealedCode === undefined) return over
  const { sealedCode: _sealedCode, ...details } = v.details
  return { ...over, details }
}
