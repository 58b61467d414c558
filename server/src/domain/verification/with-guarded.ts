import type { VerificationDetails } from './verification.ts'

/** What the guard found out beside what was known; risks of both. */
export function withGuarded(
  details: VerificationDetails,
  guarded: Pick<VerificationDetails, 'destination' | 'risks'>,
): VerificationDetails {
  const { risks = [] } = details
  if (risks.length === 0 || guarded.risks === undefined) return { ...details, ...guarded }
  return { ...details, ...guarded, risks: [...new Set([...risks, ...guarded.risks])] }
}
