import type { Verification } from '../verification/verification.ts'

/**
 * Whether an assertion counts only when its authenticator saw who held it (UV; PKY-10). Not where the application says that the password was right, and
 * asks for no more than two factors: there the passkey is the second one.
 */
export function needsUserVerification(v: Pick<Verification, 'details'>): boolean {
  const { password, least, raises } = v.details
  return password !== true || raises !== undefined || least === 'phishing_resistant'
}
