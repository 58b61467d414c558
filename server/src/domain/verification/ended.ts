import type { Instant } from '../instant.ts'
import type { Verification } from './verification.ts'

/** The verification at its end: what could still be read of its codes goes with it (M10). */
export function ended(
  v: Verification,
  status: Exclude<Verification['status'], 'pending'>,
  now: Instant,
): Verification {
  const { sealedCode: _sealedCode, ...details } = v.details
  return { ...v, status, endedAt: now, details }
}
